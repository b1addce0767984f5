import type { Extent } from './extent.ts';
import { PressFailure } from './port.ts';

/** Pages of one file at most: the longest convention of the sea's law has a quarter of them. */
const MAX_PAGES = 600;

/** Pages a thread gives up at: no text comes so far above what was told of it. */
export const MOST_PAGES = 2 * MAX_PAGES;

/** Why a document is not printed, known before any work; null where it is. */
export function refusalOf({ pages, languages }: Extent): PressFailure | null {
  if (pages > MAX_PAGES) return tooLong(`It would have about ${pages} pages`);
  const language = [...languages].find(isRightToLeft);
  if (language === undefined) return null;
  const says = `Letters written from right to left (${language}) cannot be set as PDF here yet: read the text on its page`;
  return new PressFailure('right-to-left', says);
}

const tooLong = (says: string): PressFailure =>
  new PressFailure(
    'too-long',
    `${says}, and one file has ${MAX_PAGES} at most: ask for a part, such as a range of articles or ?clauses=`,
  );

/** ISO 15924 codes of scripts written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

const isRightToLeft = (language: string): boolean =>
  RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '');
