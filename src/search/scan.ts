import type { SearchIndex } from './port.ts';
import type { Slot } from './slots.ts';

/** A word of a clause that answers to a slot: place in the row, number of the slot, worth. */
export interface Sighting {
  readonly at: number;
  readonly slot: number;
  readonly quality: number;
}

/** What lies above a clause, and its own heading, are worth less than its own words. */
const HEADING = 0.65;
const LEAD_IN = 0.45;

/** Looks for the slots of one query in rows of words. */
export class Scanner {
  readonly slots: readonly Slot[];
  private readonly index: SearchIndex;
  /** Which slots a surface may answer to, bit by bit. */
  private readonly bits: Int32Array;
  private readonly pairBits: Int32Array;
  private readonly contexts = new Map<number, Float32Array>();

  constructor(index: SearchIndex, slots: readonly Slot[]) {
    this.index = index;
    this.slots = slots;
    this.bits = new Int32Array(index.lexicon.data.surfaces.length);
    this.pairBits = new Int32Array(slots.some(({ pairs }) => pairs.length > 0) ? this.bits.length : 0);
    for (const [number, { surfaces, pairs }] of slots.entries()) {
      for (const surface of surfaces.keys()) mark(this.bits, surface, number);
      for (const { second } of pairs) for (const surface of second) mark(this.pairBits, surface, number);
    }
  }

  /** Everything in the clause's own words that answers to a slot, in order. */
  sightings(clause: number): readonly Sighting[] {
    const found: Sighting[] = [];
    this.scan(this.index.own(clause), (at, slot, quality) => found.push({ at, slot, quality }));
    return found;
  }

  /** Best worth of each slot in the clause's label and heading and in all that lies above it. */
  context(clause: number): Float32Array {
    const known = this.contexts.get(clause);
    if (known !== undefined) return known;
    const best = new Float32Array(this.slots.length);
    this.raise(best, this.index.marked(clause), HEADING);
    const parent = this.index.documents.parentOf[clause] ?? -1;
    if (parent >= 0) {
      for (const [slot, worth] of this.context(parent).entries())
        best[slot] = Math.max(best[slot] ?? 0, worth);
      this.raise(best, this.index.own(parent), LEAD_IN);
    }
    this.contexts.set(clause, best);
    return best;
  }

  private raise(best: Float32Array, row: Uint32Array, place: number): void {
    this.scan(row, (_, slot, quality) => {
      best[slot] = Math.max(best[slot] ?? 0, quality * place);
    });
  }

  private scan(row: Uint32Array, see: (at: number, slot: number, quality: number) => void): void {
    for (let at = 0; at < row.length; at += 1) {
      const surface = row[at] ?? 0;
      const bits = this.bits[surface] ?? 0;
      if (bits !== 0) this.seeEach(bits, at, (slot) => slot.surfaces.get(surface) ?? 0, see);
      const pairs = this.pairBits[surface] ?? 0;
      if (pairs !== 0 && at > 0) {
        const before = row[at - 1] ?? 0;
        this.seeEach(pairs, at, (slot) => pairQuality(slot, before, surface), see);
      }
    }
  }

  private seeEach(
    bits: number,
    at: number,
    worth: (slot: Slot) => number,
    see: (at: number, slot: number, quality: number) => void,
  ): void {
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const number = 31 - Math.clz32(rest & -rest);
      const slot = this.slots[number];
      const quality = slot === undefined ? 0 : worth(slot);
      if (quality > 0) see(at, number, quality);
    }
  }
}

function mark(bits: Int32Array, surface: number, slot: number): void {
  bits[surface] = (bits[surface] ?? 0) | (1 << slot);
}

const pairQuality = ({ pairs }: Slot, first: number, second: number): number =>
  pairs.reduce(
    (best, pair) => (pair.first.has(first) && pair.second.has(second) ? Math.max(best, pair.quality) : best),
    0,
  );
