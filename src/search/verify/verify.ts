import { numbersOf, type QueryWords } from '../mean/queryWords.ts';
import type { Node } from '../read/ast.ts';
import type { Row } from './clauseWords.ts';
import { choiceCheck } from './filters.ts';
import type { NodeSpans } from './nodeSpans.ts';

/** Whether a clause is what a query describes. */
export type Check = (row: Row) => boolean;

/** The query as one function, so that its words are looked up once and not for every clause. */
export function compileCheck(node: Node, queryWords: QueryWords, places: NodeSpans): Check {
  if (node.is === 'and' || node.is === 'or') {
    const checks = node.nodes.map((one) => compileCheck(one, queryWords, places));
    return node.is === 'and'
      ? (row) => checks.every((check) => check(row))
      : (row) => checks.some((check) => check(row));
  }
  if (node.is === 'not') {
    const check = compileCheck(node.node, queryWords, places);
    return (row) => !check(row);
  }
  if (node.is === 'field') {
    const holds = choiceCheck({ field: node.field, values: [node.value], negated: false });
    return ({ index, clause }) => holds(index.documents, clause);
  }
  if (node.is === 'near') {
    const spansIn = places.of(node);
    return (row) => !spansIn(row).isEmpty;
  }
  const numbers = numbersOf(node, queryWords);
  const [only = -1] = numbers;
  return numbers.length === 1 ? (row) => row.has(only) : (row) => row.addRuns(numbers, null);
}
