import { directionOf, scriptOf } from '../model/direction.ts';
import { leadingFont } from '../render/pdf/fonts/files.ts';
import type { Extent } from './extent.ts';
import { PressFailure } from './port.ts';

/** Pages of one file at most: the longest convention of the sea's law has a quarter of them. */
const MAX_PAGES = 600;

/** Pages a thread gives up at: no text comes so far above what was told of it. */
export const MOST_PAGES = 2 * MAX_PAGES;

/** Why a document is not printed, known before any work; null where it is. `fonts` by name, those that are installed. */
export function refusalOf({ pages, languages }: Extent, fonts: readonly string[]): PressFailure | null {
  if (pages > MAX_PAGES) return tooLong(`It would have about ${pages} pages`);
  const language = [...languages].find((one) => directionOf(one) === 'rtl' && !isDrawn(one, fonts));
  if (language === undefined) return null;
  const says = `No font for these letters written from right to left (${language}) is installed here: read the text on its page`;
  return new PressFailure('right-to-left', says);
}

const tooLong = (says: string): PressFailure =>
  new PressFailure(
    'too-long',
    `${says}, and one file has ${MAX_PAGES} at most: ask for a part, such as a range of articles or ?clauses=`,
  );

/** A font has to draw all of a line that runs from right to left: boxes among its words would say nothing. */
function isDrawn(language: string, fonts: readonly string[]): boolean {
  const font = leadingFont('regular', scriptOf(language));
  return font !== null && fonts.includes(font);
}
