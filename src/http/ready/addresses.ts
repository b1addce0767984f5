import {
  ANEW,
  FIND,
  FORM,
  HASH,
  LEADS,
  PAPER,
  type Parameters,
  QUERY,
  SEARCH,
  SELECTION,
  TEXTS_TO_COMPARE,
  TYPING,
  UI,
} from './parameters.ts';

/** Addresses whose answers may be kept, with all that decides an answer beside the archive and the day. */
interface Row {
  readonly path: RegExp;
  readonly parameters: Parameters;
  /** Parameters that are not in the table are as though they were not there, or are what is answered to. */
  readonly others: 'ignored' | 'refused';
  /** What of the reader: the language of the interface, all languages in their order, or nothing. */
  readonly reader: 'nobody' | 'language' | 'languages';
  /** Whether a search engine answers; then its parameters may stand several times. */
  readonly searches: boolean;
}

const ROW = { parameters: {}, others: 'ignored', reader: 'nobody', searches: false } as const;
const page = (path: RegExp, parameters: Parameters = {}): Row => ({
  ...ROW,
  path,
  parameters: { ...parameters, ...UI },
  reader: 'language',
});
const file = (path: RegExp, parameters: Parameters = {}): Row => ({ ...ROW, path, parameters });
const api = (path: RegExp, parameters: Parameters): Row => ({ ...ROW, path, parameters, others: 'refused' });

/** The first row whose path fits an address is that of the address. */
const ROWS: readonly Row[] = [
  file(/^\/assets\//u),
  page(/^\/(?:about|safely|people(?:\/[^/]+)?)?$/u),
  file(/^\/t\/[^/]+\/parallel\/.*\.pdf$/u, { ...PAPER, ...UI }),
  file(/^\/t\/[^/]+\/parallel\/.*\.(?:json|txt)$/u),
  page(/^\/t\/[^/]+\/parallel\//u),
  file(/^\/t\/.*\.pdf$/u, { ...LEADS, ...SELECTION, ...PAPER, ...UI }),
  file(/^\/t(?:\/.*)?\.(?:json|txt|md|bib|ris|xml)$/u, { ...LEADS, ...HASH }),
  page(/^\/t(?:\/[^/]+)?$/u, LEADS),
  page(/^\/t\/[^/]+\/[^/]+$/u, { ...LEADS, ...FIND }),
  page(/^\/t\//u, { ...LEADS, ...HASH }),
  api(/^\/api\/v1\/works(?:\/|$)/u, { ...LEADS, ...HASH }),
  page(/^\/compare$/u, FORM),
  file(/^\/compare\/.*\.pdf$/u, { ...PAPER, ...UI }),
  page(/^\/compare\//u),
  { ...api(/^\/api\/v1\/compare$/u, TEXTS_TO_COMPARE), reader: 'languages' },
  { ...page(/^\/search$/u, { ...SEARCH, ...TYPING }), searches: true },
  { ...api(/^\/api\/v1\/search$/u, SEARCH), searches: true },
  { ...api(/^\/api\/v1\/complete$/u, QUERY), searches: true },
  file(/^\/openapi\.json$/u),
];

/** An address as all that ask for the same write it: its path, and of its parameters those that decide. */
export interface NormalAddress {
  readonly row: Row;
  readonly target: string;
}

/** Longer addresses are not kept. UTF-16 code units. */
const LONGEST = 2000;
/** Printable ASCII without the mark of a fragment, which is no part of an address. */
const PLAIN = /^\/[!"$-~]*$/u;

/** The normal form of a path with its query; null where it is answered anew each time. */
export function normalAddress(target: string): NormalAddress | null {
  if (!PLAIN.test(target)) return null;
  const cut = target.indexOf('?');
  const path = cut < 0 ? target : target.slice(0, cut);
  const row = ROWS.find((one) => one.path.test(path));
  if (row === undefined) return null;
  const query = cut < 0 ? '' : normalQuery(row, target.slice(cut + 1));
  if (query === null) return null;
  const normal = query === '' ? path : `${path}?${query}`;
  return normal.length > LONGEST ? null : { row, target: normal };
}

/** In the order given; what may not stand several times counts where it stands first. */
function normalQuery(row: Row, query: string): string | null {
  if (query === '') return '';
  if (!isDecodable(query)) return null;
  const seen = new Set<string>();
  const normal: [string, string][] = [];
  for (const [name, value] of new URLSearchParams(query)) {
    const read = Object.hasOwn(row.parameters, name) ? row.parameters[name] : undefined;
    if (read === undefined && row.others === 'refused') return null;
    const isRepeated = seen.has(name) && !(row.searches && Object.hasOwn(SEARCH, name));
    if (read === undefined || isRepeated) continue;
    seen.add(name);
    const decisive = read(value);
    if (decisive === ANEW) return null;
    if (decisive !== null) normal.push([name, decisive]);
  }
  return new URLSearchParams(normal).toString();
}

/** Broken escapes are read in more than one way. */
function isDecodable(query: string): boolean {
  if (!query.includes('%')) return true;
  try {
    decodeURIComponent(query);
    return true;
  } catch {
    return false;
  }
}
