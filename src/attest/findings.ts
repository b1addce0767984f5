import { longestIncreasing } from '../diff/sequence.ts';
import type { Clause } from '../model/clause.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Source, SourceBlock } from '../sources/source.ts';
import { foldTokens, foldWords } from '../words/fold.ts';
import { type Compared, comparePlace } from './compare.ts';
import type { Ground, Wanted } from './edges.ts';
import { type FlatSource, flatten } from './flat.ts';
import { exactPlaces, type Near, nearestPlace, type Span } from './places.ts';
import { WordIndex } from './wordIndex.ts';

/** What a published copy says of one clause of ours. */
export interface Finding {
  /** `title` or an eId. */
  readonly clause: string;
  readonly text: string;
  /** Null where the source does not have it, or it is too short to be told from other words of the source. */
  readonly found: Compared | null;
  readonly isTooShort: boolean;
  /** Its words stand elsewhere in the source unchanged, and differ where the clause should stand. */
  readonly sameElsewhere: boolean;
  /** In which paragraphs it begins and ends, where the order of the text wants it. */
  readonly paragraphs: readonly [first: number, last: number] | null;
}

/** A text found in a source. */
export interface Located {
  readonly findings: readonly Finding[];
  /** Of the source, its asides last. */
  readonly paragraphs: readonly SourceBlock[];
}

/** What is compared of a text: title and clauses, in one language. */
export interface Compare {
  readonly title: string;
  readonly clauses: readonly Clause[];
  readonly language: LanguageCode;
}

/** Fewer words are found only where the clauses around them stand. */
const SHORT = 4;

/**
 * The title and every clause with words of its own, each looked for in the source whatever stands around it: word for
 * word first, then nearly so, in the order of the text where words stand more than once.
 */
export function locateClauses({ title, clauses, language }: Compare, source: Source): Located {
  const own = [{ name: 'title', text: title, lead: [] }, ...clausesWithLeads(clauses, [])];
  const flat = flatten(source, own.map(({ text }) => text).join('\n'));
  const index = new WordIndex(
    own.map(({ text }) => text),
    flat.words,
  );
  const wanted = own.map((one): Wanted => ({ ...one, ids: index.idsOf(one.text), tail: tailOf(one.text) }));
  const exact = wanted.map(({ ids }) => (ids.length < SHORT ? [] : exactPlaces(ids, index)));
  const chain = inOrder(exact);
  const ground: Ground = { flat, taken: new Uint8Array(flat.words.length) };
  for (const [at, spans] of exact.entries()) take(ground, chain[at] ?? spans[0] ?? null);
  const compare = (one: Wanted, near: Near): Compared | null => {
    // What the clause itself has is no other clause's.
    ground.taken.fill(0, near.from, near.to);
    const found = comparePlace(one, near, ground, language);
    if (found !== null) take(ground, near);
    return found;
  };
  let reached = 0;
  const findings = wanted.map((one, at): Finding => {
    const within = { from: reached, to: nextStart(chain, at, flat.words.length) };
    const placed = place(one, chain[at] ?? null, exact[at]?.[0] ?? null, { index, ground, within });
    if (placed.isInOrder && placed.near !== null) reached = placed.near.to;
    const found = placed.near === null ? null : compare(one, placed.near);
    return {
      clause: one.name,
      text: one.text,
      found,
      isTooShort: found === null && one.ids.length < SHORT,
      sameElsewhere: placed.sameElsewhere && found?.outcome !== 'same',
      paragraphs: placed.isInOrder && found !== null ? paragraphsOf(placed.near, flat) : null,
    };
  });
  return { findings, paragraphs: flat.paragraphs };
}

/** The findings alone. */
export const findClauses = (compare: Compare, source: Source): readonly Finding[] =>
  locateClauses(compare, source).findings;

const paragraphsOf = (near: Near | null, { blocks }: FlatSource): Finding['paragraphs'] =>
  near === null ? null : [blocks[near.from] ?? 0, blocks[near.to - 1] ?? 0];

/** Clauses with words of their own, and the numbers and headings that stand before each. */
function clausesWithLeads(
  clauses: readonly Clause[],
  above: readonly string[],
): readonly Pick<Wanted, 'name' | 'text' | 'lead'>[] {
  return clauses.flatMap(({ eId, label, heading, words, children }) => {
    const lead = [...above, ...foldWords(`${label ?? ''} ${heading?.text ?? ''}`)];
    const own = words === null ? [] : [{ name: eId, text: words.text, lead }];
    return [...own, ...clausesWithLeads(children, lead)];
  });
}

const tailOf = (text: string): string => text.slice(foldTokens(text).at(-1)?.end ?? 0);

/** One place for each clause that stands word for word where the order of the text wants it; null for the others. */
function inOrder(exact: readonly (readonly Span[])[]): readonly (Span | null)[] {
  const single = exact.flatMap(([span, second], at) =>
    span !== undefined && second === undefined ? [{ at, span }] : [],
  );
  const chain: (Span | null)[] = exact.map(() => null);
  for (const place of longestIncreasing(single.map(({ span }) => span.from))) {
    const one = single[place];
    if (one !== undefined) chain[one.at] = one.span;
  }
  let reached = 0;
  for (const [at, spans] of exact.entries()) {
    const next = nextStart(chain, at, Number.POSITIVE_INFINITY);
    chain[at] ??=
      spans.length > 1 ? (spans.find(({ from, to }) => from >= reached && to <= next) ?? null) : null;
    reached = chain[at]?.to ?? reached;
  }
  return chain;
}

const nextStart = (chain: readonly (Span | null)[], at: number, none: number): number =>
  chain.slice(at + 1).find((span) => span !== null)?.from ?? none;

interface Surroundings {
  readonly index: WordIndex;
  readonly ground: Ground;
  /** Where the order of the text wants the clause. */
  readonly within: Span;
}

interface Placed {
  readonly near: Near | null;
  readonly isInOrder: boolean;
  readonly sameElsewhere: boolean;
}

function place(
  wanted: Wanted,
  inChain: Span | null,
  anywhere: Span | null,
  { index, ground, within }: Surroundings,
): Placed {
  if (inChain !== null) return { near: whole(inChain), isInOrder: true, sameElsewhere: false };
  if (wanted.ids.length < SHORT) {
    const near = shortPlace(wanted.ids, { index, ground, within });
    return { near, isInOrder: true, sameElsewhere: false };
  }
  const near = nearestPlace(wanted.ids, index, within, ground.taken);
  if (near !== null && near.pairs.length >= LEAST_IN_ORDER * wanted.ids.length)
    return { near, isInOrder: true, sameElsewhere: anywhere !== null };
  if (anywhere !== null) return { near: whole(anywhere), isInOrder: false, sameElsewhere: false };
  const all = { from: 0, to: index.ids.length };
  return { near: nearestPlace(wanted.ids, index, all, ground.taken), isInOrder: false, sameElsewhere: false };
}

/** A few words: where they fill a paragraph of the source, or stand between two clauses that were found. */
function shortPlace(ids: Int32Array, { index, ground, within }: Surroundings): Near | null {
  const { blocks } = ground.flat;
  const isBetween = within.from > 0 && within.to - within.from < MOST_BETWEEN;
  const found = exactPlaces(ids, index).find(({ from, to }) => {
    const fillsBlock = blocks[from - 1] !== blocks[from] && blocks[to] !== blocks[to - 1];
    return from >= within.from && to <= within.to && ground.taken[from] === 0 && (isBetween || fillsBlock);
  });
  return found === undefined ? null : whole(found);
}

/** Between two clauses that were found there may be so many words: numbers, headings, an advertisement. */
const MOST_BETWEEN = 60;
/** Of the words of a clause, in its place, for it to be a reading of this clause. */
const LEAST_IN_ORDER = 0.6;

const whole = ({ from, to }: Span): Near => ({
  from,
  to,
  pairs: Array.from({ length: to - from }, (_, at) => [at, from + at] as const),
});

function take({ taken }: Ground, span: Span | null): void {
  if (span !== null) taken.fill(1, span.from, span.to);
}
