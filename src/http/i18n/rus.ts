import { COMPARE } from './compare.ts';
import { CORRECTION } from './correction.ts';
import type { Messages } from './eng.ts';
import { HOME } from './home.ts';
import { MARKS } from './marks.ts';
import { PEOPLE } from './people.ts';
import { READING } from './reading.ts';
import { SAFELY } from './safely.ts';
import { SEARCH } from './search.ts';

const PLURAL = new Intl.PluralRules('ru');

/** "1 положение", "2 положения", "5 положений". */
function counted(count: number, one: string, few: string, many: string): string {
  const rule = PLURAL.select(count);
  return `${count} ${rule === 'one' ? one : rule === 'few' ? few : many}`;
}

/** Interface sentences in Russian. */
export const rus: Messages = {
  skipToContent: 'Перейти к содержанию',
  nav: {
    menu: 'Меню',
    texts: 'Тексты',
    search: 'Поиск',
    about: 'Об архиве',
    people: 'Лица',
    compare: 'Сравнение',
    safely: 'Безопасное чтение',
  },
  searchLabel: 'Слова, «точная фраза» или ссылка на положение, например статья IV',
  searchButton: 'Найти',
  interfaceLanguage: 'Язык этих страниц',
  localCopy: 'локальная копия',
  home: HOME.rus,
  noLegalForce: 'Копия без юридической силы.',
  ourTitles: 'Названия в [квадратных скобках] — наши, а не самих документов.',
  level: {
    heading: 'Достоверность текста',
    official: 'официальный источник',
    secondary: 'вторичный источник',
    partial: 'сверено частично',
    unchecked: 'не сверено',
    officialSays:
      'Дословно совпадает с копией, опубликованной стороной, депозитарием или международной организацией.',
    secondarySays: 'Дословно совпадает с копией, опубликованной в печати или в научном издании.',
    partialSays: 'Часть слов сверена с опубликованной копией.',
    uncheckedSays: 'Записано без копии перед глазами: может отличаться от акта в любом слове.',
  },
  gap: 'Нет в архиве на этом языке или в этой копии',
  heldElsewhere: 'Где имеется',
  work: {
    expressions: 'Языки и версии',
    notHeld:
      'Текста этого документа в архиве нет. Документ внесён в каталог, чтобы читатели знали о его существовании.',
    held: { full: 'полный текст', partial: 'часть текста', none: 'текста нет' },
    stages: 'Этапы',
    stageOn: (stage, date) => `${stage} ${date}`,
    // No full stop: the long date ends in "г."
    statusChecked: (date) => `Статус проверен ${date}`,
    participants: 'Участники',
    acts: 'Действия',
    place: 'Место',
    date: 'Дата',
    authentic: 'Языки аутентичных текстов',
    prevails: 'имеет преимущественную силу при расхождении',
    subjects: 'Темы',
    relations: 'Связанные документы',
    officialCopies: 'Где опубликованы официальные копии',
    variantsNotHeld: 'Известные копии, которых нет в архиве',
    abstract: 'Аннотация (наша)',
    source: 'Источник',
    note: 'Примечание',
    type: 'Вид',
    nature: 'Юридический характер',
  },
  text: {
    contents: 'Содержание',
    languages: 'На других языках',
    versions: 'Другие версии',
    editions: 'Издания этой записи текста',
    edition: (number) => `издание ${number}`,
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
    differs: 'Расхождения источников',
    reads: 'приводит:',
    role: 'Статус текста на этом языке',
    publisher: 'Кем опубликована копия',
    permalink: 'Постоянная ссылка',
    hash: 'Хеш текста',
    wholeText: 'Весь текст',
    previous: 'Предыдущее',
    next: 'Следующее',
    pinnedOld: 'Это более раннее издание, сохранённое без изменений. Последнее издание может отличаться.',
  },
  cited: {
    unchanged: 'Слова остались теми же, что были процитированы.',
    agrees: (digits) =>
      `Начало хеша совпадает (${counted(digits, 'знак', 'знака', 'знаков')}); чтобы сказать, что слова не изменились, нужно не менее 32.`,
    changed: 'Слова уже не те, что были процитированы. Ниже приведены и те и другие.',
    unknown: 'Слова не те, что были процитированы; процитированных слов в этом архиве нет.',
    before: 'Как процитировано',
    now: 'Сейчас',
    noWords: 'У этого положения нет собственных слов для сравнения.',
  },
  search: SEARCH.rus,
  facet: {
    lang: 'Язык',
    work: 'Документ',
    type: 'Вид',
    party: 'Участник',
    subject: 'Тема',
    year: 'Год',
    stage: 'Этап',
    level: 'Достоверность текста',
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
    title: 'Найти ссылки',
    ref: 'Ссылка, например «статья IV Мирного соглашения»',
    text: 'Или целый текст: в нём ищутся все ссылки',
    button: 'Найти',
    near: 'Ближайшее',
    status: { found: 'найдено', absent: 'не найдено', ambiguous: 'подходит к нескольким' },
    total: (count: number) => `Ссылок: ${count}.`,
    truncated: 'Текст слишком длинный и прочитан не до конца.',
    styles: 'В виде библиографической ссылки',
    plain: 'Наша форма',
  },
  compare: COMPARE.rus,
  problem: {
    title: 'Показать это нельзя',
    thereIs: 'Что есть',
    inEnglish: 'Подробности по-английски',
    identifier: 'Номер запроса',
  },
  hash: {
    title: 'Положения, состоящие в точности из этих слов',
    several: 'В точности из этих слов состоят несколько положений.',
  },
  about: {
    title: 'Об этом архиве',
    who: 'Кто мы',
    whoSays:
      'Независимый архив текстов договоров. Он не принадлежит ни одному правительству и ни одной стороне договора.',
    method: 'Метод',
    methodSays:
      'Тексты переписываются положение за положением с копий, указанных при каждом тексте. Ничего не дополняется, не сглаживается и не переводится: то, чего в архиве нет, показано как пропуск.',
    levels: 'Что подтверждено, а что нет',
    levelsSays: 'У каждого положения указано, насколько достоверен его текст:',
    privacy: 'Конфиденциальность',
    privacySays:
      'Нет ни файлов cookie, ни сторонних скриптов, ни журналов с адресами, браузерами или поисковыми словами. Ссылки не сообщают, откуда вы пришли.',
    licences: 'Лицензии',
    licencesSays:
      'Слова официальных актов здесь никому не принадлежат. Аннотации и примечания наши, пользоваться ими можно свободно. Программы — свободное программное обеспечение.',
    contacts: 'Контакты',
    noContacts: 'Контакты пока не опубликованы.',
    addresses: 'Адреса',
    addressesSays:
      'Адрес положения, как приведённый ниже, никогда не меняется и никогда не обозначает другое положение. Для других форматов добавьте в конец .pdf, .md, .txt или .json.',
    errors: 'Ошибки',
    errorsSays: 'Программы получают ошибки в виде документов о проблеме (RFC 9457) следующих типов:',
  },
  people: PEOPLE.rus,
  safely: SAFELY.rus,
  correction: CORRECTION.rus,
  reading: READING.rus,
  marks: MARKS.rus,
};
