import type { PdfAttachment, PdfDocument } from '../pdf/document.ts';
import { composeText, type PrintSetting } from '../pdfDocument/index.ts';
import { keyOf } from '../view.ts';
import { akn } from './akn.ts';
import { bytesOf, format, type Subject } from './format.ts';
import { markdown } from './markdown.ts';

/** Made by the press, of a document that is composed where requests are answered. */
export const pdf = format({
  mediaType: 'application/pdf',
  speaksToReader: true,
  isBytes: true,
  inWhole: (eId) => `#nameddest=${eId}`,
  text: 'press',
  parallel: 'press',
  comparison: 'press',
});

/** A text, clause, range or selection as a document for the press. */
export const composePdf = (
  subject: Subject & { readonly isSelection: boolean },
  setting: PrintSetting,
): PdfDocument => composeText({ ...subject, attachments: attachmentsOf(wholeOf(subject), setting) }, setting);

/** The subject as the file that a PDF of it was made of, to be attached. */
export function attachmentsOf(
  { view, clauses, archiveName }: Subject,
  { href, words, references = new Map() }: PrintSetting,
): readonly PdfAttachment[] {
  const part = clauses === view.clauses ? '' : `_${clauses[0]?.eId}`;
  const name = `${view.work.id}_${keyOf(view)}_r${view.edition}${part}`;
  return ATTACHED.map(({ suffix, relationship, row }) => ({
    name: `${name}.${suffix}`,
    mediaType: row.mediaType.split(';')[0] ?? row.mediaType,
    description: words.attached[suffix],
    relationship,
    bytes: bytesOf(row.text({ view, clauses, archiveName, references: () => references }, href, {})),
  }));
}

/** What a file was made of, and the same for programs. */
const ATTACHED = [
  { suffix: 'md', relationship: 'Source', row: markdown },
  { suffix: 'xml', relationship: 'Alternative', row: akn },
] as const;

/** A selection comes from a text: what it was made of is all of that. */
const wholeOf = ({
  view,
  clauses,
  archiveName,
  isSelection,
}: Subject & { readonly isSelection: boolean }): Subject => ({
  view,
  archiveName,
  clauses: isSelection ? view.clauses : clauses,
});
