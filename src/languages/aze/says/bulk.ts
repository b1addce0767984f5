import type { Messages } from '../../says.ts';

export const bulk: Messages['bulk'] = {
  title: 'Arxivi yükləyin',
  lead: 'Bütün mətnlər bir yerdə: proqramlar, cədvəllər və saxlamaq üçün. Hamı eyni baytları alır, heç kimdən icazə istəmək lazım deyil.',
  site: 'Daimi keçidlərdən əvvəlki ünvan',
  all: 'Bütün dillər',
  size: (kilobytes) => `${kilobytes} KB`,
  waiting: 'hazırlanır: bir azdan səhifəni yeniləyin',
  unasked: 'ilk sorğuda hazırlanır',
  failed: 'hazırda hazırlamaq mümkün deyil',
  leftOut: (texts) =>
    `Burada göstərilən, lakin heç bir paketdə olmayan mətnlər, çünki onları başqalarına verməyə heç kim icazə verməyib və ya dərc olunmuş sözləri itib: ${texts}.`,
  kinds: {
    'texts.zip': {
      heading: 'Mətnlər',
      says: 'Hər mətn Markdown formatında, tutuşdurulduğu nüsxələrlə birlikdə; sənədlər haqqında məlumat, heşlər faylı, jurnal və SHA-256 heşlərinin siyahısı (ZIP).',
    },
    'texts.epub': {
      heading: 'Bir kitab',
      says: 'Hər mətnin son nəşri bir kitabda (EPUB 3); sözlərin yanında yoxlama dərəcəsi, sənədin mərhələsi, mənbələr və heşlər verilir. Elektron kitab və ya oxu proqramı üçün, şəbəkəsiz.',
    },
    'texts.html': {
      heading: 'Bir səhifə',
      says: 'Bütün arxiv öz axtarışı olan bir HTML faylında, telefon və ya fləş yaddaş üçün: şəbəkəsiz açılır, heç nə sorğulamır və cihazda heç nə saxlamır.',
    },
    'mirror.zip': {
      heading: 'Güzgü',
      says: 'Arxivin hər səhifəsi fayl şəklində, brauzerdə işləyən axtarış və SHA256SUMS ilə (ZIP): fləş yaddaş və ya istənilən fayl hostinqi üçün, serversiz. Dil göstərilibsə, yalnız səhifələr o dildədir; hər güzgüdə bütün mətnlər var.',
    },
    'clauses.ndjson': {
      heading: 'Proqramlar üçün müddəalar',
      says: 'Hər nəşrin hər müddəası JSON-un bir sətri kimi (NDJSON): sözlər, daimi keçid, dil, versiya, yoxlama dərəcəsi, heşlər, sitat üçün istinad.',
    },
    'clauses.csv': {
      heading: 'Cədvəllər üçün müddəalar',
      says: 'Eyni məlumat cədvəl şəklində (CSV, UTF-8). = + - @ işarəsi və ya tabulyasiya ilə başlayan, proqramın düstur sayacağı xananın qarşısında apostrof durur; o, mətnə aid deyil.',
    },
    'catalog.jsonld': {
      heading: 'Əlaqəli verilənlər kimi kataloq',
      says: 'Arxivin sənədlər və mətnlər haqqında bildikləri, sözləri olmadan, faktları birləşdirən proqramlar üçün: schema.org, ELI və DCAT, JSON-LD formatında.',
    },
    'catalog.ttl': {
      heading: 'Həmin kataloq Turtle formatında',
      says: 'Eyni məlumat başqa yazılışda (RDF 1.1 Turtle).',
    },
  },
  check: 'Özünüz yoxlayın',
  checkSays: [
    'Sizdə olanın heşini (sha256sum) bu səhifədəki heşlə və ya etibar etdiyiniz adamın verdiyi heşlə tutuşdurun.',
    'Yarımçıq qalan yükləmə dayandığı yerdən davam edir (curl -C - -O).',
    'Paketlərdə daimi keçidlər bu saytın ünvanı olmadan verilir ki, arxivin istənilən surətində işləsin.',
  ],
  readMe: [
    'Müqavilələrin mətnləri arxivdə saxlandığı kimi: hər sənəd üçün qovluq, onun məlumatı work.yaml faylında, hər dil və versiya üçün bir Markdown faylı. Bunlar hüquqi qüvvəsi olmayan surətlərdir.',
    'Hər mətnin əvvəlində tutuşdurulduğu nüsxələr göstərilib (attestations). archive.lock faylında hər dərc olunmuş müddəanın heşi, log.jsonl faylında dərc olunmuş mətnlərlə nə edildiyi yazılıb.',
    '“sha256sum -c SHA256SUMS” hər fayl üçün OK deyirsə, yolda heç nə dəyişdirilməyib. Bütün dillərin paketi proqramın göstərdiyi və yoxladığı qovluqdur: DOCUMENTS=<bu qovluq> npm run archive -- verify.',
  ],
};
