import { FORMATS } from '../../render/formats.ts';
import { expression, inPath, inQuery, type Parameter, work } from './parameters.ts';
import { NOT_MODIFIED, OUTCOMES, problemResponses, RANGES, REDIRECTS } from './responses.ts';

/** A path that answers with a file, for `/openapi.json`. */
interface FileOperation {
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
}

const paper = inQuery('paper', 'Size of the pages', {
  type: 'string',
  enum: ['a4', 'letter'],
  default: 'a4',
});
const ui = inQuery('ui', 'Language of our own words in it; that of the text otherwise');
const side = (name: string) =>
  inPath(name, 'What stands below /t: <work>/<expression>[/<clause>], slashes as they are');

const FILES: readonly FileOperation[] = [
  {
    path: '/t/{work}/{expression}.pdf',
    summary: 'A text as PDF, or a selection of its clauses',
    parameters: [
      work,
      expression,
      inQuery('clauses', 'Such as art_I,art_VI--art_VII; 200 at most'),
      paper,
      ui,
    ],
  },
  {
    path: '/t/{work}/{expression}/{clause}.pdf',
    summary: 'A clause or a range of siblings as PDF',
    parameters: [
      work,
      expression,
      inPath('clause', 'Levels as path segments: art_II/p_2, art_VI--art_VII'),
      paper,
      ui,
    ],
  },
  {
    path: '/t/{work}/parallel/{expressions}.pdf',
    summary: 'Texts side by side as PDF; a clause of them with its path before .pdf',
    parameters: [work, inPath('expressions', 'Two to four keys, joined by +'), paper, ui],
  },
  {
    path: '/compare/{from}/to/{to}.pdf',
    summary: 'What changed between two texts, clauses or ranges, as PDF',
    parameters: [side('from'), side('to'), paper, ui],
  },
];

/** Every PDF that can be had, `search` being the parameters of a search. Ranges of bytes are answered (RFC 9110). */
export const fileOperations = (search: readonly Parameter[]): readonly FileOperation[] => [
  ...FILES,
  {
    path: '/search.pdf',
    summary: 'Search results as PDF: found clauses with their words, levels, citations and permalinks',
    parameters: [...search, paper, ui],
  },
];

/** The answers of such a path. */
export const pdfResponses = {
  200: {
    description: 'PDF/A-3a and PDF/UA-1; the ETag is the SHA-256 of its bytes',
    content: { [FORMATS.pdf.mediaType]: { schema: { type: 'string', format: 'binary' } } },
  },
  ...NOT_MODIFIED,
  ...REDIRECTS,
  ...RANGES,
  ...problemResponses([...OUTCOMES.text, ...OUTCOMES.pdf]),
};
