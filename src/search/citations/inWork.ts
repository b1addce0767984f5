import type { Archive } from '../../archive/archive.ts';
import { ANY_EXPRESSION, chooseExpressions } from '../../archive/choose.ts';
import type { Edition } from '../../archive/edition.ts';
import { newestEdition, type WorkEntry } from '../../archive/snapshot.ts';
import type { ReferenceStep } from '../../cite/reference.ts';
import type { LanguageCode } from '../../model/language.ts';
import { type Located, locate } from './locate.ts';
import { mayHoldAll } from './numbers.ts';

export interface CitedWhere {
  /** Works that may be meant, and whether the query itself names them. */
  readonly works: readonly WorkEntry[];
  readonly named: boolean;
  /** Languages of the query, best first. */
  readonly languages: readonly LanguageCode[];
  readonly allows: (edition: Edition, entry: WorkEntry) => boolean;
}

/** What one Work has of a citation. */
export interface InWork {
  readonly entry: WorkEntry;
  readonly edition: Edition;
  readonly located: Located;
  readonly held: boolean;
}

/**
 * What each Work has. Only where none has the clause are those looked into that have but its outermost step: one of them
 * may have something near, but its text has to be read for that.
 */
export function answersIn(
  archive: Archive,
  works: readonly WorkEntry[],
  steps: readonly ReferenceStep[],
  where: CitedWhere,
): readonly InWork[] {
  const likely = ({ expressions }: WorkEntry): boolean =>
    where.named || expressions.some((expression) => mayHoldAll(newestEdition(expression), steps));
  const look = (some: readonly WorkEntry[]): readonly InWork[] =>
    some.flatMap((entry) => inWork(archive, entry, steps, where) ?? []);
  const answers = look(works.filter(likely));
  return answers.some(({ located }) => located.status !== 'absent') ? answers : look(works);
}

/** The first text, in the reader's order, that holds the clause; else one in which it is a gap; else an absence. */
function inWork(
  archive: Archive,
  entry: WorkEntry,
  steps: readonly ReferenceStep[],
  where: CitedWhere,
): InWork | null {
  let best: InWork | null = null;
  for (const expression of chooseExpressions(entry, ANY_EXPRESSION, where.languages, null)) {
    const edition = newestEdition(expression);
    if (!where.allows(edition, entry)) continue;
    const located = locate(archive, edition, steps);
    const held =
      located.status !== 'absent' && located.positions.some((position) => isHeld(edition, position));
    const answer: InWork = { entry, edition, located, held };
    if (held) return answer;
    if (best === null || worth(answer) > worth(best)) best = answer;
  }
  return best;
}

export const isHeld = ({ index }: Edition, position: number): boolean =>
  !index.isGap(position) && index.levelAt(position) !== null;

/** How near an answer is: the clause itself, one around with others of its kind, any, nothing; held before not held. */
export function worth({ edition, located }: InWork): number {
  if (located.status !== 'absent') return 5;
  if (located.within === null) return 0;
  return 1 + (isHeld(edition, located.within) ? 1 : 0) + (located.isAlike ? 2 : 0);
}
