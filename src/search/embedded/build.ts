import type { Archive } from '../../archive/archive.ts';
import { walk } from '../../model/clause.ts';
import type { LanguageCode } from '../../model/language.ts';
import { foldTokens, surfaceOf } from '../../words/fold.ts';
import { type Documents, listDocuments } from '../engine/documents.ts';
import { bitOf, type LexiconData } from '../engine/lexicon.ts';
import type { Caption, Rows } from '../engine/port.ts';
import { compoundsIn } from '../words/compounds.ts';
import { keyOf } from '../words/index.ts';
import { type PostingData, PostingWriter } from './postings.ts';

/** The index of an archive: everything that the snapshot file holds. */
export interface BuiltIndex {
  readonly root: string;
  readonly lexicon: LexiconData;
  readonly rows: Rows;
  readonly captions: readonly Caption[];
  readonly postings: PostingData;
}

/** No clause is filed under any key. */
export const NO_POSTINGS: PostingData = new PostingWriter().finish();

/**
 * Reads every text once. Blocks: meant for a worker thread or a test. Without `filed` there are the words but no
 * posting lists; with `language` it is of the texts in this one alone (`joinIndexes`).
 */
export function buildIndex(archive: Archive, filed = true, language: LanguageCode | null = null): BuiltIndex {
  const documents = listDocuments(archive, language);
  const words = new WordTable();
  const read: number[] = [];
  const starts = new Uint32Array(documents.size * 2 + 1);
  const captions: Caption[] = [];
  let clause = 0;
  for (const { edition, lang } of documents.editions) {
    for (const { number, label, heading, words: own } of walk(archive.text(edition).clauses)) {
      const caption: Caption = { number, label, heading: heading?.text ?? null };
      captions.push(caption);
      starts[clause * 2] = read.length;
      for (const text of [label ?? '', caption.heading ?? '']) words.add(text, lang, clause, read);
      starts[clause * 2 + 1] = read.length;
      words.add(own?.text ?? '', lang, clause, read);
      clause += 1;
    }
  }
  starts[clause * 2] = read.length;
  const rows = { words: Uint32Array.from(read), starts };
  const lexicon = words.lexicon();
  const postings = filed ? fileClauses(documents, lexicon, rows) : NO_POSTINGS;
  return { root: archive.snapshot.root, lexicon, rows, captions, postings };
}

/** Files each clause with words under the keys of its own words and of its context. */
export function fileClauses(
  documents: Documents,
  lexicon: LexiconData,
  { words, starts }: Rows,
): PostingData {
  const filed = new PostingWriter();
  const keyed = new KeyTable(lexicon, filed);
  for (let clause = 0; clause < documents.size; clause += 1) {
    if (documents.hasWords[clause] !== 1) continue;
    const keyAt = keyed.of(documents.editions[documents.editionOf[clause] ?? 0]?.lang ?? 'eng');
    const fileRow = (row: number, isOwn: boolean): void => {
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at += 1) filed.add(clause, keyAt(words[at] ?? 0), isOwn);
    };
    fileRow(clause * 2 + 1, true);
    fileRow(clause * 2, false);
    for (let above = documents.parentOf[clause] ?? -1; above >= 0; above = documents.parentOf[above] ?? -1) {
      fileRow(above * 2, false);
      fileRow(above * 2 + 1, false);
    }
  }
  return filed.finish();
}

/** Keys of surfaces by their numbers, each worked out once per language. */
class KeyTable {
  private readonly lexicon: LexiconData;
  private readonly filed: PostingWriter;
  private readonly known = new Map<LanguageCode, Int32Array>();

  constructor(lexicon: LexiconData, filed: PostingWriter) {
    this.lexicon = lexicon;
    this.filed = filed;
  }

  of(code: LanguageCode): (surface: number) => number {
    const { foldOf, folds } = this.lexicon;
    const known = this.known.get(code) ?? new Int32Array(folds.length).fill(-1);
    this.known.set(code, known);
    return (surface) => {
      const fold = foldOf[surface] ?? 0;
      let id = known[fold] ?? -1;
      if (id < 0) {
        id = this.filed.idOf(keyOf(code, folds[fold] ?? ''));
        known[fold] = id;
      }
      return id;
    };
  }
}

/** Collects the words of all texts while they are read. */
class WordTable {
  private readonly surfaces = new Map<string, number>();
  private readonly folds: string[] = [];
  private readonly compounds = new Set<string>();
  private readonly facts = new Map<string, { count: number; last: number; languages: number }>();

  add(text: string, code: LanguageCode, clause: number, rows: number[]): void {
    const tokens = foldTokens(text);
    for (const compound of compoundsIn(text, tokens)) this.compounds.add(compound);
    for (const { word, start, end } of tokens) {
      rows.push(this.idOf(surfaceOf(text.slice(start, end)), word));
      let fact = this.facts.get(word);
      if (fact === undefined) {
        fact = { count: 0, last: -1, languages: 0 };
        this.facts.set(word, fact);
      }
      if (fact.last !== clause) fact.count += 1;
      fact.last = clause;
      fact.languages |= bitOf(code);
    }
  }

  private idOf(surface: string, fold: string): number {
    const known = this.surfaces.get(surface);
    if (known !== undefined) return known;
    this.surfaces.set(surface, this.folds.length);
    this.folds.push(fold);
    return this.folds.length - 1;
  }

  lexicon(): LexiconData {
    const folds = [...this.facts.keys()].sort();
    const place = new Map(folds.map((fold, index) => [fold, index]));
    return {
      surfaces: [...this.surfaces.keys()],
      foldOf: Uint32Array.from(this.folds, (fold) => place.get(fold) ?? 0),
      folds,
      counts: Uint32Array.from(folds, (fold) => this.facts.get(fold)?.count ?? 0),
      languages: Uint32Array.from(folds, (fold) => this.facts.get(fold)?.languages ?? 0),
      compounds: [...this.compounds].sort(),
    };
  }
}
