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
  | 'mirror.zip'
  | 'clauses.ndjson'
  | 'clauses.csv'
  | 'catalog.jsonld'
  | 'catalog.ttl';

/** One kind of package with all that anybody has to know of it. */
export interface PackageKind {
  readonly name: PackageName;
  readonly mediaType: string;
  /** Those of which there is one each beside the one of all: of texts, or of the pages around them. */
  readonly languages: (archive: Archive) => readonly LanguageCode[];
  /** Whether there is anything to put into it; without this there always is. */
  readonly isFor?: (source: Source) => boolean;
  /** It is made only when somebody asks for it: it takes seconds. */
  readonly isMadeWhenAsked?: boolean;
  /**
   * Its bytes, which may tell of all other packages, piece by piece: others have their turn between two pieces, so that none
   * may take long. Null of what the application's own answers are in, which only a thread of a room above makes.
   */
  readonly make:
    | ((source: Source, kinds: readonly PackageKind[]) => Iterable<Uint8Array> | AsyncIterable<Uint8Array>)
    | null;
}
