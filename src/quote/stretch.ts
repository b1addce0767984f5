import { placeOf } from '../search/engine/documents.ts';
import type { SearchIndex } from '../search/engine/port.ts';
import { ownEnd, ownLength } from '../search/engine/rows.ts';

/** Words of clauses laid one after the other, to find a quotation in. */
export interface Stretch {
  /** Folded words by their place in the lexicon. */
  readonly ids: Int32Array;
  /** The clause of each. */
  readonly clauses: Uint32Array;
  /** Place of each among the clause's own words; -1 for words of its label or heading, which may be left out. */
  readonly places: Int32Array;
  /** 1 where words begin that do not follow those before. */
  readonly begins: Uint8Array;
}

/** The likeliest clauses are read together with those around them, since a quotation may go on there. */
const MOST_WIDENED = 6;
const MOST_AROUND = 40;
/** Words of texts times words of the quotation that are compared: some 50 ms. */
const MOST_CELLS = 8_000_000;

/** Candidates in reading order, each with its label and heading; the best ones with so many words around them as the quotation has. */
export function stretchOf(index: SearchIndex, candidates: readonly number[], length: number): Stretch {
  const wanted = new Set<number>();
  let cells = 0;
  for (const [rank, clause] of candidates.entries()) {
    const around = rank < MOST_WIDENED ? clausesAround(index, clause, length) : [clause];
    for (const one of around) {
      if (wanted.has(one)) continue;
      wanted.add(one);
      cells += length * ownLength(index.rows, one);
    }
    if (cells > MOST_CELLS && rank >= 1) break;
  }
  return layOut(
    index,
    [...wanted].sort((a, b) => a - b),
  );
}

/** The clause with as many before and after it, in its text, as have `length` words. */
function clausesAround(index: SearchIndex, clause: number, length: number): readonly number[] {
  const { of } = placeOf(index.documents, clause);
  const [first, end] = [of.first, of.first + of.edition.index.size];
  const towards = (step: number): readonly number[] => {
    const found: number[] = [];
    let words = 0;
    for (let one = clause + step; one >= first && one < end; one += step) {
      if (words >= length || found.length === MOST_AROUND) break;
      found.push(one);
      words += ownLength(index.rows, one);
    }
    return found;
  };
  return [...towards(-1), clause, ...towards(1)];
}

function layOut(index: SearchIndex, wanted: readonly number[]): Stretch {
  const { rows, lexicon, documents } = index;
  const { foldOf } = lexicon.data;
  const size = wanted.reduce((sum, clause) => sum + ownEnd(rows, clause) - (rows.starts[clause * 2] ?? 0), 0);
  const stretch = {
    ids: new Int32Array(size),
    clauses: new Uint32Array(size),
    places: new Int32Array(size),
    begins: new Uint8Array(size),
  };
  let at = 0;
  let before = -2;
  for (const clause of wanted) {
    const [start = 0, own = 0, end = 0] = rows.starts.subarray(clause * 2, clause * 2 + 3);
    const follows = clause === before + 1 && documents.editionOf[clause] === documents.editionOf[before];
    if (!follows && end > start) stretch.begins[at] = 1;
    // A clause without words of any kind parts nothing.
    if (end > start || follows) before = clause;
    for (let word = start; word < end; word += 1, at += 1) {
      stretch.ids[at] = foldOf[rows.words[word] ?? 0] ?? 0;
      stretch.clauses[at] = clause;
      stretch.places[at] = word < own ? -1 : word - own;
    }
  }
  return stretch;
}
