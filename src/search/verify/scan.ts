import { lowestBit } from '../engine/bits.ts';
import type { Rows, SearchIndex } from '../engine/port.ts';
import type { Slot } from '../mean/slots.ts';

/** Words of a clause that answer to slots, in order: place in the row, number of the slot, worth. */
export class Sightings {
  count = 0;
  /** Slots that are seen, bit by bit. */
  bits = 0;
  at = new Int32Array(256);
  slot = new Uint8Array(256);
  quality = new Float64Array(256);

  clear(): void {
    this.count = 0;
    this.bits = 0;
  }

  add(at: number, slot: number, quality: number): void {
    if (this.count === this.at.length) this.grow();
    this.at[this.count] = at;
    this.slot[this.count] = slot;
    this.quality[this.count] = quality;
    this.count += 1;
    this.bits |= 1 << slot;
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

/** Looks for the slots of one query in rows of words. Loops over arrays without closures: it sees every candidate. */
export class Scanner {
  readonly slots: readonly Slot[];
  private readonly parentOf: Int32Array;
  private readonly rows: Rows;
  /** Which slots a surface may answer to, bit by bit, and what it is worth in the first of them. */
  private readonly bits: Int32Array;
  private readonly worth: Float64Array;
  private readonly pairBits: Int32Array;
  private readonly contexts = new Map<number, Float64Array>();
  private readonly nothing: Float64Array;
  private readonly seen = new Sightings();
  private readonly around = new Sightings();

  constructor({ rows, documents, lexicon }: SearchIndex, slots: readonly Slot[]) {
    this.rows = rows;
    this.parentOf = documents.parentOf;
    this.slots = slots;
    this.nothing = new Float64Array(slots.length);
    const surfaces = lexicon.data.surfaces.length;
    this.bits = new Int32Array(surfaces);
    this.worth = new Float64Array(surfaces);
    this.pairBits = new Int32Array(slots.some(({ pairs }) => pairs.length > 0) ? surfaces : 0);
    for (const [number, slot] of slots.entries()) this.mark(number, slot);
  }

  private mark(number: number, { surfaces, pairs }: Slot): void {
    for (const [surface, quality] of surfaces) {
      if (this.bits[surface] === 0) this.worth[surface] = quality;
      this.bits[surface] = (this.bits[surface] ?? 0) | (1 << number);
    }
    for (const { second } of pairs)
      for (const surface of second) this.pairBits[surface] = (this.pairBits[surface] ?? 0) | (1 << number);
  }

  /** Everything in the clause's own words that answers to a slot. The same object is filled again by the next call. */
  look(clause: number): Sightings {
    return this.scan(clause * 2 + 1, this.seen);
  }

  /** Places of the words that answer to a slot, each as a stretch of one. */
  placesIn(clause: number): readonly (readonly [number, number])[] {
    const { at, count } = this.look(clause);
    return Array.from(at.subarray(0, count), (place) => [place, place] as const);
  }

  /** Best worth of each slot in the clause's label and heading and in all that lies above it. */
  context(clause: number): Float64Array {
    const parent = this.parentOf[clause] ?? -1;
    const around = parent < 0 ? this.nothing : this.inside(parent);
    return this.raised(around, clause * 2, HEADING);
  }

  /** What a clause lends to those below it; worked out once for all of them. */
  private inside(clause: number): Float64Array {
    const known = this.contexts.get(clause);
    if (known !== undefined) return known;
    const inside = this.raised(this.context(clause), clause * 2 + 1, LEAD_IN);
    this.contexts.set(clause, inside);
    return inside;
  }

  private raised(around: Float64Array, row: number, place: number): Float64Array {
    const { starts } = this.rows;
    if (starts[row] === starts[row + 1]) return around;
    const { count, slot, quality } = this.scan(row, this.around);
    let best = around;
    for (let seen = 0; seen < count; seen += 1) {
      const number = slot[seen] ?? 0;
      const worth = (quality[seen] ?? 0) * place;
      if (worth <= (best[number] ?? 0)) continue;
      if (best === around) best = Float64Array.from(around);
      best[number] = worth;
    }
    return best;
  }

  private scan(row: number, into: Sightings): Sightings {
    const { words, starts } = this.rows;
    const first = starts[row] ?? 0;
    const end = starts[row + 1] ?? 0;
    const hasPairs = this.pairBits.length > 0;
    into.clear();
    for (let at = first; at < end; at += 1) {
      const surface = words[at] ?? 0;
      const bits = this.bits[surface] ?? 0;
      if (bits !== 0) this.see(bits, surface, at - first, into);
      if (hasPairs && at > first) this.seePairs(words[at - 1] ?? 0, surface, at - first, into);
    }
    return into;
  }

  private see(bits: number, surface: number, at: number, into: Sightings): void {
    into.add(at, lowestBit(bits), this.worth[surface] ?? 0);
    for (let rest = bits & (bits - 1); rest !== 0; rest &= rest - 1) {
      const number = lowestBit(rest);
      into.add(at, number, this.slots[number]?.surfaces.get(surface) ?? 0);
    }
  }

  private seePairs(before: number, surface: number, at: number, into: Sightings): void {
    for (let rest = this.pairBits[surface] ?? 0; rest !== 0; rest &= rest - 1) {
      const number = lowestBit(rest);
      const slot = this.slots[number];
      const quality = slot === undefined ? 0 : pairQuality(slot, before, surface);
      if (quality > 0) into.add(at, number, quality);
    }
  }
}

const pairQuality = ({ pairs }: Slot, first: number, second: number): number =>
  pairs.reduce(
    (best, pair) => (pair.first.has(first) && pair.second.has(second) ? Math.max(best, pair.quality) : best),
    0,
  );
