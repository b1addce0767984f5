import { type Filter, holds } from './filters.ts';
import { type Leaf, Leaves, leavesOf, positives } from './leaves.ts';
import type { Match } from './match.ts';
import { MOST_CANDIDATES } from './plain.ts';
import type { KeyQuery, SearchIndex } from './port.ts';
import type { Node } from './query/ast.ts';
import { Ranker } from './rank.ts';
import { Scanner } from './scan.ts';

/** Words in a row of a clause: places of the first and the last. */
export type Stretch = readonly [first: number, last: number];

/** Clauses found by operators: exactly these and no others, where `complete`. */
export interface ExactMatches {
  readonly matches: readonly Match[];
  readonly complete: boolean;
  /** Where the words asked for stand in a clause that matches. */
  readonly stretchesIn: (clause: number) => readonly Stretch[];
}

/** Verifies the query on every candidate's own words, in their folded form alone. */
export async function matchExact(
  index: SearchIndex,
  root: Node,
  filter: Filter,
  signal?: AbortSignal,
): Promise<ExactMatches> {
  const leaves = new Leaves(index, root);
  const scanner = new Scanner(index, leaves.slots);
  const ranker = new Ranker(leaves.slots);
  const context = new Float32Array(leaves.slots.length);
  const { clauses, complete } = await index.recall(
    { match: keysOf(leaves, root), where: 'own', limit: MOST_CANDIDATES },
    signal,
  );
  const matches: Match[] = [];
  for (const clause of clauses) {
    const fails = filter(clause);
    if (fails === null || !evaluate(root, new Row(index, leaves, clause))) continue;
    const { score } = ranker.score(scanner.look(clause), context, index.own(clause).length);
    matches.push({ clause, fails, score });
  }
  return {
    matches,
    complete,
    stretchesIn: (clause) =>
      positives(root).flatMap((node) => stretches(node, new Row(index, leaves, clause))),
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

/** One clause's own words, read once however often the query looks at them. */
class Row {
  readonly index: SearchIndex;
  readonly clause: number;
  private readonly leaves: Leaves;
  private readonly words: Uint32Array;
  private readonly places = new Map<string, number[]>();

  constructor(index: SearchIndex, leaves: Leaves, clause: number) {
    this.index = index;
    this.leaves = leaves;
    this.clause = clause;
    this.words = index.own(clause);
    const { named, names } = leaves;
    for (let at = 0; at < this.words.length; at += 1) {
      const place = named[this.words[at] ?? 0] ?? 0;
      if (place !== 0) this.note(names[place] ?? [], at);
    }
  }

  private note(names: readonly string[], at: number): void {
    for (const name of names) {
      const places = this.places.get(name);
      if (places === undefined) this.places.set(name, [at]);
      else places.push(at);
    }
  }

  /** Every place where the words stand one after the other. */
  inARow(asked: readonly Leaf[]): readonly Stretch[] {
    const [first, ...rest] = asked;
    const starts = first === undefined ? [] : (this.places.get(first.name) ?? []);
    if (rest.length === 0) return starts.map((at) => [at, at]);
    const sets = rest.map(({ name }) => this.leaves.surfaces.get(name));
    const follows = (at: number): boolean =>
      sets.every((set, ahead) => set?.has(this.words[at + ahead + 1] ?? -1) === true);
    return starts.filter(follows).map((at) => [at, at + rest.length]);
  }
}

function evaluate(node: Node, row: Row): boolean {
  if (node.is === 'and') return node.nodes.every((one) => evaluate(one, row));
  if (node.is === 'or') return node.nodes.some((one) => evaluate(one, row));
  if (node.is === 'not') return !evaluate(node.node, row);
  if (node.is === 'field') return holds(row.index.documents, row.clause, node.field, node.value);
  return stretches(node, row).length > 0;
}

/** Neighbourhoods that are kept of one clause, so that no clause takes long. */
const MOST_STRETCHES = 5000;

/** Where a word, phrase, prefix, alternative or neighbourhood stands. */
function stretches(node: Node, row: Row): readonly Stretch[] {
  if (node.is === 'or') return inOrder(node.nodes.flatMap((one) => stretches(one, row)));
  if (node.is === 'near')
    return neighbours(stretches(node.left, row), stretches(node.right, row), node.distance);
  return row.inARow(leavesOf(node));
}

/** Pairs at most `distance` words apart, in either order; neighbours are one apart, and no word is its own. */
function neighbours(
  left: readonly Stretch[],
  right: readonly Stretch[],
  distance: number,
): readonly Stretch[] {
  const found = new Map<string, Stretch>();
  for (const [leftFirst, leftLast] of left) {
    for (const [rightFirst, rightLast] of right) {
      if (rightFirst > leftLast + distance) break;
      const apart = rightFirst > leftLast ? rightFirst - leftLast : leftFirst - rightLast;
      if (apart < 1 || apart > distance) continue;
      const together: Stretch = [Math.min(leftFirst, rightFirst), Math.max(leftLast, rightLast)];
      found.set(together.join(), together);
      if (found.size >= MOST_STRETCHES) return inOrder([...found.values()]);
    }
  }
  return inOrder([...found.values()]);
}

const inOrder = (found: readonly Stretch[]): readonly Stretch[] =>
  [...found].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
