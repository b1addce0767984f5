import type { StructureKind } from '../model/kind.ts';
import type { Says } from './says.ts';

/** Kinds that readers name in words: those of headings and the numbered ones below them. */
export type NamedKind = StructureKind | 'paragraph' | 'point' | 'subpoint' | 'recital';

/** Structure words, lower case, the title form first; Latin spellings of other scripts last. */
export type StructureWords = Readonly<Record<NamedKind, readonly string[]>>;

/**
 * Everything about one language of texts and interface: what is missing in its folder does not compile.
 * Codes: ISO 639-2/T in keys and addresses, BCP 47 in `lang` attributes.
 */
export interface Language {
  /** Where it stands among all languages, in lists and where the first that fits is taken; from 1. */
  readonly place: number;
  readonly bcp47: string;
  /** Other codes and spellings that addresses accept, lower case. */
  readonly aliases: readonly string[];
  /** The language's own name, and its English one for our messages. */
  readonly endonym: string;
  readonly english: string;
  /**
   * Languages by name in this one, by their codes: written down, since a PDF must not change with the Node that made it.
   * A new language says here what it calls all others, and by `calledIn` what they call it: their folders stay as they are.
   */
  readonly names: Readonly<Record<string, string>>;
  readonly calledIn?: Readonly<Record<string, string>>;
  /** Letters in the order in which lists are lettered. */
  readonly letters: string;
  readonly words: StructureWords;
  /** "Article IV": how a numbered clause is named in titles, messages and citations. */
  readonly title: (word: string, number: string, isRoman: boolean) => string;
  readonly says: Says;
}

export const wordFirst = (word: string, number: string): string => `${word} ${number}`;
