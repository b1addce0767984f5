import type { PdfDocument, PdfRun } from '../render/pdf/document.ts';

const words = (language: string, text: string): readonly PdfRun[] =>
  ([undefined, 'strong', 'emphasis'] as const).map((look) => ({
    text: `${text} `,
    language,
    ...(look === undefined ? {} : { look }),
  }));

/**
 * A page that uses every font and every language's hyphens once. Setting it makes a new thread load the writer, parse
 * the tables of the fonts and the patterns: most of what its first file would wait for. Nobody is given it.
 */
export const SPECIMEN: PdfDocument = {
  kind: 'text',
  paper: 'A4',
  language: 'en',
  title: 'Specimen',
  running: { title: 'Specimen', stage: '', level: '' },
  permalink: 'https://archive.invalid/specimen',
  version: '',
  date: null,
  contentHash: '',
  source: '',
  subject: '',
  keywords: [],
  notice: '',
  banner: [],
  facts: [],
  columns: [],
  blocks: [
    ...words(
      'en',
      'The Contracting Parties (Article 1) affirm their good-neighbourly relations; “territorial”.',
    ),
    ...words(
      'ru',
      'Договаривающиеся Стороны (статья 1) подтверждают добрососедские отношения; «территория».',
    ),
    ...words('hy', 'Պայմանավորվող կողմերը (հոդված 1) հաստատում են բարիդրացիական հարաբերությունները։'),
    ...words('az', 'Razılığa gələn Tərəflər (maddə 1) mehriban qonşuluq münasibətlərini təsdiq edirlər.'),
  ].map((run) => ({ is: 'text', style: 'plain', runs: [run, run, run] })),
  attachments: [],
  labels: {
    contents: '',
    page: '{page}/{pages}',
    leftBlank: '',
    permalinkOf: '',
    goTo: '',
    note: '',
    link: '',
    qr: '',
    inserted: '',
    deleted: '',
  },
};
