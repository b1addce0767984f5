import { type Budget, unbounded } from '../model/budget.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Work } from '../model/work.ts';
import { answerAddress } from './addressed.ts';
import { answer, NOTHING, type Resolved, resolvedOf, worksMeant } from './answer.ts';
import { isListBetween } from './find/bind.ts';
import type { Citation } from './find/citation.ts';
import { findCitations } from './find/citations.ts';
import type { NameIndex } from './find/names.ts';
import { typeBeside } from './find/shortNames.ts';
import { isOfTypes } from './find/types.ts';
import type { Answer } from './inWorks.ts';
import { languagesByLetters } from './letters.ts';
import type { Library } from './library.ts';
import { whyUnknown } from './unknownAct.ts';

/** A citation inside a pasted text: half-open span in UTF-16 code units. */
export interface ResolvedSpan extends Resolved {
  readonly start: number;
  readonly end: number;
}

/** Longer texts are read in part by the callers. UTF-16 code units. */
export const MAX_PASTED = 200_000;
/** What it costs to look into the Works that a citation may mean: some tenths of a millisecond. */
const STEPS_AN_ANSWER = 10_000;
/** Citations of one pasted text that are resolved. */
export const MAX_CITATIONS = 2000;

/**
 * Every citation of a pasted text, linked or marked not found. A clause without a Work belongs to the Work named last,
 * that of "the statement" to the statement named last.
 */
export function resolveText(
  library: Library,
  names: NameIndex,
  text: string,
  languages: readonly LanguageCode[],
  budget: Budget = unbounded('citations'),
): readonly ResolvedSpan[] {
  /** What was named, once each, in the order in which it was named last. */
  const before = new Map<string, readonly string[]>();
  const known = new Map<string, Answer>();
  const answered = (meant: Pick<Citation, 'steps' | 'works' | 'address'>, ref: string): Answer => {
    const order = [...languagesByLetters(ref), ...languages];
    const key = JSON.stringify([meant.steps, meant.works, meant.address, order]);
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    budget.spend(STEPS_AN_ANSWER);
    const found =
      meant.address === null
        ? answer(library, meant, { languages: order })
        : answerAddress(library, meant.address, order);
    known.set(key, found);
    return found;
  };
  const citations = findCitations(text.slice(0, MAX_PASTED), names, null, MAX_CITATIONS, undefined, budget);
  const types = typesBeside(text, citations);
  return citations.map((citation, at) => {
    const { start, end, unknown, steps, address } = citation;
    const ref = text.slice(start, end);
    const last = namedLast(names, before, types[at] ?? []);
    const works = worksMeant(library, citation, last) ?? last;
    if (citation.works !== null) setLast(before, citation.works);
    if (unknown) return { ...resolvedOf(ref, { ...NOTHING, why: whyUnknown(text, citation) }), start, end };
    const isNothing = address === null && works === null && steps.length === 0;
    return { ...resolvedOf(ref, isNothing ? NOTHING : answered({ steps, works, address }, ref)), start, end };
  });
}

type Types = readonly Work['type'][];

/** Of each citation the types of act by which alone its Work is called; those of one list have them together. */
function typesBeside(text: string, citations: readonly Citation[]): readonly Types[] {
  const all: Types[] = [];
  for (const [at, one] of [...citations.entries()].reverse()) {
    const next = citations[at + 1];
    const isOfList =
      next !== undefined && next.works === null && isListBetween(text.slice(one.end, next.start));
    all[at] =
      one.works !== null ? [] : (typeBeside(text, one)?.types ?? (isOfList ? (all[at + 1] ?? []) : []));
  }
  return all;
}

/** Works of a type that a bare noun may mean where none was named before. */
const MOST_OF_TYPE = 20;

type Named = ReadonlyMap<string, readonly string[]>;

function setLast(named: Map<string, readonly string[]>, works: readonly string[]): void {
  const key = works.join(' ');
  named.delete(key);
  named.set(key, works);
}

/** What was named last; by a noun for its type, the last of that type, else any of it. */
function namedLast({ works }: NameIndex, before: Named, types: Types): readonly string[] | null {
  const named = [...before.values()];
  if (types.length === 0) return named.at(-1) ?? null;
  const ids = new Set(works.filter((work) => isOfTypes(work, types)).map(({ id }) => id));
  const last = named.findLast((one) => one.length > 0 && one.every((id) => ids.has(id)));
  return last ?? [...ids].slice(0, MOST_OF_TYPE);
}
