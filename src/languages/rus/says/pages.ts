import type { Messages } from '../../says.ts';
import { plural } from '../plural.ts';
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

/** "1 положение", "2 положения", "5 положений". */
const counted = (count: number, ...forms: [one: string, few: string, many: string]): string =>
  `${count} ${plural(count, ...forms)}`;

/** Interface sentences in Russian. */
export const pages: Messages = {
  skipToContent: 'Перейти к содержанию',
  nav: {
    menu: 'Меню',
    texts: 'Тексты',
    search: 'Поиск',
    about: 'Об архиве',
    people: 'Люди',
    compare: 'Сравнение',
    safely: 'Безопасное чтение',
    offline: 'Без сети',
  },
  searchLabel: 'Слова, «точная фраза» или ссылка на положение, например статья IV',
  searchButton: 'Найти',
  interfaceLanguage: 'Язык этих страниц',
  localCopy: 'локальная копия',
  home,
  quote,
  silence,
  noLegalForce: 'Копия без юридической силы.',
  ourTitles: 'Названия в [квадратных скобках] — наши, а не самих документов.',
  level: {
    heading: 'Насколько сверен текст',
    official: 'сверено с официальной копией',
    secondary: 'сверено с прессой или научным изданием',
    partial: 'сверено частично',
    unchecked: 'не сверено',
    officialSays:
      'Сверено слово в слово с официальной копией: её опубликовали сторона, депозитарий или международная организация.',
    secondarySays: 'Сверено слово в слово с копией в прессе или в научном издании.',
    partialSays: 'С опубликованной копией сверена только часть этих слов.',
    uncheckedSays: 'Записано без сверки с опубликованным текстом; возможны расхождения в любом слове.',
  },
  gap: 'На этом языке или в этой копии текста у нас нет',
  gapAgain: 'текста у нас нет',
  heldElsewhere: 'Где имеется',
  log,
  mirror,
  mirrors,
  since,
  work,
  text: {
    contents: 'Содержание',
    languages: 'На других языках',
    versions: 'Другие версии',
    editions: 'Редакции записи',
    edition: (number) => `редакция ${number}`,
    formats: 'Скачать',
    sources: 'Источники текста',
    sourceClass: {
      party: 'сторона',
      depositary: 'депозитарий',
      'international-organization': 'международная организация',
      press: 'пресса',
      scholarly: 'научное издание',
      other: 'другое',
    },
    quoting: (whom) => `цитируется: ${whom}`,
    exact: 'дословно',
    partly: 'отдельные слова',
    checked: (date) => `сверено ${date}`,
    readers: (count) => `Сверили эти слова с опубликованной копией: ${count}`,
    readersAgree: 'Их выводы совпадают.',
    readersDiffer: 'Их выводы расходятся.',
    readersApart: 'Каждый сверял свою копию.',
    differs: 'Расхождения источников',
    reads: 'приводит:',
    role: 'Статус текста на этом языке',
    publisher: 'Кем опубликована копия',
    permalink: 'Постоянная ссылка',
    hash: 'Хеш текста',
    proof: 'Ссылка, проверяющая слова',
    proofSays: 'Кто её откроет, увидит, те же ли это слова, а если нет, то обе редакции.',
    wholeText: 'Весь текст',
    previous: 'Предыдущее',
    next: 'Следующее',
    pinnedOld: 'Это более ранняя редакция записи, сохранённая без изменений. Последняя может отличаться.',
  },
  cited: {
    unchanged: 'С тех пор, как эти слова процитировали, они не изменились.',
    agrees: (digits) =>
      `Начало хеша совпадает (${counted(digits, 'знак', 'знака', 'знаков')}); чтобы сказать, что слова не изменились, нужно не менее 32.`,
    changed: 'Слова уже не те, что были процитированы. Ниже приведены и те и другие.',
    unknown: 'Слова не те, что были процитированы; процитированных слов в этом архиве нет.',
    before: 'Как процитировано',
    now: 'Сейчас',
    noWords: 'У этого положения нет собственных слов для сравнения.',
  },
  search,
  facet: {
    lang: 'Язык',
    work: 'Документ',
    type: 'Вид',
    nature: 'Юридический характер',
    party: 'Участник',
    subject: 'Тема',
    person: 'Имя',
    year: 'Год',
    stage: 'Этап',
    level: 'Насколько сверен текст',
    topic: 'Понятие',
  },
  type: {
    treaty: 'договор',
    convention: 'конвенция',
    agreement: 'соглашение',
    protocol: 'протокол',
    charter: 'устав',
    declaration: 'декларация',
    statement: 'заявление',
    memorandum: 'меморандум',
    framework: 'рамочный документ',
    appeal: 'обращение',
    resolution: 'резолюция',
    act: 'акт',
    other: 'другое',
  },
  nature: {
    treaty: 'международный договор',
    'non-binding': 'юридически не обязывающий',
    'not-stated': 'не указано',
  },
  // Neuter, as of an act that is not named: of a treaty, an agreement, a declaration alike.
  stage: {
    drafted: 'составлено',
    initialed: 'парафировано',
    signed: 'подписано',
    adopted: 'принято',
    issued: 'издано',
    published: 'опубликовано',
    ratified: 'ратифицировано',
    'in-force': 'вступило в силу',
    terminated: 'прекращено',
  },
  role: {
    party: 'сторона',
    participant: 'участник',
    host: 'принимающая сторона',
    mediator: 'посредник',
    addressee: 'адресат',
    witness: 'свидетель',
  },
  act: {
    initialed: 'парафирование',
    signed: 'подписание',
    'signed-as-witness': 'подписание в качестве свидетеля',
    present: 'присутствие',
    mediated: 'посредничество',
  },
  acted: {
    initialed: 'парафировали',
    signed: 'подписали',
    'signed-as-witness': 'подписали как свидетели',
    present: 'присутствовали',
    mediated: 'выступили посредниками',
  },
  languageRole: {
    authentic: 'аутентичный текст',
    'official-translation': 'официальный перевод',
    'unofficial-translation': 'неофициальный перевод',
    'not-stated': 'статус не указан',
  },
  relation: {
    amends: 'изменяет',
    replaces: 'заменяет',
    implements: 'осуществляет',
    mentions: 'упоминает',
    'translation-of': 'является переводом документа',
    related: 'связан с документом',
  },
  tools: 'Инструменты',
  cite: {
    title: 'Проверить ссылки',
    ref: 'Ссылка, например «статья 4, пункт 2»',
    text: 'Или вставьте целый текст: мы найдём в нём все ссылки',
    button: 'Найти',
    near: 'Ближайшее',
    status: { found: 'найдено', absent: 'не найдено', ambiguous: 'подходит к нескольким' },
    total: (count: number) => `Ссылок: ${count}.`,
    truncated: 'Текст слишком длинный и прочитан не до конца.',
    styles: 'В виде библиографической ссылки',
    plain: 'Наш стиль',
  },
  compare,
  problem: {
    thereIs: 'Попробуйте вместо этого',
    details: 'Подробности',
    identifier: 'Номер запроса',
  },
  hash: {
    title: 'Положения, состоящие в точности из этих слов',
    several: 'В точности из этих слов состоят несколько положений.',
  },
  about: {
    title: 'Об этом архиве',
    who: 'Кто мы',
    whoSays: 'Архив текстов договоров. Его редакторы пока не рассказали здесь о себе.',
    method: 'Метод',
    methodSays:
      'Тексты переписаны пункт за пунктом с копий, указанных при каждом из них. Мы ничего не дополняем, не правим и не переводим: чего в архиве нет, то показано как пропуск.',
    levels: 'Что сверено, а что нет',
    levelsSays: 'У каждого положения указано, насколько сверен его текст:',
    privacy: 'Конфиденциальность',
    privacySays:
      'Нет ни файлов cookie, ни сторонних скриптов, ни журналов с адресами, браузерами или поисковыми словами. Ссылки не сообщают, откуда вы пришли.',
    licences: 'Лицензии',
    licencesSays:
      'Официальные тексты не охраняются авторским правом; у текста, опубликованного по лицензии, указан правообладатель. Аннотации и примечания — наши, ими можно свободно пользоваться. Исходный код открыт.',
    contacts: 'Контакты',
    noContacts: 'Контакты пока не опубликованы.',
    addresses: 'Адреса',
    addressesSays:
      'Адрес положения, как приведённый ниже, никогда не меняется и никогда не обозначает другое положение. Для других форматов добавьте в конец .pdf, .md, .txt или .json.',
    errors: 'Ошибки',
    errorsSays: 'Программам об ошибках сообщается по стандарту RFC 9457. Типы ошибок:',
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
