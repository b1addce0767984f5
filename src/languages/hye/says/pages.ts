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

/** Interface sentences in Eastern Armenian, reformed orthography. A noun after a number stays singular. */
export const pages: Messages = {
  skipToContent: 'Անցնել բովանդակությանը',
  nav: {
    menu: 'Ընտրացանկ',
    texts: 'Տեքստեր',
    search: 'Որոնում',
    about: 'Արխիվի մասին',
    people: 'Անձինք',
    compare: 'Համեմատություն',
    safely: 'Անվտանգ ընթերցում',
    offline: 'Առանց ցանցի',
  },
  searchLabel: 'Բառեր, «ճշգրիտ արտահայտություն» կամ դրույթի հղում, օրինակ՝ հոդված IV',
  searchButton: 'Որոնել',
  interfaceLanguage: 'Այս էջերի լեզուն',
  localCopy: 'տեղային պատճեն',
  home,
  quote,
  silence,
  noLegalForce: 'Իրավական ուժ չունեցող պատճեն։',
  ourTitles: '[Փակագծերում] անվանումները մերն են, ոչ թե փաստաթղթերինը։',
  level: {
    heading: 'Որքանով է ստուգված տեքստը',
    official: 'ստուգված պաշտոնական պատճենով',
    secondary: 'ստուգված մամուլով կամ գիտական աղբյուրով',
    partial: 'մասամբ ստուգված',
    unchecked: 'չստուգված',
    officialSays:
      'Բառ առ բառ համեմատված է պաշտոնական պատճենի հետ, որը հրապարակել է կողմը, ավանդապահը կամ միջազգային կազմակերպությունը։',
    secondarySays: 'Բառ առ բառ համեմատված է մամուլում կամ գիտական հրատարակությունում տպված պատճենի հետ։',
    partialSays: 'Հրապարակված պատճենի հետ համեմատվել է այս բառերի միայն մի մասը։',
    uncheckedSays: 'Գրի է առնվել առանց հրապարակված տեքստի հետ համեմատելու. ցանկացած բառ կարող է տարբերվել։',
  },
  gap: 'Այս լեզվով կամ այս պատճենով մենք չունենք',
  gapAgain: 'մենք չունենք',
  heldElsewhere: 'Որտեղ կա',
  log,
  mirror,
  mirrors,
  since,
  work,
  text: {
    contents: 'Բովանդակություն',
    languages: 'Այլ լեզուներով',
    versions: 'Այլ տարբերակներ',
    editions: 'Մեր արտագրության խմբագրությունները',
    edition: (number) => `խմբագրություն ${number}`,
    formats: 'Ներբեռնել',
    sources: 'Տեքստի աղբյուրները',
    sourceClass: {
      party: 'կողմ',
      depositary: 'ավանդապահ',
      'international-organization': 'միջազգային կազմակերպություն',
      press: 'մամուլ',
      scholarly: 'գիտական հրատարակություն',
      other: 'այլ',
    },
    quoting: (whom) => `մեջբերվում է՝ ${whom}`,
    exact: 'բառացիորեն',
    partly: 'առանձին բառեր',
    checked: (date) => `ստուգվել է՝ ${date}`,
    readers: (count) => `Այս բառերը հրապարակված պատճենի հետ համեմատել է ${count} հոգի`,
    readersAgree: 'Նրանց եզրակացությունները համընկնում են։',
    readersDiffer: 'Նրանց եզրակացությունները տարբերվում են։',
    readersApart: 'Յուրաքանչյուրը համեմատել է մեկ այլ պատճենի հետ։',
    differs: 'Աղբյուրների տարբերությունները',
    reads: 'աղբյուրում՝',
    role: 'Այս լեզվով տեքստի կարգավիճակը',
    publisher: 'Պատճենը հրապարակողը',
    permalink: 'Մշտական հղում',
    hash: 'Տեքստի հեշը',
    proof: 'Բառերը ստուգող հղում',
    proofSays: 'Այն բացողը կտեսնի՝ բառերը նույնն են, թե ոչ, և եթե ոչ՝ երկու ձևակերպումն էլ։',
    wholeText: 'Ամբողջ տեքստը',
    previous: 'Նախորդը',
    next: 'Հաջորդը',
    pinnedOld: 'Սա ավելի վաղ խմբագրություն է՝ պահպանված անփոփոխ։ Վերջինը կարող է տարբերվել։',
  },
  cited: {
    unchanged: 'Բառերը չեն փոխվել այն պահից, երբ մեջբերվել են։',
    agrees: (digits) =>
      `Հեշի առաջին ${digits} նիշը համընկնում է. որպեսզի կարելի լինի ասել, որ բառերը չեն փոխվել, պետք է առնվազն 32 նիշ։`,
    changed: 'Բառերն այլևս այնպիսին չեն, ինչպիսին մեջբերվել էին։ Երկուսն էլ բերված են ստորև։',
    unknown: 'Բառերն այնպիսին չեն, ինչպիսին մեջբերվել էին. մեջբերված բառերն այս արխիվում չկան։',
    before: 'Ինչպես մեջբերվել է',
    now: 'Այժմ',
    noWords: 'Այս դրույթը համեմատելու համար սեփական բառեր չունի։',
  },
  search,
  facet: {
    lang: 'Լեզու',
    work: 'Փաստաթուղթ',
    type: 'Տեսակ',
    nature: 'Իրավական բնույթ',
    party: 'Մասնակից',
    subject: 'Թեմա',
    person: 'Անձ',
    year: 'Տարի',
    stage: 'Փուլ',
    level: 'Որքանով է ստուգված տեքստը',
    topic: 'Հասկացություն',
  },
  type: {
    treaty: 'պայմանագիր',
    convention: 'կոնվենցիա',
    agreement: 'համաձայնագիր',
    protocol: 'արձանագրություն',
    charter: 'կանոնադրություն',
    declaration: 'հռչակագիր',
    statement: 'հայտարարություն',
    memorandum: 'հուշագիր',
    framework: 'շրջանակային փաստաթուղթ',
    appeal: 'դիմում',
    resolution: 'բանաձև',
    act: 'ակտ',
    other: 'այլ',
  },
  nature: {
    treaty: 'միջազգային պայմանագիր',
    'non-binding': 'իրավաբանորեն ոչ պարտադիր',
    'not-stated': 'նշված չէ',
  },
  stage: {
    drafted: 'կազմված',
    initialed: 'նախաստորագրված',
    signed: 'ստորագրված',
    adopted: 'ընդունված',
    issued: 'տարածված',
    published: 'հրապարակված',
    ratified: 'վավերացված',
    'in-force': 'ուժի մեջ մտած',
    terminated: 'դադարեցված',
  },
  role: {
    party: 'կողմ',
    participant: 'մասնակից',
    host: 'հյուրընկալող',
    mediator: 'միջնորդ',
    addressee: 'հասցեատեր',
    witness: 'վկա',
  },
  act: {
    initialed: 'նախաստորագրել է',
    signed: 'ստորագրել է',
    'signed-as-witness': 'ստորագրել է որպես վկա',
    present: 'ներկա է եղել',
    mediated: 'միջնորդել է',
  },
  acted: {
    initialed: 'նախաստորագրել են',
    signed: 'ստորագրել են',
    'signed-as-witness': 'ստորագրել են որպես վկա',
    present: 'ներկա են եղել',
    mediated: 'միջնորդել են',
  },
  languageRole: {
    authentic: 'աուտենտիկ տեքստ',
    'official-translation': 'պաշտոնական թարգմանություն',
    'unofficial-translation': 'ոչ պաշտոնական թարգմանություն',
    'not-stated': 'կարգավիճակը նշված չէ',
  },
  relation: {
    amends: 'փոփոխում է',
    replaces: 'փոխարինում է',
    implements: 'իրականացնում է',
    mentions: 'հիշատակում է',
    'translation-of': 'հետևյալ փաստաթղթի թարգմանությունն է',
    related: 'առնչվող փաստաթուղթ',
  },
  tools: 'Գործիքներ',
  cite: {
    title: 'Ստուգել հղումները',
    ref: 'Հղում, օրինակ՝ «4-րդ հոդվածի 2-րդ կետ»',
    text: 'Կամ տեղադրեք ամբողջ տեքստը. կգտնենք դրա բոլոր հղումները',
    button: 'Գտնել',
    near: 'Մոտ արդյունքներ',
    status: { found: 'գտնված է', absent: 'չի գտնվել', ambiguous: 'համապատասխանում է մի քանիսին' },
    total: (count: number) => `Հղումներ՝ ${count}։`,
    truncated: 'Տեքստը չափազանց երկար է և մինչև վերջ չի կարդացվել։',
    styles: 'Որպես հղում',
    plain: 'Մեր ոճը',
  },
  compare,
  problem: {
    thereIs: 'Փորձեք փոխարենը',
    details: 'Մանրամասներ',
    identifier: 'Հարցման համարը',
  },
  hash: {
    title: 'Հենց այս բառերից կազմված դրույթներ',
    several: 'Մի քանի դրույթ կազմված է հենց այս բառերից։',
  },
  about: {
    title: 'Այս արխիվի մասին',
    who: 'Ովքեր ենք մենք',
    whoSays: 'Պայմանագրերի տեքստերի արխիվ։ Խմբագիրներն այստեղ դեռ չեն ասել, թե ովքեր են։',
    method: 'Մեթոդը',
    methodSays:
      'Տեքստերն արտագրվում են դրույթ առ դրույթ այն պատճեններից, որոնք նշված են յուրաքանչյուր տեքստում։ Մենք ոչինչ չենք լրացնում, չենք ուղղում և չենք թարգմանում. այն, ինչ արխիվում չկա, ցույց է տրվում որպես բաց տեղ։',
    levels: 'Ինչն է ստուգված, և ինչը՝ ոչ',
    levelsSays: 'Յուրաքանչյուր դրույթի մոտ նշված է, թե որքանով է ստուգված դրա տեքստը՝',
    privacy: 'Գաղտնիություն',
    privacySays:
      'Չկան թխուկներ (cookie), կողմնակի սկրիպտներ, հասցեների, զննարկիչների կամ որոնված բառերի գրանցամատյաններ։ Հղումները չեն հայտնում, թե որտեղից եք եկել։',
    licences: 'Լիցենզիաներ',
    licencesSays:
      'Պաշտոնական տեքստերը հեղինակային իրավունքով չեն պաշտպանվում. լիցենզիայով հրապարակված տեքստի մոտ նշված է իրավատերը։ Համառոտագրերը և ծանոթագրությունները մերն են, և դրանք կարելի է ազատորեն օգտագործել։ Ծրագրի կոդը բաց է։',
    contacts: 'Կապ',
    noContacts: 'Կապի միջոցներ դեռ հրապարակված չեն։',
    addresses: 'Հասցեներ',
    addressesSays:
      'Դրույթի հասցեն, ինչպես ստորև բերվածը, երբեք չի փոխվում և երբեք այլ դրույթ չի նշանակում։ Այլ ձևաչափերի համար դրա վերջում ավելացրեք .pdf, .md, .txt կամ .json։',
    errors: 'Սխալներ',
    errorsSays: 'Ծրագրերին սխալների մասին հաղորդվում է RFC 9457 ստանդարտով. սխալների տեսակներն են՝',
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
