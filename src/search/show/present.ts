import type { Archive } from '../../archive/archive.ts';
import type { Edition } from '../../archive/edition.ts';
import type { Budget } from '../../model/budget.ts';
import type { FoldedWord } from '../../words/fold.ts';
import { liveClauses } from '../engine/live.ts';
import type { Answerer } from '../engine/port.ts';
import type { Groups } from '../rank/group.ts';
import type { Outcome } from '../rank/outcome.ts';
import type { Query } from '../read/ast.ts';
import type { Target } from '../read/cited.ts';
import type { SearchRequest } from '../read/request.ts';
import type { Hit } from './answer.ts';
import { captionsInIndex, captionsInText, type HitFacts, permalinkOf, presentHit } from './hits.ts';

/** What an answer is made of. */
export interface Parts {
  readonly archive: Archive;
  readonly answerer: Answerer;
  readonly request: SearchRequest;
  readonly query: Query;
  /** Of the query without its fields. */
  readonly words: readonly FoldedWord[];
  readonly outcome: Outcome;
  readonly budget: Budget;
}

/** Score of a clause that the query cites: above every score of words. */
const PINNED = 10;

/** About what it takes to read and show one hit. */
const STEPS_A_HIT = 2000;

/** The best of the places, from the one numbered `start` to before `end`, each as it is to be shown. */
export async function presentPlaces<Shown>(
  parts: Parts,
  groups: Groups,
  places: readonly number[],
  [start, end]: readonly [number, number],
  shownAs: (hit: Hit, clause: number) => Shown,
): Promise<Shown[]> {
  const { matches } = groups;
  const hits: Shown[] = [];
  for (const place of groups.inOrder(places, end).slice(start)) {
    parts.budget.spend(STEPS_A_HIT);
    if (parts.budget.isDue) await parts.budget.breathe();
    const others = groups.othersAfter(place).map((other) => matches.clauseAt(other));
    const clause = matches.clauseAt(place);
    const hit = presentClause(parts, clause, matches.scoreAt(place), others);
    if (hit !== null) hits.push(shownAs(hit, clause));
  }
  return hits;
}

/** A cited clause, or one that is offered beside it. */
export const presentTarget = (parts: Parts, target: Target): Hit | null =>
  presentHit(parts.archive, target, {
    captionAt: captionsOf(parts, target.edition),
    score: PINNED,
    found: [],
    also: [],
    isWhole: true,
  });

/** A clause of the index, and the others with the same words; null where it is gone. */
export function presentClause(
  parts: Parts,
  clause: number,
  score: number,
  others: readonly number[],
): Hit | null {
  const { archive, outcome } = parts;
  if (outcome.index === null) return null;
  const live = liveClauses(outcome.index.documents, archive);
  const shown = live.place(clause);
  if (shown === null) return null;
  return presentHit(archive, shown, {
    captionAt: captionsOf(parts, shown.edition),
    score,
    found: outcome.foundIn(clause),
    also: others.flatMap((other) => live.place(other) ?? []).map(permalinkOf),
    isWhole: false,
  });
}

/** Captions from beside the index, where it has the edition as it is now. */
function captionsOf({ archive, outcome: { index } }: Parts, edition: Edition): HitFacts['captionAt'] {
  const first =
    index === null ? -1 : liveClauses(index.documents, archive).numberOf({ edition, position: 0 });
  return index === null || first < 0 ? captionsInText(archive, edition) : captionsInIndex(index, first);
}
