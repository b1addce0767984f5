/** Endings of folded names, of adjectives of places too. */
export interface NameCases {
  /** With blanks between them; what a name has in the form that is listed is among them. */
  readonly endings: string;
  /** A pattern of what a listed name loses before another ending; empty where nothing. */
  readonly loses: string;
  /** No form has another ending: "accordance" is none of "accord". */
  readonly isWhole?: boolean;
}

/** How folded words sound in rough Latin letters, for names that readers write in those. */
export interface Sounds {
  /** What several letters stand for, or one at the beginning; read before single letters. */
  readonly groups: readonly (readonly [RegExp, string])[];
  readonly letters: Readonly<Record<string, string>>;
  /** Endings in rough Latin, which a reader's word may have and a stem has not. */
  readonly endings: RegExp | null;
}
