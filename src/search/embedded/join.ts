import type { Archive } from '../../archive/archive.ts';
import type { Steps } from '../../archive/steps.ts';
import type { LanguageCode } from '../../model/language.ts';
import { type IndexedEdition, listDocuments } from '../engine/documents.ts';
import type { LexiconData } from '../engine/lexicon.ts';
import type { Caption } from '../engine/port.ts';
import { type BuiltIndex, fileClauses } from './build.ts';

/**
 * The index of an archive from those of its languages: the very one that `buildIndex` makes, without reading a text. Their
 * posting lists are not looked at: clauses are filed anew. `parts` has each language of which a text is indexed.
 */
export function* joinIndexes(
  parts: ReadonlyMap<LanguageCode, BuiltIndex>,
  archive: Archive,
): Steps<BuiltIndex> {
  const documents = listDocuments(archive);
  const joined = new JoinedWords(parts);
  for (const edition of documents.editions) {
    joined.take(edition);
    yield;
  }
  const { rows, captions } = joined;
  const lexicon = joined.lexicon();
  yield;
  const postings = fileClauses(documents, lexicon, rows);
  return { root: archive.snapshot.root, lexicon, rows, captions, postings };
}

/** A part, and how far it is taken over. */
interface Taken {
  readonly part: BuiltIndex;
  /** Places in the joined surfaces of this part's. */
  readonly places: Int32Array;
  clause: number;
}

/** Words of the parts, edition by edition in the order of the archive: each gets its place where it is met first. */
class JoinedWords {
  readonly captions: Caption[] = [];
  private readonly taken: ReadonlyMap<LanguageCode, Taken>;
  private readonly placeOf = new Map<string, number>();
  /** Of each surface, at its place. */
  private readonly foldOf: string[] = [];
  private readonly words: Uint32Array;
  private readonly starts: Uint32Array;
  private at = 0;
  private row = 0;

  constructor(parts: ReadonlyMap<LanguageCode, BuiltIndex>) {
    const all = [...parts.values()];
    const sum = (sizeOf: (part: BuiltIndex) => number): number =>
      all.reduce((total, part) => total + sizeOf(part), 0);
    this.words = new Uint32Array(sum(({ rows }) => rows.words.length));
    this.starts = new Uint32Array(sum(({ rows }) => rows.starts.length - 1) + 1);
    this.taken = new Map([...parts].map(([code, part]) => [code, newlyTaken(part)]));
  }

  get rows(): BuiltIndex['rows'] {
    return { words: this.words, starts: this.starts };
  }

  /** Editions of a language come in the order in which its part has them. */
  take({ edition, lang }: IndexedEdition): void {
    const taken = this.taken.get(lang);
    if (taken === undefined) throw new RangeError(`No index of texts in ${lang}`);
    const { starts } = taken.part.rows;
    const end = taken.clause + edition.index.size;
    for (let row = taken.clause * 2; row < end * 2; row += 1) {
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) this.takeWord(taken, at);
      this.row += 1;
      this.starts[this.row] = this.at;
    }
    for (; taken.clause < end; taken.clause += 1)
      this.captions.push(taken.part.captions[taken.clause] ?? { number: null, label: null, heading: null });
  }

  private takeWord({ part, places }: Taken, at: number): void {
    const own = part.rows.words[at] ?? 0;
    let place = places[own] ?? -1;
    if (place < 0) {
      place = this.place(part.lexicon, own);
      places[own] = place;
    }
    this.words[this.at] = place;
    this.at += 1;
  }

  private place({ surfaces, foldOf, folds }: LexiconData, own: number): number {
    const surface = surfaces[own] ?? '';
    const known = this.placeOf.get(surface);
    if (known !== undefined) return known;
    this.placeOf.set(surface, this.foldOf.length);
    return this.foldOf.push(folds[foldOf[own] ?? 0] ?? '') - 1;
  }

  /** Of all parts together: a clause is in one language, so that counts add up. */
  lexicon(): LexiconData {
    const all = [...this.taken.values()].map(({ part }) => part.lexicon);
    const folds = [...new Set(all.flatMap((one) => one.folds))].sort();
    const ids = new Map(folds.map((fold, id) => [fold, id]));
    const counts = new Uint32Array(folds.length);
    const languages = new Uint32Array(folds.length);
    for (const one of all)
      for (const [own, fold] of one.folds.entries()) {
        const id = ids.get(fold) ?? 0;
        counts[id] = (counts[id] ?? 0) + (one.counts[own] ?? 0);
        languages[id] = (languages[id] ?? 0) | (one.languages[own] ?? 0);
      }
    return {
      surfaces: [...this.placeOf.keys()],
      foldOf: Uint32Array.from(this.foldOf, (fold) => ids.get(fold) ?? 0),
      folds,
      counts,
      languages,
      compounds: [...new Set(all.flatMap((one) => one.compounds))].sort(),
    };
  }
}

const newlyTaken = (part: BuiltIndex): Taken => ({
  part,
  places: new Int32Array(part.lexicon.surfaces.length).fill(-1),
  clause: 0,
});
