import { patternInTongues } from '../../model/tongues.ts';
import type { ReferenceStep } from '../reference.ts';
import type { Citation } from './citation.ts';
import type { Mention } from './names.ts';
import { typeAfter } from './shortNames.ts';
import { CLAUSE_FIRST, linking, WORK_FIRST } from './words.ts';

/** A clause, or a Work that is named. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly steps: readonly ReferenceStep[];
  readonly mention: Mention | null;
}

/** Between two clauses of one Work: "Articles 2 and 3 of the Charter". */
export const isListBetween = (between: string): boolean => LINKS.test(between);
const LINKS = patternInTongues(() => new RegExp(`^[\\s,]*(?:&|${linking()})?[\\s,]*$`, 'iu'));

/** Gives each clause the Work beside which it stands. */
export function bind(text: string, parts: readonly Part[]): readonly Citation[] {
  const owner = new Map<Part, Part>();
  const listed = new Set<Part>();
  const called = calledAfter(text, parts);
  for (const [place, part] of parts.entries()) {
    if (part.mention === null) continue;
    const isFree = (one: Part): boolean => one.mention === null && !owner.has(one);
    const before = chain(parts.slice(0, place).reverse(), part, isFree, (one, next, isFirst) =>
      (isFirst ? CLAUSE_FIRST : LINKS).test(text.slice(one.end, next.start)),
    );
    const isLeft = (one: Part): boolean => isFree(one) && !called.has(one);
    const taken =
      before.length > 0
        ? before
        : chain(parts.slice(place + 1), part, isLeft, (one, next, isFirst) =>
            (isFirst ? WORK_FIRST : LINKS).test(text.slice(next.end, one.start)),
          );
    for (const clause of taken) {
      owner.set(clause, part);
      if (clause.steps[0]?.kind !== taken[0]?.steps[0]?.kind) listed.add(clause);
    }
  }
  const clausesOf = new Map<Part, number>();
  for (const work of owner.values()) clausesOf.set(work, (clausesOf.get(work) ?? 0) + 1);
  return parts.flatMap((part): readonly Citation[] => {
    const work = owner.get(part) ?? null;
    return clausesOf.has(part)
      ? []
      : [
          {
            ...citationOf(part, work, work === null ? 0 : (clausesOf.get(work) ?? 0)),
            isListed: listed.has(part),
          },
        ];
  });
}

/** Clauses with their own noun behind them or their list: "the Charter, and paragraphs 6 and 9 of the statement". */
function calledAfter(text: string, parts: readonly Part[]): ReadonlySet<Part> {
  const called = new Set<Part>();
  for (const [place, part] of [...parts.entries()].reverse()) {
    const next = parts[place + 1];
    const isOfList =
      next !== undefined && called.has(next) && isListBetween(text.slice(part.end, next.start));
    if (part.mention === null && (isOfList || typeAfter(text, part) !== null)) called.add(part);
  }
  return called;
}

/** Clauses that follow one another from a Work's name on, as long as the words between them link them. */
function chain(
  parts: readonly Part[],
  work: Part,
  isFree: (one: Part) => boolean,
  links: (one: Part, next: Part, isFirst: boolean) => boolean,
): readonly Part[] {
  const found: Part[] = [];
  for (const one of parts) {
    if (!isFree(one) || !links(one, found.at(-1) ?? work, found.length === 0)) break;
    found.push(one);
  }
  return found;
}

/** A Work's name belongs to the span of the clause beside it. */
function citationOf(part: Part, work: Part | null, clausesOfWork: number): Omit<Citation, 'isListed'> {
  const named = part.mention ?? work?.mention ?? null;
  const [start, end] =
    work === null || clausesOfWork > 1
      ? [part.start, part.end]
      : [Math.min(part.start, work.start), Math.max(part.end, work.end)];
  return {
    start,
    end,
    steps: part.steps,
    works: named?.works ?? null,
    named,
    unknown: named?.works.length === 0,
    address: null,
  };
}
