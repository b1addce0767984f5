import type { LanguageCode } from '../../src/model/language.ts';
import type { Place } from './place.ts';

/** The forms in which a reference needs a Work's name in one language; what a language has no case for is null. */
export interface Name {
  readonly plain: string;
  readonly genitive: string | null;
  readonly dative: string | null;
}

/** A Work as references name it. */
export interface NamedWork {
  readonly id: string;
  readonly date: string;
  /** `eng@1901-05-05`. */
  readonly key: string;
  /** The first part of the archive's addresses: `https://archive.example`. */
  readonly site: string;
  readonly name: Name;
  /** Full title in the language of the reference. */
  readonly title: string;
  /** Where it is printed, as work.yaml says: `1833 UNTS 397`. */
  readonly series: string | null;
  /** The day it entered into force, as work.yaml says. */
  readonly inForce: string | null;
}

/** One way of writing a reference to one clause; null where it has no words for such a clause. */
export interface Style {
  readonly name: string;
  readonly languages: readonly LanguageCode[];
  readonly write: (place: Place, work: NamedWork) => string | null;
}

/** One way of writing a reference to several siblings. */
export interface ListStyle {
  readonly name: string;
  readonly languages: readonly LanguageCode[];
  /** How many siblings it names. */
  readonly count: number;
  /** Whether those between the first and the last are meant and not written. */
  readonly range: boolean;
  readonly write: (places: readonly Place[], work: NamedWork) => string | null;
}

/** A reference and the clauses it means, and none else. */
export interface Reference {
  readonly style: string;
  readonly language: LanguageCode;
  readonly text: string;
  readonly work: string;
  /** None where the reference names what does not exist. */
  readonly eIds: readonly string[];
  /** Only the first and the last are written: a reader may answer by these two, or by all. */
  readonly range: boolean;
}
