import { type EId, eIdPath } from '../../model/eid.ts';
import { formatVariant } from '../../model/expression.ts';
import { furthestStage } from '../../model/stage.ts';
import { shortTitle } from '../../render/pdfDocument/facts.ts';
import type { PrintWords } from '../../render/pdfDocument/index.ts';
import { printWords } from '../../render/pdfDocument/printWords.ts';
import type { TextView } from '../../render/view.ts';
import { shortened } from '../fileName.ts';

/** What a file is called, without its suffix; `plain` for clients that take ASCII alone. */
export interface FileName {
  readonly name: string;
  readonly plain: string;
}

/** "Armenia–Azerbaijan Peace Agreement (initialed 2025-08-08) art VII eng". */
export function textFileName(view: TextView, part: string, words: PrintWords): FileName {
  return {
    name: fileName(shortTitle(view), view, part, words),
    plain: fileName(englishTitle(view), view, part, printWords('eng')),
  };
}

/** The version's day stands behind the language where it is not that of the stage, and so does a later edition. */
function fileName(title: string, view: TextView, part: string, { stage }: PrintWords): string {
  const { date } = view.key;
  const reached = furthestStage(view.work);
  const when = reached === null ? date : `${stage[reached.stage]} ${reached.date}`;
  const day = when.endsWith(date) ? '' : date;
  const edition = view.edition === 1 ? '' : `r${view.edition}`;
  return [shortened(title), `(${when})`, part, formatVariant(view.key), day, edition]
    .filter((piece) => piece !== '')
    .join(' ');
}

/** "Comparison - Harbour Treaty art 2 eng 1971-03-02 - eng 1984-06-15". */
export function comparisonFileName(from: TextView, to: TextView, part: string, words: PrintWords): FileName {
  const english = printWords('eng');
  return {
    name: comparisonName(from, to, [part, words.comparison.title, shortTitle]),
    plain: comparisonName(from, to, [part, english.comparison.title, englishTitle]),
  };
}

function comparisonName(
  from: TextView,
  to: TextView,
  [part, title, titleOf]: readonly [part: string, title: string, titleOf: (view: TextView) => string],
): string {
  const side = (view: TextView, ...before: readonly string[]): string =>
    [...before, formatVariant(view.key), view.key.date].filter((piece) => piece !== '').join(' ');
  const room = MOST_COMPARED;
  const [first, second] = [shortened(titleOf(from), room), shortened(titleOf(to), room)];
  const other = first === second ? side(to) : side(to, second, part);
  return `${title} - ${side(from, first, part)} - ${other}`;
}

/** Characters of each title at most: two stand in one name. */
const MOST_COMPARED = 60;

const englishTitle = ({ work }: TextView): string => work.short_title?.eng ?? work.title.eng ?? work.id;

/** "art VII", "art II para 2": a clause in a file's name. */
export const partOf = (eId: EId): string => eIdPath(eId).replaceAll(/[_/]/gu, ' ');

/** A clause or a range of siblings; `''` for a whole text. */
export const partName = (clause: EId | null, to: EId | null): string =>
  [clause, to].flatMap((eId) => (eId === null ? [] : partOf(eId))).join(' - ');
