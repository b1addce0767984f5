import { type Clause, walk } from '../model/clause.ts';
import type { EId } from '../model/eid.ts';
import { KINDS } from '../model/kind.ts';
import type { Reason } from '../model/reason.ts';
import { type ClauseResolution, resolveClause } from './clausePath.ts';
import { placeFromEnd } from './fromEnd.ts';
import { numberOf } from './naming.ts';
import type { ReferenceStep } from './reference.ts';

/** What the levels of a citation name in one text; a range by its two ends. */
export type Located =
  | { readonly status: 'found'; readonly eIds: readonly EId[] }
  | { readonly status: 'ambiguous'; readonly eIds: readonly EId[]; readonly why: Reason }
  | ({ readonly status: 'absent'; readonly why: Reason } & Nearest);

/** What is near a clause that is not there. */
export interface Nearest {
  /** The innermost clause found on the way; of "Article 3" of a text without articles, its paragraph 3. */
  readonly within: EId | null;
  /** It has clauses of the kind that was cited. */
  readonly isAlike: boolean;
}

/** Finds the cited clause. Never something merely near. */
export function locateSteps(clauses: readonly Clause[], cited: readonly ReferenceStep[]): Located {
  const steps = withoutLast(clauses, cited);
  const readings = readingsOf(steps);
  const from = readings.map((reading) => located(clauses, reading));
  const best = from.find(({ status }) => status !== 'absent') ?? from[readings.indexOf(steps)] ?? NOTHING;
  const last = steps.at(-1);
  if (last?.to == null || best.status !== 'found') return best;
  const to = locateSteps(clauses, [...steps.slice(0, -1), { ...last, number: last.to, to: null }]);
  return to.status === 'found' ? { status: 'found', eIds: [...best.eIds, ...to.eIds] } : to;
}

const NOTHING: Located = { status: 'absent', within: null, isAlike: false, why: { why: 'nothing-named' } };

/**
 * What the levels may mean, likeliest first: "Article 20.2" is the article of that number, if there is one; readers call numbered paragraphs points ("point 8 of the statement"), their
 * parts subparagraphs and recitals paragraphs ("преамбула, абзац 3").
 */
export function readingsOf(steps: readonly ReferenceStep[]): readonly (readonly ReferenceStep[])[] {
  const isPoint = ({ kind, number }: ReferenceStep): boolean => kind === 'point' && /^\d/u.test(number ?? '');
  const asParagraph = steps.map((step) => (isPoint(step) ? { ...step, kind: 'paragraph' as const } : step));
  const inPreamble = steps[0]?.kind === 'preamble' && asParagraph.some(({ kind }) => kind === 'paragraph');
  const asRecital = asParagraph.map((step) =>
    step.kind === 'paragraph' ? { ...step, kind: 'recital' as const } : step,
  );
  const whole = withWholeNumber(steps);
  return [
    ...(whole === null ? [] : [whole]),
    steps,
    ...(steps.some(isPoint) ? [asParagraph] : []),
    ...(inPreamble ? [asRecital] : []),
  ];
}

/** "Article 20.2", which was read as paragraph 2 of Article 20, as the article of that number; null for all else. */
export function withWholeNumber(steps: readonly ReferenceStep[]): readonly ReferenceStep[] | null {
  const at = steps.findIndex(({ isGlued }) => isGlued === true);
  const [outer, inner] = steps.slice(Math.max(0, at - 1), at + 1);
  if (outer === undefined || inner === undefined) return null;
  const { number, to } = inner;
  return [
    ...steps.slice(0, at - 1),
    { ...outer, number: `${outer.number}.${number}`, to },
    ...steps.slice(at + 1),
  ];
}

/** "The last paragraph of Article XV" by the number that it has in this text. */
function withoutLast(clauses: readonly Clause[], steps: readonly ReferenceStep[]): readonly ReferenceStep[] {
  const at = steps.findIndex(({ number }) => placeFromEnd(number) !== null);
  const step = steps[at];
  const place = placeFromEnd(step?.number ?? null);
  if (step === undefined || place === null) return steps;
  const outer = at === 0 ? null : resolveClause(clauses, segmentsOf(steps.slice(0, at)));
  const within = outer === null ? clauses : 'clause' in outer ? outer.clause.children : [];
  const last = fromEnd(within, step.kind, place);
  const number =
    (last === null ? null : numberOf(last)) ?? (step.kind === 'paragraph' && place === 1 ? '1' : null);
  return number === null ? steps : withoutLast(clauses, steps.with(at, { ...step, number }));
}

/** Articles lie in parts and chapters; paragraphs and recitals directly where they are cited. */
function fromEnd(within: readonly Clause[], kind: ReferenceStep['kind'], place: number): Clause | null {
  const all = kind === 'article' ? [...walk(within)] : within;
  const isOfKind = (clause: Clause): boolean =>
    clause.kind === kind || (kind === 'paragraph' && clause.kind === 'p');
  return all.filter(isOfKind).at(-place) ?? null;
}

/** Steps as segments of an address. */
export const segmentsOf = (steps: readonly ReferenceStep[]): readonly string[] =>
  steps.map(({ kind, number }) =>
    number === null ? KINDS[kind].name : `${KINDS[kind].name}_${number.replace(/[\s.\u2024]+/gu, '-')}`,
  );

function located(clauses: readonly Clause[], steps: readonly ReferenceStep[]): Located {
  const answer = resolveClause(clauses, segmentsOf(steps));
  if ('clause' in answer) return { status: 'found', eIds: [answer.clause.eId] };
  if (answer.status === 'ambiguous')
    return { status: 'ambiguous', eIds: answer.candidates.map(({ eId }) => eId), why: answer.why };
  if (isOnlyParagraph(answer, steps)) return { status: 'found', eIds: [answer.within.eId] };
  return { status: 'absent', ...nearestOf(clauses, answer, steps), why: answer.why };
}

/** "Paragraph 3" for "Article 3", "Article 3" for any other clause; none for a clause within another. */
export const otherKind = (steps: readonly ReferenceStep[]): readonly ReferenceStep[] =>
  steps.length === 1
    ? steps.map((step) => ({ ...step, kind: step.kind === 'article' ? 'paragraph' : 'article' }))
    : [];

function nearestOf(
  clauses: readonly Clause[],
  { within }: Extract<ClauseResolution, { status: 'absent' }>,
  steps: readonly ReferenceStep[],
): Nearest {
  const last = steps.at(-1);
  const isAlike = within?.children.some(({ kind }) => kind === last?.kind) ?? false;
  const others = otherKind(steps);
  if (within !== null || others.length === 0) return { within: within?.eId ?? null, isAlike };
  const other = resolveClause(clauses, segmentsOf(others));
  return { within: 'clause' in other ? other.clause.eId : null, isAlike: false };
}

/** "The first paragraph of Article IV", which has one paragraph, is Article IV. */
const isOnlyParagraph = (
  answer: Extract<ClauseResolution, { status: 'absent' }>,
  steps: readonly ReferenceStep[],
): answer is typeof answer & { within: Clause } => {
  const last = steps.at(-1);
  const { within } = answer;
  return (
    within?.words != null &&
    steps.length > 1 &&
    last?.kind === 'paragraph' &&
    last.number === '1' &&
    within.children.every(({ kind }) => kind !== 'p' && kind !== 'paragraph')
  );
};
