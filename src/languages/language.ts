import type { Direction } from '../model/direction.ts';
import type { ClauseKind, PlacedKind, StructureKind } from '../model/kind.ts';
import type { Work } from '../model/work.ts';
import type { Asides } from './asides.ts';
import type { PdfFontFiles, WebFonts } from './fonts.ts';
import type { NameCases, Sounds } from './names.ts';
import type { Amounts, Numbers } from './numbers.ts';

/** Kinds that readers name in words: those of headings and the numbered ones below them. */
export type NamedKind = StructureKind | 'paragraph' | 'point' | 'subpoint' | 'recital';

/** Kinds that citations name in words: an indent is counted, though it has no number; of the last two a text has one. */
export type CitedKind = NamedKind | 'indent' | 'formula' | 'conclusions';

/** Structure words, lower case, the title form first; Latin spellings of other scripts last. */
export type StructureWords = Readonly<Record<NamedKind, readonly string[]>>;

/** Kinds that no heading names. */
export type OwnNoun = Exclude<ClauseKind, StructureKind>;

/** In the singular, lower case where the language writes nouns so. */
export type OwnNouns = Readonly<Record<OwnNoun, string>>;

/**
 * What clauses without numbers are called behind the name of what they lie in. `inNumbered`: a paragraph inside a
 * numbered one; `amongNumbered`: one beside numbered ones.
 */
export type PlacedNoun = PlacedKind | 'inNumbered' | 'amongNumbered';

/** Clauses without numbers by their place: "third subparagraph". */
export interface Places {
  /** A noun of `nouns` with an ordinal in words; `place` from 1. */
  readonly placed: (noun: string, place: number) => string;
  /** Behind the name of what they lie in; the formula has no ordinal. */
  readonly nouns: Readonly<Record<PlacedNoun | 'formula', string>>;
  /** A noun with its number, where that is not "paragraph 2" and "point (a)", and what joins such names: 第2款. */
  readonly numbered?: (noun: string, number: string, isLettered: boolean) => string;
  readonly joint?: string;
  /** Words for parts that mean no paragraph beside an article, as «часть» does, where numbers stand before their words. */
  readonly onlyParts?: readonly string[];
  /** How citations say that a paragraph without a number is meant. */
  readonly unnumbered: {
    /** Structure words that mean one, in all forms: «абзац». */
    readonly words: readonly string[];
    /** They do so behind an ordinal alone, and no other word means a numbered one alone. */
    readonly isBehindOrdinal: boolean;
    /** The words for numbered paragraphs mean those without numbers as well. */
    readonly isSaidAlike?: boolean;
    /** A pattern of what says it before the word; empty where none does. */
    readonly adjective: string;
  };
}

/** What an act of each type is called, in the forms of names; `other` has no name of its own. */
export type ActWords = Readonly<Record<Work['type'], readonly string[]>>;

/** Parts of an ISO date; months from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How a date is written, and known again in a query. */
export interface Days {
  /** In the form that days have. */
  readonly months: readonly string[];
  readonly long: (month: string, day: Day) => string;
  /** A pattern of folded words that may stand between the parts of a date: "2020-ci il", "ноября 2020 года". */
  readonly around: string;
  /** A pattern of the beginnings of May, whose name is too short to be known by its first four letters. */
  readonly may: string;
  /** The first of a month, folded, where it is no plain number: "1er". */
  readonly first?: string;
  /** They are not cut to three letters: "out" and "set" are words. */
  readonly isWhole?: boolean;
  /** What stands behind each number of a date, the year first, where months have no other names: 2025年8月8日. */
  readonly signs?: { readonly year: string; readonly month: string; readonly day: string };
}

/**
 * Everything that texts in one language need to be read, searched, cited and printed: what is missing in its folder does
 * not compile. Codes: ISO 639-2/T in keys and addresses, BCP 47 in `lang` attributes.
 */
export interface TextLanguage {
  /** Where it stands among all languages, in lists and where the first that fits is taken; from 1. */
  readonly place: number;
  readonly bcp47: string;
  /** What `Intl` is asked for: the land that puts days before months, where lands differ. */
  readonly locale: string;
  /** What Meilisearch calls the language, by whose rules it cuts words; null where it has no name for it. */
  readonly engineLocale: string | null;
  /** Other codes and spellings that addresses accept, lower case. */
  readonly aliases: readonly string[];
  /** The language's own name, and its English one for our messages. */
  readonly endonym: string;
  readonly english: string;
  /** What the interface languages call it, by their codes, where their own `names` do not say. */
  readonly calledIn?: Readonly<Record<string, string>>;
  /** As Unicode names it: "Cyrillic". */
  readonly script: string;
  readonly direction: Direction;
  /** Letters in the order in which lists are lettered. */
  readonly letters: string;
  readonly words: StructureWords;
  /**
   * A pattern of how the closing words of a text begin ("In witness whereof", "Done at"), in any case; where a language has
   * none, they are told by nothing.
   */
  readonly closing?: string;
  /** "Article IV": how a numbered clause is named in titles, messages and citations. */
  readonly title: (word: string, number: string, isRoman: boolean) => string;
  /** What clauses are called that have no structure word. */
  readonly nouns: OwnNouns;
  readonly places: Places;
  /** Whether a number stands before its structure word, ordinals apart: "XV maddə", "5 пункт". */
  readonly numberFirst: { readonly inHeadings: boolean; readonly inCitations: boolean };
  readonly numbers: Numbers;
  readonly amounts: Amounts;
  readonly asides: Asides;
  readonly acts: ActWords;
  /** How texts define a term; `term` is the group that holds it. */
  readonly definitions: readonly RegExp[];
  /** Plurals of a folded word that are no lengthening of it, and so no form that is known of names. */
  readonly pluralsOf: (word: string) => readonly string[];
  readonly days: Days;
  /** How it is set in print. */
  readonly type: {
    readonly ligatures: boolean;
    readonly hyphen: string;
    /**
     * Patterns of words that no line ends behind, with their point or before a number ("Mr.", "No."), and of those that no
     * line ends before, behind a number ("г."); the names of months and of clauses are known.
     */
    readonly bound: { readonly before: string; readonly behind: string };
  };
  /** The parts that a word of letters may be divided into; null where words are not divided. */
  readonly syllables: ((word: string) => readonly string[]) | null;
  readonly webFonts: WebFonts;
  /** Null where Noto Serif has all letters, or where its script has fonts (`SCRIPTS`). */
  readonly pdfFonts: PdfFontFiles | null;
  /**
   * Words that carry no subject of their own, as readers write them; folded where they are used. Question words, requests
   * ("show"), the verbs of plain questions ("say", "happen") and names of structure ("which article", "the clause on") are
   * among them: a question is answered by its other words.
   */
  readonly functionWords: string;
  /**
   * Folded words that lose their vowel before that of the next and are written with it: "l'article", "dell'articolo". With
   * blanks between them; none where not given.
   */
  readonly elided?: string;
  /** What the inflected forms of a folded word in its one spelling have in common. */
  readonly stem: (word: string) => string;
  /**
   * Editorial synonyms: spellings of one word or one name, in their folded form, the form kept first. Never two names
   * of one place or thing: the archive takes no side between contested names.
   */
  readonly spellings: readonly (readonly string[])[];
  /** What the stem of a verb has behind its root in the form that dictionaries list; null where stems are roots. */
  readonly infinitive: RegExp | null;
  /** One of regular spellings of a folded word: British and American. */
  readonly respell: (word: string) => string;
  /** The package of npm that has its words, as Hunspell reads them; null where none of a fitting licence and size is. */
  readonly dictionary: string | null;
  /** Names that different sides give to one place, folded: of each side, in this language's letters. */
  readonly contestedNames: readonly string[];
  /** How names are inflected: stems are cut too short for them ("Алиев" as "ал"). */
  readonly nameCases: NameCases;
  /** A folded word of an older spelling in today's; null where there was no other. */
  readonly reformed: ((word: string) => string) | null;
  /** Null where readers write its letters or Latin ones. */
  readonly sounds: Sounds | null;
  /** What its keyboard has in the places of "`qwertyuiop[]asdfghjkl;'zxcvbnm,."; null where that is not asked for. */
  readonly keyboard: string | null;
  /** Small letters that look like Latin ones, and these. */
  readonly lookalikes: { readonly own: string; readonly latin: string } | null;
}

/** The usual `title`: "Article IV". */
export const wordFirst = (word: string, number: string): string => `${word} ${number}`;
