import type { Archive } from '../../archive/archive.ts';
import type { Edition } from '../../archive/edition.ts';
import { type ClauseResolution, resolveClause } from '../../cite/clausePath.ts';
import { nearestOf, readingsOf, withoutLast } from '../../cite/locate.ts';
import type { ReferenceStep } from '../../cite/reference.ts';
import { siblingsOf } from '../../model/attestation.ts';
import { type Clause, walk } from '../../model/clause.ts';
import { onlyOne, segmentsOf, spelledOut } from './numbers.ts';

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
  const direct = spelledOut(edition.index, cited) ?? onlyOne(edition.index, cited);
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

function resolve(
  clauses: readonly Clause[],
  edition: Edition,
  steps: readonly ReferenceStep[],
  end: 'number' | 'to',
): ClauseResolution {
  const answer = resolveClause(clauses, segmentsOf(steps, end), edition.key.language);
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
