import { type Budget, unbounded } from '../model/budget.ts';
import { fileUnder } from '../model/groups.ts';
import type { LanguageCode } from '../model/language.ts';
import { alignTrees } from './align.ts';
import { changeOfMatch, NO_CHANGE, ownClause, placeOf } from './change.ts';
import { divide } from './divide.ts';
import { isUnknown, tops } from './held.ts';
import { type Node, nodesOf, type TextClause } from './nodes.ts';
import { longestIncreasing } from './sequence.ts';
import type { Change } from './types.ts';

/**
 * What changed between two clause trees, in reading order of the later one, removed clauses where they stood; empty
 * where nothing did. What one text does not hold is `held`,
 * and neither came nor went. `applyChanges` leads from the first tree to the second. `code` is the language of both; null
 * for two languages, of which only the structure is compared.
 */
export function diffTrees(
  a: readonly TextClause[],
  b: readonly TextClause[],
  code: LanguageCode | null,
  budget: Budget = unbounded('comparison'),
): readonly Change[] {
  const [before, after] = nodesOf(a, b);
  alignTrees(before, after, code !== null);
  const moved = movedNodes(after);
  const beside = tops(before, after);
  const changes = inReadingOrder(before, after).flatMap(({ node, isLater }): readonly Change[] => {
    if (!isLater) return [removed(node, isUnknown(node, beside))];
    if (node.match === null) return [added(node, isUnknown(node, beside))];
    const change = changeOfMatch(node.match, node, moved.has(node), { code, budget });
    return change === null ? [] : [change];
  });
  return code === null ? changes : divide(changes, before, after, code);
}

const added = (node: Node, isUnknown: boolean): Change => ({
  ...NO_CHANGE,
  what: [isUnknown ? 'held' : 'added'],
  after: node.clause.eId,
  place: placeOf(node),
  clause: ownClause(node),
});

const removed = (node: Node, isUnknown: boolean): Change => ({
  ...NO_CHANGE,
  what: [isUnknown ? 'held' : 'removed'],
  before: node.clause.eId,
  clause: ownClause(node),
});

/** Matched nodes of the later tree that came from elsewhere or passed one another; as few as possible. */
function movedNodes(after: readonly Node[]): ReadonlySet<Node> {
  const moved = new Set<Node>();
  for (const siblings of [
    after.filter(({ parent }) => parent === null),
    ...after.map((one) => one.children),
  ]) {
    const matched = siblings.filter(({ match }) => match !== null);
    const stayed = matched.filter(keptParent);
    const kept = longestIncreasing(stayed.map(({ match }) => match?.index ?? 0)).map(
      (place) => stayed[place],
    );
    const still = new Set(kept);
    for (const node of matched) if (!still.has(node)) moved.add(node);
  }
  return moved;
}

const keptParent = ({ parent, match }: Node): boolean =>
  parent === null ? match?.parent === null : parent.match !== null && match?.parent === parent.match;

/** Later clauses in their order, each removed one after the clause that it followed. */
function inReadingOrder(before: readonly Node[], after: readonly Node[]) {
  const removedAfter = new Map<number, Node[]>();
  let anchor = -1;
  for (const node of before) {
    if (node.match !== null) anchor = node.match.order;
    else fileUnder(removedAfter, anchor, node);
  }
  const rows: { node: Node; isLater: boolean }[] = [];
  const addRemoved = (at: number): void => {
    for (const node of removedAfter.get(at) ?? []) rows.push({ node, isLater: false });
  };
  addRemoved(-1);
  for (const node of after) {
    rows.push({ node, isLater: true });
    addRemoved(node.order);
  }
  return rows;
}
