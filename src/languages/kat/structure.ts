import type { OwnNouns, StructureWords } from '../language.ts';

/** A stem with each of its endings. */
const ending = (stem: string, endings: string): readonly string[] =>
  endings.split(' ').map((one) => stem + one.replace('-', ''));

const CASES = 'ი მა ს ის ისა ით ითა ად ში ზე იდან ამდე ისთვის თან';

/** A noun whose stem ends in a consonant, in its cases and with what stands behind it, and its plural: მუხლი, მუხლის, მუხლებში. */
const closed = (stem: string): readonly string[] => [...ending(stem, CASES), ...ending(`${stem}ებ`, CASES)];
/** One that ends in ა, which some cases take: პრეამბულა, პრეამბულის. */
const open = (stem: string): readonly string[] => [
  ...ending(stem, 'ა ამ ას ის ისა ით ად აში აზე იდან ისთვის ასთან'),
  ...ending(`${stem}ებ`, CASES),
];

/** კარი, which lies around chapters and is never a paragraph of an article, as a ნაწილი may be. */
export const title = closed('კარ');

/** As lawyers shorten them too; the last of each in Latin letters. «თავის» is "his" far oftener than "of the chapter". */
export const words: StructureWords = {
  preamble: [...open('პრეამბულ'), 'preambula'],
  part: [...closed('ნაწილ'), ...title, 'natsili', 'kari'],
  chapter: ['თავი', 'თავმა', 'თავში', ...ending('თავებ', CASES), 'tavi'],
  section: [...open('სექცი'), ...open('განყოფილებ'), 'sektsia'],
  article: [...closed('მუხლ'), 'მუხ', 'mukhli', 'muxli'],
  paragraph: [...closed('პუნქტ'), 'პ', 'punkti'],
  point: [...closed('ქვეპუნქტ'), 'ქვეპ', 'kvepunkti'],
  subpoint: [...closed('აბზაც'), 'აბზ', 'abzatsi'],
  annex: [...closed('დანართ'), 'danarti'],
  recital: ['პრეამბულის აბზაცი'],
};

/** რის დასტურადაც, შედგენილია. */
export const closing =
  'რის დასტურადაც|ამის დასტურად|ზემოაღნიშნულის დასტურად|შედგენილია|შესრულებულია|დადებულია|ხელმოწერილია';

export const nouns: OwnNouns = {
  recital: 'პრეამბულის აბზაცი',
  formula: 'პრეამბულის დასკვნითი სიტყვები',
  paragraph: 'პუნქტი',
  point: 'ქვეპუნქტი',
  subpoint: 'ქვეპუნქტი',
  indent: 'აბზაცი',
  p: 'აბზაცი',
  note: 'შენიშვნა',
  conclusions: 'დასკვნითი ნაწილი',
  hcontainer: 'სათაური',
  gap: 'გამოტოვებული ადგილი',
};
