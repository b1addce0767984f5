import type { Messages } from '../../says.ts';
import { bulk } from './bulk.ts';
import { compare } from './compare.ts';
import { contribute } from './contribute.ts';
import { correction } from './correction.ts';
import { docs } from './docs.ts';
import { home } from './home.ts';
import { log } from './log.ts';
import { marks } from './marks.ts';
import { mirror } from './mirror.ts';
import { mirrors } from './mirrors.ts';
import { offline } from './offline.ts';
import { people } from './people.ts';
import { pocket } from './pocket.ts';
import { quote } from './quote.ts';
import { quoted } from './quoted.ts';
import { reading } from './reading.ts';
import { rights } from './rights.ts';
import { safely } from './safely.ts';
import { search } from './search.ts';
import { silence } from './silence.ts';
import { since } from './since.ts';
import { topics } from './topics.ts';
import { watch } from './watch.ts';
import { work } from './work.ts';

/** Interface sentences in Azerbaijani, Latin script. A noun after a number stays singular. */
export const pages: Messages = {
  skipToContent: 'Məzmuna keç',
  nav: {
    menu: 'Menyu',
    texts: 'Mətnlər',
    search: 'Axtarış',
    about: 'Arxiv haqqında',
    people: 'Şəxslər',
    compare: 'Müqayisə',
    safely: 'Təhlükəsiz oxu',
    offline: 'Şəbəkəsiz',
  },
  searchLabel: 'Sözlər, “dəqiq ifadə” və ya müddəaya istinad, məsələn, IV maddə',
  searchButton: 'Axtar',
  interfaceLanguage: 'Bu səhifələrin dili',
  localCopy: 'lokal surət',
  home,
  quote,
  silence,
  noLegalForce: 'Hüquqi qüvvəsi olmayan surət.',
  ourTitles: '[Kvadrat mötərizədəki] adlar sənədlərin öz adları deyil, bizimdir.',
  level: {
    heading: 'Mətnin yoxlanma dərəcəsi',
    official: 'rəsmi nüsxə ilə yoxlanılıb',
    secondary: 'mətbuat və ya elmi mənbə ilə yoxlanılıb',
    partial: 'qismən yoxlanılıb',
    unchecked: 'yoxlanılmayıb',
    officialSays:
      'Rəsmi nüsxə ilə sözbəsöz yoxlanılıb: onu tərəf, depozitari və ya beynəlxalq təşkilat dərc edib.',
    secondarySays: 'Mətbuatda və ya elmi nəşrdə dərc olunmuş nüsxə ilə sözbəsöz yoxlanılıb.',
    partialSays: 'Bu sözlərin yalnız bir hissəsi dərc olunmuş nüsxə ilə yoxlanılıb.',
    uncheckedSays: 'Dərc olunmuş mətnlə yoxlanılmadan yazılıb; istənilən söz fərqlənə bilər.',
  },
  gap: 'Bu dildə və ya bu nüsxədə bizdə yoxdur',
  gapAgain: 'bizdə yoxdur',
  heldElsewhere: 'Harada var',
  log,
  mirror,
  mirrors,
  since,
  work,
  text: {
    contents: 'Mündəricat',
    languages: 'Digər dillərdə',
    versions: 'Digər versiyalar',
    editions: 'Köçürmənin redaksiyaları',
    edition: (number) => `redaksiya ${number}`,
    formats: 'Yüklə',
    sources: 'Mətnin mənbələri',
    sourceClass: {
      party: 'tərəf',
      depositary: 'depozitari',
      'international-organization': 'beynəlxalq təşkilat',
      press: 'mətbuat',
      scholarly: 'elmi nəşr',
      other: 'digər',
    },
    quoting: (whom) => `sitat gətirilir: ${whom}`,
    exact: 'sözbəsöz',
    partly: 'ayrı-ayrı sözlər',
    checked: (date) => `${date} tarixində yoxlanılıb`,
    readers: (count) => `Bu sözləri dərc edilmiş nüsxə ilə ${count} nəfər tutuşdurub`,
    readersAgree: 'Nəticələri üst-üstə düşür.',
    readersDiffer: 'Nəticələri fərqlənir.',
    readersApart: 'Hər biri başqa nüsxə ilə tutuşdurub.',
    differs: 'Mənbələr arasında fərqlər',
    reads: 'mənbəyində:',
    role: 'Bu dildəki mətnin statusu',
    publisher: 'Nüsxəni dərc edən',
    permalink: 'Daimi keçid',
    hash: 'Mətnin heşi',
    proof: 'Sözləri yoxlayan keçid',
    proofSays: 'Onu açan sözlərin həmin sözlər olub-olmadığını, fərqlidirsə, hər iki ifadəni görür.',
    wholeText: 'Tam mətn',
    previous: 'Əvvəlki',
    next: 'Növbəti',
    pinnedOld: 'Bu, dəyişdirilmədən saxlanılmış daha əvvəlki redaksiyadır. Sonuncu ondan fərqlənə bilər.',
  },
  cited: {
    unchanged: 'Sitat gətirildiyi vaxtdan sözlər dəyişməyib.',
    agrees: (digits) =>
      `Heşin ilk ${digits} simvolu uyğun gəlir; sözlərin dəyişmədiyini söyləmək üçün ən azı 32 simvol lazımdır.`,
    changed: 'Sözlər artıq sitat gətirildiyi kimi deyil. Hər ikisi aşağıda verilib.',
    unknown: 'Sözlər sitat gətirildiyi kimi deyil; sitat gətirilmiş sözlər bu arxivdə yoxdur.',
    before: 'Sitat gətirildiyi kimi',
    now: 'İndi',
    noWords: 'Bu müddəanın müqayisə üçün öz sözləri yoxdur.',
  },
  search,
  facet: {
    lang: 'Dil',
    work: 'Sənəd',
    type: 'Növ',
    nature: 'Hüquqi xarakter',
    party: 'İştirakçı',
    subject: 'Mövzu',
    person: 'Şəxs',
    year: 'İl',
    stage: 'Mərhələ',
    level: 'Mətnin yoxlanma dərəcəsi',
    topic: 'Anlayış',
  },
  type: {
    treaty: 'müqavilə',
    convention: 'konvensiya',
    agreement: 'saziş',
    protocol: 'protokol',
    charter: 'nizamnamə',
    declaration: 'bəyannamə',
    statement: 'bəyanat',
    memorandum: 'memorandum',
    framework: 'çərçivə sənədi',
    appeal: 'müraciət',
    resolution: 'qətnamə',
    act: 'akt',
    other: 'digər',
  },
  nature: {
    treaty: 'beynəlxalq müqavilə',
    'non-binding': 'hüquqi cəhətdən məcburi olmayan',
    'not-stated': 'göstərilməyib',
  },
  stage: {
    drafted: 'tərtib edilib',
    initialed: 'paraflanıb',
    signed: 'imzalanıb',
    adopted: 'qəbul edilib',
    issued: 'verilib',
    published: 'dərc edilib',
    ratified: 'ratifikasiya edilib',
    'in-force': 'qüvvəyə minib',
    terminated: 'xitam verilib',
  },
  role: {
    party: 'tərəf',
    participant: 'iştirakçı',
    host: 'qəbul edən tərəf',
    mediator: 'vasitəçi',
    addressee: 'adresat',
    witness: 'şahid',
  },
  act: {
    initialed: 'paraflayıb',
    signed: 'imzalayıb',
    'signed-as-witness': 'şahid qismində imzalayıb',
    present: 'mərasimdə hazır olub',
    mediated: 'vasitəçilik edib',
  },
  acted: {
    initialed: 'paraflayıb',
    signed: 'imzalayıb',
    'signed-as-witness': 'şahid kimi imzalayıb',
    present: 'mərasimdə hazır olub',
    mediated: 'vasitəçilik edib',
  },
  languageRole: {
    authentic: 'autentik mətn',
    'official-translation': 'rəsmi tərcümə',
    'unofficial-translation': 'qeyri-rəsmi tərcümə',
    'not-stated': 'statusu göstərilməyib',
  },
  relation: {
    amends: 'dəyişiklik etdiyi sənəd',
    replaces: 'əvəz etdiyi sənəd',
    implements: 'həyata keçirdiyi sənəd',
    mentions: 'adını çəkdiyi sənəd',
    'translation-of': 'tərcüməsi olduğu sənəd',
    related: 'əlaqəli sənəd',
  },
  tools: 'Alətlər',
  cite: {
    title: 'İstinadları yoxla',
    ref: 'İstinad, məsələn, “4-cü maddənin 2-ci bəndi”',
    text: 'Və ya tam mətni yerləşdirin: ondakı bütün istinadları tapacağıq',
    button: 'Tap',
    near: 'Yaxın olanlar',
    status: { found: 'tapıldı', absent: 'tapılmadı', ambiguous: 'bir neçəsinə uyğundur' },
    total: (count: number) => `İstinadlar: ${count}.`,
    truncated: 'Mətn çox uzundur və sona qədər oxunmadı.',
    styles: 'İstinad kimi',
    plain: 'Bizim üslub',
  },
  compare,
  problem: {
    thereIs: 'Bunları yoxlayın',
    details: 'Təfərrüatlar',
    identifier: 'Sorğunun nömrəsi',
  },
  hash: {
    title: 'Məhz bu sözlərdən ibarət müddəalar',
    several: 'Bir neçə müddəa məhz bu sözlərdən ibarətdir.',
  },
  about: {
    title: 'Bu arxiv haqqında',
    who: 'Biz kimik',
    whoSays: 'Müqavilə mətnlərinin arxivi. Redaktorları burada hələ özləri haqqında məlumat verməyiblər.',
    method: 'Metod',
    methodSays:
      'Mətnlər hər birində göstərilmiş nüsxələrdən maddə-maddə köçürülür. Heç nəyi tamamlamır, düzəltmir və tərcümə etmirik: arxivdə olmayan hissə boşluq kimi göstərilir.',
    levels: 'Nə yoxlanılıb, nə yoxlanılmayıb',
    levelsSays: 'Hər müddəanın yanında mətninin nə dərəcədə yoxlandığı göstərilir:',
    privacy: 'Məxfilik',
    privacySays:
      'Kuki (cookie) faylları, kənar skriptlər, ünvanların, brauzerlərin və ya axtarış sözlərinin qeydiyyat jurnalları yoxdur. Keçidlər haradan gəldiyinizi bildirmir.',
    licences: 'Lisenziyalar',
    licencesSays:
      'Rəsmi mətnlər müəllif hüququ ilə qorunmur; lisenziya ilə dərc olunan mətnin yanında hüquq sahibi göstərilir. Xülasələr və qeydlər bizimdir, onlardan sərbəst istifadə etmək olar. Proqramın kodu açıqdır.',
    contacts: 'Əlaqə',
    noContacts: 'Əlaqə vasitəsi hələ dərc olunmayıb.',
    addresses: 'Ünvanlar',
    addressesSays:
      'Müddəanın ünvanı, məsələn, aşağıdakı ünvan, heç vaxt dəyişmir və heç vaxt başqa müddəanı bildirmir. Digər formatlar üçün onun sonuna .pdf, .md, .txt və ya .json əlavə edin.',
    errors: 'Xətalar',
    errorsSays: 'Proqramlara xətalar RFC 9457 standartı ilə bildirilir. Xətaların növləri:',
  },
  offline,
  people,
  topics,
  rights,
  watch,
  pocket,
  contribute,
  bulk,
  docs,
  safely,
  correction,
  quoted,
  reading,
  marks,
};
