import { type LanguageCode, titleOf } from '../../src/model/language.ts';
import { between, createRandom, pick, type Random } from './random.ts';

/** A clause that was generated, kept so that queries can be made which it answers. */
export interface Sample {
  readonly work: string;
  readonly type: string;
  readonly subject: string;
  readonly party: string;
  readonly language: LanguageCode;
  /** Empty in preambles and annexes. */
  readonly article: string;
  readonly words: string;
}

export const QUERY_CLASSES = [
  'words',
  'phrase',
  'boolean',
  'proximity',
  'citation',
  'typo',
  'filter',
  'nil',
] as const;
export type QueryClass = (typeof QUERY_CLASSES)[number];

/**
 * `count` queries of each class, in the query language of the archive (docs/search.md), each made of one of the
 * samples, so that it has at least one hit. The same for the same samples and seed.
 */
export function sampleQueries(
  samples: readonly Sample[],
  count: number,
  seed = 1,
): Readonly<Record<QueryClass, readonly string[]>> {
  const random = createRandom(seed);
  const long = samples.filter((sample) => contentWords(sample).length >= 3);
  const inArticles = long.filter(({ article }) => article !== '');
  const make = (
    from: readonly Sample[],
    write: (sample: Sample, random: Random) => string,
  ): readonly string[] => Array.from({ length: count }, () => write(pick(random, from), random));
  return {
    words: make(long, wordsQuery),
    phrase: make(long, phraseQuery),
    boolean: make(long, booleanQuery),
    proximity: make(long, proximityQuery),
    citation: make(inArticles, citationQuery),
    typo: make(long, typoQuery),
    filter: make(long, filterQuery),
    nil: make(long, nilQuery),
  };
}

/** Words that tell a clause from others: of five letters and more. */
const contentWords = ({ words }: Sample): readonly string[] => words.match(/\p{L}{5,}/gu) ?? [];

function wordsQuery(sample: Sample, random: Random): string {
  const words = contentWords(sample);
  return Array.from({ length: between(random, 2, 3) }, () => pick(random, words)).join(' ');
}

/** Three to five neighbours, no punctuation between them. */
function phraseQuery({ words }: Sample, random: Random): string {
  const runs = words.split(/[,.;:՝։]\s*/u).map((run) => run.split(' '));
  const run = pick(
    random,
    runs.filter(({ length }) => length >= 3),
  );
  const length = Math.min(run.length, between(random, 3, 5));
  const start = between(random, 0, run.length - length);
  return `"${run.slice(start, start + length).join(' ')}"`;
}

/** Two words and not a third, or either of two. */
function booleanQuery(sample: Sample, random: Random): string {
  const [first, second, third] = Array.from({ length: 3 }, () => pick(random, contentWords(sample)));
  return random() < 0.5 ? `${first} OR ${second}` : `(${first} OR ${second}) -${third}x`;
}

/** Two neighbouring words, within five of each other. */
function proximityQuery({ words }: Sample, random: Random): string {
  const all = words.match(/\p{L}+/gu) ?? [];
  const at = between(random, 0, all.length - 2);
  return `${all[at]} /5 ${all[at + 1]}`;
}

/** A word that no text has beside one that many have. */
const nilQuery = (sample: Sample, random: Random): string =>
  `${pick(random, contentWords(sample))} qwxzqwxz${between(random, 100, 999)}`;

/** "Article 7", which fits many Works, or with the Work that is meant. */
function citationQuery({ language, article, work }: Sample, random: Random): string {
  const citation = titleOf(language, 'article', article);
  return random() < 0.5 ? citation : `${citation} work:${work}`;
}

/** One word with two neighbouring letters changed over, and one as it is. */
function typoQuery(sample: Sample, random: Random): string {
  const words = contentWords(sample);
  const letters = [...pick(random, words)];
  const places = letters.flatMap((letter, place) =>
    place > 0 && (letters[place + 1] ?? letter) !== letter ? [place] : [],
  );
  const place = pick(random, places);
  const [first = '', second = ''] = letters.slice(place, place + 2);
  return `${letters.toSpliced(place, 2, second, first).join('')} ${pick(random, words)}`;
}

function filterQuery(sample: Sample, random: Random): string {
  const { language, type, subject, party } = sample;
  const filters = [`lang:${language}`, `type:${type}`, `subject:${subject}`, `party:"${party}"`];
  return `${pick(random, contentWords(sample))} ${pick(random, filters)}`;
}
