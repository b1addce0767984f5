import { z } from 'zod';
import { type Ask, answered, askJson, following, NotAnswered, pathOf } from '../ask.ts';
import { AroundSchema } from '../http/around/json.ts';
import { QuoteSchema } from '../http/quote/json.ts';
import { API_WORKS, apiPath } from '../http/text/apiPath.ts';
import { parseAddress } from '../model/address.ts';
import { ResolvedSchema, ResolvedTextSchema } from '../render/citeJson.ts';
import { ComparisonSchema, PastedSchema } from '../render/diffJson.ts';
import { type BytesFormat, FORMATS, type OfferedFormat } from '../render/formats.ts';
import { ClauseSchema, ExpressionSchema, RangeSchema, WorkSchema, WorksSchema } from '../render/schema.ts';
import { SearchAnswerSchema } from '../search/show/answer.ts';
import type {
  CiteOptions,
  Clause,
  Comparison,
  Context,
  PastedComparison,
  PrintOptions,
  QuotationCheck,
  Range,
  Resolved,
  ResolvedText,
  SearchAnswer,
  SearchFilters,
  Text,
  Work,
  Works,
  WrittenFormat,
} from './shapes.ts';

/**
 * What an archive is asked: the questions of its API, with the same answers. An address may be a permalink, a whole
 * link, what stands below `/t`, or an alias such as `am-az-peace-2025/article-7`. Each method rejects with
 * `NotAnswered` where what is asked for is not there, or asked wrongly: its `problem` says which, and what there is.
 */
export interface Asking {
  /** All Works, those of which nothing is held among them. */
  works(): Promise<Works>;
  /** A Work by its id, with its facts, versions and editions. */
  work(id: string): Promise<Work>;
  /** A text with all its clauses: the newest edition, unless the address names one. */
  text(address: string): Promise<Text>;
  /** A clause with all below it, its level, hashes and sources. Words that are not held are null and say why (`gap`). */
  clause(address: string): Promise<Clause>;
  /** Siblings: `.../art_VI--art_VII`. */
  range(address: string): Promise<Range>;
  /** A clause with what it lies in, its terms, references, languages and a ready citation. */
  context(address: string): Promise<Context>;
  /**
   * Clauses by words, "exact phrase", operators or a citation. `page` counts from 1, `limit` is 50 at most; `highlights`
   * are half-open, in UTF-16 code units of the snippet. No hit says nothing of texts that are not held.
   */
  search(query: string, filters?: SearchFilters): Promise<SearchAnswer>;
  /** A reference as people write it, as permalinks: `status` is found, absent or ambiguous. */
  cite(reference: string, options?: CiteOptions): Promise<Resolved>;
  /** All references of a text, with half-open offsets in UTF-16 code units. */
  citeText(text: string, options?: Pick<CiteOptions, 'lang'>): Promise<ResolvedText>;
  /** Two texts, clauses or ranges: `equal` is null where words that are not held keep anybody from saying so. */
  compare(from: string, to: string): Promise<Comparison>;
  /** A text, clause or range beside words of yours. */
  comparePasted(from: string, text: string): Promise<PastedComparison>;
  /** Each quotation of a text beside the clauses that have its words; `none` says nothing of texts that are not held. */
  quote(text: string): Promise<QuotationCheck>;
  /**
   * A Work, text, clause, range, parallel texts or comparison as a file, the same bytes as those of the server. PDF is
   * made on a thread and takes seconds.
   */
  render(address: string, format: WrittenFormat): Promise<string>;
  render(address: string, format: BytesFormat, options?: PrintOptions): Promise<Uint8Array>;
}

/** The questions, put to an API. */
export function asking(api: Ask): Asking {
  const ask = following(api);
  const shown = showing(ask);
  return {
    works: () => askJson(ask, WorksSchema, API_WORKS),
    work: (id) => askJson(ask, WorkSchema, `${API_WORKS}/${encodeURIComponent(id)}`),
    text: (address) => shown(address, 'text', ExpressionSchema),
    clause: (address) => shown(address, 'clause', ClauseSchema),
    range: (address) => shown(address, 'range', RangeSchema),
    context: async (address) => {
      const { permalink } = await shown(address, 'clause', ClauseSchema);
      const own = parseAddress(permalink);
      return askJson(ask, AroundSchema, own === null ? permalink : apiPath(own, ['context']));
    },
    search: (q, filters = {}) =>
      askJson(ask, SearchAnswerSchema, `/api/v1/search${query({ q, ...filters })}`),
    cite: (ref, options = {}) => askJson(ask, ResolvedSchema, `/api/v1/cite${query({ ref, ...options })}`),
    citeText: (text, options = {}) => askJson(ask, ResolvedTextSchema, '/api/v1/cite', { text, ...options }),
    compare: (from, to) => askJson(ask, ComparisonSchema, `/api/v1/compare${query({ from, to })}`),
    comparePasted: (from, text) => askJson(ask, PastedSchema, '/api/v1/compare', { from, text }),
    quote: (text) => askJson(ask, QuoteSchema, '/api/v1/quote', { text }),
    render: renderer(ask),
  };
}

function renderer(ask: Ask): Asking['render'] {
  async function render(address: string, format: WrittenFormat): Promise<string>;
  async function render(address: string, format: BytesFormat, options?: PrintOptions): Promise<Uint8Array>;
  async function render(
    address: string,
    format: OfferedFormat,
    options: PrintOptions = {},
  ): Promise<string | Uint8Array> {
    const answer = await answered(ask, `${pathIn(address)}.${format}${query({ ...options })}`);
    return FORMATS[format].isBytes ? new Uint8Array(await answer.arrayBuffer()) : answer.text();
  }
  return render;
}

/** Which of the things with an address below `/t` an answer shows. */
type Kind = 'list' | 'work' | 'text' | 'clause' | 'range';

/** Of a list nothing is told; other members are read by the schema of its kind. */
const Permanent = z.looseObject({ permalink: z.string().default('/t') });

/** What an address shows, where it is of the kind that is wanted. */
const showing =
  (ask: Ask) =>
  async <Shape>(address: string, wanted: Kind, shape: z.ZodType<Shape>): Promise<Shape> => {
    const json = await askJson(ask, Permanent, `${pathIn(address)}.json`);
    const kind = kindOf(json.permalink);
    if (kind !== wanted) throw new NotAnswered(`${address} is the address of a ${kind}, not of a ${wanted}`);
    return shape.parse(json);
  };

function kindOf(permalink: string): Kind {
  const address = parseAddress(permalink);
  if (address === null || address.work === null) return 'list';
  if (address.expression === null) return 'work';
  if (address.clause === null) return 'text';
  return address.to === null ? 'clause' : 'range';
}

/** A path below `/t`, unless the address names another page. */
function pathIn(address: string): string {
  const path = pathOf(address);
  return /^\/(?:t|compare)(?:\/|$)/u.test(path) ? path : `/t${path}`;
}

/** As it stands behind a path; values that are not given are left out. */
function query(given: Readonly<Record<string, string | number | readonly (string | number)[] | undefined>>) {
  const pairs = Object.entries(given).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, String(one)]),
  );
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}
