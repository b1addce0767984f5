import type { z } from 'zod';
import type { AroundSchema } from '../http/around/json.ts';
import type { QuoteSchema } from '../http/quote/json.ts';
import type { InterfaceCode } from '../model/interfaces.ts';
import type { ResolvedSchema, ResolvedTextSchema } from '../render/citeJson.ts';
import type { ComparisonSchema, PastedSchema } from '../render/diffJson.ts';
import type { BytesFormat, OfferedFormat } from '../render/formats.ts';
import type {
  ClauseSchema,
  ExpressionSchema,
  RangeSchema,
  WorkSchema,
  WorksSchema,
} from '../render/schema.ts';
import type { SearchRequest } from '../search/read/request.ts';
import type { SearchAnswerSchema } from '../search/show/answer.ts';

/** All Works of an archive. */
export type Works = z.output<typeof WorksSchema>;
/** A Work with its facts, versions and editions. */
export type Work = z.output<typeof WorkSchema>;
/** A text with its tree of clauses. */
export type Text = z.output<typeof ExpressionSchema>;
/** A clause with everything below it, its level and hashes. */
export type Clause = z.output<typeof ClauseSchema>;
/** Siblings, each whole. */
export type Range = z.output<typeof RangeSchema>;
/** A clause with what is needed to quote it rightly. */
export type Context = z.output<typeof AroundSchema>;
/** Hits, facets and how the query was read. */
export type SearchAnswer = z.output<typeof SearchAnswerSchema>;
/** What a reference means. */
export type Resolved = z.output<typeof ResolvedSchema>;
/** All references of a text. */
export type ResolvedText = z.output<typeof ResolvedTextSchema>;
/** What changed between two texts. */
export type Comparison = z.output<typeof ComparisonSchema>;
/** What a pasted text has otherwise. */
export type PastedComparison = z.output<typeof PastedSchema>;
/** Quotations beside the clauses that have their words. */
export type QuotationCheck = z.output<typeof QuoteSchema>;

/** Filters of a search by name, each one value or several. */
export type SearchFilters = Partial<
  Readonly<Record<Exclude<keyof SearchRequest, 'q'>, string | number | readonly (string | number)[]>>
>;

/** Days are `YYYY-MM-DD`: the archive adds none of its own. */
export interface CiteOptions {
  /** Language of the text wanted where several are held: `eng`, `rus` ... */
  readonly lang?: string;
  /** `all`, or one style of citations: they come with the answer. */
  readonly style?: string;
  /** Day of access that citations name. */
  readonly accessed?: string;
  /** Day for which citations tell the stages. */
  readonly as_of?: string;
}

/** Of PDFs alone. */
export interface PrintOptions {
  readonly paper?: 'a4' | 'letter' | 'a5';
  readonly size?: 'normal' | 'large';
  /** Language of our own words in it; that of the text otherwise. */
  readonly ui?: InterfaceCode;
  /** Of a whole text: `art_I,art_VI--art_VII`. */
  readonly clauses?: string;
}

/** Formats that are text; of the others the bytes are given. */
export type WrittenFormat = Exclude<OfferedFormat, BytesFormat>;
