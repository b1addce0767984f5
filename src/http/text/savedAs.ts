import type { Target } from '../../archive/resolution.ts';
import type { Address } from '../../model/address.ts';
import { wordsAround } from '../../model/interfaces.ts';
import { calledOf, titleIn } from '../../model/work.ts';
import { printWords } from '../../render/pdfDocument/printWords.ts';
import type { TextView } from '../../render/view.ts';
import { contentDisposition, shortened } from '../fileName.ts';
import { partName, textFileName } from '../print/name.ts';

/** Under which name browsers save a file: the text's as PDFs have it, or the Work's. */
export function savedAs(
  { format, clause, to, work }: Address,
  view: TextView | null,
  target: Target,
): string {
  if (view !== null) {
    const { name, plain } = textFileName(
      view,
      partName(clause, to),
      printWords(wordsAround(view.key.language)),
    );
    return contentDisposition(name, plain, format);
  }
  const title = target.kind === 'work' ? titleIn(calledOf(target.entry.work), 'eng') : (work ?? 'archive');
  return contentDisposition(shortened(title), shortened(title), format);
}
