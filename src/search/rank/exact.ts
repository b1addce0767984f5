import type { Budget } from '../../model/budget.ts';
import type { KeyQuery, SearchIndex } from '../engine/port.ts';
import { positives, QueryWords, scoredTerms, wordsOfNode } from '../mean/queryWords.ts';
import type { Node } from '../read/ast.ts';
import { Row } from '../verify/clauseWords.ts';
import type { Filter } from '../verify/filters.ts';
import { NodeSpans } from '../verify/nodeSpans.ts';
import { Scanner } from '../verify/scan.ts';
import type { Span } from '../verify/spans.ts';
import { compileCheck } from '../verify/verify.ts';
import { MOST_CANDIDATES } from './candidates.ts';
import { Matches } from './match.ts';
import { Ranker } from './rank.ts';

/** Clauses found by operators: exactly these and no others, where `complete`. */
export interface ExactMatches {
  readonly matches: Matches;
  readonly complete: boolean;
  /** Where the words asked for stand in a clause that matches. */
  readonly spansIn: (clause: number) => readonly Span[];
}

/** Places and neighbourhoods that are shown of one clause. */
const MOST_SPANS = 5000;

/** Verifies the query on every candidate's own words, in their folded form alone. */
export async function matchExact(
  index: SearchIndex,
  root: Node,
  filter: Filter,
  budget: Budget,
): Promise<ExactMatches> {
  const queryWords = new QueryWords(index, root);
  const terms = await scoredTerms(index, root, queryWords, budget);
  const scanner = new Scanner(index, terms);
  const ranker = new Ranker(terms);
  const context = new Float64Array(terms.length);
  const row = new Row(index, queryWords);
  const places = new NodeSpans(queryWords, budget);
  const check = compileCheck(root, queryWords, places);
  const ask = { match: keysOf(queryWords, root), where: 'own', limit: MOST_CANDIDATES } as const;
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
    spansIn: (clause) => shown.flatMap((spansIn) => spansIn(row.read(clause)).list(MOST_SPANS)),
  };
}

/** What the engine is asked: keys that every match has. */
function keysOf(queryWords: QueryWords, node: Node): KeyQuery {
  if (node.is === 'not' || node.is === 'field') return 'everything';
  if (node.is === 'or') return { any: node.nodes.map((one) => keysOf(queryWords, one)) };
  if (node.is === 'and')
    return node.nodes.length === 0 ? 'everything' : { all: node.nodes.map((one) => keysOf(queryWords, one)) };
  if (node.is === 'near') return { all: [keysOf(queryWords, node.left), keysOf(queryWords, node.right)] };
  return { all: wordsOfNode(node).map(({ name }) => queryWords.keys.get(name) ?? { any: [] }) };
}
