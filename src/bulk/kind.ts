import type { Archive } from '../archive/archive.ts';
import type { Edition } from '../archive/edition.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Work } from '../model/work.ts';

/** A text that a package has, with its Work. */
export interface PackedText {
  readonly work: Work;
  readonly edition: Edition;
  /** Whether the address without an edition shows it. */
  readonly isNewest: boolean;
}

/** What a package is made of: the same archive gives the same bytes, whoever asks, wherever it is served. */
export interface Source {
  readonly archive: Archive;
  /** Null for the texts of all languages. */
  readonly language: LanguageCode | null;
  /** Of all editions those whose words may be handed on, by Work, language and day. */
  readonly texts: readonly PackedText[];
}

/** Names of packages: pages say in the reader's language what each of them holds. */
export type PackageName =
  | 'texts.zip'
  | 'texts.epub'
  | 'texts.html'
  | 'clauses.ndjson'
  | 'clauses.csv'
  | 'catalog.jsonld'
  | 'catalog.ttl';

/** One kind of package with all that anybody has to know of it. */
export interface PackageKind {
  readonly name: PackageName;
  readonly mediaType: string;
  /** Whether there is one for each language beside the one of all. */
  readonly perLanguage: boolean;
  /** Whether there is anything to put into it; without this there always is. */
  readonly isFor?: (source: Source) => boolean;
  /** It is made only when somebody asks for it: it takes seconds. */
  readonly isMadeWhenAsked?: boolean;
  /**
   * Its bytes, which may tell of all other packages, piece by piece: others have their turn between two pieces, so that none
   * may take long. Null of the archive as one file, which is made elsewhere (`MakeSingle`).
   */
  readonly make:
    | ((source: Source, kinds: readonly PackageKind[]) => Iterable<Uint8Array> | AsyncIterable<Uint8Array>)
    | null;
}

/** Makes the archive as one file where it holds up nobody. */
export type MakeSingle = (archive: Archive) => Promise<Uint8Array>;
