import { atOnce } from '../../archive/steps.ts';
import type { LanguageCode } from '../../model/language.ts';
import { tongues } from '../../model/tongues.ts';
import type { Phrases } from '../words/concepts.ts';
import type { Documents } from './documents.ts';
import type { Lexicon } from './lexicon.ts';
import type { Rows } from './port.ts';
import { ownLength, ownStart } from './rows.ts';

/** Clauses that are read in one go: some milliseconds. */
const READ_AT_ONCE = 2000;

/** Words of a clause that name a topic: places of the first and the last. */
export type Evidence = readonly [first: number, last: number];

/** Which concepts the clauses of an archive speak of. */
export interface Topics {
  /** Ids of the concepts, in the order of the archive. */
  readonly ids: readonly string[];
  idsAt(clause: number): readonly string[];
  /** The words of a clause that name a topic. */
  evidence(clause: number, id: string): readonly Evidence[];
  /** Reads all clauses, a little at a time, before they are asked for. */
  warm(): Generator<void, void>;
}

/** Of clauses whose words are not at hand. */
export const NO_TOPICS: Topics = {
  ids: [],
  idsAt: () => [],
  evidence: () => [],
  *warm() {},
};

interface Table {
  /** Where the topics of each clause begin in `found`; one more at the end. */
  readonly starts: Uint32Array;
  /** By threes: place of the topic in `ids`, of the first word, of the last. */
  readonly found: Uint32Array;
  /** Lists of ids, none of them twice, and for each clause the place of its own. */
  readonly lists: readonly (readonly string[])[];
  readonly listOf: Uint32Array;
}

const NONE: readonly string[] = [];

const NOTHING_READ: Table = {
  starts: new Uint32Array(0),
  found: new Uint32Array(0),
  lists: [NONE],
  listOf: new Uint32Array(0),
};

type Clauses = Omit<Documents, 'topics'>;

/** Topics by the clauses' own words, read in one pass when they are first asked for. */
export class ReadTopics implements Topics {
  readonly ids: readonly string[];
  private readonly phrases: Phrases;
  private readonly documents: Clauses;
  private readonly lexicon: Lexicon;
  private readonly rows: Rows;
  private table: Table | null = null;

  constructor(phrases: Phrases, documents: Clauses, lexicon: Lexicon, rows: Rows) {
    this.ids = phrases.concepts.map(({ id }) => id);
    this.phrases = phrases;
    this.documents = documents;
    this.lexicon = lexicon;
    this.rows = rows;
  }

  idsAt(clause: number): readonly string[] {
    const { lists, listOf } = this.read();
    return lists[listOf[clause] ?? 0] ?? NONE;
  }

  evidence(clause: number, id: string): readonly Evidence[] {
    const wanted = this.ids.indexOf(id);
    const spans: Evidence[] = [];
    this.each(clause, (topic, first, last) => topic === wanted && spans.push([first, last]));
    return spans;
  }

  private read(): Table {
    if (this.table === null) atOnce(this.warm());
    return this.table ?? NOTHING_READ;
  }

  private each(clause: number, hear: (topic: number, first: number, last: number) => void): void {
    const { found, starts } = this.read();
    for (let at = starts[clause] ?? 0; at < (starts[clause + 1] ?? 0); at += 3)
      hear(found[at] ?? 0, found[at + 1] ?? 0, found[at + 2] ?? 0);
  }

  *warm(): Generator<void, void> {
    if (this.table !== null) return;
    const { documents, phrases, rows } = this;
    const found: number[] = [];
    const starts = new Uint32Array(documents.size + 1);
    const keys = new Map(tongues().map((code) => [code, this.keysOf(code)]));
    const topics = new Map(
      phrases.concepts.map((concept) => [
        concept,
        phrases.topicsOf(concept).map((id) => this.ids.indexOf(id)),
      ]),
    );
    for (const { lang, edition, first } of documents.editions) {
      const keyOfSurface = keys.get(lang) ?? [];
      for (let clause = first; clause < first + edition.index.size; clause += 1) {
        starts[clause] = found.length;
        const row = ownStart(rows, clause);
        const keyAt = (place: number) => keyOfSurface[rows.words[row + place] ?? 0];
        for (const [{ concept, keys: own }, at] of phrases.in(lang, keyAt, ownLength(rows, clause)))
          for (const topic of topics.get(concept) ?? []) found.push(topic, at, at + own.length - 1);
        if (clause % READ_AT_ONCE === 0) yield;
      }
    }
    starts[documents.size] = found.length;
    this.table = { starts, found: Uint32Array.from(found), ...this.listIds(starts, found) };
  }

  /** Clauses with the same topics share one list of them: hits are counted by these. */
  private listIds(starts: Uint32Array, found: readonly number[]): Pick<Table, 'lists' | 'listOf'> {
    const lists: (readonly string[])[] = [NONE];
    const known = new Map<string, number>([['', 0]]);
    const listOf = new Uint32Array(starts.length);
    for (let clause = 0; clause < starts.length - 1; clause += 1) {
      const topics = new Set<number>();
      for (let at = starts[clause] ?? 0; at < (starts[clause + 1] ?? 0); at += 3) topics.add(found[at] ?? 0);
      const name = [...topics].join();
      const list = known.get(name) ?? lists.push([...topics].map((topic) => this.ids[topic] ?? '')) - 1;
      known.set(name, list);
      listOf[clause] = list;
    }
    return { lists, listOf };
  }

  /** The key of each surface that concepts have in a language. */
  private keysOf(code: LanguageCode): readonly (string | undefined)[] {
    const byFold: (string | undefined)[] = [];
    for (const key of this.phrases.keys(code))
      for (const id of this.lexicon.wordsUnder(code, key)) byFold[id] = key;
    return Array.from(this.lexicon.data.foldOf, (fold) => byFold[fold]);
  }
}
