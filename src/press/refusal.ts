import type { PdfBlock, PdfClause, PdfDocument } from '../render/pdf/document.ts';
import type { PressRefusal } from './port.ts';

/** Why a document is not printed, known before any work; null where it is. */
export function refusalOf(
  document: PdfDocument,
): { readonly kind: PressRefusal; readonly says: string } | null {
  const language = [...languagesOf(document)].find(isRightToLeft);
  if (language === undefined) return null;
  return {
    kind: 'right-to-left',
    says: `Letters written from right to left (${language}) cannot be set as PDF here yet: read the text on its page`,
  };
}

/** Languages that whole clauses, columns or the page's own words are in, as BCP 47 tags. */
function languagesOf({ language, titleLanguage, columns, blocks }: PdfDocument): ReadonlySet<string> {
  const found = new Set([language, titleLanguage ?? language, ...columns.map((column) => column.language)]);
  const readClause = (clause: PdfClause): void => {
    found.add(clause.language);
    clause.children.forEach(readClause);
  };
  const read = (block: PdfBlock): void => {
    if (block.is === 'clause') readClause(block);
    else if (block.is === 'row') block.cells.flat().forEach(read);
    else if (block.is === 'section') block.blocks.forEach(read);
  };
  blocks.forEach(read);
  return found;
}

/** ISO 15924 codes of scripts written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

const isRightToLeft = (language: string): boolean =>
  RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '');
