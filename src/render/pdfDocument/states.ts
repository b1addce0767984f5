import type { LanguageCode } from '../../model/language.ts';

/**
 * Short names of the members and observer States of the United Nations by their ISO 3166 codes, as CLDR 45 has them;
 * where it has a popular or bracketed name, as the United Nations has it. Written down, since a file must not change
 * with the Node that made it. English has none: facts about Works are in English, with names as the texts have them.
 */
const NAMES: Readonly<Record<Exclude<LanguageCode, 'eng'>, string>> = {
  rus: `
    AD Андорра; AE ОАЭ; AF Афганистан; AG Антигуа и Барбуда; AL Албания; AM Армения; AO Ангола; AR Аргентина; AT
    Австрия; AU Австралия; AZ Азербайджан; BA Босния и Герцеговина; BB Барбадос; BD Бангладеш; BE Бельгия; BF
    Буркина-Фасо; BG Болгария; BH Бахрейн; BI Бурунди; BJ Бенин; BN Бруней; BO Боливия; BR Бразилия; BS Багамы;
    BT Бутан; BW Ботсвана; BY Беларусь; BZ Белиз; CA Канада; CD Демократическая Республика Конго; CF
    Центрально-Африканская Республика; CG Конго; CH Швейцария; CI Кот-д’Ивуар; CL Чили; CM Камерун; CN Китай; CO
    Колумбия; CR Коста-Рика; CU Куба; CV Кабо-Верде; CY Кипр; CZ Чехия; DE Германия; DJ Джибути; DK Дания; DM
    Доминика; DO Доминиканская Республика; DZ Алжир; EC Эквадор; EE Эстония; EG Египет; ER Эритрея; ES Испания;
    ET Эфиопия; FI Финляндия; FJ Фиджи; FM Федеративные Штаты Микронезии; FR Франция; GA Габон; GB
    Великобритания; GD Гренада; GE Грузия; GH Гана; GM Гамбия; GN Гвинея; GQ Экваториальная Гвинея; GR Греция;
    GT Гватемала; GW Гвинея-Бисау; GY Гайана; HN Гондурас; HR Хорватия; HT Гаити; HU Венгрия; ID Индонезия; IE
    Ирландия; IL Израиль; IN Индия; IQ Ирак; IR Иран; IS Исландия; IT Италия; JM Ямайка; JO Иордания; JP Япония;
    KE Кения; KG Киргизия; KH Камбоджа; KI Кирибати; KM Коморы; KN Сент-Китс и Невис; KP КНДР; KR Республика
    Корея; KW Кувейт; KZ Казахстан; LA Лаос; LB Ливан; LC Сент-Люсия; LI Лихтенштейн; LK Шри-Ланка; LR Либерия;
    LS Лесото; LT Литва; LU Люксембург; LV Латвия; LY Ливия; MA Марокко; MC Монако; MD Молдова; ME Черногория;
    MG Мадагаскар; MH Маршалловы о-ва; MK Северная Македония; ML Мали; MM Мьянма; MN Монголия; MR Мавритания; MT
    Мальта; MU Маврикий; MV Мальдивы; MW Малави; MX Мексика; MY Малайзия; MZ Мозамбик; NA Намибия; NE Нигер; NG
    Нигерия; NI Никарагуа; NL Нидерланды; NO Норвегия; NP Непал; NR Науру; NZ Новая Зеландия; OM Оман; PA
    Панама; PE Перу; PG Папуа — Новая Гвинея; PH Филиппины; PK Пакистан; PL Польша; PS Палестина; PT Португалия;
    PW Палау; PY Парагвай; QA Катар; RO Румыния; RS Сербия; RU Россия; RW Руанда; SA Саудовская Аравия; SB
    Соломоновы о-ва; SC Сейшельские о-ва; SD Судан; SE Швеция; SG Сингапур; SI Словения; SK Словакия; SL
    Сьерра-Леоне; SM Сан-Марино; SN Сенегал; SO Сомали; SR Суринам; SS Южный Судан; ST Сан-Томе и Принсипи; SV
    Сальвадор; SY Сирия; SZ Эсватини; TD Чад; TG Того; TH Таиланд; TJ Таджикистан; TL Восточный Тимор; TM
    Туркменистан; TN Тунис; TO Тонга; TR Турция; TT Тринидад и Тобаго; TV Тувалу; TZ Танзания; UA Украина; UG
    Уганда; US Соединенные Штаты; UY Уругвай; UZ Узбекистан; VA Ватикан; VC Сент-Винсент и Гренадины; VE
    Венесуэла; VN Вьетнам; VU Вануату; WS Самоа; YE Йемен; ZA Южно-Африканская Республика; ZM Замбия; ZW
    Зимбабве
  `,
  hye: `
    AD Անդորրա; AE Արաբական Միացյալ Էմիրություններ; AF Աֆղանստան; AG Անտիգուա և Բարբուդա; AL Ալբանիա; AM
    Հայաստան; AO Անգոլա; AR Արգենտինա; AT Ավստրիա; AU Ավստրալիա; AZ Ադրբեջան; BA Բոսնիա և Հերցեգովինա; BB
    Բարբադոս; BD Բանգլադեշ; BE Բելգիա; BF Բուրկինա Ֆասո; BG Բուլղարիա; BH Բահրեյն; BI Բուրունդի; BJ Բենին; BN
    Բրունեյ; BO Բոլիվիա; BR Բրազիլիա; BS Բահամյան կղզիներ; BT Բութան; BW Բոտսվանա; BY Բելառուս; BZ Բելիզ; CA
    Կանադա; CD Կոնգոյի Դեմոկրատական Հանրապետություն; CF Կենտրոնական Աֆրիկյան Հանրապետություն; CG Կոնգո; CH
    Շվեյցարիա; CI Կոտ դ՚Իվուար; CL Չիլի; CM Կամերուն; CN Չինաստան; CO Կոլումբիա; CR Կոստա Ռիկա; CU Կուբա; CV
    Կաբո Վերդե; CY Կիպրոս; CZ Չեխիա; DE Գերմանիա; DJ Ջիբութի; DK Դանիա; DM Դոմինիկա; DO Դոմինիկյան
    Հանրապետություն; DZ Ալժիր; EC Էկվադոր; EE Էստոնիա; EG Եգիպտոս; ER Էրիթրեա; ES Իսպանիա; ET Եթովպիա; FI
    Ֆինլանդիա; FJ Ֆիջի; FM Միկրոնեզիա; FR Ֆրանսիա; GA Գաբոն; GB Միացյալ Թագավորություն; GD Գրենադա; GE Վրաստան;
    GH Գանա; GM Գամբիա; GN Գվինեա; GQ Հասարակածային Գվինեա; GR Հունաստան; GT Գվատեմալա; GW Գվինեա-Բիսաու; GY
    Գայանա; HN Հոնդուրաս; HR Խորվաթիա; HT Հայիթի; HU Հունգարիա; ID Ինդոնեզիա; IE Իռլանդիա; IL Իսրայել; IN
    Հնդկաստան; IQ Իրաք; IR Իրան; IS Իսլանդիա; IT Իտալիա; JM Ճամայկա; JO Հորդանան; JP Ճապոնիա; KE Քենիա; KG
    Ղրղզստան; KH Կամբոջա; KI Կիրիբատի; KM Կոմորյան կղզիներ; KN Սենթ Քիտս և Նևիս; KP Կորեայի Ժողովրդադեմոկրատական
    Հանրապետություն; KR Կորեայի Հանրապետություն; KW Քուվեյթ; KZ Ղազախստան; LA Լաոս; LB Լիբանան; LC Սենթ Լյուսիա;
    LI Լիխտենշտեյն; LK Շրի Լանկա; LR Լիբերիա; LS Լեսոտո; LT Լիտվա; LU Լյուքսեմբուրգ; LV Լատվիա; LY Լիբիա; MA
    Մարոկկո; MC Մոնակո; MD Մոլդովա; ME Չեռնոգորիա; MG Մադագասկար; MH Մարշալյան կղզիներ; MK Հյուսիսային
    Մակեդոնիա; ML Մալի; MM Մյանմա; MN Մոնղոլիա; MR Մավրիտանիա; MT Մալթա; MU Մավրիկիոս; MV Մալդիվներ; MW Մալավի;
    MX Մեքսիկա; MY Մալայզիա; MZ Մոզամբիկ; NA Նամիբիա; NE Նիգեր; NG Նիգերիա; NI Նիկարագուա; NL Նիդեռլանդներ; NO
    Նորվեգիա; NP Նեպալ; NR Նաուրու; NZ Նոր Զելանդիա; OM Օման; PA Պանամա; PE Պերու; PG Պապուա Նոր Գվինեա; PH
    Ֆիլիպիններ; PK Պակիստան; PL Լեհաստան; PS Պաղեստին; PT Պորտուգալիա; PW Պալաու; PY Պարագվայ; QA Կատար; RO
    Ռումինիա; RS Սերբիա; RU Ռուսաստան; RW Ռուանդա; SA Սաուդյան Արաբիա; SB Սողոմոնյան կղզիներ; SC Սեյշելներ; SD
    Սուդան; SE Շվեդիա; SG Սինգապուր; SI Սլովենիա; SK Սլովակիա; SL Սիեռա Լեոնե; SM Սան Մարինո; SN Սենեգալ; SO
    Սոմալի; SR Սուրինամ; SS Հարավային Սուդան; ST Սան Տոմե և Փրինսիպի; SV Սալվադոր; SY Սիրիա; SZ Էսվատինի; TD
    Չադ; TG Տոգո; TH Թաիլանդ; TJ Տաջիկստան; TL Թիմոր Լեշտի; TM Թուրքմենստան; TN Թունիս; TO Տոնգա; TR Թուրքիա; TT
    Տրինիդադ և Տոբագո; TV Տուվալու; TZ Տանզանիա; UA Ուկրաինա; UG Ուգանդա; US Միացյալ Նահանգներ; UY Ուրուգվայ; UZ
    Ուզբեկստան; VA Վատիկան; VC Սենթ Վինսենթ և Գրենադիններ; VE Վենեսուելա; VN Վիետնամ; VU Վանուատու; WS Սամոա; YE
    Եմեն; ZA Հարավաֆրիկյան Հանրապետություն; ZM Զամբիա; ZW Զիմբաբվե
  `,
  aze: `
    AD Andorra; AE Birləşmiş Ərəb Əmirlikləri; AF Əfqanıstan; AG Antiqua və Barbuda; AL Albaniya; AM Ermənistan;
    AO Anqola; AR Argentina; AT Avstriya; AU Avstraliya; AZ Azərbaycan; BA Bosniya və Herseqovina; BB Barbados;
    BD Banqladeş; BE Belçika; BF Burkina Faso; BG Bolqarıstan; BH Bəhreyn; BI Burundi; BJ Benin; BN Bruney; BO
    Boliviya; BR Braziliya; BS Baham adaları; BT Butan; BW Botsvana; BY Belarus; BZ Beliz; CA Kanada; CD Konqo
    Demokratik Respublikası; CF Mərkəzi Afrika Respublikası; CG Konqo; CH İsveçrə; CI Kotd’ivuar; CL Çili; CM
    Kamerun; CN Çin; CO Kolumbiya; CR Kosta Rika; CU Kuba; CV Kabo-Verde; CY Kipr; CZ Çexiya; DE Almaniya; DJ
    Cibuti; DK Danimarka; DM Dominika; DO Dominikan Respublikası; DZ Əlcəzair; EC Ekvador; EE Estoniya; EG
    Misir; ER Eritreya; ES İspaniya; ET Efiopiya; FI Finlandiya; FJ Fici; FM Mikroneziya; FR Fransa; GA Qabon;
    GB Birləşmiş Krallıq; GD Qrenada; GE Gürcüstan; GH Qana; GM Qambiya; GN Qvineya; GQ Ekvatorial Qvineya; GR
    Yunanıstan; GT Qvatemala; GW Qvineya-Bisau; GY Qayana; HN Honduras; HR Xorvatiya; HT Haiti; HU Macarıstan;
    ID İndoneziya; IE İrlandiya; IL İsrail; IN Hindistan; IQ İraq; IR İran; IS İslandiya; IT İtaliya; JM
    Yamayka; JO İordaniya; JP Yaponiya; KE Keniya; KG Qırğızıstan; KH Kamboca; KI Kiribati; KM Komor adaları; KN
    Sent-Kits və Nevis; KP Koreya Xalq Demokratik Respublikası; KR Koreya Respublikası; KW Küveyt; KZ
    Qazaxıstan; LA Laos; LB Livan; LC Sent-Lusiya; LI Lixtenşteyn; LK Şri-Lanka; LR Liberiya; LS Lesoto; LT
    Litva; LU Lüksemburq; LV Latviya; LY Liviya; MA Mərakeş; MC Monako; MD Moldova; ME Monteneqro; MG
    Madaqaskar; MH Marşal adaları; MK Şimali Makedoniya; ML Mali; MM Myanma; MN Monqolustan; MR Mavritaniya; MT
    Malta; MU Mavriki; MV Maldiv adaları; MW Malavi; MX Meksika; MY Malayziya; MZ Mozambik; NA Namibiya; NE
    Niger; NG Nigeriya; NI Nikaraqua; NL Niderland; NO Norveç; NP Nepal; NR Nauru; NZ Yeni Zelandiya; OM Oman;
    PA Panama; PE Peru; PG Papua-Yeni Qvineya; PH Filippin; PK Pakistan; PL Polşa; PS Fələstin; PT Portuqaliya;
    PW Palau; PY Paraqvay; QA Qətər; RO Rumıniya; RS Serbiya; RU Rusiya; RW Ruanda; SA Səudiyyə Ərəbistanı; SB
    Solomon adaları; SC Seyşel adaları; SD Sudan; SE İsveç; SG Sinqapur; SI Sloveniya; SK Slovakiya; SL
    Syerra-Leone; SM San-Marino; SN Seneqal; SO Somali; SR Surinam; SS Cənubi Sudan; ST San-Tome və Prinsipi; SV
    Salvador; SY Suriya; SZ Esvatini; TD Çad; TG Toqo; TH Tailand; TJ Tacikistan; TL Şərqi Timor; TM
    Türkmənistan; TN Tunis; TO Tonqa; TR Türkiyə; TT Trinidad və Tobaqo; TV Tuvalu; TZ Tanzaniya; UA Ukrayna; UG
    Uqanda; US Amerika Birləşmiş Ştatları; UY Uruqvay; UZ Özbəkistan; VA Vatikan; VC Sent-Vinsent və
    Qrenadinlər; VE Venesuela; VN Vyetnam; VU Vanuatu; WS Samoa; YE Yəmən; ZA Cənub Afrika; ZM Zambiya; ZW
    Zimbabve
  `,
};

const BY_LANGUAGE = new Map(
  Object.entries(NAMES).map(([language, names]) => [
    language,
    new Map(
      names
        .replace(/\s+/gu, ' ')
        .split(';')
        .map((entry): [string, string] => [entry.trim().slice(0, 2), entry.trim().slice(3)]),
    ),
  ]),
);

/** A State's short name in a language; null in English, and where the code is none of a State. */
export const stateName = (code: string, language: LanguageCode): string | null =>
  BY_LANGUAGE.get(language)?.get(code) ?? null;
