import type { Content } from '../archive/kept/kept.ts';
import type { LanguageCode } from '../model/language.ts';

/** What a pack has: files by their paths. Packs come one by one, when they are first needed. */
export type PackFiles = Readonly<Record<string, string>>;

/** The first pack: facts about the archive, its Works and its concepts, and what the other packs are. */
export interface FirstPack {
  readonly root: string;
  readonly files: PackFiles;
  /** What the files of facts hold, by their paths below the documents: reading YAML would take longer than all else. */
  readonly parsed: Readonly<Record<string, Content>>;
  readonly texts: readonly TextPack[];
  /** Names of texts that the archive shows and does not hand on. */
  readonly notHere: readonly string[];
  readonly dictionaries: readonly DictionaryPack[];
}

/** All texts in one language. */
export interface TextPack {
  readonly name: string;
  readonly language: LanguageCode;
  /** Bytes of its texts, unpacked. */
  readonly size: number;
  /** What was made of them beforehand; null where the browser makes it itself. */
  readonly made: MadePacks | null;
}

/** What an archive of any size is opened with, so that nothing is parsed and no word read first. */
export interface MadePacks {
  /** What parsing gave (`archive/kept/pieces`); comes with the texts. */
  readonly parsed: string;
  /** The index of their words (`search/embedded/snapshot`); comes with the first search. */
  readonly index: string;
}

/** Whether a language has a word, for slips in a query. */
export interface DictionaryPack {
  readonly name: string;
  readonly files: readonly string[];
}
