import { groupBy } from '../model/groups.ts';
import { likeness, sharedEnds } from './likeness.ts';
import { alikeKinds, kindGroup, type Node, ownName, saySame } from './nodes.ts';
import { PairIndex, type Sharing } from './pairIndex.ts';

/** From this likeness on two clauses of one name are one clause at once, else if nothing is much more alike. */
const SAME_NAME_AT_ONCE = 0.8;
const ANY_NAME = 0.5;
/** What one name is worth against likeness. */
const NAME_BONUS = 0.15;
/** Pairs of words that stand in more clauses than this tell nothing about which clause it is. */
const COMMON = 8;
/** Clauses that each clause is compared with, those first that share most rare pairs of words. */
const CANDIDATES = 8;

/**
 * Matches the clauses of two trees: identity declared by `wid`, then equal eId with like words, equal words, like
 * words, first among siblings of matched parents, then anywhere; at last equal eIds whatever the words.
 * `byWords` false (two languages) looks at ids alone.
 */
export function alignTrees(a: readonly Node[], b: readonly Node[], byWords: boolean): void {
  pairSingles(top(a), top(b));
  byIdentity(a, b);
  if (byWords) {
    for (const node of top(a)) if (node.match !== null) alignLevel(node.children, node.match.children);
    alignLevel(top(a), top(b));
    const [restA, restB] = notYetCompared(unmatched(a), unmatched(b));
    if (restA.length > 0 && restB.length > 0) round(restA, restB);
    for (const node of a) if (node.match !== null) alignLevel(node.children, node.match.children);
  }
  byPlaceName(a);
  byName(unmatched(a), unmatched(b), () => true);
}

/** One clause laid beside one clause: that is what was asked for, whatever their names and words. */
function pairSingles(a: readonly Node[], b: readonly Node[]): void {
  const [one, other] = [a[0], b[0]];
  if (a.length === 1 && b.length === 1 && one !== undefined && other !== undefined) pair(one, other);
}

const top = (nodes: readonly Node[]): readonly Node[] => nodes.filter(({ parent }) => parent === null);
const unmatched = (nodes: readonly Node[]): readonly Node[] => nodes.filter(({ match }) => match === null);

function pair(a: Node, b: Node): void {
  a.match = b;
  b.match = a;
}

/** Siblings of matched parents, and what lies below them. */
function alignLevel(a: readonly Node[], b: readonly Node[]): void {
  const [restA, restB] = [unmatched(a), unmatched(b)];
  if (restA.length > 0 && restB.length > 0) round(restA, restB);
  for (const node of restA) if (node.match !== null) alignLevel(node.children, node.match.children);
}

/** Outermost clauses of a kind that stands nowhere else were compared with each other. */
function notYetCompared(a: readonly Node[], b: readonly Node[]): readonly [readonly Node[], readonly Node[]] {
  const inner = new Set([...a, ...b].filter(({ parent }) => parent !== null).map(kindGroup));
  const isOpen = (node: Node): boolean => inner.has(kindGroup(node));
  return [a.filter(isOpen), b.filter(isOpen)];
}

function round(a: readonly Node[], b: readonly Node[]): void {
  byName(a, b, (one, other) => saySame(one.clause, other.clause));
  byContent(unmatched(a), unmatched(b));
  byName(unmatched(a), unmatched(b), alikeAtOnce);
  byLikeness(unmatched(a), unmatched(b));
}

/** Long beginnings and ends in common tell as much as the words, and cost less. */
function alikeAtOnce(a: Node, b: Node): boolean {
  const { shared, long } = sharedBelow(a, b);
  return (
    (long > 40 && shared > long * 0.85) ||
    likeness(a.profile, b.profile, SAME_NAME_AT_ONCE) >= SAME_NAME_AT_ONCE
  );
}

/** Characters in common at the ends of the words here and, child by child, below; `long` is the longer side's sum. */
function sharedBelow(a: Node, b: Node): { readonly shared: number; readonly long: number } {
  const [text, other] = [a.clause.words?.text ?? '', b.clause.words?.text ?? ''];
  let [shared, long] = [sharedEnds(text, other), Math.max(text.length, other.length)];
  if (a.children.length !== b.children.length) return { shared: 0, long };
  for (const [place, child] of a.children.entries()) {
    const beside = b.children[place];
    const below = beside === undefined ? { shared: 0, long: 0 } : sharedBelow(child, beside);
    [shared, long] = [shared + below.shared, long + below.long];
  }
  return { shared, long };
}

/** A `wid` that differs from the eId was declared: it is the same clause under another number. */
function byIdentity(a: readonly Node[], b: readonly Node[]): void {
  const byWid = new Map(b.map((node) => [node.clause.wid, node]));
  for (const node of a) {
    const other = byWid.get(node.clause.wid);
    if (other === undefined || other.match !== null || node.match !== null) continue;
    const declared = node.clause.wid !== node.clause.eId || other.clause.wid !== other.clause.eId;
    if (declared && alikeKinds(node, other)) pair(node, other);
  }
}

/** One name: the whole eId, or the own one below matched parents. */
const nameOf = (node: Node, inFirst: boolean): string =>
  node.parent?.match == null
    ? node.clause.eId
    : `${(inFirst ? node.parent : node.parent.match).order} ${ownName(node)}`;

function byName(a: readonly Node[], b: readonly Node[], fits: (a: Node, b: Node) => boolean): void {
  for (const name of [nameOf, ({ clause }: Node) => clause.eId]) {
    const named = new Map(b.filter(({ match }) => match === null).map((node) => [name(node, false), node]));
    for (const node of a) {
      if (node.match !== null) continue;
      const other = named.get(name(node, true));
      if (other?.match === null && node.clause.kind === other.clause.kind && fits(node, other))
        pair(node, other);
    }
  }
}

/** Below matched parents a clause of one name and kind is one clause, however much it was rewritten. */
function byPlaceName(a: readonly Node[]): void {
  for (const node of a) {
    if (node.match === null) continue;
    byName(unmatched(node.children), unmatched(node.match.children), () => true);
  }
}

/** Equal words under another name, in reading order. */
function byContent(a: readonly Node[], b: readonly Node[]): void {
  const waiting = groupBy(b.filter(({ hasWords }) => hasWords).reverse(), ({ content }) => content);
  for (const node of a) {
    const other = waiting.get(node.content)?.pop();
    if (other !== undefined) pair(node, other);
  }
}

interface Scored {
  readonly node: Node;
  readonly other: Node;
  readonly score: number;
}

/** The most alike first; a clause of the same name wins over one that is little more alike. Gaps are not alike: nobody knows their words. */
function byLikeness(a: readonly Node[], b: readonly Node[]): void {
  const candidatesOf = candidatesAmong(b);
  const named = new Map(b.map((node) => [nameOf(node, false), node]));
  const scored: Scored[] = [];
  for (const node of a.filter(({ hasWords }) => hasWords)) {
    const namesake = named.get(nameOf(node, true));
    const near = new Set(candidatesOf(node));
    if (namesake !== undefined && alikeKinds(node, namesake)) near.add(namesake);
    for (const other of near) {
      const bonus = other === namesake ? NAME_BONUS : 0;
      const score = likeness(node.profile, other.profile, ANY_NAME - bonus) + bonus;
      if (score >= ANY_NAME) scored.push({ node, other, score });
    }
  }
  scored.sort((x, y) => y.score - x.score || distance(x) - distance(y));
  for (const { node, other } of scored) if (node.match === null && other.match === null) pair(node, other);
}

/** Finds, among clauses that may take its place, those which share most rare pairs of words with a clause. */
function candidatesAmong(nodes: readonly Node[]): (node: Node) => readonly Node[] {
  const groups = groupBy(nodes, kindGroup);
  const indexes = new Map<readonly Node[], PairIndex>();
  return (node) => {
    const group = groups.get(kindGroup(node)) ?? [];
    if (group.length <= CANDIDATES) return group;
    const index = indexes.get(group) ?? indexOf(group);
    indexes.set(group, index);
    return mostShared(index.sharing(node.profile)).flatMap((place) => group[place] ?? []);
  };
}

const indexOf = (group: readonly Node[]): PairIndex =>
  new PairIndex(
    group.map(({ profile }) => profile),
    COMMON,
  );

/** The places with most shared pairs, most first, then in their order. */
function mostShared({ places, counts }: Sharing): readonly number[] {
  const best: number[] = [];
  for (const place of places) {
    let rank = best.length;
    while (rank > 0 && isNearer(place, best[rank - 1] ?? 0, counts)) rank -= 1;
    if (rank < CANDIDATES) best.splice(rank, 0, place);
    if (best.length > CANDIDATES) best.pop();
  }
  return best;
}

function isNearer(place: number, other: number, counts: Int32Array): boolean {
  const difference = (counts[place] ?? 0) - (counts[other] ?? 0);
  return difference > 0 || (difference === 0 && place < other);
}

const distance = ({ node, other }: Scored): number => Math.abs(node.order - other.order);
