import { onceFor } from '../../kept.ts';
import type { LanguageCode } from '../../model/language.ts';
import { newestFirst } from '../../model/work.ts';
import type { Documents } from '../engine/documents.ts';
import { firstOf, type Matches } from './match.ts';

/** How much of a score the language of a query is worth: of hits all, of what is near no more than a tie. */
export const OWN_LANGUAGE = { ofHits: 1000, ofNear: 0.03 } as const;

/**
 * Clauses of one Work and language with the same words are one group, its best first. Groups keep the places of
 * their members in the matches; only those that are shown are put in order.
 */
export class Groups {
  readonly matches: Matches;
  private readonly order: Order;
  /** Place of the next member of the same group, -1 after the last; the best of a group stands first. */
  private readonly next: Int32Array;
  /** Places of the groups' best members. */
  private readonly heads: number[] = [];

  /** `first` are the languages that come before others; `ages` of editions decide between matches of equal worth. */
  constructor(
    documents: Documents,
    matches: Matches,
    first: readonly LanguageCode[],
    { ages = agesOf(documents.editions), ownLanguage = OWN_LANGUAGE.ofHits as number } = {},
  ) {
    this.matches = matches;
    this.order = new Order(documents, matches, first, { ages, ownLanguage });
    this.next = new Int32Array(matches.size).fill(-1);
    const groupOf = new Map<number, number>();
    for (let place = 0; place < matches.size; place += 1) {
      const clause = matches.clauseAt(place);
      if (documents.isRepeated[clause] !== 1) {
        this.heads.push(place);
        continue;
      }
      const same = documents.sameAs[clause] ?? -1;
      const group = groupOf.get(same);
      if (group === undefined) groupOf.set(same, this.heads.push(place) - 1);
      else this.join(group, place);
    }
  }

  private join(group: number, place: number): void {
    let before = -1;
    let after = this.heads[group] ?? -1;
    while (after >= 0 && this.order.compare(after, place) < 0) {
      before = after;
      after = this.next[after] ?? -1;
    }
    this.next[place] = after;
    if (before < 0) this.heads[group] = place;
    else this.next[before] = place;
  }

  /** Of each group the first member that the test allows, in no order. */
  firstsWhere(test: (place: number) => boolean): readonly number[] {
    const firsts: number[] = [];
    for (const head of this.heads) {
      const place = this.firstFrom(head, test);
      if (place >= 0) firsts.push(place);
    }
    return firsts;
  }

  /** The first member from this one on that the test allows, or -1. */
  firstFrom(member: number, test: (place: number) => boolean): number {
    let place = member;
    while (place >= 0 && !test(place)) place = this.next[place] ?? -1;
    return place;
  }

  /** Members after this one that are hits. */
  othersAfter(place: number): readonly number[] {
    const others: number[] = [];
    for (let other = this.next[place] ?? -1; other >= 0; other = this.next[other] ?? -1)
      if (this.matches.failsAt(other) === 0) others.push(other);
    return others;
  }

  /** The first `count` of the places, in their final order. */
  inOrder(places: readonly number[], count: number): readonly number[] {
    return this.order.first(places, count);
  }
}

/** What decides beside the score. */
interface Preference {
  /** Of each edition, between matches of equal worth. */
  readonly ages: Int32Array;
  readonly ownLanguage: number;
}

/**
 * The final order of matches: languages of the query's script first, or a little before others, then by score, then the newest, then as they
 * stand in the archive.
 */
class Order {
  /** Language and score as one number, higher first. */
  private readonly worth: Float64Array;
  private readonly age: Int32Array;

  constructor(
    documents: Documents,
    matches: Matches,
    first: readonly LanguageCode[],
    { ages, ownLanguage }: Preference,
  ) {
    const later = Uint8Array.from(documents.editions, ({ lang }) => (first.includes(lang) ? 0 : 1));
    this.worth = new Float64Array(matches.size);
    this.age = new Int32Array(matches.size);
    for (let place = 0; place < matches.size; place += 1) {
      const edition = documents.editionOf[matches.clauseAt(place)] ?? 0;
      this.worth[place] = Math.round((matches.scoreAt(place) - (later[edition] ?? 0) * ownLanguage) * 1e6);
      this.age[place] = ages[edition] ?? 0;
    }
  }

  compare(a: number, b: number): number {
    return (this.worth[b] ?? 0) - (this.worth[a] ?? 0) || (this.age[a] ?? 0) - (this.age[b] ?? 0) || a - b;
  }

  first(places: readonly number[], count: number): readonly number[] {
    return firstOf(places, this.worth, count, (a, b) => this.compare(a, b));
  }
}

/** Of each edition, how many days of editions are newer. */
const agesOf = onceFor((editions: Documents['editions']): Int32Array => {
  const days = [...new Set(editions.map(({ edition }) => edition.key.date))].sort().reverse();
  const ageOf = new Map(days.map((day, age) => [day, age]));
  return Int32Array.from(editions, ({ edition }) => ageOf.get(edition.key.date) ?? 0);
});

/** Of each edition, how many Works come before its own, the newest first: clauses of one Work stand together. */
export const agesOfWorks = onceFor((editions: Documents['editions']): Int32Array => {
  const works = [...new Set(editions.map(({ entry }) => entry.work))].sort(newestFirst);
  const ageOf = new Map(works.map((work, age) => [work, age]));
  return Int32Array.from(editions, ({ entry }) => ageOf.get(entry.work) ?? 0);
});
