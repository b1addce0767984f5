import { said } from '../../said.ts';
import type { Naming, ReasonWords } from '../../says.ts';
import { faults } from './faults.ts';
import { pages } from './pages.ts';

const heldAre = (held: readonly string[], name: Naming): string =>
  `; olanlar: ${held.map(name.text).join('; ')}`;

const offeredAre = (offered: readonly string[]): string =>
  offered.length === 0 ? '' : `; təklif olunur: ${offered.map((format) => `.${format}`).join(', ')}`;

export const reasons: ReasonWords = {
  counted: (count, _, noun) => `${count} ${noun}`,
  span: (from, to) => `${from}–${to}`,
  nothing: 'hissələr yoxdur',
  fromEnd: { last: (noun) => `sonuncu ${noun}`, penultimate: (noun) => `sondan ikinci ${noun}` },
  faults,
  failures: {
    busy: 'Başqaları artıq gözləyir: bir neçə saniyədən sonra yenidən cəhd edin',
    slow: 'Bu, həddindən artıq uzun çəkdi: bir neçə saniyədən sonra yenidən cəhd edin',
    closed: 'Server dayanır: bir neçə saniyədən sonra yenidən cəhd edin',
    crashed: 'Nasazlıq baş verdi; o, jurnala yazılıb',
    'too-long':
      'Bir fayl üçün səhifələr həddindən artıq çoxdur: bir hissəsini seçin, məsələn, bir neçə maddəni',
    'right-to-left':
      'Sağdan sola yazılan bu hərflər üçün şrift burada quraşdırılmayıb: mətni öz səhifəsində oxuyun',
  },
  instead: {
    search:
      'Sorğuda sözlərin, söz başlanğıclarının (ulduzlu) və yaxınlıq şərtlərinin sayını azaldın və ya daha uzun söz başlanğıcları verin',
    citations: 'Daha qısa mətn və ya abzasları bir-bir göndərin',
    comparison: 'Hər dəfə bir maddə və ya fəsil müqayisə edin',
    quotation: 'Daha qısa mətn və ya sitatları bir-bir göndərin',
    parse: 'Mətni daha kiçik fayllara bölün',
  },
  says: {
    'nothing-named': 'Burada nə bu arxivin sənədi, nə də müddəa göstərilib',
    'unknown-name': 'Arxivdə bu adda sənəd yoxdur',
    'act-not-held': ({ act }) => `“${act}” sənədi bu arxivdə yoxdur`,
    'no-address': 'Bu ünvanda müddəa yoxdur',
    nowhere: ({ steps }, name) => `Burada olan mətnlərin heç birində yoxdur: ${name.steps(steps)}`,
    'in-works': ({ steps, works }, name) => `${name.steps(steps) || 'Uyğun ad'}: ${works} sənəddə`,
    'not-in-works': ({ steps }, name) =>
      `Burada olan bu adda sənədlərin heç birində belə müddəa yoxdur: ${name.steps(steps)}`,
    stands: ({ steps, work, language }, name) =>
      said`${name.steps(steps)}: ${name.title(work)}, mətnin dili: ${name.language(language)}`,
    'no-text-left': ({ work }, name) =>
      said`Sənədin heç bir mətni bu filtrlərə uyğun deyil: ${name.title(work)}`,
    'text-not-held': ({ steps, work }, name) =>
      steps.length === 0
        ? said`Sənəd kataloqdadır, lakin onun mətni burada yoxdur: ${name.title(work)}`
        : said`Sənəd kataloqdadır, lakin onun mətni burada yoxdur və müddəanı göstərmək mümkün deyil: ${name.steps(steps)}, ${name.title(work)}`,
    'words-not-held': ({ steps, work, language }, name) =>
      said`${name.steps(steps)} (${name.title(work)}): bu dildə mətn burada yoxdur (${name.language(language)})`,
    'no-clause': ({ work, within, has, asked }, name) => {
      const missing = typeof asked === 'string' ? `“${asked}”` : name.level(asked);
      const there = `bu versiyada ${name.contents(has)}`;
      if (work === null) return `${name.steps(within) || 'Bu mətn'}: ${there}; yoxdur: ${missing}`;
      if (within.length === 0)
        return said`Bu sənəddə belə müddəa yoxdur: ${missing}, ${name.title(work)} (${there})`;
      return said`${name.steps(within)}: ${there}; yoxdur: ${missing} (${name.title(work)})`;
    },
    'printed-together': ({ work, asked, printed }, name) => {
      const missing = typeof asked === 'string' ? `“${asked}”` : name.level(asked);
      const there = `birlikdə çap olunub: “${printed}”; ayrıca yoxdur: ${missing}`;
      return work === null ? `Bu mətndə ${there}` : said`Bu versiyada ${there} (${name.title(work)})`;
    },
    'several-clauses': ({ asked, within, clauses }, name) =>
      `“${asked}” bir neçə müddəaya uyğundur (${clauses.length}), ${name.steps(within) || 'bu mətn'}`,
    'too-long': 'Heç bir müddəanın bu qədər uzun ünvanı yoxdur',
    'not-compared': 'Müddəanın mətni bu istinadın dilində burada yoxdur: qalan sözləri orada axtarmaq olmur',
    unread: ({ text }) => `“${text}” istinadın hissəsi kimi oxuna bilmədi`,
    'no-part': ({ text }) => `Müddəaların belə hissələrinin burada ünvanı yoxdur: “${text}”`,
    'read-as': ({ text }) => `“${text}” kimi oxundu`,
    'no-work': ({ asked }) => `Arxivdə “${asked}” adlı sənəd yoxdur`,
    'facts-left-out': ({ work }) =>
      `Sənəd (${work}) haqqında məlumatda səhv var; redaktor onu düzəldəndə qayıdacaq`,
    'work-lost': ({ work }) => `Sənəd (${work}) burada dərc olunub, lakin onun faylları hazırda yoxdur`,
    'text-left-out': ({ text }, name) =>
      `Mətndə (${name.text(text)}) səhv var və ya o yoxdur; redaktor düzəldəndə qayıdacaq`,
    'no-edition': ({ text, editions }, name) =>
      `Köçürmənin redaksiyaları (${name.text(text)}): ${editions.join(', ')}`,
    'no-version-yet': ({ work, day, held }, name) =>
      said`${name.title(work)}: ${day} tarixinə hələ versiya yoxdur${heldAre(held, name)}`,
    'no-stage': ({ work, asked, held }, name) =>
      said`${name.title(work)}: “${asked}” nə tarixdir (İİİİ-AA-GG), nə də sənədin mərhələsi${heldAre(held, name)}`,
    'stage-without-day': ({ work, stage, held }, name) =>
      said`${name.title(work)}: mərhələnin (“${pages.stage[stage]}”) günü arxivə məlum deyil${heldAre(held, name)}`,
    'no-version': ({ work, language, held }, name) =>
      said`${name.title(work)}: bu dildə belə versiya yoxdur${
        language === null ? '' : ` (${name.language(language)})`
      }${heldAre(held, name)}`,
    'no-siblings': ({ from, to }) =>
      `Aralıq yan-yana duran iki müddəanı birləşdirir; ${from} və ${to} yan-yana durmur`,
    'too-few-texts': ({ most }) => `Paralel mətnlər: parallel/<mətn>+<mətn>, ikidən ${most}-dək`,
    'not-in-version': ({ text }, name) =>
      `Bu keçidin apardığı müddəa bu redaksiyada yoxdur: ${name.text(text)}`,
    withdrawn: ({ reason, hash, tree }) =>
      `${reason.replace(/[.։]$/u, '')}. Bu sözlər burada idi, onları daha göstərmək olmaz. Heşləri qalır: sözlərin heşi ${hash}, müddəanın heşi ${tree}`,
    'same-text': ({ texts }, name) =>
      `Mətn özü ilə deyil, başqaları ilə yan-yana qoyulur: ${texts.map(name.text).join('; ')}`,
    'begins-at':
      'Mətnlər /t ünvanından başlayır, axtarış /search, API isə /api/v1 ünvanındadır; baxın: /openapi.json',
    'method-unused': ({ method }) => `${method} metodu burada işlədilmir`,
    'no-hash': ({ hash }) => `Arxivdə c1-i belə başlayan sözləri olan müddəa yoxdur: ${hash}`,
    'no-format': ({ format, offered }) => `.${format} formatı burada təklif olunmur${offeredAre(offered)}`,
    'selection-too-long': ({ most, asked }) =>
      `Ən çoxu ${most} müddəa və ya aralıq seçmək olar; göstərilib: ${asked}`,
    'not-in-text': ({ clause }) => `Bu mətndə ${clause} müddəası yoxdur və onu seçmək olmur`,
    'one-clause': 'Bu, bir müddəa haqqında deyilir: onun eId-sini verin, məsələn art_II__p_2',
    'list-elsewhere': ({ asked }) =>
      `Bütün mətnlərin siyahısı /t və /t.json ünvanlarındadır, burada deyil: ${asked}`,
    'broken-escape': ({ text }) => `“${text}” hissəsində işarənin kodu (%) pozulub`,
    'slash-in-part': 'Ünvanın hissələrindən birində çəp xətt və ya NUL işarəsi var',
    'body-unread':
      'Sətirlərdən ibarət JSON obyekti (application/json) və ya forma (application/x-www-form-urlencoded) göndərin',
    'body-too-large': ({ most }) => `Ən çoxu ${most} bayt oxunur`,
    'body-cut': 'Sorğunun gövdəsi bütöv gəlmədi',
    'comparison-begins': 'Müqayisənin ünvanı: /compare/<sənəd>/<mətn>/to/<sənəd>/<mətn>',
    'no-text-there': ({ address }) =>
      `Bu ünvanda mətn yoxdur: ${address}; müqayisə üçün hər tərəfdə mətn və ya müddəa lazımdır`,
    'no-columns': 'Heç bir mətn başqası ilə yanaşı durmur',
    'reader-left': 'Bu cavabı daha heç kim gözləmir',
    'being-edited': ({ text }) => `Mətn indi redaktə olunur, onu oxumaq olmur: ${text}`,
    logged: 'Nasazlıq bu sorğunun nömrəsi ilə jurnala yazılıb',
    'bytes-unread':
      'Bu baytlar HTTP sorğusu deyil; ASCII-dən kənar işarələr ünvanlarda UTF-8 ilə, yaxşısı % ilə yazılır',
    'head-too-long':
      'Ünvan və başlıqlar 16 kB ola bilər: ünvanı qısaldın və ya yapışdırılmış mətni POST ilə göndərin',
    'chunks-too-much': 'Gövdənin hissələrində həddindən artıq lazımsız şey var',
    'came-too-slowly': 'Sorğu vaxtında bütöv gəlmədi: yenidən göndərin',
    'no-topic': 'Bu adda anlayış yoxdur',
    'no-collection': 'Bu adda mətni olan toplu yoxdur',
    nobody: 'Arxivin sənədlərində bu adla heç bir akt qeyd olunmayıb',
    'no-host': 'Sorğuda qovşağın adı yoxdur və ya belə ad ola bilməz',
    'not-sent': 'Cavabı göndərmək mümkün olmadı',
    'others-first': 'Arxiv əvvəlcə başqalarına cavab verir: bir neçə saniyədən sonra yenidən cəhd edin',
    'being-stopped': 'Arxiv dayanır: bir neçə saniyədən sonra yenidən cəhd edin',
    'too-often': ({ seconds }) =>
      `Bu ünvandan bir dəqiqədə cavablandırıldığından çox sorğu gəlib: ${seconds} saniyədən sonra yenidən cəhd edin`,
    'bad-parameters': ({ parameters }, name) =>
      parameters.map((one) => `${one.parameter}: ${name.fault(one)}`).join('; '),
    'too-much-work': ({ work }) => reasons.instead[work],
    'work-failed': ({ failure }) => reasons.failures[failure],
    'no-answer-yet': 'hələ cavab olmayıb',
    'no-answer-in-time': ({ ms }) => `${ms} ms ərzində cavab yoxdur`,
    'no-connection': ({ code }) => `əlaqə yoxdur (${code})`,
    'connection-lost': ({ code }) => `əlaqə kəsildi (${code})`,
    'answer-too-long': 'cavab həddindən artıq uzundur',
    'answer-unread': 'cavabı oxumaq mümkün olmadı',
    'answer-error': ({ code }) => `cavabda xəta var (${code})`,
    'engine-index-missing': 'indeks yoxdur: npm run index işə salın',
    'engine-index-other': 'indeksi başqa versiya qurub: npm run index işə salın',
    'engine-key-refused': 'açar qəbul edilmədi: MEILI_SEARCH_KEY dəyərini yoxlayın',
    'engine-key-wanted': 'açar lazımdır: MEILI_SEARCH_KEY dəyərini verin',
    'engine-disk-full': 'serverin diski doludur',
    'engine-disk-failing': 'server öz diskini oxuya və ya ona yaza bilmir',
    'unheard-by-others': 'başqa serverlərə cavab vermir',
    'server-fails': ({ at, of, because }, name) =>
      said`server ${at} (${of} serverdən): ${name.because([because])}`,
    'index-older':
      'Meilisearch indeksi sənədlərdən köhnədir: sözlər sənədlərdəndir, lakin sonra əlavə olunanlar npm run index işə salınana qədər tapılmaya bilər',
    'hits-missed': 'yalnız orada saxlanılanlar tapılmadı',
    'index-opening': 'Axtarış indeksi açılır',
    'index-building': 'Axtarış indeksi qurulur: bir az sonra yenidən cəhd edin',
    'index-rebuilding': 'Axtarış indeksi yenidən qurulur',
    'index-failed': ({ error }) =>
      said`Axtarış indeksini qurmaq mümkün olmadı: ${{ text: error, lang: 'en' }}`,
    'too-many-clauses': ({ clauses, most }) =>
      `Müddəaların sayı ${clauses}: daxili axtarış bu qədər götürmür (EMBEDDED_MAX_CLAUSES ${most}). Meilisearch-i işə salın və MEILI_URL dəyərini verin. Mətnlər və istinadlar əvvəlki kimi açılır`,
    'engine-silent': ({ engine, because }, name) => said`${engine} cavab vermir: ${name.because(because)}`,
    'pieces-cut': ({ most }) => `Yalnız ilk ${most} söz və operator oxundu`,
    'words-cut': ({ most }) => `Yalnız ilk ${most} müxtəlif söz axtarıldı`,
    'quote-alone': 'Cütü olmayan dırnaq işarəsi nəzərə alınmadı',
    'bracket-unopened': 'Açılanı olmayan bağlanan mötərizə nəzərə alınmadı',
    'bracket-unclosed': 'Açılan mötərizənin bağlananı yoxdur: sonda bağlanmış kimi oxundu',
    'brackets-deep': ({ most }) => `${most} səviyyədən dərin mötərizələr nəzərə alınmadı`,
    'star-inside': 'Ulduz işarəsi yalnız sözün sonunda oxunur',
    'field-unread': ({ text }) => `“${text}” heç nəyi məhdudlaşdırmır və sözlər kimi oxundu`,
    'near-nothing': ({ text }) => `“${text}”: hər iki tərəfdə söz yoxdur, nəzərə alınmadı`,
    'joins-nothing': ({ text }) => `“${text}” burada heç nəyi birləşdirmir və söz kimi oxundu`,
    'operator-unknown': ({ text }) =>
      `“${text}” burada operator deyil və nəzərə alınmadı; yaxın sözlər belə axtarılır: a /n b`,
    'contested-name': ({ text }) =>
      `“${text}” yazıldığı kimi axtarılır: tərəflər bu yeri müxtəlif cür adlandırır və heç bir ad digərini əvəz etmir`,
    'only-in-titles': ({ text }) => `“${text}” buradakı başlıqlarda var, lakin heç bir müddəada yoxdur`,
    'unknown-word': ({ text }) => `Burada olan mətnlərin heç birində “${text}” sözü yoxdur`,
    'unknown-beginning': ({ text }) =>
      `Burada olan mətnlərin heç birində belə başlayan söz yoxdur: “${text}”`,
    'unknown-phrase': ({ text }) => `Burada olan mətnlərin heç birində bu sözlər ardıcıl gəlmir: “${text}”`,
    'nothing-asked': 'Sorğuda axtarıla bilən söz yoxdur',
    'nothing-exact': 'Bu sorğuya tam uyğun gələn müddəa yoxdur',
    'part-finds': ({ text, count }) => `Yalnız bu hissə ilə tapılır: ${text} (${count})`,
    'narrowed-out': 'Uyğun gələn var, lakin seçilmiş filtrlərdən və versiyalardan kənardadır',
    'in-other-languages': ({ text }) =>
      `“${text}”: mətni sorğunun dilində burada olmayan sənədlərdə başqa dillərdə də axtarıldı`,
    'language-not-held': ({ language }, name) => `Arxivdə bu dildə mətn yoxdur: ${name.language(language)}`,
    'most-words': 'Heç bir müddəada və heç bir maddədə bütün sözlər yoxdur: ən yaxınlarda onların çoxu var',
    'not-searched': ({ because }, name) => said`Sözlər axtarılmadı: ${name.because(because)}`,
  },
};
