import { type CitedKind, structureWords, textLanguage } from '../../model/language.ts';
import { isLetterName } from '../../model/number/letters.ts';
import { isUnspaced } from '../../model/structureWord.ts';
import { inTongues, tongues } from '../../model/tongues.ts';
import type { Token } from '../tokens.ts';
import { isNumberFirst } from '../wordOrder.ts';

/** One level of a citation: "paragraph 2". `to` is the end of a range. A preamble has no number. */
export interface ReferenceStep {
  readonly kind: CitedKind;
  /** As written: `IV`, `2`, `a`; an ordinal word as its number, "the last" as `LAST`. */
  readonly number: string | null;
  readonly to: string | null;
  /** Printed as one number with the level before it: "20.2", which an article may have as its own. */
  readonly isGlued?: boolean;
  /** Of such a paragraph: only one that the text prints with its number. */
  readonly isPrinted?: boolean;
  /** «Абзац», "third subparagraph": one without a number; false of «пункт», where only a numbered one can be meant. */
  readonly isUnnumbered?: boolean;
  /** What stands beside the level as part of it and could not be read: then nothing may be called found. */
  readonly unread?: string;
}

/** A level with the place where it stands. */
export interface Unit extends ReferenceStep {
  readonly start: number;
  readonly end: number;
  /** A "часть", "մաս" or "hissə": beside an article a paragraph of it, elsewhere a part. */
  readonly mayBeParagraph?: boolean;
  /** Of a language that names what lies around first, as 第七条第一款 does. */
  readonly isOuterFirst?: boolean;
  /** A number with a point is its own first: «статья 7.1». */
  readonly isDottedOwn?: boolean;
  /** Its number stands in brackets or quotes: others of its list do too. */
  readonly isMarked?: boolean;
  /** "The second paragraph of paragraph 6": the one without a number. */
  readonly isNested?: boolean;
  /** Written once for several citations ("paragraphs 1 and 2 of article 7"): only one of their spans holds it. */
  readonly isShared?: boolean;
}

/** The levels of each citation that stands in one list: "articles 4 and 5" has two of one level, "article 7(2)" one of two. */
export type Group = readonly (readonly Unit[])[];

/** What was read, and the place of the token after it. */
export interface Read {
  readonly group: Group;
  readonly next: number;
}

/** Half-open span in UTF-16 code units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The level that a structure word and its number make. */
export function unitOf(word: Token, kind: CitedKind, number: string | null, { start, end }: Span): Unit {
  const isPart = kind === 'part' && !ONLY_PARTS().has(word.text.toLowerCase());
  const mayBeParagraph = isPart && /^\d/u.test(number ?? '') && isNumberFirst(word.text);
  const isDottedOwn = DOTTED_OWN().has(word.text.toLowerCase());
  const isUnnumbered = UNNUMBERED().get(word.text.toLowerCase());
  return {
    ...{ kind, number, to: null, start, end, mayBeParagraph },
    ...(isDottedOwn ? { isDottedOwn } : {}),
    ...(isUnspaced(word.text) ? { isOuterFirst: true } : {}),
    ...(isUnnumbered === undefined ? {} : { isUnnumbered }),
  };
}

const ONLY_PARTS = inTongues<ReadonlySet<string>>(
  () => new Set(tongues().flatMap((code) => textLanguage(code).places.onlyParts ?? [])),
);

/** Words of languages that have one for paragraphs without numbers and another for those with them. */
const UNNUMBERED = inTongues<ReadonlyMap<string, boolean>>(
  () =>
    new Map(
      tongues()
        .map((code) => textLanguage(code))
        .filter(({ places }) => !places.unnumbered.isBehindOrdinal)
        .flatMap(({ places, words }) => [
          ...(places.unnumbered.isSaidAlike === true ? [] : words.paragraph).map(
            (word) => [word, false] as const,
          ),
          ...places.unnumbered.words.map((word) => [word, true] as const),
        ]),
    ),
);

/** "Third subparagraph" is one without a number, "subparagraph 3" and "subparagraph (b)" are points. */
export const isUnnumberedBehind = (word: string): boolean => BEHIND_ORDINAL().has(word.toLowerCase());

const BEHIND_ORDINAL = inTongues<ReadonlySet<string>>(
  () =>
    new Set(
      tongues()
        .map((code) => textLanguage(code).places.unnumbered)
        .flatMap(({ isBehindOrdinal, words }) => (isBehindOrdinal ? words : [])),
    ),
);

/** Words for articles of languages in which «7.1» is an article's own number. */
const DOTTED_OWN = inTongues<ReadonlySet<string>>(
  () =>
    new Set(
      tongues()
        .filter((code) => textLanguage(code).numbers.isDottedOwn)
        .flatMap((code) => structureWords(code).article),
    ),
);

/** The same levels as part of another citation. */
export const shared = (levels: readonly Unit[]): readonly Unit[] =>
  levels.map((unit) => ({ ...unit, isShared: true }));

/** "paragraph (d)", «пункт а)», "paragraph (iv)": counted as points are; capital Roman numerals number paragraphs. */
export const isLettered = ({ number }: Pick<Unit, 'number'>): boolean =>
  isLetterName(number ?? '') ||
  (/^(?:(\p{L})\1?|[ivx]+)(?!\p{L})/u.test(number ?? '') && !/^[IVX]+(?!\p{L})/u.test(number ?? ''));
