import type { Budget } from '../../model/budget.ts';
import type { KeyQuery, SearchIndex } from '../engine/port.ts';
import { Leaves, leavesOf, positives, scoredSlots } from '../mean/leaves.ts';
import type { Node } from '../read/ast.ts';
import type { Filter } from '../verify/filters.ts';
import { Places } from '../verify/places.ts';
import { Row } from '../verify/row.ts';
import { Scanner } from '../verify/scan.ts';
import type { Stretch } from '../verify/stretches.ts';
import { compileCheck } from '../verify/verify.ts';
import { Matches } from './match.ts';
import { MOST_CANDIDATES } from './plain.ts';
import { Ranker } from './rank.ts';

/** Clauses found by operators: exactly these and no others, where `complete`. */
export interface ExactMatches {
  readonly matches: Matches;
  readonly complete: boolean;
  /** Where the words asked for stand in a clause that matches. */
  readonly stretchesIn: (clause: number) => readonly Stretch[];
}

/** Places and neighbourhoods that are shown of one clause. */
const MOST_STRETCHES = 5000;

/** Verifies the query on every candidate's own words, in their folded form alone. */
export async function matchExact(
  index: SearchIndex,
  root: Node,
  filter: Filter,
  budget: Budget,
): Promise<ExactMatches> {
  const leaves = new Leaves(index, root);
  const slots = await scoredSlots(index, root, leaves, budget);
  const scanner = new Scanner(index, slots);
  const ranker = new Ranker(slots);
  const context = new Float64Array(slots.length);
  const row = new Row(index, leaves);
  const places = new Places(leaves, budget);
  const check = compileCheck(root, leaves, places);
  const ask = { match: keysOf(leaves, root), where: 'own', limit: MOST_CANDIDATES } as const;
  const { clauses, complete } = await budget.awaiting(index.recall(ask, budget.signal));
  const matches = new Matches(clauses.length);
  for (const clause of clauses) {
    if (budget.isDue) await budget.breathe();
    budget.spend(1);
    const fails = filter(clause);
    if (fails === null) continue;
    budget.spend(row.read(clause).length);
    if (!check(row)) continue;
    budget.spend(row.length);
    matches.add(clause, fails === 0 ? ranker.score(scanner.look(clause), context, row.length) : 0, fails);
  }
  const shown = positives(root).map((node) => places.of(node));
  return {
    matches,
    complete,
    stretchesIn: (clause) => shown.flatMap((placesIn) => placesIn(row.read(clause)).list(MOST_STRETCHES)),
  };
}

/** What the engine is asked: keys that every match has. */
function keysOf(leaves: Leaves, node: Node): KeyQuery {
  if (node.is === 'not' || node.is === 'field') return 'everything';
  if (node.is === 'or') return { any: node.nodes.map((one) => keysOf(leaves, one)) };
  if (node.is === 'and')
    return node.nodes.length === 0 ? 'everything' : { all: node.nodes.map((one) => keysOf(leaves, one)) };
  if (node.is === 'near') return { all: [keysOf(leaves, node.left), keysOf(leaves, node.right)] };
  return { all: leavesOf(node).map(({ name }) => leaves.keys.get(name) ?? { any: [] }) };
}
