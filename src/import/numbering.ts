import type { Clause } from '../model/clause.ts';
import { KINDS } from '../model/kind.ts';
import type { LanguageCode } from '../model/language.ts';
import { readNumber } from '../model/number/read.ts';
import { readingsOf, succeeds } from '../parse/list/readings.ts';
import { markOf } from '../parse/marks.ts';
import type { Doubt } from './doubt.ts';

/** Articles and lists whose numbers do not go on one by one. */
export function numberingDoubts(clauses: readonly Clause[], code: LanguageCode): readonly Doubt[] {
  return [...articleDoubts(clauses, code), ...listDoubts(clauses, code)];
}

/** Articles run through Parts and Chapters, and begin anew at 1 in any of them and in annexes. */
function articleDoubts(clauses: readonly Clause[], code: LanguageCode): readonly Doubt[] {
  const doubts: Doubt[] = [];
  let last: readonly [number: number, parts: number] | null = null;
  const look = (siblings: readonly Clause[]): void => {
    for (const clause of siblings) {
      if (KINDS[clause.kind].isBody) last = null;
      const read = clause.kind === 'article' && clause.number !== null ? orderOf(clause.number, code) : null;
      if (read !== null) {
        const doubt = betweenNumbers(last, read, clause);
        if (doubt !== null) doubts.push(doubt);
        last = [read.last, read.parts];
      }
      look(clause.children);
    }
  };
  look(clauses);
  return doubts;
}

interface Order {
  readonly first: number;
  /** The end of "13 to 15". */
  readonly last: number;
  readonly parts: number;
}

function orderOf(number: string, code: LanguageCode): Order | null {
  const [from = '', to] = number.split('–');
  const order = readNumber(from, 0, code, 'heading')?.order;
  const first = order?.[0];
  if (first === undefined) return null;
  const end = to === undefined ? undefined : readNumber(to, 0, code, 'heading')?.value;
  return { first, last: end ?? first, parts: order?.length ?? 1 };
}

function betweenNumbers(
  last: readonly [number: number, parts: number] | null,
  { first, parts }: Order,
  clause: Clause,
): Doubt | null {
  const [before, partsBefore] = last ?? [0, 1];
  if (first === before + 1 || (first === 1 && parts === 1 && before !== 1) || (first === before && parts > 1))
    return null;
  if (first === before)
    return doubtAt(clause, partsBefore > 1 ? 'number-out-of-order' : 'number-twice', String(first));
  if (first < before) return doubtAt(clause, 'number-out-of-order', String(first));
  const missing = first - before === 2 ? `${before + 1}` : `${before + 1}–${first - 1}`;
  return doubtAt(clause, 'numbers-missing', missing);
}

const doubtAt = (clause: Clause, doubt: Doubt['doubt'], words: string): Doubt => ({
  doubt,
  line: clause.line,
  words,
  around: `${clause.label ?? ''} ${(clause.heading ?? clause.words)?.text.slice(0, 60) ?? ''}`.trim(),
});

/** Lists in the clauses: each mark must be able to follow the one before it, or be the first. */
function listDoubts(clauses: readonly Clause[], code: LanguageCode): readonly Doubt[] {
  return clauses.flatMap(({ children }) => [...marksDoubts(children, code), ...listDoubts(children, code)]);
}

function marksDoubts(siblings: readonly Clause[], code: LanguageCode): readonly Doubt[] {
  const last = new Map<string, Clause>();
  return siblings.flatMap((clause) => {
    if (clause.label === null || clause.number === null || clause.kind === 'article') return [];
    if (!KINDS[clause.kind].isMarked) return [];
    const before = last.get(clause.kind);
    last.set(clause.kind, clause);
    return canFollow(before, clause, code)
      ? []
      : [
          doubtAt(
            clause,
            before?.number === clause.number ? 'number-twice' : 'numbers-missing',
            missingBetween(before, clause),
          ),
        ];
  });
}

const missingBetween = (before: Clause | undefined, clause: Clause): string =>
  before === undefined ? `…–${clause.number}` : `${before.number}–${clause.number}`;

function canFollow(before: Clause | undefined, clause: Clause, code: LanguageCode): boolean {
  const mark = markOf(`${clause.label} A`);
  const earlier = before === undefined ? null : markOf(`${before.label} A`);
  if (mark === null || mark.family === 'dash' || /[.\u2024-]\d/u.test(mark.number)) return true;
  const readings = readingsOf(mark, code);
  const isFirst = readings.some(({ ordinal }) => ordinal === 1);
  if (earlier === null) return isFirst || before !== undefined;
  return isFirst || readingsOf(earlier, code).some((one) => readings.some((next) => succeeds(next, one)));
}
