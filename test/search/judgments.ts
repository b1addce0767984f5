import { readFileSync } from 'node:fs';
import type { SearchAnswer } from '../../src/search/show/answer.ts';

/** One line of `queries.tsv` or `judgments.tsv`: what a reader who types the query should be given. */
export interface Judgment {
  readonly id: string;
  readonly query: string;
  readonly kind: string;
  /** `work#eId`, best first; an id stands for itself and all below it. */
  readonly expected: readonly string[];
  /** Exactly these clauses and no others. */
  readonly isExact: boolean;
  /** No hits. */
  readonly isNil: boolean;
}

/** Letters that the files write for Works, as their heads say. */
const WORKS: Readonly<Record<string, string>> = {
  P: 'am-az-peace-2025',
  J: 'am-az-joint-declaration-2025',
  S: 'am-az-ru-statement-2020',
  N: 'am-az-joint-statement-2023',
  G: 'am-az-prague-statement-2022',
};

export function readJudgments(file: string): readonly Judgment[] {
  const path = new URL(`../${file}`, import.meta.url);
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const [id = '', query = '', kind = '', wanted = ''] = line.split('\t');
    const isNil = wanted.startsWith('nil');
    const expected = isNil ? [] : wanted.replace(/^=/u, '').split(' ').map(fullName);
    return { id, query, kind, expected, isExact: wanted.startsWith('='), isNil };
  });
}

const fullName = (name: string): string => {
  const [work = '', eId = ''] = name.split('#');
  return `${WORKS[work] ?? work}#${eId}`;
};

const nameOf = ({ work, eId }: SearchAnswer['hits'][number]): string => `${work.id}#${eId}`;

/** Whether a hit is the expected clause or stands below it. */
const isAt = (hit: string, expected: string): boolean => hit === expected || hit.startsWith(`${expected}__`);

/** Place of the first clause that was expected, from 1, in the one list of hits and what is near; 0 where none was. */
export function rankOf({ hits, near }: SearchAnswer, { expected }: Judgment): number {
  return [...hits, ...near].findIndex((hit) => expected.some((one) => isAt(nameOf(hit), one))) + 1;
}

/** Whether the hits are the expected clauses and no others. */
export function isSameSet(answer: SearchAnswer, { expected }: Judgment): boolean {
  const names = answer.hits.map(nameOf);
  return (
    names.every((name) => expected.some((one) => isAt(name, one))) &&
    expected.every((one) => names.some((name) => isAt(name, one)))
  );
}

/** Normalised discounted gain of the first five hits: the best expected clause is worth most. */
export function gainAt5(answer: SearchAnswer, { expected }: Judgment): number {
  const worth = (place: number): number => expected.length - place;
  const seen = new Set<number>();
  const gained = answer.hits.slice(0, 5).map((hit) => {
    const place = expected.findIndex((one) => isAt(nameOf(hit), one));
    if (place < 0 || seen.has(place)) return 0;
    seen.add(place);
    return worth(place);
  });
  const ideal = expected.slice(0, 5).map((_, place) => worth(place));
  return discounted(gained) / (discounted(ideal) || 1);
}

const discounted = (gains: readonly number[]): number =>
  gains.reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);

/** Whether the answer is right as the judgment's class demands: the exact set, nothing, or an expected first hit. */
export function isRight(answer: SearchAnswer, judgment: Judgment): boolean {
  if (judgment.isNil) return answer.hits.length === 0;
  return judgment.isExact ? isSameSet(answer, judgment) : rankOf(answer, judgment) === 1;
}
