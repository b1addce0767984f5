import type { Level } from '../model/attestation.ts';
import type { STAGES } from '../model/work.ts';
import type { TextLanguage } from './language.ts';
import type { Says } from './says.ts';

/** What a citation says of an act's stages and words; days as a citation style writes them. */
export interface CitationPhrases {
  readonly stage: Readonly<Record<(typeof STAGES)[number], string>>;
  /** With the day of the last look; null where nobody is known to have looked. */
  readonly noSignature: (day: string | null) => string;
  readonly notInForce: (day: string) => string;
  readonly level: Readonly<Record<Exclude<Level, 'official'>, string>>;
  readonly notHeld: string;
}

/** A language of texts in which pages, messages and files speak as well: what its sentences need besides. */
export interface InterfaceLanguage extends TextLanguage {
  /**
   * Languages by name in this one, by their codes: written down, since a PDF must not change with the Node that made it.
   * A new language says here what it calls all others, and by `calledIn` what they call it: their folders stay as they are.
   */
  readonly names: Readonly<Record<string, string>>;
  /**
   * Short names of the members and observer States of the United Nations by their ISO 3166 codes, as CLDR 45 has them;
   * where it has a popular or bracketed name, as the United Nations has it. Written down, since a file must not change
   * with the Node that made it. English has none: facts about Works are in English, with names as the texts have them.
   */
  readonly states: string;
  /** Letters of a line that fit beside the spine of the timeline: those of some scripts are wider. */
  readonly lineLetters: number;
  /** Of the citation styles that are written in this language; null where there is none. */
  readonly citationPhrases: CitationPhrases | null;
  readonly says: Says;
}
