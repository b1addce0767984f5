import { Archive } from '../../src/archive/archive.ts';
import { refAddress } from '../../src/archive/hashed.ts';
import type { Segment } from '../../src/diff/words.ts';
import { formatAddress } from '../../src/model/address.ts';
import { timeless } from '../../src/model/budget.ts';
import type { LanguageCode } from '../../src/model/language.ts';
import type { Verdict } from '../../src/quote/check.ts';
import { checkText } from '../../src/quote/text.ts';
import { engineOver } from '../search/engine.ts';

/** A quotation of a text as tests look at it. */
export interface Answered {
  readonly quotation: string;
  readonly verdict: Verdict;
  /** Addresses below `/t/`. */
  readonly clauses: readonly string[];
  readonly total: number;
  /** Only what differs: "shall → may". */
  readonly changes: readonly string[];
  readonly stated: string | null;
}

export type Check = (text: string, languages?: readonly LanguageCode[]) => readonly Answered[];

/** Checks quotations against a documents folder. */
export async function checkerOver(folder: string): Promise<Check> {
  const archive = Archive.load(folder);
  const index = (await engineOver(archive)).index();
  return (text, languages = []) => {
    const { quotations } = checkText({ archive, index, languages, budget: timeless('quotation') }, text);
    return quotations.map(({ start, end, verdict, clauses, total, segments, stated }) => ({
      quotation: text.slice(start, end),
      verdict,
      clauses: clauses.map((shown) => formatAddress(refAddress(archive, shown)).slice('/t/'.length)),
      total,
      changes: segments.flatMap(changeOf),
      stated: stated?.ref ?? null,
    }));
  };
}

const changeOf = (one: Segment): readonly string[] =>
  one.is === 'same' ? [] : [`${one.before.trim()} → ${one.after.trim()}`.trim()];
