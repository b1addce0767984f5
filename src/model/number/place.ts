import { HYPHENS, type SignPlace, STOPS } from './signs.ts';

/** Where a number stands, which decides what may belong to it. */
export type NumberPlace = 'heading' | 'mark' | 'address' | 'reference';

interface Habits {
  /** Figures that a number can have; null for as many as come. */
  readonly mostDigits: number | null;
  /** Figures of each further part of it. */
  readonly mostJoined: number;
  /** What joins figures to a number as parts of it; a hyphen in running text only where it is no range (7-1, not 1-3). */
  readonly joints: string;
  readonly isHyphenRange: boolean;
  /** Numbers written out, "No.", endings of ordinals: no mark has them. */
  readonly isSaid: boolean;
  readonly signs: SignPlace;
  /** "Article 71 E." has a letter behind a blank; in running text that is an article of grammar. */
  readonly isLetterApart: boolean;
  /** Small Roman numerals that are no words: "mix" and "dim" are. */
  readonly smallRoman: RegExp;
  /** "(i)" is a letter before it is a Roman numeral. */
  readonly isLetterFirst: boolean;
}

/** What a number may look like where it stands: a year in a sentence is none, in a heading it may be. */
export const PLACES = {
  heading: {
    mostDigits: 9,
    mostJoined: 3,
    joints: `${STOPS}${HYPHENS}–/`,
    isHyphenRange: false,
    isSaid: true,
    signs: 'text',
    isLetterApart: true,
    smallRoman: /^[ivxlcdm]+$/u,
    isLetterFirst: false,
  },
  mark: {
    mostDigits: 3,
    mostJoined: 3,
    joints: `.\u2024${HYPHENS}`,
    isHyphenRange: false,
    isSaid: false,
    signs: 'text',
    isLetterApart: false,
    smallRoman: /./u,
    isLetterFirst: true,
  },
  address: {
    mostDigits: null,
    mostJoined: 4,
    joints: `${STOPS}${HYPHENS}_`,
    isHyphenRange: false,
    isSaid: true,
    signs: 'address',
    isLetterApart: false,
    smallRoman: /./u,
    isLetterFirst: false,
  },
  reference: {
    mostDigits: null,
    mostJoined: 4,
    joints: `${STOPS}${HYPHENS}–`,
    isHyphenRange: true,
    isSaid: true,
    signs: 'text',
    isLetterApart: false,
    smallRoman: /^[ivx]+$/u,
    isLetterFirst: false,
  },
} as const satisfies Record<NumberPlace, Habits>;
