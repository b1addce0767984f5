import type { OwnNouns, StructureWords } from '../language.ts';

/** A stem with each of its endings. */
const ending = (stem: string, endings: string): readonly string[] =>
  endings.split(' ').map((one) => stem + one.replace('-', ''));

interface Noun {
  readonly noun: string;
  /** The stem of its own cases and their endings: "madde", "bend". */
  readonly own: readonly [stem: string, endings: string];
  /** With "its": "maddesi". */
  readonly its: string;
}

/** A noun in its cases, with "its" and in the plural; vowels of endings follow the noun's last one. */
const front = ({ noun, own, its }: Noun): readonly string[] => [
  noun,
  ...ending(...own),
  ...ending(its, '- nin ne ni nde nden yle ndeki'),
  ...ending(`${noun}ler`, '- in e i de den inin ine ini inde inden le'),
];
const back = ({ noun, own, its }: Noun): readonly string[] => [
  noun,
  ...ending(...own),
  ...ending(its, '- nın na nı nda ndan yla ndaki'),
  ...ending(`${noun}lar`, '- ın a ı da dan ının ına ını ında ından la'),
];

const OPEN = 'nin ye yi de den yle deki';
const bölüm: Noun = { noun: 'bölüm', own: ['bölüm', 'ün e ü de den le'], its: 'bölümü' };
/** "Bölümün", "bölümünde": vowels that are rounded. */
const rounded = ending('bölümü', 'nün ne nü nde nden');

/** Parts, which mean no paragraph beside an article. */
export const parts: readonly string[] = [
  ...back({ noun: 'kısım', own: ['kısm', 'ın a ı'], its: 'kısmı' }),
  'kısımda',
  'kısımdan',
  'kisim',
];

/** A paragraph without a number: one with it is a "fıkra", but many texts call both so. */
export const paragraphs: readonly string[] = [
  ...back({ noun: 'paragraf', own: ['paragraf', 'ın a ı ta tan'], its: 'paragrafı' }),
  'par',
];

/** With all endings, as citations have them; the last of some in ASCII letters. */
export const words: StructureWords = {
  preamble: [
    'önsöz',
    'önsözü',
    'önsözün',
    'önsözünde',
    'önsözde',
    'başlangıç',
    'dibace',
    'mukaddime',
    'onsoz',
  ],
  part: parts,
  chapter: [...front(bölüm), ...rounded, 'fasıl', 'faslı', 'faslın', 'bolum'],
  section: ['kesim', ...ending('kesim', 'i in de den'), 'ayrım', ...ending('ayrım', 'ı ın da'), 'kesiminin'],
  article: [...front({ noun: 'madde', own: ['madde', OPEN], its: 'maddesi' }), 'md', 'mad'],
  paragraph: [
    ...back({ noun: 'fıkra', own: ['fıkra', 'nın ya yı da dan yla daki'], its: 'fıkrası' }),
    'fikra',
    'fıkr',
  ],
  point: [...front({ noun: 'bent', own: ['bent', 'te ten'], its: 'bendi' }), 'bendin', 'bende'],
  subpoint: [...paragraphs, ...front({ noun: 'altbent', own: ['altbent', 'te ten'], its: 'altbendi' })],
  annex: ['ek', ...ending('ek', 'i in e te ten inin inde ine ler leri lerin lerde')],
  recital: ['önsöz paragrafı'],
};

/** Bunu teyiden, Aşağıda imzaları bulunanlar. */
export const closing =
  '(?:işbu hususları|bunu|bunları|yukarıdaki hususları) (?:teyiden|tasdiken)|bunun kanıtı olarak|aşağıda imza(?:sı|ları) bulunan\\p{L}*';

export const nouns: OwnNouns = {
  recital: 'önsöz paragrafı',
  formula: 'önsözün son sözleri',
  paragraph: 'fıkra',
  point: 'bent',
  subpoint: 'altbent',
  indent: 'tire',
  p: 'paragraf',
  note: 'dipnot',
  conclusions: 'kapanış bölümü',
  hcontainer: 'başlık',
  gap: 'boşluk',
};
