import { withEdges } from './edges.ts';
import type { Laying } from './lay.ts';
import { isSpelledSo, type Joint, type Reading, type Section, unmatched } from './reading.ts';
import type { Stretch } from './stretch.ts';
import type { QuotedWord } from './words.ts';

/** A quotation as it is compared with texts. */
export interface Compared {
  readonly sections: readonly Section[];
  /** Of each word of the quotation whether the texts have it there. */
  readonly isSame: readonly boolean[];
  /** Words of clauses that are left out within sections without a mark. */
  readonly leftOut: number;
}

/** A word of the quotation that a clause has as one of its own. */
interface Pair {
  readonly word: number;
  readonly at: number;
}

/** Cuts a laying where another clause begins; words that only dashes or spaces make others are the same. */
export function sectionsOf(
  quoted: readonly QuotedWord[],
  laying: Laying,
  stretch: Stretch,
  foldAt: (id: number) => string,
): Compared {
  const isSame = laying.words.map((laid) => laid?.isSame === true);
  const reading: Reading = { quoted, laying, stretch, foldAt, isSame };
  const pairs = laying.words.flatMap((laid, word): readonly Pair[] =>
    laid?.isSame === true && isOwn(stretch, laid.at) ? [{ word, at: laid.at }] : [],
  );
  const [first] = pairs;
  if (first === undefined) return { sections: [], isSame, leftOut: 0 };
  let leftOut = 0;
  let open = begin(reading, 'goes-on', first);
  const sections: Section[] = [];
  for (const [before, next] of pairs.slice(1).map((pair, at) => [pairs[at] ?? first, pair] as const)) {
    const joint = jointAt(reading, before, next);
    const passed = joint === 'goes-on' ? ownBetween(stretch, before.at, next.at) : [];
    const left = joint === 'goes-on' ? settle(reading, before, next, passed) : 0;
    const clause = stretch.clauses[next.at] ?? 0;
    if (joint === 'goes-on' && clause === open.clause) {
      leftOut += left;
      open = { ...open, to: next.word + 1, last: placeAt(stretch, next.at) };
    } else {
      const end = passed.filter((at) => stretch.clauses[at] === open.clause).at(-1);
      sections.push(end === undefined ? open : { ...open, last: placeAt(stretch, end) });
      const start = passed.find((at) => stretch.clauses[at] === clause);
      const begun = { ...begin(reading, joint, next), leftBefore: left };
      open = start === undefined ? begun : { ...begun, first: placeAt(stretch, start) };
    }
  }
  sections.push(open);
  return { sections: withEdges(reading, sections), isSame, leftOut };
}

const isOwn = ({ places }: Stretch, at: number): boolean => (places[at] ?? -1) >= 0;
const placeAt = ({ places }: Stretch, at: number): number => places[at] ?? 0;

function begin({ stretch }: Reading, joint: Joint, { word, at }: Pair): Section {
  const place = placeAt(stretch, at);
  return {
    joint,
    clause: stretch.clauses[at] ?? 0,
    from: word,
    to: word + 1,
    first: place,
    last: place,
    leftBefore: 0,
  };
}

function jointAt({ quoted, laying, stretch }: Reading, before: Pair, next: Pair): Joint {
  const isForward = next.at > before.at && stretch.clauses[next.at] === stretch.clauses[before.at];
  for (let word = before.word + 1; word <= next.word; word += 1)
    if (laying.jumps.has(word) && !isForward) return 'jumps';
  // Points that leave nothing out stand for a blank of the text.
  if (next.at === before.at + 1) return 'goes-on';
  for (let word = before.word + 1; word <= next.word; word += 1)
    if (quoted[word]?.isAfterOmission === true) return 'omits';
  return 'goes-on';
}

/** Places in the stretch of words of clauses between two, labels left aside. */
function ownBetween(stretch: Stretch, from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let at = from + 1; at < to; at += 1) if (isOwn(stretch, at)) found.push(at);
  return found;
}

/** How many words of the texts are left out between two; what is only spelled otherwise counts as the same. */
function settle(reading: Reading, before: Pair, next: Pair, passed: readonly number[]): number {
  const between = unmatched(reading, before.word + 1, next.word);
  if (isSpelledSo(reading, between, passed)) return 0;
  return passed.length;
}
