import type { SearchIndex } from './port.ts';
import type { Slot } from './slots.ts';

/** Words of a clause that answer to slots, in order: place in the row, number of the slot, worth. */
export class Sightings {
  count = 0;
  at = new Int32Array(256);
  slot = new Uint8Array(256);
  quality = new Float64Array(256);

  add(at: number, slot: number, quality: number): void {
    if (this.count === this.at.length) this.grow();
    this.at[this.count] = at;
    this.slot[this.count] = slot;
    this.quality[this.count] = quality;
    this.count += 1;
  }

  private grow(): void {
    const [at, slot, quality] = [
      new Int32Array(this.count * 2),
      new Uint8Array(this.count * 2),
      new Float64Array(this.count * 2),
    ];
    at.set(this.at);
    slot.set(this.slot);
    quality.set(this.quality);
    this.at = at;
    this.slot = slot;
    this.quality = quality;
  }
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
  private readonly nothing: Float32Array;
  private readonly seen = new Sightings();

  constructor(index: SearchIndex, slots: readonly Slot[]) {
    this.index = index;
    this.slots = slots;
    this.nothing = new Float32Array(slots.length);
    this.bits = new Int32Array(index.lexicon.data.surfaces.length);
    this.pairBits = new Int32Array(slots.some(({ pairs }) => pairs.length > 0) ? this.bits.length : 0);
    for (const [number, { surfaces, pairs }] of slots.entries()) {
      for (const surface of surfaces.keys()) mark(this.bits, surface, number);
      for (const { second } of pairs) for (const surface of second) mark(this.pairBits, surface, number);
    }
  }

  /** Everything in the clause's own words that answers to a slot. The same object is filled again by the next call. */
  look(clause: number): Sightings {
    const { seen } = this;
    seen.count = 0;
    this.scan(this.index.own(clause), (at, slot, quality) => seen.add(at, slot, quality));
    return seen;
  }

  /** Places of the words that answer to a slot, each as a stretch of one. */
  placesIn(clause: number): readonly (readonly [number, number])[] {
    const { at, count } = this.look(clause);
    return Array.from(at.subarray(0, count), (place) => [place, place] as const);
  }

  /** Slots that the clause's own words may answer to, bit by bit: none is missing, a pair of words may be too much. */
  mayHold(clause: number): number {
    const row = this.index.own(clause);
    let bits = 0;
    for (let at = 0; at < row.length; at += 1) bits |= this.bits[row[at] ?? 0] ?? 0;
    if (this.pairBits.length > 0)
      for (let at = 1; at < row.length; at += 1) bits |= this.pairBits[row[at] ?? 0] ?? 0;
    return bits;
  }

  /** Slots that the context answers to, bit by bit. */
  contextBits(clause: number): number {
    const context = this.context(clause);
    let bits = 0;
    for (let slot = 0; slot < context.length; slot += 1) if ((context[slot] ?? 0) > 0) bits |= 1 << slot;
    return bits;
  }

  /** Best worth of each slot in the clause's label and heading and in all that lies above it. */
  context(clause: number): Float32Array {
    const parent = this.index.documents.parentOf[clause] ?? -1;
    const around = parent < 0 ? this.nothing : this.inside(parent);
    return this.raised(around, this.index.marked(clause), HEADING);
  }

  /** What a clause lends to those below it; worked out once for all of them. */
  private inside(clause: number): Float32Array {
    const known = this.contexts.get(clause);
    if (known !== undefined) return known;
    const inside = this.raised(this.context(clause), this.index.own(clause), LEAD_IN);
    this.contexts.set(clause, inside);
    return inside;
  }

  private raised(around: Float32Array, row: Uint32Array, place: number): Float32Array {
    let best = around;
    this.scan(row, (_, slot, quality) => {
      if (quality * place <= (best[slot] ?? 0)) return;
      if (best === around) best = Float32Array.from(around);
      best[slot] = quality * place;
    });
    return best;
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
