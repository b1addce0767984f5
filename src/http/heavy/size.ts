import type { Archive } from '../../archive/archive.ts';
import type { WorkEntry } from '../../archive/load.ts';
import { formatKey } from '../../model/expression.ts';
import type { Size } from './port.ts';

/** Clauses of a text: with fewer it is answered at once, whatever is asked of it, within some 50 ms. */
const PAGE = 120;
/** A file, or one clause of a text that must be read for it. */
const FILE = 1000;
/** A comparison of so many clauses, or of a whole convention with another. */
const COMPARED = 150;
const COMPARED_LONG = 3000;
/** Bytes of a pasted text. */
const PASTED = 2000;
const PASTED_LONG = 40_000;

type Asked = Pick<Request, 'method' | 'url' | 'headers'>;

interface Row {
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
  readonly size: (url: URL, archive: Archive, bytes: number) => Size | null;
}

/** What can take long, by method and path; the first row that fits decides. PDFs are set by the press. */
const ROWS: readonly Row[] = [
  { method: 'POST', path: /^\/(?:api\/v1\/)?cite$/u, size: (_url, _archive, bytes) => ofPasted(bytes) },
  {
    method: 'POST',
    path: /^\/(?:api\/v1\/)?compare$/u,
    size: (_url, _archive, bytes) => (bytes > PASTED_LONG ? 'long' : 'short'),
  },
  { method: 'GET', path: /\.pdf$/u, size: () => null },
  {
    method: 'GET',
    path: /^\/compare\/.+\/to\/.+/u,
    size: ({ pathname }, archive) => {
      const [from = '', to = ''] = pathname.slice('/compare/'.length).split('/to/');
      return ofCompared(clausesOf(from, archive) + clausesOf(to, archive));
    },
  },
  {
    method: 'GET',
    path: /^\/api\/v1\/compare$/u,
    size: ({ searchParams }, archive) => {
      const sides = ['from', 'to'].map((name) => (searchParams.get(name) ?? '').replace(/^.*\/t\//u, ''));
      return ofCompared(sides.reduce((sum, side) => sum + clausesOf(side, archive), 0));
    },
  },
  {
    method: 'GET',
    path: /^\/t\/[^/]+\/parallel\/./u,
    size: ({ pathname }, archive) => (clausesOf(pathname.slice(3), archive) > PAGE ? 'long' : null),
  },
  {
    method: 'GET',
    path: /^\/(?:t|api\/v1\/works)\/[^/]+\/./u,
    size: ({ pathname }, archive) =>
      ofText(pathname.replace(/^\/(?:t|api\/v1\/works)\//u, ''), archive, pathname),
  },
];

/** How long an answer may take, by what is known before it is begun; null where it is no trouble. */
export function sizeOf({ method, url, headers }: Asked, archive: Archive): Size | null {
  const asked = method === 'HEAD' ? 'GET' : method;
  const parsed = new URL(url);
  const row = ROWS.find((one) => one.method === asked && one.path.test(parsed.pathname));
  const bytes = Number(headers.get('content-length') ?? Number.POSITIVE_INFINITY);
  return row?.size(parsed, archive, bytes) ?? null;
}

const ofPasted = (bytes: number): Size | null =>
  bytes > PASTED_LONG ? 'long' : bytes > PASTED ? 'short' : null;

const ofCompared = (clauses: number): Size | null =>
  clauses > COMPARED_LONG ? 'long' : clauses > COMPARED ? 'short' : null;

/** A whole text as a page is long work; a file of it, or a clause of it, is short. */
function ofText(below: string, archive: Archive, pathname: string): Size | null {
  const isFile = pathname.startsWith('/api/') || /\.[a-z]+$/u.test(pathname);
  const isClause = below.split('/').length > 2;
  const clauses = clausesOf(below, archive);
  if (isFile || isClause) return clauses > FILE ? 'short' : null;
  return clauses > PAGE ? 'long' : null;
}

/** Clauses of the text that `<work>/<text>/...` names, else of the longest of the Work; 0 where there is none. */
function clausesOf(below: string, archive: Archive): number {
  const [work = '', text = ''] = below.split('/').map(decoded);
  const entry = archive.works.get(work);
  if (entry === undefined) return 0;
  const named = entry.expressions.filter(({ key }) => text.startsWith(formatKey(key)));
  return longestOf(named.length > 0 ? named : entry.expressions);
}

const longestOf = (expressions: WorkEntry['expressions']): number =>
  Math.max(0, ...expressions.flatMap(({ editions }) => editions.map(({ index }) => index.size)));

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
