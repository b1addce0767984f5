import { type Clause, findClause, walk } from '../model/clause.ts';
import { components, type EId, parentEId } from '../model/eid.ts';
import { type ClauseKind, KINDS } from '../model/kind.ts';
import type { Reason } from '../model/reason.ts';
import { foldWords } from '../words/fold.ts';
import { type ClauseResolution, resolveClause } from './clausePath.ts';
import { PART } from './find/words.ts';
import { placeFromEnd } from './fromEnd.ts';
import { isJointOf } from './joint.ts';
import { numberOf } from './naming.ts';
import { readingsOf, withWholeNumber } from './readings.ts';
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

/**
 * Finds the cited clause. Never something merely near: where part of the citation could not be read, what the rest of it
 * means is near and nothing is found.
 */
export function locateSteps(clauses: readonly Clause[], cited: readonly ReferenceStep[]): Located {
  const read = locateRead(clauses, cited);
  const unread = unreadOf(cited);
  if (unread === null) return read;
  const within = read.status === 'absent' ? read.within : (read.eIds[0] ?? null);
  return { status: 'absent', within, isAlike: false, why: whyUnread(unread) };
}

/** Sentences and lines have no address; else it was not understood. */
const whyUnread = (text: string): Reason =>
  PART.test(foldWords(text)[0] ?? '') ? { why: 'no-part', text } : { why: 'unread', text };

/** What stands in a citation as part of it and was not read; null where all of it was. */
export const unreadOf = (steps: readonly ReferenceStep[]): string | null =>
  steps.find(({ unread }) => unread !== undefined)?.unread ?? null;

function locateRead(clauses: readonly Clause[], cited: readonly ReferenceStep[]): Located {
  const steps = withoutLast(clauses, cited);
  const readings = readingsIn(clauses, steps);
  const from = readings.map((reading) => located(clauses, reading));
  const best = from.find(({ status }) => status !== 'absent') ?? from[readings.indexOf(steps)] ?? NOTHING;
  const last = steps.at(-1);
  if (last?.to == null) return best;
  if (best.status !== 'found') return wholeJoint(clauses, best, last) ?? best;
  const to = locateRead(clauses, [...steps.slice(0, -1), { ...last, number: last.to, to: null }]);
  return to.status === 'found' ? { status: 'found', eIds: [...best.eIds, ...to.eIds] } : to;
}

/** "Articles 13 to 15" of a text that prints them together. */
function wholeJoint(
  clauses: readonly Clause[],
  from: Located,
  { number, to }: ReferenceStep,
): Located | null {
  if (from.status !== 'absent' || from.why.why !== 'printed-together' || from.within === null) return null;
  const joint = findClause(clauses, from.within);
  const isWhole = joint !== null && isJointOf(joint, number ?? '', to ?? '');
  return isWhole ? { status: 'found', eIds: [from.within] } : null;
}

const NOTHING: Located = { status: 'absent', within: null, isAlike: false, why: { why: 'nothing-named' } };

/** An article printed 20-2 is not what "Article 20.2" means first: that is paragraph 2 of Article 20. */
function readingsIn(
  clauses: readonly Clause[],
  steps: readonly ReferenceStep[],
): readonly (readonly ReferenceStep[])[] {
  const whole = withWholeNumber(steps);
  const isPrinted = (reading: readonly ReferenceStep[]): boolean => {
    const article = reading.findIndex(({ kind }) => kind === 'article') + 1;
    const answer = resolveClause(clauses, segmentsOf(reading.slice(0, article)));
    return 'clause' in answer && /[.\u2024]/u.test(answer.clause.number ?? '');
  };
  const printed = new Set(whole.filter(isPrinted));
  const [others, last] = [readingsOf(steps).slice(whole.length), whole.filter((one) => !printed.has(one))];
  return [...printed, ...others, ...last];
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
  steps.map(({ kind, number, isUnnumbered }) => {
    const { name } = KINDS[kind === 'paragraph' && isUnnumbered === true ? 'p' : kind];
    return number === null ? name : `${name}_${number.replace(/[\s.\u2024]+/gu, '-')}`;
  });

function located(clauses: readonly Clause[], steps: readonly ReferenceStep[]): Located {
  const answer = resolveClause(clauses, segmentsOf(steps));
  if ('clause' in answer) {
    const clause = asLettered(clauses, answer.clause, steps.at(-1));
    return isPrintedSo(clause.eId, steps)
      ? { status: 'found', eIds: [clause.eId] }
      : unprinted(clauses, clause.eId, steps);
  }
  if (answer.status === 'ambiguous')
    return { status: 'ambiguous', eIds: answer.candidates.map(({ eId }) => eId), why: answer.why };
  if (isOnlyParagraph(answer, steps)) return { status: 'found', eIds: [answer.within.eId] };
  return { status: 'absent', ...nearestOf(clauses, answer, steps), why: answer.why };
}

/** Of a list a, b, c, ç, d the eId of ç is point_d: the letter that is printed is meant. */
function asLettered(clauses: readonly Clause[], found: Clause, step: ReferenceStep | undefined): Clause {
  const said = step?.number?.toLowerCase() ?? '';
  const isPrinted = ({ kind, number }: Clause): boolean =>
    kind === found.kind && number?.toLowerCase() === said;
  if (!KINDS[found.kind].isLettered || isPrinted(found)) return found;
  const around = parentEId(found.eId);
  const beside = around === null ? clauses : (findClause(clauses, around)?.children ?? []);
  return beside.find(isPrinted) ?? found;
}

/** «Статья 7.1» is no paragraph that only its place makes the first. */
const isPrintedSo = (eId: EId, steps: readonly ReferenceStep[]): boolean =>
  steps.every(({ isPrinted }) => isPrinted !== true) || components(eId).every(({ kind }) => kind !== 'p');

/** There is no article of that number: that before the point is near. */
function unprinted(clauses: readonly Clause[], eId: EId, steps: readonly ReferenceStep[]): Located {
  const [whole = steps] = withWholeNumber(steps);
  const answer = resolveClause(clauses, segmentsOf(whole));
  const why: Reason = 'why' in answer ? answer.why : { why: 'nothing-named' };
  return { status: 'absent', within: parentEId(eId), isAlike: false, why };
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

/** "The first paragraph of Article IV", which has one paragraph, is Article IV; "Article 4.1" is not: that is a number. */
const isOnlyParagraph = (
  answer: Extract<ClauseResolution, { status: 'absent' }>,
  steps: readonly ReferenceStep[],
): answer is typeof answer & { within: Clause } => {
  const last = steps.at(-1);
  const { within, why } = answer;
  return (
    why.why === 'no-clause' &&
    within?.words != null &&
    !isInParagraphs(within.kind) &&
    steps.length > 1 &&
    last?.kind === 'paragraph' &&
    last.number === '1' &&
    last.isGlued !== true &&
    within.children.every(({ kind }) => kind !== 'p' && kind !== 'paragraph')
  );
};

const isInParagraphs = (kind: ClauseKind): boolean => KINDS[kind].level >= KINDS.paragraph.level;
