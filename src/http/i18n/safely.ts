import type { LanguageCode } from '../../model/language.ts';

/** The page "Reading safely": what the code does and its tests hold, nothing hoped for. */
const eng = {
  title: 'Reading safely',
  lead: 'For readers who may be watched: what this archive writes down, what others can see, and how to read without it.',
  logs: 'What the program writes down',
  logsSays: [
    'For each request one line: the time, a random identifier, the method, the kind of page (such as “a text”, never which one), the status and how long it took.',
    'Not your network address, not your browser, not the page you asked for, not the words you searched for. Only where the program itself fails does another line tell what failed; it can hold a piece of what was asked for.',
  ],
  disk: 'What is kept on the disk',
  diskSays: [
    'In its data folder the program keeps the search index, what it has read of the texts, and PDFs of texts, clauses, ranges and texts side by side that somebody asked for: 512 MB of these at most. All of it is made of published texts, and only the account that runs the program can read it.',
    'Search words, search results, clauses you choose, comparisons and texts you paste are never written to the disk. Of searches, choices and comparisons the finished PDFs stay in memory, 64 MB at most, and answers to searches likewise; they are gone when the program ends. A pasted text is forgotten with its answer.',
    'No file tells when it was read last. That a PDF is there tells that somebody once asked for it, not who; the file system may also tell, to whoever takes the disk, when it was made. Those who run the archive can delete the folder at any time: it is made anew.',
  ],
  never: 'What it never does',
  neverSays: [
    'No cookies, no accounts, no counters of who reads what. Nothing on a page is loaded from another site.',
    'Links to other sites do not tell them where you come from.',
  ],
  network: 'What your network sees',
  networkSays: [
    'If the address begins with https://, your network and provider can see that you visit this archive, when, and how much is sent, but not which page or which words.',
    'If it begins with http://, they can see everything. The program itself speaks http; https is put before it by whoever runs it.',
    'Tor Browser hides from your network which site you visit; that you use Tor may be visible. Every page here works in it, also with scripts switched off.',
  ],
  operator: 'What those who run it can see',
  operatorSays: [
    'Whoever runs the server, the machine it stands on or a service in front of it could record more than this program does. This page speaks for the program, not for them.',
    'Where a search engine runs beside the program, the words you search for reach it too.',
  ],
  search: 'Search words',
  searchSays: [
    'The words you search for are part of the address. With scripts on they are sent to this archive while you type; with scripts off nothing is sent before you press the button.',
    'A text that you paste to compare is sent to this archive, answered and not kept.',
  ],
  time: 'What the time of an answer tells',
  timeSays: [
    'Answers are kept in memory for the next reader, so the first one takes longer: whoever measures that can guess that somebody asked for the same before, but not who. Common pages are made at the start, so that they tell less.',
  ],
  device: 'What stays on your device',
  deviceSays: [
    'Your browser may keep addresses, search words and copies of pages. A private window forgets them when it is closed.',
    'A link that you share tells which clause you read.',
  ],
  offline: 'Reading without this site',
  offlineSays: [
    'Every text and clause can be saved: put .txt, .md or .json behind its address.',
    'Program and texts together run on your own computer; after installation no network is needed, and your reading does not leave it.',
    'The words of a clause have a hash. The same hash elsewhere means the same words, whoever gave you the copy.',
  ],
  mirrors: 'Other places that serve this archive',
  noMirrors: 'None is published yet.',
  contacts: 'Writing to us',
};

export const SAFELY: Readonly<Record<LanguageCode, typeof eng>> = {
  eng,
  rus: {
    title: 'Безопасное чтение',
    lead: 'Для читателей, за которыми могут наблюдать: что записывает этот архив, что видно другим и как читать без него.',
    logs: 'Что записывает программа',
    logsSays: [
      'На каждый запрос одна строка: время, случайный идентификатор, метод, вид страницы (например, «текст», но не какой именно), состояние ответа и сколько он занял.',
      'Не записываются ни ваш сетевой адрес, ни браузер, ни запрошенная страница, ни слова поиска. Только при сбое самой программы ещё одна строка говорит, что именно не удалось; в ней может оказаться часть запроса.',
    ],
    disk: 'Что хранится на диске',
    diskSays: [
      'В папке данных программа хранит поисковый указатель, то, что она прочла из текстов, и файлы PDF текстов, положений, их диапазонов и параллельных текстов, которые кто-то запросил: этих файлов не больше 512 МБ. Всё это сделано из опубликованных текстов, и прочесть это может только учётная запись, под которой работает программа.',
      'Слова поиска, его результаты, выбранные вами положения, сравнения и вставленные тексты никогда не записываются на диск. Готовые PDF поиска, выбора и сравнений остаются в памяти, не больше 64 МБ, как и ответы на поиск; они исчезают, когда программа завершается. Вставленный текст забывается вместе с ответом.',
      'Ни один файл не говорит, когда его читали в последний раз. Само наличие PDF говорит, что кто-то однажды его запросил, но не кто; файловая система может также сказать тому, кто завладеет диском, когда он был создан. Те, кто держит архив, могут в любое время удалить папку: она создаётся заново.',
    ],
    never: 'Чего она никогда не делает',
    neverSays: [
      'Никаких файлов cookie, учётных записей и счётчиков того, кто что читает. Ничего на странице не загружается с других сайтов.',
      'Ссылки на другие сайты не сообщают им, откуда вы пришли.',
    ],
    network: 'Что видит ваша сеть',
    networkSays: [
      'Если адрес начинается с https://, ваша сеть и провайдер видят, что вы посещаете этот архив, когда и сколько передано, но не какую страницу и не какие слова.',
      'Если с http://, они видят всё. Сама программа работает по http; защиту https ставит перед ней тот, кто её запускает.',
      'Tor Browser скрывает от вашей сети, какой сайт вы посещаете; то, что вы пользуетесь Tor, может быть видно. Каждая страница здесь работает в нём, в том числе с выключенными скриптами.',
    ],
    operator: 'Что могут видеть те, кто держит сервер',
    operatorSays: [
      'Тот, кто держит сервер, машину под ним или службу перед ним, может записывать больше, чем эта программа. Эта страница говорит о программе, а не о них.',
      'Если рядом с программой работает поисковый движок, слова поиска доходят и до него.',
    ],
    search: 'Слова поиска',
    searchSays: [
      'Слова поиска входят в адрес страницы. Если скрипты включены, они отправляются в этот архив по мере ввода; если выключены, ничего не отправляется, пока вы не нажмёте кнопку.',
      'Текст, вставленный для сравнения, отправляется в этот архив, сравнивается и не сохраняется.',
    ],
    time: 'Что выдаёт время ответа',
    timeSays: [
      'Ответы остаются в памяти для следующего читателя, поэтому первый занимает больше времени: кто это измеряет, может догадаться, что то же самое уже запрашивали, но не кто. Обычные страницы готовятся при запуске и выдают меньше.',
    ],
    device: 'Что остаётся на вашем устройстве',
    deviceSays: [
      'Браузер может хранить адреса, слова поиска и копии страниц. Приватное окно забывает их при закрытии.',
      'Ссылка, которой вы поделились, говорит, какое положение вы читали.',
    ],
    offline: 'Как читать без этого сайта',
    offlineSays: [
      'Каждый текст и каждое положение можно сохранить: добавьте к адресу .txt, .md или .json.',
      'Программа вместе с текстами работает на вашем компьютере; после установки сеть не нужна, и ваше чтение его не покидает.',
      'У слов каждого положения есть хеш. Тот же хеш в другом месте означает те же слова, от кого бы вы ни получили копию.',
    ],
    mirrors: 'Другие места, где доступен этот архив',
    noMirrors: 'Пока ни одно не опубликовано.',
    contacts: 'Написать нам',
  },
  hye: {
    title: 'Անվտանգ ընթերցում',
    lead: 'Այն ընթերցողների համար, որոնց կարող են հետևել. ինչ է գրանցում այս արխիվը, ինչ կարող են տեսնել ուրիշները և ինչպես կարդալ առանց դրա։',
    logs: 'Ինչ է գրանցում ծրագիրը',
    logsSays: [
      'Յուրաքանչյուր հարցման համար մեկ տող՝ ժամանակը, պատահական նույնացուցիչ, մեթոդը, էջի տեսակը (օրինակ՝ «տեքստ», բայց ոչ թե որը), պատասխանի կարգավիճակը և տևողությունը։',
      'Չեն գրանցվում ո՛չ ձեր ցանցային հասցեն, ո՛չ զննարկիչը, ո՛չ խնդրած էջը, ո՛չ որոնած բառերը։ Միայն երբ ծրագիրն ինքը խափանվում է, ևս մեկ տող ասում է, թե ինչը չստացվեց. դրանում կարող է լինել հարցման մի մասը։',
    ],
    disk: 'Ինչ է պահվում սկավառակի վրա',
    diskSays: [
      'Իր տվյալների պանակում ծրագիրը պահում է որոնման ցուցիչը, տեքստերից կարդացածը և այն տեքստերի, դրույթների, դրանց միջակայքերի և կողք կողքի տեքստերի PDF-ները, որոնք ինչ-որ մեկը խնդրել է. դրանք առավելագույնը 512 ՄԲ են։ Այդ ամենը կազմված է հրապարակված տեքստերից, և այն կարող է կարդալ միայն ծրագիրն աշխատեցնող հաշիվը։',
      'Որոնվող բառերը, որոնման արդյունքները, ձեր ընտրած դրույթները, համեմատությունները և տեղադրված տեքստերը երբեք չեն գրվում սկավառակի վրա։ Որոնումների, ընտրությունների և համեմատությունների պատրաստի PDF-ները մնում են հիշողության մեջ, առավելագույնը 64 ՄԲ, նույնպես և որոնումների պատասխանները. դրանք անհետանում են, երբ ծրագիրն ավարտվում է։ Տեղադրված տեքստը մոռացվում է պատասխանի հետ։',
      'Ոչ մի ֆայլ չի հայտնում, թե երբ է վերջին անգամ կարդացվել։ PDF-ի առկայությունը հայտնում է, որ ինչ-որ մեկը մի անգամ այն խնդրել է, բայց ոչ թե ով. ֆայլային համակարգը կարող է նաև հայտնել սկավառակը վերցնողին, թե երբ է այն ստեղծվել։ Արխիվը պահողները կարող են ցանկացած ժամանակ ջնջել պանակը. այն ստեղծվում է նորից։',
    ],
    never: 'Ինչ այն երբեք չի անում',
    neverSays: [
      'Չկան թխուկներ (cookie), հաշիվներ և հաշվիչներ, թե ով ինչ է կարդում։ Էջում ոչինչ չի բեռնվում այլ կայքից։',
      'Այլ կայքերի հղումները նրանց չեն հայտնում, թե որտեղից եք եկել։',
    ],
    network: 'Ինչ է տեսնում ձեր ցանցը',
    networkSays: [
      'Եթե հասցեն սկսվում է https://-ով, ձեր ցանցն ու մատակարարը տեսնում են, որ այցելում եք այս արխիվը, երբ և որքան տվյալ է փոխանցվել, բայց ոչ թե որ էջը կամ որ բառերը։',
      'Եթե այն սկսվում է http://-ով, նրանք տեսնում են ամեն ինչ։ Ծրագիրն ինքը խոսում է http-ով. https-ը դնում է նա, ով այն աշխատեցնում է։',
      'Tor Browser-ը ձեր ցանցից թաքցնում է, թե որ կայքն եք այցելում. այն, որ օգտվում եք Tor-ից, կարող է տեսանելի լինել։ Այստեղ յուրաքանչյուր էջ աշխատում է դրանում, նաև անջատված սկրիպտներով։',
    ],
    operator: 'Ինչ կարող են տեսնել նրանք, ովքեր պահում են սերվերը',
    operatorSays: [
      'Նա, ով պահում է սերվերը, դրա մեքենան կամ դրա առջև կանգնած ծառայությունը, կարող է գրանցել ավելին, քան այս ծրագիրը։ Այս էջը խոսում է ծրագրի, ոչ թե նրանց մասին։',
      'Եթե ծրագրի կողքին աշխատում է որոնման շարժիչ, որոնվող բառերը հասնում են նաև դրան։',
    ],
    search: 'Որոնման բառերը',
    searchSays: [
      'Որոնվող բառերը հասցեի մասն են։ Եթե սկրիպտները միացված են, դրանք ուղարկվում են այս արխիվ մուտքագրելիս. եթե անջատված են, ոչինչ չի ուղարկվում, մինչև չսեղմեք կոճակը։',
      'Համեմատելու համար տեղադրված տեքստն ուղարկվում է այս արխիվ, համեմատվում և չի պահվում։',
    ],
    time: 'Ինչ է հուշում պատասխանի ժամանակը',
    timeSays: [
      'Պատասխանները մնում են հիշողության մեջ հաջորդ ընթերցողի համար, ուստի առաջինը ավելի երկար է տևում. ով դա չափում է, կարող է կռահել, որ նույնը արդեն հարցրել են, բայց ոչ՝ ով։ Սովորական էջերը պատրաստվում են մեկնարկին և ավելի քիչ են հուշում։',
    ],
    device: 'Ինչ է մնում ձեր սարքում',
    deviceSays: [
      'Զննարկիչը կարող է պահել հասցեներ, որոնման բառեր և էջերի պատճեններ։ Գաղտնի պատուհանը մոռանում է դրանք, երբ փակվում է։',
      'Հղումը, որով կիսվում եք, հայտնում է, թե որ դրույթն եք կարդացել։',
    ],
    offline: 'Ինչպես կարդալ առանց այս կայքի',
    offlineSays: [
      'Յուրաքանչյուր տեքստ և դրույթ կարելի է պահպանել. հասցեի վերջում ավելացրեք .txt, .md կամ .json։',
      'Ծրագիրը տեքստերի հետ աշխատում է ձեր համակարգչում. տեղադրելուց հետո ցանց պետք չէ, և ձեր ընթերցումը դուրս չի գալիս այնտեղից։',
      'Յուրաքանչյուր դրույթի բառերն ունեն հեշ։ Նույն հեշն այլ տեղում նշանակում է նույն բառերը, ումից էլ ստացած լինեք պատճենը։',
    ],
    mirrors: 'Այլ տեղեր, որտեղ հասանելի է այս արխիվը',
    noMirrors: 'Դեռ ոչ մեկը հրապարակված չէ։',
    contacts: 'Գրել մեզ',
  },
  aze: {
    title: 'Təhlükəsiz oxu',
    lead: 'İzlənilə bilən oxucular üçün: bu arxiv nəyi qeyd edir, başqaları nəyi görə bilər və onsuz necə oxumaq olar.',
    logs: 'Proqram nəyi qeyd edir',
    logsSays: [
      'Hər sorğu üçün bir sətir: vaxt, təsadüfi identifikator, metod, səhifənin növü (məsələn, “mətn”, hansı olduğu yox), cavabın statusu və müddəti.',
      'Nə şəbəkə ünvanınız, nə brauzeriniz, nə istədiyiniz səhifə, nə də axtardığınız sözlər qeyd olunur. Yalnız proqramın özü nasaz olduqda daha bir sətir nəyin alınmadığını bildirir; orada sorğunun bir hissəsi ola bilər.',
    ],
    disk: 'Diskdə nə saxlanılır',
    diskSays: [
      'Proqram öz məlumat qovluğunda axtarış indeksini, mətnlərdən oxuduqlarını və kiminsə istədiyi mətnlərin, müddəaların, onların aralıqlarının və yanaşı mətnlərin PDF fayllarını saxlayır: bunlar ən çoxu 512 MB-dır. Bunların hamısı dərc olunmuş mətnlərdən ibarətdir və onları yalnız proqramı işlədən hesab oxuya bilər.',
      'Axtardığınız sözlər, axtarışın nəticələri, seçdiyiniz müddəalar, müqayisələr və yapışdırdığınız mətnlər heç vaxt diskə yazılmır. Axtarışların, seçimlərin və müqayisələrin hazır PDF faylları yaddaşda qalır, ən çoxu 64 MB, axtarışların cavabları da habelə; proqram bitəndə onlar itir. Yapışdırılmış mətn cavabla birlikdə unudulur.',
      'Heç bir fayl son dəfə nə vaxt oxunduğunu bildirmir. PDF faylının olması kiminsə onu bir dəfə istədiyini bildirir, kimin istədiyini yox; fayl sistemi diski ələ keçirənə onun nə vaxt yaradıldığını da bildirə bilər. Arxivi saxlayanlar qovluğu istənilən vaxt silə bilər: o, yenidən yaradılır.',
    ],
    never: 'Heç vaxt nə etmir',
    neverSays: [
      'Kuki (cookie) faylları, hesablar və kimin nə oxuduğunu sayan sayğaclar yoxdur. Səhifədə heç nə başqa saytdan yüklənmir.',
      'Başqa saytlara keçidlər onlara haradan gəldiyinizi bildirmir.',
    ],
    network: 'Şəbəkəniz nəyi görür',
    networkSays: [
      'Ünvan https:// ilə başlayırsa, şəbəkəniz və provayderiniz bu arxivə girdiyinizi, nə vaxt girdiyinizi və nə qədər məlumat ötürüldüyünü görür, lakin hansı səhifə və hansı sözlər olduğunu görmür.',
      'http:// ilə başlayırsa, onlar hər şeyi görür. Proqramın özü http ilə işləyir; https-i onun qarşısına onu işlədən qoyur.',
      'Tor Browser hansı sayta girdiyinizi şəbəkənizdən gizlədir; Tor-dan istifadə etdiyiniz görünə bilər. Buradakı hər səhifə onda işləyir, skriptlər söndürülmüş olduqda da.',
    ],
    operator: 'Serveri saxlayanlar nəyi görə bilər',
    operatorSays: [
      'Serveri, onun dayandığı maşını və ya qarşısındakı xidməti saxlayan bu proqramdan artığını qeyd edə bilər. Bu səhifə onlar haqqında deyil, proqram haqqındadır.',
      'Proqramın yanında axtarış mühərriki işləyirsə, axtardığınız sözlər ona da çatır.',
    ],
    search: 'Axtarış sözləri',
    searchSays: [
      'Axtardığınız sözlər ünvanın bir hissəsidir. Skriptlər açıqdırsa, onlar siz yazdıqca bu arxivə göndərilir; söndürülübsə, düyməni basana qədər heç nə göndərilmir.',
      'Müqayisə üçün yapışdırdığınız mətn bu arxivə göndərilir, müqayisə edilir və saxlanılmır.',
    ],
    time: 'Cavabın vaxtı nə deyir',
    timeSays: [
      'Cavablar növbəti oxucu üçün yaddaşda qalır, ona görə birincisi daha çox vaxt aparır: bunu ölçən eyni şeyin əvvəllər soruşulduğunu təxmin edə bilər, amma kimin soruşduğunu yox. Adi səhifələr işə salınarkən hazırlanır və daha az şey deyir.',
    ],
    device: 'Cihazınızda nə qalır',
    deviceSays: [
      'Brauzeriniz ünvanları, axtarış sözlərini və səhifələrin surətlərini saxlaya bilər. Gizli pəncərə bağlananda onları unudur.',
      'Paylaşdığınız keçid hansı müddəanı oxuduğunuzu bildirir.',
    ],
    offline: 'Bu saytsız necə oxumaq olar',
    offlineSays: [
      'Hər mətni və müddəanı yadda saxlamaq olar: ünvanının sonuna .txt, .md və ya .json əlavə edin.',
      'Proqram mətnlərlə birlikdə öz kompüterinizdə işləyir; quraşdırıldıqdan sonra şəbəkə lazım deyil və oxuduğunuz ondan kənara çıxmır.',
      'Hər müddəanın sözlərinin heşi var. Başqa yerdəki eyni heş eyni sözlər deməkdir, surəti kimdən almağınızdan asılı olmayaraq.',
    ],
    mirrors: 'Bu arxivin açıq olduğu başqa yerlər',
    noMirrors: 'Hələ heç biri dərc olunmayıb.',
    contacts: 'Bizə yazmaq',
  },
};
