import type { Context } from 'hono';
import type { Clause } from '../../model/clause.ts';
import { wordsAround } from '../../model/interfaces.ts';
import type { LanguageCode } from '../../model/language.ts';
import { noneOf } from '../../model/parameterFault.ts';
import { pagesOf } from '../../press/extent.ts';
import { type Press, PressFailure, type PressFailureKind } from '../../press/port.ts';
import { refusalOf } from '../../press/refusal.ts';
import { FORMATS } from '../../render/formats.ts';
import type { PdfDocument } from '../../render/pdf/document.ts';
import type { PrintSetting } from '../../render/pdfDocument/index.ts';
import { printWords } from '../../render/pdfDocument/printWords.ts';
import type { AppContext } from '../context.ts';
import { FileAnswer } from '../file.ts';
import { contentDisposition } from '../fileName.ts';
import { offerPage } from '../problem/offers.ts';
import { fail, type Offer, type ProblemType } from '../problem.ts';
import type { Reader } from '../reader.ts';
import { failParameter } from '../readParameters.ts';
import { type Composed, Unprinted } from './composed.ts';
import type { FileName } from './name.ts';

const PAPERS = { a4: 'A4', letter: 'Letter', a5: 'A5' } as const;
const SIZES: readonly string[] = ['normal', 'large'];

const isPaper = (given: string): given is keyof typeof PAPERS => Object.hasOwn(PAPERS, given);

/**
 * What a request says of a PDF. Its own words are in the language of the text, so that one address is one file for
 * every reader; `?ui=` asks for another. Fails with the parameter's name.
 */
export function printSetting(app: AppContext, c: Context, reader: Reader, text: LanguageCode): PrintSetting {
  const given = (c.req.query('paper') ?? 'a4').toLowerCase();
  const size = (c.req.query('size') ?? 'normal').toLowerCase();
  if (!isPaper(given)) return failParameter(noneOf('paper', given, Object.keys(PAPERS)));
  if (!SIZES.includes(size)) return failParameter(noneOf('size', size, SIZES));
  const paper = size === 'large' ? (`${PAPERS[given]} large` as const) : PAPERS[given];
  return {
    href: app.absolute,
    words: printWords(reader.explicit ? reader.language : wordsAround(text)),
    paper,
  };
}

const PROBLEM_OF: Readonly<Record<PressFailureKind, ProblemType>> = {
  busy: 'pdf-busy',
  slow: 'pdf-busy',
  closed: 'pdf-busy',
  crashed: 'pdf-failed',
  'too-long': 'pdf-too-long',
  'right-to-left': 'pdf-not-drawable',
};

/** Failures that come again however often one asks: the words can be read on their page. */
const LASTING: ReadonlySet<PressFailureKind> = new Set(['too-long', 'right-to-left', 'crashed']);

function pageOf(c: Context): Offer {
  const { pathname, searchParams } = new URL(c.req.url);
  for (const name of ['paper', 'size', 'clauses']) searchParams.delete(name);
  const path = pathname.replace(/\.pdf$/u, '');
  const url = searchParams.size === 0 ? path : `${path}?${searchParams}`;
  return offerPage(url, ({ text }) => text.wholeText);
}

/** Fails at once, before anything is composed, where the clauses are more than one file has room for. */
export function mustFit(c: Context, clauses: readonly Clause[]): void {
  const refused = refusalOf({ pages: pagesOf(clauses), languages: new Set() }, []);
  if (refused !== null) failPress(c, refused);
}

const failPress = (c: Context, { kind, message }: PressFailure): never =>
  fail(
    PROBLEM_OF[kind],
    { why: 'work-failed', failure: kind },
    { detail: message, offers: LASTING.has(kind) ? [pageOf(c)] : [] },
  );

/** The document as a file, made here or where this request came from. */
export async function printAnswer(
  { services: { press } }: AppContext,
  c: Context,
  document: PdfDocument,
  { name, plain }: FileName,
  headers: Readonly<Record<string, string>> = {},
): Promise<FileAnswer | Unprinted> {
  const composed = {
    document,
    headers: { ...headers, 'Content-Disposition': contentDisposition(name, plain, 'pdf') },
  };
  return press === null ? new Unprinted(composed) : printed(press, c, composed);
}

/** Fails with a problem where it cannot be made, and gives it up where the reader leaves. */
export async function printed(
  press: Press,
  c: Context,
  { document, headers }: Composed,
): Promise<FileAnswer> {
  const { signal } = c.req.raw;
  const file = await press.print(document, signal).catch((error: unknown) => {
    if (signal.aborted) return fail('reader-left', { why: 'reader-left' });
    if (error instanceof PressFailure) return failPress(c, error);
    throw error;
  });
  return new FileAnswer(file, FORMATS.pdf.mediaType, headers);
}
