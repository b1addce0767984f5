import type { Budget } from '../../model/budget.ts';
import { type Leaves, numbersOf } from '../mean/leaves.ts';
import type { Node } from '../read/ast.ts';
import { Near } from './near.ts';
import type { Row } from './row.ts';
import { Stretches } from './stretches.ts';

/** Where something stands in a clause; filled anew for the next clause. */
export type PlacesIn = (row: Row) => Stretches;

/**
 * Where words, phrases, prefixes, alternatives and neighbourhoods of one query stand, each worked out once for a clause
 * however often the query names it. Words that are alternatives are one pass over the clause, however many they are.
 */
export class Places {
  private readonly leaves: Leaves;
  private readonly budget: Budget;
  private readonly made = new Map<string, PlacesIn>();

  constructor(leaves: Leaves, budget: Budget) {
    this.leaves = leaves;
    this.budget = budget;
  }

  of(node: Node): PlacesIn {
    const name = JSON.stringify(node);
    const made = this.made.get(name) ?? onceForEach(this.make(node), areWords(node));
    this.made.set(name, made);
    return made;
  }

  private make(node: Node): Fill {
    if (node.is === 'near') return this.near(node);
    const { budget, leaves } = this;
    if (areWords(node)) return oneOf(wordsOf(node, leaves), leaves, budget);
    if (node.is === 'or') {
      const all = node.nodes.map((one) => this.of(one));
      return (row, into) => {
        for (const placesIn of all) into.addAll(placesIn(row));
      };
    }
    const numbers = numbersOf(node, leaves);
    return (row, into) => {
      budget.spend(row.length);
      row.addRuns(numbers, into);
    };
  }

  private near({ left, right, distance }: Node & { readonly is: 'near' }): Fill {
    const [leftIn, rightIn] = [this.of(left), this.of(right)];
    const near = new Near(distance, this.budget);
    return (row, into) => {
      const before = leftIn(row);
      if (!before.isEmpty) near.pairs(before, rightIn(row), into);
    };
  }
}

type Fill = (row: Row, into: Stretches) => void;

function onceForEach(fill: Fill, ofWords: boolean): PlacesIn {
  const found = new Stretches(ofWords);
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

const wordsOf = (node: Node, leaves: Leaves): readonly number[] =>
  node.is === 'or' ? node.nodes.flatMap((one) => wordsOf(one, leaves)) : numbersOf(node, leaves);

/** Wherever one of the words stands. */
function oneOf(numbers: readonly number[], { lists }: Leaves, budget: Budget): Fill {
  const wanted = new Set(numbers);
  const isIn = Uint8Array.from(lists, (list) => (list.some((number) => wanted.has(number)) ? 1 : 0));
  return (row, into) => {
    budget.spend(row.length);
    for (let at = 0; at < row.length; at += 1) if (isIn[row.listAt(at)] === 1) into.add(at, at);
  };
}
