import { holds } from './filters.ts';
import { type Leaves, leavesOf } from './leaves.ts';
import type { SearchIndex } from './port.ts';
import type { Node } from './query/ast.ts';

/** Words in a row of a clause: places of the first and the last. */
export type Stretch = readonly [first: number, last: number];

/** One clause's own words at a time, read once however often the query looks at them. */
export class Row {
  readonly index: SearchIndex;
  clause = -1;
  length = 0;
  private readonly leaves: Leaves;
  /** Of each word of the query, the clause it was seen in last, and where it stood there first. */
  private readonly seenIn: Int32Array;
  private readonly firstAt: Int32Array;
  private from = 0;

  constructor(index: SearchIndex, leaves: Leaves) {
    this.index = index;
    this.leaves = leaves;
    this.seenIn = new Int32Array(leaves.size).fill(-1);
    this.firstAt = new Int32Array(leaves.size);
  }

  read(clause: number): this {
    const { words, starts } = this.index.rows;
    const { listed, lists } = this.leaves;
    this.clause = clause;
    this.from = starts[clause * 2 + 1] ?? 0;
    this.length = (starts[clause * 2 + 2] ?? 0) - this.from;
    // Backwards, so that what is kept at last is the first place.
    for (let at = this.length - 1; at >= 0; at -= 1) {
      const list = listed[words[this.from + at] ?? 0] ?? 0;
      if (list !== 0) for (const number of lists[list] ?? []) this.note(number, at);
    }
    return this;
  }

  private note(number: number, at: number): void {
    this.seenIn[number] = this.clause;
    this.firstAt[number] = at;
  }

  has(number: number): boolean {
    return this.seenIn[number] === this.clause;
  }

  /** Where the words stand one after the other, `most` times at most. */
  inARow(numbers: readonly number[], most: number): Stretch[] {
    const [first = -1] = numbers;
    const found: Stretch[] = [];
    if (!numbers.every((number) => this.has(number))) return found;
    const last = this.length - numbers.length;
    for (let at = this.firstAt[first] ?? 0; at <= last && found.length < most; at += 1) {
      if (numbers.every((number, ahead) => this.isAt(number, at + ahead)))
        found.push([at, at + numbers.length - 1]);
    }
    return found;
  }

  private isAt(number: number, at: number): boolean {
    const list = this.leaves.listed[this.index.rows.words[this.from + at] ?? 0] ?? 0;
    return list !== 0 && this.leaves.lists[list]?.includes(number) === true;
  }
}

/** Whether a clause is what a query describes. */
export type Check = (row: Row) => boolean;

/** The query as one function, so that its words are looked up once and not for every clause. */
export function compileCheck(node: Node, leaves: Leaves): Check {
  if (node.is === 'and' || node.is === 'or') {
    const checks = node.nodes.map((one) => compileCheck(one, leaves));
    return node.is === 'and'
      ? (row) => checks.every((check) => check(row))
      : (row) => checks.some((check) => check(row));
  }
  if (node.is === 'not') {
    const check = compileCheck(node.node, leaves);
    return (row) => !check(row);
  }
  if (node.is === 'field')
    return ({ index, clause }) => holds(index.documents, clause, node.field, node.value);
  if (node.is === 'near') return (row) => stretchesOf(node, leaves, row, 1).length > 0;
  const numbers = numbersOf(node, leaves);
  const [only = -1] = numbers;
  return numbers.length === 1 ? (row) => row.has(only) : (row) => row.inARow(numbers, 1).length > 0;
}

const numbersOf = (node: Node, leaves: Leaves): readonly number[] =>
  leavesOf(node).map(({ name }) => leaves.numberOf(name));

/** Places and neighbourhoods that are kept of one clause, so that no clause takes long. */
const MOST_STRETCHES = 5000;

/** Where a word, phrase, prefix, alternative or neighbourhood stands; of neighbourhoods `most` at most. */
export function stretchesOf(node: Node, leaves: Leaves, row: Row, most = MOST_STRETCHES): readonly Stretch[] {
  if (node.is === 'or') return inOrder(node.nodes.flatMap((one) => stretchesOf(one, leaves, row)));
  if (node.is !== 'near') return row.inARow(numbersOf(node, leaves), MOST_STRETCHES);
  const left = stretchesOf(node.left, leaves, row);
  const right = left.length === 0 ? [] : stretchesOf(node.right, leaves, row);
  return inOrder(neighbours(left, right, node.distance, most));
}

/** Pairs at most `distance` words apart, in either order; neighbours are one apart, and no word is its own. */
function neighbours(
  left: readonly Stretch[],
  right: readonly Stretch[],
  distance: number,
  most: number,
): readonly Stretch[] {
  const found = new Map<number, Stretch>();
  for (const [leftFirst, leftLast] of left) {
    for (const [rightFirst, rightLast] of right) {
      if (rightFirst > leftLast + distance) break;
      const apart = rightFirst > leftLast ? rightFirst - leftLast : leftFirst - rightLast;
      if (apart < 1 || apart > distance) continue;
      const together: Stretch = [Math.min(leftFirst, rightFirst), Math.max(leftLast, rightLast)];
      found.set(together[0] * 2 ** 24 + together[1], together);
      if (found.size >= most) return [...found.values()];
    }
  }
  return [...found.values()];
}

const inOrder = (found: readonly Stretch[]): readonly Stretch[] =>
  [...found].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
