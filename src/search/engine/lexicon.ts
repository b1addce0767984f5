import { atOnce } from '../../archive/steps.ts';
import { fileUnder } from '../../model/groups.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../../model/language.ts';
import type { NamedThing } from '../../model/names.ts';
import { tongues } from '../../model/tongues.ts';
import { codesOfWord, keyOf, scriptOf, WORDS } from '../words/index.ts';
import { listedSpellings } from '../words/spelling.ts';
import { roughLatin, soundsOf } from '../words/transliterate.ts';
import { WordsByLength } from './wordsByLength.ts';

/** The words of all texts, as arrays that can be written to a file. */
export interface LexiconData {
  /** Words as written, NFC and lower case. */
  readonly surfaces: readonly string[];
  /** Place in `folds` of each surface. */
  readonly foldOf: Uint32Array;
  /** Folded words, sorted by code units. */
  readonly folds: readonly string[];
  /** In how many clauses each folded word stands. */
  readonly counts: Uint32Array;
  /** Languages in whose texts each folded word stands: bit n for row n of the language table. */
  readonly languages: Uint32Array;
  /** Words in a row that hyphens or full stops between initials make one, with blanks between them: "sea bed", "u s c". */
  readonly compounds: readonly string[];
}

/** Words that are filed in one go: some milliseconds. */
const FILED_AT_ONCE = 500;

/** Looks words up: their spellings, their relatives of one stem, their beginnings. */
export class Lexicon {
  readonly data: LexiconData;
  /** What the archive says that people, places and bodies are called. */
  readonly names: readonly NamedThing[];
  private readonly ids = new Map<string, number>();
  private readonly surfaceIds: (readonly number[])[] = [];
  private table: WordsByLength | null = null;
  private sounds: Map<string, number[]> | null = null;
  private readonly keysById: (readonly string[] | undefined)[] = [];
  private readonly mates = new Map<LanguageCode, Map<string, number[]>>();
  private readonly keyTables = new Map<LanguageCode, WordsByLength>();
  private compounds: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(data: LexiconData, names: readonly NamedThing[] = []) {
    this.data = data;
    this.names = names;
    for (const [id, fold] of data.folds.entries()) this.ids.set(fold, id);
    const surfaces: number[][] = data.folds.map(() => []);
    for (const [surface, fold] of data.foldOf.entries()) surfaces[fold]?.push(surface);
    this.surfaceIds = surfaces;
  }

  /** The folded word's place in the lexicon, or -1. */
  idOf(fold: string): number {
    return this.ids.get(fold) ?? -1;
  }

  foldAt(id: number): string {
    return this.data.folds[id] ?? '';
  }

  /** Whether a text of one of the languages holds the folded word. */
  isHeld(id: number, codes: readonly LanguageCode[]): boolean {
    const mask = this.data.languages[id] ?? 0;
    return codes.some((code) => (mask & bitOf(code)) !== 0);
  }

  /** In how many clauses the folded word stands. */
  countOf(id: number): number {
    return this.data.counts[id] ?? 0;
  }

  /** Ways in which texts write the folded word. */
  surfacesOf(id: number): readonly number[] {
    return this.surfaceIds[id] ?? [];
  }

  surfaceAt(surface: number): string {
    return this.data.surfaces[surface] ?? '';
  }

  /** How texts write the folded word; of several ways the one that is not folded, and the fold itself where none does. */
  spelled(fold: string): string {
    const surfaces = this.surfacesOf(this.idOf(fold)).map((one) => this.surfaceAt(one));
    return surfaces.find((surface) => surface !== fold) ?? fold;
  }

  /** Folded words of a language that the index files under the key. */
  wordsUnder(code: LanguageCode, key: string): readonly number[] {
    return this.filed(code).get(key) ?? [];
  }

  /** Keys under which the index files the word, in each language that holds it. */
  keysAt(id: number): readonly string[] {
    let keys = this.keysById[id];
    if (keys === undefined) {
      const word = this.foldAt(id);
      keys = tongues()
        .filter((code) => this.isHeld(id, [code]))
        .map((code) => keyOf(code, word));
      this.keysById[id] = keys;
    }
    return keys;
  }

  /** Keys under which the index files the words of a language. */
  keysOf(code: LanguageCode): WordsByLength {
    const table = this.keyTables.get(code) ?? new WordsByLength([...this.filed(code).keys()]);
    this.keyTables.set(code, table);
    return table;
  }

  private filed(code: LanguageCode): ReadonlyMap<string, readonly number[]> {
    let mates = this.mates.get(code);
    if (mates === undefined) {
      mates = atOnce(this.fileByKey(code));
      this.mates.set(code, mates);
    }
    return mates;
  }

  /** Compounds of texts, as in `data`, that are written as this word where they are written as one, in any form of it. */
  compoundsOf(word: string): readonly string[] {
    this.compounds ??= fileCompounds(this.data.compounds);
    const { compounds } = this;
    const keys = codesOfWord(word).map((code) => `${code} ${keyOf(code, word)}`);
    return [...new Set(keys.flatMap((key) => compounds.get(key) ?? []))];
  }

  /** Folded words that begin so, in the order of the lexicon. */
  *withPrefix(prefix: string): Generator<number> {
    const { folds } = this.data;
    let low = 0;
    let high = folds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((folds[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    for (let id = low; id < folds.length && this.foldAt(id).startsWith(prefix); id += 1) yield id;
  }

  /** All folded words. */
  get words(): WordsByLength {
    this.table ??= new WordsByLength(this.data.folds);
    return this.table;
  }

  /**
   * Folded words of other scripts that sound as the word does when written in Latin letters: themselves, by their stem
   * ("Hayastan" for "Հայաստանի"), or as another spelling of the same name ("Ղարաբաղ" for "Karabakh", by "qarabag").
   */
  soundingLike(word: string): readonly number[] {
    this.sounds ??= atOnce(this.fileBySound());
    const script = scriptOf(word);
    const alike = soundsOf(word).map((sound) => this.sounds?.get(sound) ?? []);
    const found = alike.find((ids) => ids.some((id) => scriptOf(this.foldAt(id)) !== script)) ?? [];
    return [...new Set(found)].filter((id) => scriptOf(this.foldAt(id)) !== script);
  }

  /** Files all words under their keys and sounds, a few at a time, before they are asked for. */
  *warm(): Generator<void, void> {
    for (const code of tongues())
      if (!this.mates.has(code)) this.mates.set(code, yield* this.fileByKey(code));
    this.sounds ??= yield* this.fileBySound();
    for (const code of tongues()) {
      this.keysOf(code);
      yield;
    }
    this.table ??= new WordsByLength(this.data.folds);
  }

  private *fileBySound(): Generator<void, Map<string, number[]>> {
    const sounds = new Map<string, number[]>();
    const file = (sound: string, ids: readonly number[]): void => {
      for (const id of ids) fileUnder(sounds, sound, id);
    };
    for (const [id, fold] of this.data.folds.entries()) {
      if (scriptOf(fold) !== null) file(roughLatin(fold), [id]);
      if (id % FILED_AT_ONCE === 0) yield;
    }
    for (const code of tongues()) {
      // Latin stems are cut shorter than any word that is typed.
      if (WORDS(code).script === 'Latin') continue;
      for (const [key, ids] of this.filed(code)) file(roughLatin(key), ids);
      yield;
    }
    for (const spelling of listedSpellings()) {
      const ids = tongues().flatMap((code) => this.wordsUnder(code, keyOf(code, spelling)));
      file(roughLatin(spelling), ids);
    }
    return sounds;
  }

  private *fileByKey(code: LanguageCode): Generator<void, Map<string, number[]>> {
    const filed = new Map<string, number[]>();
    for (const [id, fold] of this.data.folds.entries()) {
      if (id % FILED_AT_ONCE === 0) yield;
      if (!this.isHeld(id, [code])) continue;
      fileUnder(filed, keyOf(code, fold), id);
    }
    return filed;
  }
}

function fileCompounds(compounds: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const filed = new Map<string, string[]>();
  for (const compound of compounds) {
    const word = compound.replaceAll(' ', '');
    for (const code of codesOfWord(word)) {
      const key = `${code} ${keyOf(code, word)}`;
      filed.set(key, [...(filed.get(key) ?? []), compound]);
    }
  }
  return filed;
}

/** A word's languages are a set of bits, 32 of them at most: languages without a row have one together. */
export function bitOf(code: LanguageCode): number {
  const row = (LANGUAGE_CODES as readonly LanguageCode[]).indexOf(code);
  return 1 << (row < 0 ? LANGUAGE_CODES.length : row);
}
