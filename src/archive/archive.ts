import { LRUCache } from 'lru-cache';
import { isNotRead, readPlainSpan } from '../files.ts';
import { onceFor } from '../kept.ts';
import type { Concept } from '../model/concept.ts';
import { joinGiven } from '../model/givenWords.ts';
import { compareBytes } from '../model/hash.ts';
import { alsoRead, type Held } from '../model/tongues.ts';
import { type Edition, type EditionText, parseClauseWords, parseEdition, TextChanged } from './edition.ts';
import { fileBytes, readBytes } from './folder.ts';
import { type Kept, NOTHING_KEPT } from './kept/kept.ts';
import { type KeptWords, NO_WORDS } from './keptWords.ts';
import { loadSnapshot } from './load.ts';
import { allEditions, type Snapshot, sameFiles, type WorkEntry } from './snapshot.ts';

/** Texts kept parsed between requests, in clauses; a clause of words takes about a kilobyte. */
const PARSED_CLAUSES = 20_000;
/** Of whoever passes all texts by once: one of them, and those that it cites. */
const PASSED_CLAUSES = 4000;

type ParsedTexts = LRUCache<string, EditionText>;

const parsedTexts = (clauses = PARSED_CLAUSES): ParsedTexts =>
  new LRUCache({
    maxSize: clauses,
    sizeCalculation: ({ edition }) => Math.max(1, edition.index.size),
  });

/** The list itself where all are topics: what is made once for a list then serves both. */
const topicsAmong = onceFor((concepts: readonly Concept[]) =>
  concepts.every(isTopic) ? concepts : concepts.filter(isTopic),
);
const isTopic = ({ topic }: Concept): boolean => topic === undefined;

/** A clause by where it stands. */
export interface ClauseRef {
  readonly edition: Edition;
  readonly position: number;
}

/** Answers from one snapshot of the documents; words are read from disk when asked for. */
export class Archive {
  readonly snapshot: Snapshot;
  readonly editions: readonly Edition[];
  private readonly kept: KeptWords;
  private readonly texts: ParsedTexts;
  private hashOrder: readonly ClauseRef[] | null = null;

  /** `kept` has the words of texts whose files hold them no more; what `before` has parsed is taken over. */
  constructor(snapshot: Snapshot, kept: KeptWords = NO_WORDS, before: Archive | null = null) {
    this.snapshot = snapshot;
    this.kept = kept;
    this.texts = before?.texts ?? parsedTexts();
    this.editions = [...snapshot.works.values()].flatMap(allEditions);
    alsoRead(this.editions.map(heldOf));
  }

  /** What an earlier run parsed of the same bytes is taken from `parsed`. */
  static load(folder: string, parsed: Kept = NOTHING_KEPT): Archive {
    return new Archive(loadSnapshot(folder, { parsed }));
  }

  /** The archive as the folder is now; this one where nothing changed. */
  reloaded(): Archive {
    const next = loadSnapshot(this.snapshot.folder, { before: this.snapshot });
    return sameFiles(next, this.snapshot) ? this : new Archive(next);
  }

  /** The same archive with some of its texts. */
  narrowed(snapshot: Snapshot): Archive {
    return new Archive(snapshot, this.kept, this);
  }

  get works(): ReadonlyMap<string, WorkEntry> {
    return this.snapshot.works;
  }

  get concepts(): readonly Concept[] {
    return this.snapshot.concepts;
  }

  /** Concepts that are subjects of clauses; one list as long as the concepts stay. */
  get topics(): readonly Concept[] {
    return topicsAmong(this.snapshot.concepts);
  }

  get clauseCount(): number {
    return this.editions.reduce((sum, { index }) => sum + index.size, 0);
  }

  /** The clause tree with its words. Throws TextChanged where the file was edited since loading. */
  text(edition: Edition): EditionText {
    return this.readInto(this.texts, edition);
  }

  /**
   * The same for whoever passes all texts by once: where they are more than are kept, each would drive out another, and
   * the last of them would stay in memory for nobody.
   */
  inPassing(): (edition: Edition) => EditionText {
    const passed = parsedTexts(PASSED_CLAUSES);
    return (edition) => this.readInto(this.hasRead(edition) ? this.texts : passed, edition);
  }

  private readInto(texts: ParsedTexts, edition: Edition): EditionText {
    const parsed = texts.get(edition.name);
    if (parsed?.edition === edition) return parsed;
    const found = readBytes(this.snapshot.folder, edition.file);
    const read = ('rule' in found ? null : parseEdition(found, edition)) ?? this.keptText(edition);
    if (read === null) throw new TextChanged(edition.file);
    texts.set(edition.name, read);
    return read;
  }

  /** Whether all texts can be in memory at once. */
  get keepsAll(): boolean {
    return this.clauseCount <= PARSED_CLAUSES;
  }

  /** Whether its words are in memory already, so that asking for them takes no time. */
  hasRead(edition: Edition): boolean {
    return this.texts.peek(edition.name)?.edition === edition;
  }

  /** Own words of one clause, or null. Throws TextChanged where the file was edited since loading. */
  words({ edition, position }: ClauseRef): string | null {
    if (!edition.index.hasWords(position)) return null;
    const [start, end] = edition.index.spanAt(position);
    const found = readPlainSpan(edition.path, start, end);
    const text = isNotRead(found) ? null : parseClauseWords(edition, position, found);
    if (text !== null) return text;
    const kept = this.keptBytes(edition)?.subarray(start, end);
    const words = kept === undefined ? null : parseClauseWords(edition, position, kept);
    if (words === null) throw new TextChanged(edition.file);
    return words;
  }

  /** The same of several clauses of one text, its file opened once; what cannot be read is left out. */
  wordsOf(edition: Edition, positions: readonly number[]): ReadonlyMap<number, string> {
    const own = positions.filter((position) => edition.index.hasWords(position));
    const spans = own.map((position) => edition.index.spanAt(position));
    const from = spans.reduce((least, [start]) => Math.min(least, start), Number.POSITIVE_INFINITY);
    const to = spans.reduce((most, [, end]) => Math.max(most, end), 0);
    const found = own.length === 0 ? null : readPlainSpan(edition.path, from, to);
    const bytes = found === null || isNotRead(found) ? null : found;
    const words = new Map<number, string>();
    for (const [at, position] of own.entries()) {
      const [start = 0, end = 0] = spans[at] ?? [];
      const read = bytes && parseClauseWords(edition, position, bytes.subarray(start - from, end - from));
      const text = read ?? this.wordsOrNull({ edition, position });
      if (text !== null) words.set(position, text);
    }
    return words;
  }

  /** Null also where the file was edited since loading. */
  wordsOrNull(clause: ClauseRef): string | null {
    try {
      return this.words(clause);
    } catch (error) {
      if (error instanceof TextChanged) return null;
      throw error;
    }
  }

  private keptText(edition: Edition): EditionText | null {
    const bytes = this.keptBytes(edition);
    return bytes === null ? null : parseEdition(fileBytes(edition.file, edition.path, bytes), edition);
  }

  /** The kept file, only of a text that is held: words that were edited a moment ago are to be read anew, not to be replaced. */
  keptBytes(edition: Edition): Uint8Array | null {
    return this.snapshot.standing.holds.has(edition.name) ? this.kept.get(edition) : null;
  }

  /** Clauses whose `c1` begins with these hex digits, in the order of their hashes; the first of them, where they are many. */
  byHash(prefix: string, most = 200): readonly ClauseRef[] {
    this.hashOrder ??= this.orderByHash();
    const order = this.hashOrder;
    let from = lowerBound(order, (ref) => compareBytes(hashOf(ref), prefix) < 0);
    const found: ClauseRef[] = [];
    for (let ref = order[from]; ref !== undefined && found.length < most; ref = order[++from]) {
      if (!hashOf(ref).startsWith(prefix)) break;
      found.push(ref);
    }
    return found;
  }

  /** Withdrawn clauses whose `c1` begins with these hex digits. Few texts have any. */
  withdrawnByHash(prefix: string): readonly ClauseRef[] {
    return this.editions
      .filter(({ front }) => front.withdrawn !== undefined)
      .flatMap((edition) =>
        Array.from({ length: edition.index.size }, (_, position) => ({ edition, position })),
      )
      .filter(({ edition, position }) => edition.index.withdrawnAt(position)?.startsWith(prefix) ?? false);
  }

  private orderByHash(): readonly ClauseRef[] {
    const refs = this.editions.flatMap((edition) =>
      Array.from({ length: edition.index.size }, (_, position) => ({ edition, position })),
    );
    return refs
      .filter(({ edition, position }) => edition.index.hasWords(position))
      .map((ref) => ({ ref, hash: hashOf(ref) }))
      .sort((a, b) => (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0))
      .map(({ ref }) => ref);
  }
}

/** The language of a text, and what it and `archive.yaml` say of its structure words. */
const heldOf = ({ key, front, given }: Edition): Held => ({
  language: key.language,
  given: given === undefined ? front.structure : joinGiven(front.structure, given),
});

const hashOf = ({ edition, position }: ClauseRef): string => edition.index.c1At(position) ?? '';

/** First position for which `isBefore` no longer holds. */
function lowerBound(order: readonly ClauseRef[], isBefore: (ref: ClauseRef) => boolean): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const ref = order[middle];
    if (ref !== undefined && isBefore(ref)) low = middle + 1;
    else high = middle;
  }
  return low;
}
