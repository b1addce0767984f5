import { languagesByLetters } from '../../src/cite/letters.ts';
import { textLanguage } from '../../src/model/language.ts';
import { foldTokens } from '../../src/words/fold.ts';
import { DOCUMENTS, searchOver } from '../search/engine.ts';
import { gainAt5, isRight, isSameSet, type Judgment, rankOf, readJudgments } from '../search/judgments.ts';
import { between, createRandom, pick, type Random } from './random.ts';
import { table } from './report.ts';

/** What one judgment scored; null where its class asks something else. */
export interface Score {
  readonly judgment: Judgment;
  readonly right: boolean;
  readonly reciprocal: number | null;
  readonly gain: number | null;
  readonly isSet: boolean | null;
  readonly isNothing: boolean | null;
}

type Ask = Awaited<ReturnType<typeof searchOver>>['ask'];

/**
 * How well `queries.tsv` and `judgments.tsv` are answered, per class and language: right as the class demands,
 * Success@1, MRR, nDCG@5, exact sets, nothing where nothing is; then what one slip of the pen per query costs.
 */
export async function benchSearchQuality(): Promise<string> {
  const { ask } = await searchOver(DOCUMENTS);
  const judgments = ['queries.tsv', 'judgments.tsv'].flatMap(readJudgments);
  const scores: Score[] = [];
  for (const judgment of judgments) scores.push(await scoreOf(ask, judgment));
  return `${scoreTable(scores)}\n\n${await slipTable(ask, scores)}`;
}

export async function scoreOf(ask: Ask, judgment: Judgment, query = judgment.query): Promise<Score> {
  const answer = await ask(query, { limit: '50' });
  const { isNil, isExact } = judgment;
  const rank = rankOf(answer, judgment);
  return {
    judgment,
    right: isRight(answer, judgment),
    reciprocal: isNil ? null : rank === 0 ? 0 : 1 / rank,
    gain: isNil ? null : gainAt5(answer, judgment),
    isSet: isExact ? isSameSet(answer, judgment) : null,
    isNothing: isNil ? answer.total === 0 : null,
  };
}

function scoreTable(scores: readonly Score[]): string {
  const kinds = [...new Set(scores.map(({ judgment }) => judgment.kind))];
  const rows = kinds.flatMap((kind) => {
    const ofKind = scores.filter(({ judgment }) => judgment.kind === kind);
    const languages = [...new Set(ofKind.map(({ judgment }) => languageOf(judgment)))];
    return languages.map((language) =>
      scoreRow(
        kind,
        language,
        ofKind.filter(({ judgment }) => languageOf(judgment) === language),
      ),
    );
  });
  const head = ['class', 'language', 'queries', 'right', 'Success@1', 'MRR', 'nDCG@5', 'exact sets', 'nil'];
  return table(head, [...rows, scoreRow('all', '', scores)]);
}

/** English name of the language a query is in. */
const languageOf = ({ query }: Judgment): string =>
  textLanguage(languagesByLetters(query)[0] ?? 'eng').english;

function scoreRow(kind: string, language: string, scores: readonly Score[]): string[] {
  return [
    kind,
    language,
    String(scores.length),
    mean(scores.map(({ right }) => Number(right))),
    mean(scores.map(({ reciprocal }) => (reciprocal === null ? null : Number(reciprocal === 1)))),
    mean(scores.map(({ reciprocal }) => reciprocal)),
    mean(scores.map(({ gain }) => gain)),
    mean(scores.map(({ isSet }) => (isSet === null ? null : Number(isSet)))),
    mean(scores.map(({ isNothing }) => (isNothing === null ? null : Number(isNothing)))),
  ];
}

export function mean(values: readonly (number | null)[]): string {
  const given = values.flatMap((value) => value ?? []);
  return given.length === 0 ? '-' : (given.reduce((sum, value) => sum + value, 0) / given.length).toFixed(3);
}

/** Classes whose words may be misspelt; what is quoted, cited or joined by operators is taken as it stands. */
const FORGIVING: ReadonlySet<string> = new Set(['topic', 'name', 'question', 'spelling', 'inflection']);

/** A letter swapped with the next, dropped, doubled, wrong. */
const SLIPS: Readonly<Record<string, (letters: readonly string[], at: number) => readonly string[]>> = {
  swapped: (letters, at) => letters.toSpliced(at, 2, letters[at + 1] ?? '', letters[at] ?? ''),
  dropped: (letters, at) => letters.toSpliced(at, 1),
  doubled: (letters, at) => letters.toSpliced(at, 0, letters[at] ?? ''),
  wrong: (letters, at) =>
    letters.toSpliced(at, 1, letters[at] === letters[0] ? (letters.at(-1) ?? '') : (letters[0] ?? '')),
};

async function slipTable(ask: Ask, scores: readonly Score[]): Promise<string> {
  const rows: string[][] = [];
  for (const slip of Object.keys(SLIPS)) {
    const random = createRandom(7);
    const pairs: (readonly [Score, Score])[] = [];
    for (const score of scores) {
      const { judgment } = score;
      const misspelt = misspell(judgment, slip, random);
      if (misspelt === null) continue;
      pairs.push([score, await scoreOf(ask, judgment, misspelt)]);
    }
    const before = mean(pairs.map(([one]) => one.reciprocal));
    const after = mean(pairs.map(([, other]) => other.reciprocal));
    rows.push([slip, String(pairs.length), before, after, (Number(before) - Number(after)).toFixed(3)]);
  }
  return table(['a letter', 'queries', 'MRR', 'MRR misspelt', 'drop'], rows);
}

/** A filter takes no slip: a value that the archive has not is refused. */
const HAS_FILTER = /\w:\S/u;

/** The query with one slip inside one of its words of five letters and more; null where it has none. */
function misspell({ kind, query, isNil }: Judgment, slip: string, random: Random): string | null {
  if (HAS_FILTER.test(query)) return null;
  const words = foldTokens(query).filter(({ word }) => /^\p{L}{5,}$/u.test(word));
  if (!FORGIVING.has(kind) || isNil || words.length === 0) return null;
  const { start, end } = pick(random, words);
  const letters = [...query.slice(start, end)];
  const changed = SLIPS[slip]?.(letters, between(random, 1, letters.length - 2)) ?? letters;
  return query.slice(0, start) + changed.join('') + query.slice(end);
}
