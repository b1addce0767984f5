import type { Archive } from '../../archive/archive.ts';
import type { Edition } from '../../archive/edition.ts';
import { formatKey } from '../../model/expression.ts';
import type { Size } from './port.ts';

/** Clauses of a text: with fewer it is answered at once, whatever is asked of it, within some 50 ms. */
const PAGE = 120;
/** A file of a text, and as a book, which is packed besides. */
const FILE = 400;
const BOUND = 40;
/** One clause of a text that must be read for it; of one that has been read it takes no longer than of any other. */
const CLAUSE = 1000;
/** A comparison of so many clauses, or of a whole convention with another. */
const COMPARED = 150;
const COMPARED_LONG = 3000;
/** Bytes of a pasted text. */
const PASTED = 2000;
const PASTED_LONG = 40_000;

/** How long the answer to an address may take, by what is known before it is begun; null where it is no trouble. */
export type SizeOf = (url: URL, archive: Archive, bytes: number) => Size | null;

/** References looked for in a pasted text. */
export const ofPasted: SizeOf = (_url, _archive, bytes) =>
  bytes > PASTED_LONG ? 'long' : bytes > PASTED ? 'short' : null;

/** A pasted text compared with a held one. */
export const ofPastedSide: SizeOf = (_url, _archive, bytes) => (bytes > PASTED_LONG ? 'long' : 'short');

/** `/compare/<text>/to/<text>`. */
export const ofComparison: SizeOf = ({ pathname }, archive) => {
  const [from = '', to = ''] = pathname.slice('/compare/'.length).split('/to/');
  return ofCompared(clausesOf(from, archive) + clausesOf(to, archive));
};

/** `?from=&to=`. */
export const ofSides: SizeOf = ({ searchParams }, archive) => {
  const sides = ['from', 'to'].map((name) => (searchParams.get(name) ?? '').replace(/^.*\/t\//u, ''));
  return ofCompared(sides.reduce((sum, side) => sum + clausesOf(side, archive), 0));
};

/** `?url=`: words of one text. */
export const ofLinked: SizeOf = ({ searchParams }, archive) => {
  const below = (searchParams.get('url') ?? '').replace(/^.*?\/t\//u, '');
  return clausesOf(below, archive) > CLAUSE ? 'short' : null;
};

/** Texts side by side. */
export const ofParallel: SizeOf = ({ pathname }, archive) =>
  clausesOf(pathname.slice('/t/'.length), archive) > PAGE ? 'long' : null;

/** A whole text as a page is long work; a file of it, or a clause of it, is short; a book as long as it is. */
export const ofText: SizeOf = ({ pathname }, archive) => {
  const below = pathname.replace(/^\/(?:t|api\/v1\/works)\//u, '');
  const isFile = pathname.startsWith('/api/') || /\.[a-z]+$/u.test(pathname);
  const isClause = below.split('/').length > 2;
  const clauses = clausesOf(below, archive);
  if (pathname.endsWith('.epub')) return clauses > FILE ? 'long' : clauses > BOUND ? 'short' : null;
  if (isClause) return clauses > CLAUSE && !isRead(below, archive) ? 'short' : null;
  if (isFile) return clauses > FILE ? 'short' : null;
  return clauses > PAGE ? 'long' : null;
};

/** A PDF is composed of a whole text or a range, with the references of all its words: long work. Of one clause it is none. */
export const ofPrinted: SizeOf = ({ pathname }, archive) => {
  const below = pathname.slice('/t/'.length);
  const isClause = below.split('/').length > 2 && !below.includes('--');
  return !isClause && clausesOf(below, archive) > PAGE ? 'long' : null;
};

/** A Work as a book: all its texts in all languages. */
export const ofWorkFile: SizeOf = ({ pathname }) => (pathname.endsWith('.epub') ? 'long' : null);

const ofCompared = (clauses: number): Size | null =>
  clauses > COMPARED_LONG ? 'long' : clauses > COMPARED ? 'short' : null;

/** Clauses of the text that `<work>/<text>/...` names, else of the longest of the Work; 0 where there is none. */
const clausesOf = (below: string, archive: Archive): number =>
  Math.max(0, ...named(below, archive).map(({ index }) => index.size));

const isRead = (below: string, archive: Archive): boolean =>
  named(below, archive).every((edition) => archive.hasRead(edition));

/** Editions of the text that `<work>/<text>/...` names, else all of the Work. */
function named(below: string, { works }: Archive): readonly Edition[] {
  const [work = '', text = ''] = below.split('/').map(decoded);
  const { expressions = [] } = works.get(work) ?? {};
  const meant = expressions.filter(({ key }) => text.startsWith(formatKey(key)));
  return (meant.length > 0 ? meant : expressions).flatMap(({ editions }) => editions);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Whether any text of the archive is so long that its page is heavy. */
export const hasHeavyTexts = ({ editions }: Archive): boolean =>
  editions.some(({ index }) => index.size > PAGE);
