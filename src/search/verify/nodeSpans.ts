import type { Budget } from '../../model/budget.ts';
import { numbersOf, type QueryWords } from '../mean/queryWords.ts';
import type { Node } from '../read/ast.ts';
import type { Row } from './clauseWords.ts';
import { Proximity } from './proximity.ts';
import { Spans } from './spans.ts';

/** Where something stands in a clause; filled anew for the next clause. */
export type SpansIn = (row: Row) => Spans;

/**
 * Where words, phrases, prefixes, alternatives and neighbourhoods of one query stand, each worked out once for a clause
 * however often the query names it. Words that are alternatives are one pass over the clause, however many they are.
 */
export class NodeSpans {
  private readonly queryWords: QueryWords;
  private readonly budget: Budget;
  private readonly made = new Map<string, SpansIn>();

  constructor(queryWords: QueryWords, budget: Budget) {
    this.queryWords = queryWords;
    this.budget = budget;
  }

  of(node: Node): SpansIn {
    const name = JSON.stringify(node);
    const made = this.made.get(name) ?? onceForEach(this.make(node), areWords(node));
    this.made.set(name, made);
    return made;
  }

  private make(node: Node): Fill {
    if (node.is === 'near') return this.near(node);
    const { budget, queryWords } = this;
    if (areWords(node)) return oneOf(wordsOf(node, queryWords), queryWords, budget);
    if (node.is === 'or') {
      const all = node.nodes.map((one) => this.of(one));
      return (row, into) => {
        for (const spansIn of all) into.addAll(spansIn(row));
      };
    }
    const numbers = numbersOf(node, queryWords);
    return (row, into) => {
      budget.spend(row.length);
      row.addRuns(numbers, into);
    };
  }

  private near({ left, right, distance }: Node & { readonly is: 'near' }): Fill {
    const [leftIn, rightIn] = [this.of(left), this.of(right)];
    const near = new Proximity(distance, this.budget);
    return (row, into) => {
      const before = leftIn(row);
      if (!before.isEmpty) near.pairs(before, rightIn(row), into);
    };
  }
}

type Fill = (row: Row, into: Spans) => void;

function onceForEach(fill: Fill, ofWords: boolean): SpansIn {
  const found = new Spans(ofWords);
  let clause = -1;
  return (row) => {
    if (row.clause === clause) return found;
    found.clear(row.length);
    fill(row, found);
    clause = row.clause;
    return found;
  };
}

/** Whether each place of it is that of one word. */
function areWords(node: Node): boolean {
  if (node.is === 'or') return node.nodes.every(areWords);
  return 'words' in node && node.words.length === 1;
}

const wordsOf = (node: Node, queryWords: QueryWords): readonly number[] =>
  node.is === 'or' ? node.nodes.flatMap((one) => wordsOf(one, queryWords)) : numbersOf(node, queryWords);

/** Wherever one of the words stands. */
function oneOf(numbers: readonly number[], { lists }: QueryWords, budget: Budget): Fill {
  const wanted = new Set(numbers);
  const isIn = Uint8Array.from(lists, (list) => (list.some((number) => wanted.has(number)) ? 1 : 0));
  return (row, into) => {
    budget.spend(row.length);
    for (let at = 0; at < row.length; at += 1) if (isIn[row.listAt(at)] === 1) into.add(at, at);
  };
}
