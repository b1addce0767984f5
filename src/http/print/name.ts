import { type EId, eIdPath } from '../../model/eid.ts';
import { formatVariant } from '../../model/expression.ts';
import { furthestStage, shortTitle } from '../../render/pdfDocument/facts.ts';
import type { PrintWords } from '../../render/pdfDocument/index.ts';
import type { TextView } from '../../render/view.ts';
import { shortened } from '../fileName.ts';
import { printWords } from '../i18n/printWords.ts';

/** What a file is called, without its suffix; `plain` for clients that take ASCII alone. */
export interface FileName {
  readonly name: string;
  readonly plain: string;
}

/** "Armenia–Azerbaijan Peace Agreement (initialed 2025-08-08) art VII eng". */
export function textFileName(view: TextView, part: string, words: PrintWords): FileName {
  const english = view.work.short_title?.eng ?? view.work.title.eng ?? view.work.id;
  return {
    name: fileName(shortTitle(view), view, part, words),
    plain: fileName(english, view, part, printWords('eng')),
  };
}

function fileName(title: string, view: TextView, part: string, { stage }: PrintWords): string {
  const reached = furthestStage(view.work);
  const when = reached === null ? view.key.date : `${stage[reached.stage]} ${reached.date}`;
  return [shortened(title), `(${when})`, part, formatVariant(view.key)]
    .filter((piece) => piece !== '')
    .join(' ');
}

/** "art VII", "art II para 2": a clause in a file's name. */
export const partOf = (eId: EId): string => eIdPath(eId).replaceAll(/[_/]/gu, ' ');
