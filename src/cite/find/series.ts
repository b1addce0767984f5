import type { Work } from '../../model/work.ts';

/** Collections in which treaties are printed, as citations shorten them in every language. */
const COLLECTIONS =
  'U\\.?N\\.?T\\.?S|L\\.?N\\.?T\\.?S|C?\\.?E\\.?T\\.?S|I\\.?L\\.?M|T\\.?I\\.?A\\.?S|U\\.?S\\.?T|C\\.?T\\.?S|B\\.?F\\.?S\\.?P|UKTS|ATS|Bevans|Stat';

/** "1155 UNTS 331", "1155 U.N.T.S. 331": a volume, the collection and a page; as notes stand behind a name. */
export const PRINTED = new RegExp(`^[\\s,]*(\\d{1,5}) (?:${COLLECTIONS})\\.? (\\d{1,6})(?!\\d)`, 'u');

/** The same anywhere in a text. */
const ANYWHERE = new RegExp(`(?<![\\d.])(\\d{1,5}) (?:${COLLECTIONS})\\.? (\\d{1,6})(?!\\d)`, 'gu');

/** Whether an act may be printed there: where its places are known, at one of them. */
export const isIssue = ({ treaty_series }: Work, [, volume, page]: RegExpExecArray): boolean =>
  treaty_series === undefined ||
  treaty_series.some((own) => own.match(/\d+/gu)?.join() === `${volume},${page}`);

/** Places in collections where the Works may be printed. */
export const issuesIn = (text: string, works: readonly Work[]): readonly RegExpExecArray[] =>
  [...text.matchAll(ANYWHERE)].filter((found) => works.some((work) => isIssue(work, found)));
