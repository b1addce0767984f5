import { type Address, formatAddress } from '../model/address.ts';
import type { Clause } from '../model/clause.ts';
import type { EId } from '../model/eid.ts';
import type { ExpressionKey } from '../model/expression.ts';
import { isLanguageCode, type LanguageCode } from '../model/language.ts';
import type { Work } from '../model/work.ts';
import type { Answer } from './inWorks.ts';
import type { ReferenceStep } from './reference.ts';

/** One text of a Work, as citations need it; its words are read when asked for. */
export interface CitedText {
  readonly key: ExpressionKey;
  readonly clauses: () => readonly Clause[];
  /** Absent where the text stands alone, as one that is read in its own page. */
  readonly numbers?: ClauseNumbers;
}

/** What the numbers of a text's clauses tell without its words: which of thousands of texts are worth reading. */
export interface ClauseNumbers {
  /** Whether the outermost step can be there at all. */
  mayHold(steps: readonly ReferenceStep[]): boolean;
  /** Whether all steps can be. */
  mayHoldAll(steps: readonly ReferenceStep[]): boolean;
  /** The clause that is meant before any other; null where the text has to be read for it. */
  find(steps: readonly ReferenceStep[]): EId | null;
  /** Whether a clause has words here, of its own or below. */
  isHeld(eId: EId): boolean;
}

/** A Work with its texts; none where it is catalogued only. */
export interface CitedWork {
  readonly work: Work;
  readonly texts: readonly CitedText[];
}

/** All Works that can be cited. */
export interface Library extends ReadonlyMap<string, CitedWork> {
  /** What stands at an address, `t` or `h` and the segments below; absent where no addresses are served. */
  readonly addressed?: (path: readonly string[], languages: readonly LanguageCode[]) => Answer;
}

/** Where a citation leads: a Work, one of its texts, or a clause; `to` ends a range. */
export interface Place {
  readonly work: string;
  readonly key: ExpressionKey | null;
  readonly eId: EId | null;
  /** Of an address that is pinned to one. */
  readonly edition?: number;
}

const placeAddress = ({ work, key, eId, edition }: Place): Address => ({
  work,
  expression: key === null ? null : { ...key, edition: edition ?? null },
  clause: key === null ? null : eId,
  to: null,
  format: 'html',
});

/** The path of the permalink. */
export const permalinkOf = (place: Place): string => formatAddress(placeAddress(place));

/** Texts of a Work, best first: languages asked for, the prevailing one, other authentic ones, the newest. */
export function textsInOrder(
  { work, texts }: CitedWork,
  languages: readonly LanguageCode[],
): readonly CitedText[] {
  const authentic = [work.authentic?.prevails ?? '', ...(work.authentic?.languages ?? [])].filter(
    isLanguageCode,
  );
  const order = [...languages, ...authentic];
  const rank = ({ key }: CitedText): number => {
    const place = order.indexOf(key.language);
    return place < 0 ? order.length : place;
  };
  return [...texts].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      b.key.date.localeCompare(a.key.date) ||
      (a.key.variant ?? '').localeCompare(b.key.variant ?? ''),
  );
}
