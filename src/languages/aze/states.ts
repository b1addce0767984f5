/** Short names of States by their ISO 3166 codes, as `InterfaceLanguage.states` says. */
export const states = `
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
`;
