import { said } from '../../said.ts';
import type { Naming, ReasonWords } from '../../says.ts';
import { faults } from './faults.ts';
import { pages } from './pages.ts';

const heldAre = (held: readonly string[], name: Naming): string =>
  `. առկա են՝ ${held.map(name.text).join('; ')}`;

const offeredAre = (offered: readonly string[]): string =>
  offered.length === 0 ? '' : `. առաջարկվում են՝ ${offered.map((format) => `.${format}`).join(', ')}`;

export const reasons: ReasonWords = {
  counted: (count, _, noun) => `${count} ${noun}`,
  span: (from, to) => `${from}–${to}`,
  nothing: 'մասեր չկան',
  fromEnd: { last: (noun) => `վերջին ${noun}`, penultimate: (noun) => `նախավերջին ${noun}` },
  faults,
  failures: {
    busy: 'Ուրիշներն արդեն սպասում են. փորձեք կրկին մի քանի վայրկյանից',
    slow: 'Սա չափազանց երկար տևեց. փորձեք կրկին մի քանի վայրկյանից',
    closed: 'Սերվերը կանգ է առնում. փորձեք կրկին մի քանի վայրկյանից',
    crashed: 'Խափանում եղավ. այն գրանցվել է մատյանում',
    'too-long': 'Մեկ ֆայլի համար էջերը չափազանց շատ են. ընտրեք մի մաս, օրինակ՝ մի քանի հոդված',
    'right-to-left': 'Աջից ձախ գրվող այս տառերի տառատեսակն այստեղ տեղադրված չէ. կարդացեք տեքստն իր էջում',
  },
  instead: {
    search:
      'Նվազեցրեք հարցման բառերը, բառասկիզբները (աստղանիշով) և մոտիկության պայմանները կամ տվեք ավելի երկար բառասկիզբներ',
    citations: 'Ուղարկեք ավելի կարճ տեքստ կամ մեկական պարբերություն',
    comparison: 'Համեմատեք մեկական հոդված կամ գլուխ',
    quotation: 'Ուղարկեք ավելի կարճ տեքստ կամ մեկական մեջբերում',
    parse: 'Բաժանեք տեքստն ավելի փոքր ֆայլերի',
  },
  says: {
    'nothing-named': 'Այստեղ նշված չէ ո՛չ այս արխիվի փաստաթուղթ, ո՛չ դրույթ',
    'unknown-name': 'Այս անունով փաստաթուղթ արխիվում չկա',
    'act-not-held': ({ act }) => `«${act}» փաստաթուղթն արխիվում չկա`,
    'no-address': 'Այս հասցեով դրույթ չկա',
    nowhere: ({ steps }, name) => `Այստեղ առկա ոչ մի տեքստում չկա՝ ${name.steps(steps)}`,
    'in-works': ({ steps, works }, name) =>
      `${name.steps(steps) || 'Համապատասխան անվանում'}՝ ${works} փաստաթղթում`,
    'not-in-works': ({ steps }, name) =>
      `Այդ անունով այստեղ առկա ոչ մի փաստաթղթում այդպիսի դրույթ չկա՝ ${name.steps(steps)}`,
    stands: ({ steps, work, language }, name) =>
      said`${name.steps(steps)}՝ ${name.title(work)}, տեքստի լեզուն՝ ${name.language(language)}`,
    'no-text-left': ({ work }, name) =>
      said`Փաստաթղթի ոչ մի տեքստ չի համապատասխանում այս զտիչներին՝ ${name.title(work)}`,
    'text-not-held': ({ steps, work }, name) =>
      steps.length === 0
        ? said`Փաստաթուղթը գրացուցակում է, բայց դրա տեքստն այստեղ չկա՝ ${name.title(work)}`
        : said`Փաստաթուղթը գրացուցակում է, բայց դրա տեքստն այստեղ չկա, և դրույթը հնարավոր չէ ցույց տալ՝ ${name.steps(steps)}, ${name.title(work)}`,
    'words-not-held': ({ steps, work, language }, name) =>
      said`${name.steps(steps)} (${name.title(work)})՝ այս լեզվով տեքստն այստեղ չկա (${name.language(language)})`,
    'no-clause': ({ work, within, has, asked }, name) => {
      const missing = typeof asked === 'string' ? `«${asked}»` : name.level(asked);
      const there = `այս տարբերակում՝ ${name.contents(has)}`;
      if (work === null) return `${name.steps(within) || 'Այս տեքստը'}, ${there}. չկա՝ ${missing}`;
      if (within.length === 0)
        return said`Այս փաստաթղթում այդպիսի դրույթ չկա՝ ${missing}, ${name.title(work)} (${there})`;
      return said`${name.steps(within)}, ${there}. չկա՝ ${missing} (${name.title(work)})`;
    },
    'printed-together': ({ work, asked, printed }, name) => {
      const missing = typeof asked === 'string' ? `«${asked}»` : name.level(asked);
      const there = `տպված է միասին՝ «${printed}». առանձին չկա՝ ${missing}`;
      return work === null ? `Այս տեքստում ${there}` : said`Այս տարբերակում ${there} (${name.title(work)})`;
    },
    'several-clauses': ({ asked, within, clauses }, name) =>
      `«${asked}» համապատասխանում է մի քանի դրույթի (${clauses.length}), ${name.steps(within) || 'այս տեքստը'}`,
    'too-long': 'Ոչ մի դրույթ այդքան երկար հասցե չունի',
    'not-compared': 'Այս հղման լեզվով դրույթի տեքստն այստեղ չկա. մյուս բառերը դրանում հնարավոր չէ փնտրել',
    unread: ({ text }) => `«${text}» չհաջողվեց կարդալ որպես հղման մաս`,
    'no-part': ({ text }) => `Դրույթների այսպիսի մասերն այստեղ հասցե չունեն՝ «${text}»`,
    'read-as': ({ text }) => `Կարդացվել է որպես «${text}»`,
    'no-work': ({ asked }) => `Արխիվում «${asked}» անունով փաստաթուղթ չկա`,
    'facts-left-out': ({ work }) =>
      `Փաստաթղթի (${work}) տվյալներում սխալ կա. դրանք կվերադառնան, երբ խմբագիրն ուղղի սխալը`,
    'work-lost': ({ work }) => `Փաստաթուղթը (${work}) այստեղ հրապարակվել է, բայց դրա ֆայլերն այժմ չկան`,
    'text-left-out': ({ text }, name) =>
      `Տեքստում (${name.text(text)}) սխալ կա, կամ այն չկա. այն կվերադառնա, երբ խմբագիրն ուղղի դա`,
    'no-edition': ({ text, editions }, name) =>
      `Արտագրության խմբագրությունները (${name.text(text)})՝ ${editions.join(', ')}`,
    'no-version-yet': ({ work, day, held }, name) =>
      said`${name.title(work)}՝ ${day} օրվա տարբերակ դեռ չկա${heldAre(held, name)}`,
    'no-stage': ({ work, asked, held }, name) =>
      said`${name.title(work)}՝ «${asked}» ո՛չ ամսաթիվ է (ՏՏՏՏ-ԱԱ-ՕՕ), ո՛չ փաստաթղթի փուլ${heldAre(held, name)}`,
    'stage-without-day': ({ work, stage, held }, name) =>
      said`${name.title(work)}՝ փուլի («${pages.stage[stage]}») օրն արխիվին հայտնի չէ${heldAre(held, name)}`,
    'no-version': ({ work, language, held }, name) =>
      said`${name.title(work)}՝ այս լեզվով այդպիսի տարբերակ չկա${
        language === null ? '' : ` (${name.language(language)})`
      }${heldAre(held, name)}`,
    'no-siblings': ({ from, to }) =>
      `Միջակայքը կապում է կողք կողքի գտնվող երկու դրույթ. ${from} և ${to} կողք կողքի չեն`,
    'too-few-texts': ({ most }) => `Կողք կողքի տեքստերն են՝ parallel/<տեքստ>+<տեքստ>, երկուսից մինչև ${most}`,
    'not-in-version': ({ text }, name) =>
      `Դրույթը, որին տանում էր այս հղումը, չկա այս խմբագրության մեջ՝ ${name.text(text)}`,
    withdrawn: ({ reason, hash, tree }) =>
      `${reason.replace(/[.։]$/u, '')}։ Այս բառերը կային այստեղ, դրանք այլևս հնարավոր չէ ցույց տալ։ Դրանց հեշերը մնում են՝ բառերինը ${hash}, դրույթինը ${tree}`,
    'same-text': ({ texts }, name) =>
      `Տեքստը դրվում է ուրիշների, ոչ թե ինքն իր կողքին՝ ${texts.map(name.text).join('; ')}`,
    'begins-at': 'Տեքստերը սկսվում են /t-ից, որոնումը՝ /search, API-ն՝ /api/v1. տե՛ս /openapi.json',
    'method-unused': ({ method }) => `${method} մեթոդն այստեղ չի օգտագործվում`,
    'no-hash': ({ hash }) => `Արխիվի ոչ մի դրույթ չունի բառեր, որոնց c1-ը սկսվում է այսպես՝ ${hash}`,
    'no-format': ({ format, offered }) => `.${format} ձևաչափն այստեղ չի առաջարկվում${offeredAre(offered)}`,
    'selection-too-long': ({ most, asked }) =>
      `Կարելի է ընտրել առավելագույնը ${most} դրույթ կամ միջակայք. նշված է ${asked}`,
    'not-in-text': ({ clause }) => `Այս տեքստում ${clause} դրույթը չկա, և այն հնարավոր չէ ընտրել`,
    'one-clause': 'Սա ասվում է մեկ դրույթի մասին․ նշեք դրա eId-ն, օրինակ՝ art_II__p_2',
    'list-elsewhere': ({ asked }) => `Բոլոր տեքստերի ցանկը /t և /t.json հասցեներում է, ոչ թե՝ ${asked}`,
    'broken-escape': ({ text }) => `«${text}» մասում նշանի կոդը (%) վնասված է`,
    'slash-in-part': 'Հասցեի մասերից մեկում թեք գիծ կամ NUL նշան կա',
    'body-unread':
      'Ուղարկեք տողերից կազմված JSON օբյեկտ (application/json) կամ ձև (application/x-www-form-urlencoded)',
    'body-too-large': ({ most }) => `Կարդացվում է առավելագույնը ${most} բայթ`,
    'body-cut': 'Հարցման մարմինն ամբողջությամբ չի հասել',
    'comparison-begins': 'Համեմատության հասցեն է՝ /compare/<փաստաթուղթ>/<տեքստ>/to/<փաստաթուղթ>/<տեքստ>',
    'no-text-there': ({ address }) =>
      `Այս հասցեում տեքստ չկա՝ ${address}. համեմատության համար ամեն կողմից տեքստ կամ դրույթ է պետք`,
    'no-columns': 'Ոչ մի տեքստ ուրիշի կողքին չի դրված',
    'reader-left': 'Այս պատասխանին այլևս ոչ ոք չի սպասում',
    'being-edited': ({ text }) => `Տեքստն այժմ խմբագրվում է, կարդալ հնարավոր չէ՝ ${text}`,
    logged: 'Խափանումը գրանցվել է մատյանում այս հարցման համարով',
    'bytes-unread':
      'Այս բայթերը HTTP հարցում չեն. ASCII-ից դուրս նշանները հասցեներում գրվում են UTF-8-ով, լավագույնը՝ %-ով',
    'head-too-long':
      'Հասցեն և վերնագրերը կարող են լինել 16 կԲ. կրճատեք հասցեն կամ տեղադրված տեքստն ուղարկեք POST-ով',
    'chunks-too-much': 'Մարմնի մասերում չափազանց շատ ավելորդ բան կա',
    'came-too-slowly': 'Հարցումը ժամանակին ամբողջությամբ չի հասել. ուղարկեք կրկին',
    'no-topic': 'Այս անունով հասկացություն չկա',
    'no-collection': 'Այս անունով և տեքստերով հավաքածու չկա',
    nobody: 'Արխիվի փաստաթղթերում այս անունով գործողություն չի գրանցված',
    'no-host': 'Հարցումը հանգույցի անուն չունի, կամ այդպիսին չի կարող լինել',
    'not-sent': 'Պատասխանը չհաջողվեց ուղարկել',
    'others-first': 'Արխիվը նախ ուրիշներին է պատասխանում. փորձեք կրկին մի քանի վայրկյանից',
    'being-stopped': 'Արխիվը կանգ է առնում. փորձեք կրկին մի քանի վայրկյանից',
    'too-often': ({ seconds }) =>
      `Այս հասցեից ավելի շատ է հարցվել, քան պատասխանվում է մեկ րոպեում. փորձեք նորից ${seconds} վայրկյանից`,
    'bad-parameters': ({ parameters }, name) =>
      parameters.map((one) => `${one.parameter}՝ ${name.fault(one)}`).join('. '),
    'too-much-work': ({ work }) => reasons.instead[work],
    'work-failed': ({ failure }) => reasons.failures[failure],
    'no-answer-yet': 'դեռ պատասխան չի եղել',
    'no-answer-in-time': ({ ms }) => `${ms} մվ-ում պատասխան չկա`,
    'no-connection': ({ code }) => `կապ չկա (${code})`,
    'connection-lost': ({ code }) => `կապն ընդհատվել է (${code})`,
    'answer-too-long': 'պատասխանը չափազանց երկար է',
    'answer-unread': 'պատասխանը չհաջողվեց կարդալ',
    'answer-error': ({ code }) => `պատասխանում սխալ է (${code})`,
    'engine-index-missing': 'ցուցիչ չկա. գործարկեք npm run index',
    'engine-index-other': 'ցուցիչը կազմվել է այլ տարբերակով. գործարկեք npm run index',
    'engine-key-refused': 'բանալին չի ընդունվել. ստուգեք MEILI_SEARCH_KEY',
    'engine-key-wanted': 'բանալի է պետք. նշեք MEILI_SEARCH_KEY',
    'engine-disk-full': 'սերվերի սկավառակը լցված է',
    'engine-disk-failing': 'սերվերը չի կարողանում կարդալ իր սկավառակը կամ գրել դրա վրա',
    'unheard-by-others': 'մյուս սերվերներին չի պատասխանում',
    'server-fails': ({ at, of, because }, name) => said`սերվեր ${at} (${of}-ից)՝ ${name.because([because])}`,
    'index-older':
      'Meilisearch-ի ցուցիչը փաստաթղթերից հին է. բառերը փաստաթղթերից են, բայց հետո ավելացվածը կարող է չգտնվել մինչև npm run index',
    'hits-missed': 'միայն այնտեղ պահվողը չի գտնվել',
    'index-opening': 'Որոնման ցուցիչը բացվում է',
    'index-building': 'Որոնման ցուցիչը կազմվում է. փորձեք մի փոքր ուշ',
    'index-rebuilding': 'Որոնման ցուցիչը կազմվում է նորից',
    'index-failed': ({ error }) => said`Որոնման ցուցիչը կազմել չհաջողվեց՝ ${{ text: error, lang: 'en' }}`,
    'too-many-clauses': ({ clauses, most }) =>
      `Դրույթները ${clauses} են. ներկառուցված որոնումը այդքան չի ընդունում (EMBEDDED_MAX_CLAUSES ${most}). գործարկեք Meilisearch-ը և նշեք MEILI_URL. տեքստերն ու հղումները բացվում են ինչպես առաջ`,
    'engine-silent': ({ engine, because }, name) =>
      said`${engine}-ը չի պատասխանում՝ ${name.because(because)}`,
    'pieces-cut': ({ most }) => `Կարդացվել են միայն առաջին ${most} բառերն ու օպերատորները`,
    'words-cut': ({ most }) => `Որոնվել են միայն առաջին ${most} տարբեր բառերը`,
    'quote-alone': 'Առանց զույգի չակերտը հաշվի չի առնվել',
    'bracket-unopened': 'Առանց բացվողի փակվող փակագիծը հաշվի չի առնվել',
    'bracket-unclosed': 'Բացվող փակագիծը փակվող չունի. կարդացվել է որպես վերջում փակված',
    'brackets-deep': ({ most }) => `${most} մակարդակից խորը փակագծերը հաշվի չեն առնվել`,
    'star-inside': 'Աստղանիշը կարդացվում է միայն բառի վերջում',
    'field-unread': ({ text }) => `«${text}» ոչինչ չի սահմանափակում և կարդացվել է որպես բառեր`,
    'near-nothing': ({ text }) => `«${text}»՝ երկու կողմում բառեր չկան, հաշվի չի առնվել`,
    'joins-nothing': ({ text }) => `«${text}» այստեղ ոչինչ չի միացնում և կարդացվել է որպես բառ`,
    'operator-unknown': ({ text }) =>
      `«${text}» գործարկիչ այստեղ չկա, այն բաց է թողնվել. իրար մոտ բառերը որոնվում են այսպես՝ a /n b`,
    'contested-name': ({ text }) =>
      `«${text}» որոնվում է այնպես, ինչպես գրված է. կողմերն այս վայրը տարբեր կերպ են անվանում, և ոչ մի անուն մյուսին չի փոխարինում`,
    'only-in-titles': ({ text }) => `«${text}» կա այստեղի վերնագրերում, բայց ոչ մի դրույթում չկա`,
    'unknown-word': ({ text }) => `Այստեղ առկա ոչ մի տեքստում չկա «${text}» բառը`,
    'unknown-beginning': ({ text }) => `Այստեղ առկա ոչ մի տեքստում չկա այսպես սկսվող բառ՝ «${text}»`,
    'unknown-phrase': ({ text }) =>
      `Այստեղ առկա ոչ մի տեքստում այս բառերը մեկը մյուսի հետևից չկան՝ «${text}»`,
    'nothing-asked': 'Հարցման մեջ չկան բառեր, որոնք կարելի է որոնել',
    'nothing-exact': 'Ոչ մի դրույթ ճշգրտորեն չի համապատասխանում այս հարցմանը',
    'part-finds': ({ text, count }) => `Միայն այս մասով գտնվում է՝ ${text} (${count})`,
    'narrowed-out': 'Համապատասխանողը կա, բայց ընտրված զտիչներից և տարբերակներից դուրս է',
    'in-other-languages': ({ text }) =>
      `«${text}»՝ որոնվել է նաև այլ լեզուներով՝ այն փաստաթղթերում, որոնց տեքստը հարցման լեզվով այստեղ չկա`,
    'language-not-held': ({ language }, name) => `Այս լեզվով տեքստ արխիվում չկա՝ ${name.language(language)}`,
    'most-words': 'Ոչ մի դրույթում և ոչ մի հոդվածում բոլոր բառերը չկան. մոտիկներում կա դրանց մեծ մասը',
    'not-searched': ({ because }, name) => said`Բառերով որոնում չի կատարվել՝ ${name.because(because)}`,
  },
};
