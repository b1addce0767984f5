import type { Archive } from '../../archive/archive.ts';
import type { ClauseIndex } from '../../archive/clauseIndex.ts';
import type { Edition } from '../../archive/edition.ts';
import { type ClauseResolution, resolveClause } from '../../cite/clausePath.ts';
import { nearestOf, readingsOf, withoutLast } from '../../cite/locate.ts';
import { placeFromEnd } from '../../cite/ordinal.ts';
import type { ReferenceStep } from '../../cite/reference.ts';
import { siblingsOf } from '../../model/attestation.ts';
import { type Clause, walk } from '../../model/clause.ts';
import { components } from '../../model/eid.ts';
import { type ClauseKind, KINDS } from '../../model/kind.ts';
import { comparableNumber } from '../../model/number.ts';

/** What a citation names in one text. */
export type Located =
  | { readonly status: 'found'; readonly positions: readonly number[] }
  | { readonly status: 'ambiguous'; readonly positions: readonly number[]; readonly says: string }
  /** `within` is the nearest clause; `isAlike`: it has clauses of the kind that was cited. */
  | {
      readonly status: 'absent';
      readonly within: number | null;
      readonly isAlike: boolean;
      readonly says: string;
    };

/** Clauses of one range that are shown. */
const MOST_IN_RANGE = 20;

/** Finds the cited clause, or clauses, in an edition. Throws TextChanged where its file was edited since loading. */
export function locate(archive: Archive, edition: Edition, cited: readonly ReferenceStep[]): Located {
  const direct = fromIndex(edition.index, cited);
  if (direct !== null) return { status: 'found', positions: [direct] };
  const { clauses } = archive.text(edition);
  const steps = withoutLast(clauses, cited, edition.key.language);
  const found = readingsOf(steps).map((reading) => locateReading(edition, clauses, reading));
  return found.find(({ status }) => status !== 'absent') ?? found[0] ?? NOWHERE;
}

const NOWHERE: Located = { status: 'absent', within: null, isAlike: false, says: '' };

function locateReading(
  edition: Edition,
  clauses: readonly Clause[],
  steps: readonly ReferenceStep[],
): Located {
  const from = resolve(clauses, edition, steps, 'number');
  const last = steps.at(-1);
  if (last?.to == null || !('clause' in from)) return located(edition, clauses, steps, from);
  const to = resolve(clauses, edition, steps, 'to');
  return 'clause' in to
    ? range(edition, clauses, from.clause, to.clause)
    : located(edition, clauses, steps, to);
}

/** Whether the outermost step can be found at all: a look at numbers alone, without reading the text. */
export function mayHold({ index }: Edition, steps: readonly ReferenceStep[]): boolean {
  const firsts = readingsOf(steps).flatMap(([first]) => first ?? []);
  return firsts.some(
    (first) =>
      placeFromEnd(first.number) !== null ||
      namesOf(first).some((name) => (tableOf(index).get(name)?.length ?? 0) > 0),
  );
}

/** A single article or preamble of which there is but one; null where more must be looked at. */
function fromIndex(index: ClauseIndex, steps: readonly ReferenceStep[]): number | null {
  const [first, second] = steps;
  if (first === undefined || second !== undefined || first.to !== null) return null;
  if (first.kind !== 'article' && first.kind !== 'preamble') return null;
  const [only, another] = namesOf(first).flatMap((name) => tableOf(index).get(name) ?? []);
  return only === undefined || another !== undefined ? null : only;
}

const tables = new WeakMap<ClauseIndex, ReadonlyMap<string, readonly number[]>>();

/** Positions by kind and number in one form: `article 4`, `p 2`. */
function tableOf(index: ClauseIndex): ReadonlyMap<string, readonly number[]> {
  const kept = tables.get(index);
  if (kept !== undefined) return kept;
  const table = new Map<string, number[]>();
  for (let position = 0; position < index.size; position += 1) {
    const own = components(index.eIdAt(position)).at(-1);
    if (own === undefined) continue;
    const name = nameOf(own.kind, own.number);
    const positions = table.get(name);
    if (positions === undefined) table.set(name, [position]);
    else positions.push(position);
  }
  tables.set(index, table);
  return table;
}

const nameOf = (kind: ClauseKind, number: string | null): string =>
  `${kind} ${number === null ? '' : comparableNumber(number)}`;

/** A cited paragraph may be one without a printed number, a point a subpoint; letters of other alphabets have Latin ids. */
function namesOf({ kind, number }: ReferenceStep): readonly string[] {
  if (kind === 'paragraph') return [nameOf('paragraph', number), nameOf('p', number)];
  return [nameOf(kind, number)];
}

function resolve(
  clauses: readonly Clause[],
  edition: Edition,
  steps: readonly ReferenceStep[],
  end: 'number' | 'to',
): ClauseResolution {
  const segments = steps.map((step, at) => {
    const number = at === steps.length - 1 && end === 'to' ? step.to : step.number;
    return number === null ? KINDS[step.kind].name : `${KINDS[step.kind].name}_${number}`;
  });
  const answer = resolveClause(clauses, segments, edition.key.language);
  if (answer.status !== 'absent' || answer.within === null) return answer;
  return isItsOnlyParagraph(answer.within, steps.at(-1))
    ? { status: 'alias', clause: answer.within }
    : answer;
}

/** "The first paragraph of article 4", which has one paragraph, is article 4. */
const isItsOnlyParagraph = ({ words, children }: Clause, step: ReferenceStep | undefined): boolean =>
  step?.kind === 'paragraph' &&
  step.number === '1' &&
  words !== null &&
  children.every(({ kind }) => kind !== 'p' && kind !== 'paragraph');

function located(
  { index, key }: Edition,
  clauses: readonly Clause[],
  steps: readonly ReferenceStep[],
  answer: ClauseResolution,
): Located {
  if ('clause' in answer) return { status: 'found', positions: [index.positionOf(answer.clause.eId)] };
  if (answer.status === 'ambiguous') {
    return {
      status: 'ambiguous',
      positions: answer.candidates.map(({ eId }) => index.positionOf(eId)),
      says: answer.says,
    };
  }
  const { within, isAlike } = nearestOf(clauses, answer, steps, key.language);
  return {
    status: 'absent',
    within: within === null ? null : index.positionOf(within),
    isAlike,
    says: answer.says,
  };
}

/** The clauses from one sibling to the other; across containers, all of the kind between them. */
function range({ index }: Edition, clauses: readonly Clause[], from: Clause, to: Clause): Located {
  const siblings = siblingsOf(from.eId, clauses) ?? [];
  const list = siblings.includes(to) ? siblings : [...walk(clauses)].filter(({ kind }) => kind === from.kind);
  const ends = [list.indexOf(from), list.indexOf(to)].sort((a, b) => a - b);
  const between = list.slice(ends[0], (ends[1] ?? 0) + 1).slice(0, MOST_IN_RANGE);
  return { status: 'found', positions: between.map(({ eId }) => index.positionOf(eId)) };
}
