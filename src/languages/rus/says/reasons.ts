import type { ClauseKind } from '../../../model/kind.ts';
import { said } from '../../said.ts';
import type { Naming, ReasonWords } from '../../says.ts';
import { plural } from '../plural.ts';
import { faults } from './faults.ts';
import { pages } from './pages.ts';

/** One, few, many. */
const NOUNS: Readonly<Record<ClauseKind, readonly [string, string, string]>> = {
  preamble: ['преамбула', 'преамбулы', 'преамбул'],
  recital: ['абзац преамбулы', 'абзаца преамбулы', 'абзацев преамбулы'],
  formula: ['вводная формула', 'вводные формулы', 'вводных формул'],
  part: ['часть', 'части', 'частей'],
  chapter: ['глава', 'главы', 'глав'],
  section: ['раздел', 'раздела', 'разделов'],
  article: ['статья', 'статьи', 'статей'],
  paragraph: ['пункт', 'пункта', 'пунктов'],
  point: ['подпункт', 'подпункта', 'подпунктов'],
  subpoint: ['подпункт', 'подпункта', 'подпунктов'],
  indent: ['абзац', 'абзаца', 'абзацев'],
  p: ['абзац', 'абзаца', 'абзацев'],
  note: ['примечание', 'примечания', 'примечаний'],
  annex: ['приложение', 'приложения', 'приложений'],
  conclusions: ['заключительная часть', 'заключительные части', 'заключительных частей'],
  hcontainer: ['заголовок', 'заголовка', 'заголовков'],
  gap: ['пропуск', 'пропуска', 'пропусков'],
};

const heldAre = (held: readonly string[], name: Naming): string =>
  ` (имеются: ${held.map(name.text).join('; ')})`;

const offeredAre = (offered: readonly string[]): string =>
  offered.length === 0 ? '' : `; предлагаются: ${offered.map((format) => `.${format}`).join(', ')}`;

export const reasons: ReasonWords = {
  counted: (count, kind) => `${count} ${plural(count, ...NOUNS[kind])}`,
  span: (from, to) => `${from}–${to}`,
  nothing: 'нет частей',
  fromEnd: {
    last: (noun) => `${noun} (последнее по порядку)`,
    penultimate: (noun) => `${noun} (предпоследнее по порядку)`,
  },
  faults,
  failures: {
    busy: 'Другие уже ждут: попробуйте ещё раз через несколько секунд',
    slow: 'Это заняло слишком много времени: попробуйте ещё раз через несколько секунд',
    closed: 'Сервер останавливается: попробуйте ещё раз через несколько секунд',
    crashed: 'Произошёл сбой; он записан в журнал',
    'too-long': 'Для одного файла слишком много страниц: запросите часть, например несколько статей',
    'right-to-left':
      'Шрифт для этого письма (справа налево) здесь не установлен: читайте текст на его странице',
  },
  instead: {
    search:
      'Уменьшите число слов, начал слов (со звёздочкой) и условий близости в запросе или дайте более длинные начала слов',
    citations: 'Отправьте текст покороче или по одному абзацу',
    comparison: 'Сравнивайте по одной статье или главе',
    quotation: 'Отправьте текст покороче или цитаты по одной',
    parse: 'Разделите текст на файлы поменьше',
  },
  says: {
    'nothing-named': 'Здесь не названы ни документ этого архива, ни положение',
    'unknown-name': 'Документа с таким названием в архиве нет',
    'act-not-held': ({ act }) => `Документа «${act}» в архиве нет`,
    'no-address': 'По этому адресу положения нет',
    nowhere: ({ steps }, name) => `Ни в одном из имеющихся здесь текстов нет: ${name.steps(steps)}`,
    'in-works': ({ steps, works }, name) => {
      const documents = plural(works, 'документе', 'документах', 'документах');
      return `${name.steps(steps) || 'Подходящее название'}: в ${works} ${documents}`;
    },
    'not-in-works': ({ steps }, name) =>
      `Такого положения нет ни в одном из имеющихся здесь документов с таким названием: ${name.steps(steps)}`,
    stands: ({ steps, work, language }, name) =>
      said`${name.steps(steps)}: ${name.title(work)}, язык текста — ${name.language(language)}`,
    'no-text-left': ({ work }, name) =>
      said`Этим фильтрам не отвечает ни один текст документа: ${name.title(work)}`,
    'text-not-held': ({ steps, work }, name) =>
      steps.length === 0
        ? said`Документ есть в каталоге, но его текста здесь нет: ${name.title(work)}`
        : said`Документ есть в каталоге, но его текста здесь нет, и показать положение нельзя: ${name.steps(steps)}, ${name.title(work)}`,
    'words-not-held': ({ steps, work, language }, name) =>
      said`${name.steps(steps)} (${name.title(work)}): на этом языке текста здесь нет (${name.language(language)})`,
    'no-clause': ({ work, within, has, asked }, name) => {
      const missing = typeof asked === 'string' ? `«${asked}»` : name.level(asked);
      const there = `в этой версии — ${name.contents(has)}`;
      if (work === null) return `${name.steps(within) || 'Этот текст'}: ${there}; не найдено: ${missing}`;
      if (within.length === 0)
        return said`В этом документе такого положения нет: ${missing}, ${name.title(work)} (${there})`;
      return said`${name.steps(within)}: ${there}; не найдено: ${missing} (${name.title(work)})`;
    },
    'printed-together': ({ work, asked, printed }, name) => {
      const missing = typeof asked === 'string' ? `«${asked}»` : name.level(asked);
      const there = `напечатано вместе — «${printed}»; отдельно не найдено: ${missing}`;
      return work === null ? `В этом тексте ${there}` : said`В этой версии ${there} (${name.title(work)})`;
    },
    'several-clauses': ({ asked, within, clauses }, name) =>
      `«${asked}» подходит к нескольким положениям (${clauses.length}), ${name.steps(within) || 'этот текст'}`,
    'too-long': 'Таких длинных адресов нет ни у одного положения',
    'not-compared': 'На языке этой ссылки текста положения здесь нет: искать в нём остальные её слова нельзя',
    unread: ({ text }) => `«${text}» не удалось прочитать как часть ссылки`,
    'no-part': ({ text }) => `У таких частей положений адресов здесь нет: «${text}»`,
    'read-as': ({ text }) => `Прочитано как «${text}»`,
    'no-work': ({ asked }) => `В архиве нет документа с именем «${asked}»`,
    'facts-left-out': ({ work }) =>
      `В сведениях о документе ${work} есть ошибка; они вернутся, когда редактор её исправит`,
    'work-lost': ({ work }) => `Документ ${work} был здесь опубликован, но его файлы сейчас отсутствуют`,
    'text-left-out': ({ text }, name) =>
      `Текст ${name.text(text)} содержит ошибку или отсутствует; он вернётся, когда редактор это исправит`,
    'no-edition': ({ text, editions }, name) => `Редакции записи ${name.text(text)}: ${editions.join(', ')}`,
    'no-version-yet': ({ work, day, held }, name) =>
      said`${name.title(work)}: версии на ${day} ещё нет${heldAre(held, name)}`,
    'no-stage': ({ work, asked, held }, name) =>
      said`${name.title(work)}: «${asked}» — не дата (ГГГГ-ММ-ДД) и не стадия документа${heldAre(held, name)}`,
    'stage-without-day': ({ work, stage, held }, name) =>
      said`${name.title(work)}: день стадии «${pages.stage[stage]}» архиву не известен${heldAre(held, name)}`,
    'no-version': ({ work, language, held }, name) =>
      said`${name.title(work)}: нет такой версии на этом языке${
        language === null ? '' : ` (${name.language(language)})`
      }${heldAre(held, name)}`,
    'no-siblings': ({ from, to }) =>
      `Диапазон соединяет два положения, стоящие рядом; ${from} и ${to} рядом не стоят`,
    'too-few-texts': ({ most }) => `Параллельные тексты — это parallel/<текст>+<текст>, от двух до ${most}`,
    'not-in-version': ({ text }, name) =>
      `В этой редакции (${name.text(text)}) нет положения, на которое вела ссылка`,
    withdrawn: ({ reason, hash, tree }) =>
      `${reason.replace(/[.։]$/u, '')}. Эти слова здесь стояли, показывать их больше нельзя. Их хеши остаются: ${hash} у слов, ${tree} у положения`,
    'same-text': ({ texts }, name) =>
      `Текст ставится рядом с другими, а не с самим собой (${texts.map(name.text).join('; ')})`,
    'begins-at': 'Тексты начинаются с /t, поиск — /search, API — /api/v1; см. /openapi.json',
    'method-unused': ({ method }) => `Метод ${method} здесь не используется`,
    'no-hash': ({ hash }) => `Ни у одного положения архива нет слов, чей c1 начинается с ${hash}`,
    'no-format': ({ format, offered }) => `Формат .${format} здесь не предлагается${offeredAre(offered)}`,
    'selection-too-long': ({ most, asked }) =>
      `Выбрать можно не больше ${most} положений или диапазонов; указано ${asked}`,
    'not-in-text': ({ clause }) => `В этом тексте положения ${clause} нет, и выбрать его нельзя`,
    'one-clause': 'Это сообщается об одном положении: укажите его eId, например art_II__p_2',
    'list-elsewhere': ({ asked }) => `Список всех текстов — /t и /t.json, а не ${asked}`,
    'broken-escape': ({ text }) => `В части «${text}» повреждён код знака (%)`,
    'slash-in-part': 'В одной из частей адреса стоит косая черта или знак NUL',
    'body-unread':
      'Отправьте объект JSON из строк (application/json) или форму (application/x-www-form-urlencoded)',
    'body-too-large': ({ most }) => `Читается не больше ${most} байт`,
    'body-cut': 'Тело запроса пришло не полностью',
    'comparison-begins': 'Адрес сравнения — /compare/<документ>/<текст>/to/<документ>/<текст>',
    'no-text-there': ({ address }) =>
      `По адресу ${address} текста здесь нет: для сравнения с каждой стороны нужен текст или положение`,
    'no-columns': 'Ни один текст не стоит рядом с другим',
    'reader-left': 'Этого ответа больше никто не ждёт',
    'being-edited': ({ text }) => `Текст ${text} сейчас правят, прочитать его нельзя`,
    logged: 'Сбой записан в журнал под номером этого запроса',
    'bytes-unread': 'Эти байты — не запрос HTTP; знаки вне ASCII пишутся в адресах в UTF-8, лучше через %',
    'head-too-long':
      'Адрес и заголовки могут занимать 16 кБ: сократите адрес или отправьте вставленный текст методом POST',
    'chunks-too-much': 'В частях тела слишком много лишнего',
    'came-too-slowly': 'Запрос не пришёл целиком вовремя: отправьте его ещё раз',
    'no-topic': 'Понятия с таким именем нет',
    'no-collection': 'Собрания документов с таким именем и с текстами нет',
    nobody: 'Ни один акт в документах архива не записан под этим именем',
    'no-host': 'В запросе нет имени узла, или такого быть не может',
    'not-sent': 'Ответ не удалось отправить',
    'others-first': 'Архив сначала отвечает другим: попробуйте ещё раз через несколько секунд',
    'being-stopped': 'Архив останавливается: попробуйте ещё раз через несколько секунд',
    'too-often': ({ seconds }) =>
      `С этого адреса запрошено больше, чем отвечается за минуту: повторите через ${seconds} с`,
    'bad-parameters': ({ parameters }, name) =>
      parameters.map((one) => `${one.parameter}: ${name.fault(one)}`).join('; '),
    'too-much-work': ({ work }) => reasons.instead[work],
    'work-failed': ({ failure }) => reasons.failures[failure],
    'no-answer-yet': 'ответа ещё не было',
    'no-answer-in-time': ({ ms }) => `нет ответа за ${ms} мс`,
    'no-connection': ({ code }) => `нет соединения (${code})`,
    'connection-lost': ({ code }) => `соединение потеряно (${code})`,
    'answer-too-long': 'ответ слишком длинный',
    'answer-unread': 'ответ не удалось прочитать',
    'answer-error': ({ code }) => `в ответ пришла ошибка (${code})`,
    'engine-index-missing': 'индекса нет: запустите npm run index',
    'engine-index-other': 'индекс сделан другой версией: запустите npm run index',
    'engine-key-refused': 'ключ не принят: проверьте MEILI_SEARCH_KEY',
    'engine-key-wanted': 'нужен ключ: задайте MEILI_SEARCH_KEY',
    'engine-disk-full': 'диск сервера переполнен',
    'engine-disk-failing': 'сервер не может читать свой диск или писать на него',
    'unheard-by-others': 'другим серверам он не отвечает',
    'server-fails': ({ at, of, because }, name) => said`сервер ${at} из ${of}: ${name.because([because])}`,
    'index-older':
      'Индекс Meilisearch старше документов: слова показаны по документам, но добавленное позже может не найтись до запуска npm run index',
    'hits-missed': 'хранящееся только там не найдено',
    'index-opening': 'Поисковый индекс открывается',
    'index-building': 'Поисковый индекс строится: повторите запрос чуть позже',
    'index-rebuilding': 'Поисковый индекс строится заново',
    'index-failed': ({ error }) =>
      said`Поисковый индекс построить не удалось: ${{ text: error, lang: 'en' }}`,
    'too-many-clauses': ({ clauses, most }) =>
      `Положений ${clauses}: встроенный поиск столько не берёт (EMBEDDED_MAX_CLAUSES ${most}). Запустите Meilisearch и задайте MEILI_URL. Тексты и ссылки открываются как прежде`,
    'engine-silent': ({ engine, because }, name) => said`${engine} не отвечает: ${name.because(because)}`,
    'pieces-cut': ({ most }) => `Прочитаны только первые ${most} слов и операторов`,
    'words-cut': ({ most }) => `Поиск выполнен только по первым ${most} разным словам`,
    'quote-alone': 'Кавычка без пары не учтена',
    'bracket-unopened': 'Закрывающая скобка без открывающей не учтена',
    'bracket-unclosed': 'У открывающей скобки нет закрывающей: она прочитана как закрытая в конце',
    'brackets-deep': ({ most }) => `Скобки глубже ${most} уровней не учтены`,
    'star-inside': 'Звёздочка читается только в конце слова',
    'field-unread': ({ text }) => `«${text}» ничего не ограничивает и прочитано как слова`,
    'near-nothing': ({ text }) => `У «${text}» нет слов с обеих сторон; это не учтено`,
    'joins-nothing': ({ text }) => `«${text}» здесь ничего не соединяет и прочитано как слово`,
    'operator-unknown': ({ text }) =>
      `Оператора «${text}» здесь нет, он пропущен; слова, стоящие рядом, ищутся так: a /n b`,
    'contested-name': ({ text }) =>
      `«${text}» ищется так, как написано: стороны называют это место по-разному, и ни одно название не заменяет другого`,
    'only-in-titles': ({ text }) => `«${text}» есть в имеющихся здесь названиях, но ни в одном положении`,
    'unknown-word': ({ text }) => `Ни в одном из имеющихся здесь текстов нет слова «${text}»`,
    'unknown-beginning': ({ text }) =>
      `Ни в одном из имеющихся здесь текстов нет слов с таким началом: «${text}»`,
    'unknown-phrase': ({ text }) =>
      `Ни в одном из имеющихся здесь текстов эти слова не стоят одно за другим: «${text}»`,
    'nothing-asked': 'В запросе нет слов, которые можно искать',
    'nothing-exact': 'Этому запросу в точности не отвечает ни одно положение',
    'part-finds': ({ text, count }) => `Только эта часть запроса находит: ${text} (${count})`,
    'narrowed-out': 'Подходящее есть, но вне заданных фильтров и версий',
    'in-other-languages': ({ text }) =>
      `«${text}»: поиск шёл и на других языках — в документах, текста которых на языке запроса здесь нет`,
    'language-not-held': ({ language }, name) =>
      `Текстов на этом языке в архиве нет: ${name.language(language)}`,
    'most-words':
      'Ни в одном положении и ни в одной статье нет всех слов: в ближайших есть большинство из них',
    'not-searched': ({ because }, name) => said`Поиск по словам не выполнен: ${name.because(because)}`,
  },
};
