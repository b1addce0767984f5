import { z } from 'zod';
import { interfaceOf } from '../model/interfaces.ts';

/** An address with this in it is answered anew each time: by a redirect or by what is wrong with it. */
export const ANEW = Symbol('answered anew each time');

/** A parameter in the query of a route. */
export interface Parameter {
  /** The normal form of a value; null where the answer does not depend on it. */
  readonly normal: (given: string) => string | null | typeof ANEW;
  /** Whether it may stand several times; else it counts where it stands first. */
  readonly repeats: boolean;
  /** As OpenAPI 3.1 has it; null where it is not told of. */
  readonly told: Described | null;
}

/** By name. */
export type Parameters = Readonly<Record<string, Parameter>>;

interface Described {
  readonly required: boolean;
  readonly description?: string;
  readonly schema: object;
}

const of = (normal: Parameter['normal'], told: Parameter['told'] = null): Parameter => ({
  normal,
  repeats: false,
  told,
});
const described = (description: string, schema: object = { type: 'string' }): Described => ({
  required: false,
  description,
  schema,
});

const anew = (): typeof ANEW => ANEW;
const asGiven = (given: string): string => given;

/** `c1` of cited words, as `readHash` takes it. */
function hash(given: string): string | typeof ANEW {
  const digits = given.trim().toLowerCase().replace(/^c1:/u, '');
  return /^[0-9a-f]{12,64}$/u.test(digits) ? digits : ANEW;
}

/** Language of the interface of a page. */
export const UI: Parameters = { ui: of(interfaceOf) };

/** The same of an answer of the API, which says things in it. */
export const UI_TOLD: Parameters = {
  ui: of(interfaceOf, described('Language in which the answer says things; else that of Accept-Language')),
};

/** `?h=`: 12 to 64 digits of the `c1` that was cited, with or without `c1:`. */
export const HASH: Parameters = { h: of(hash) };
/** What leads elsewhere, and what is checked but not shown. */
export const LEADS: Parameters = {
  'as-of': of(anew),
  h: of((given) => (hash(given) === ANEW ? ANEW : null)),
};
/** Cut as `findInText` cuts it. */
export const FIND: Parameters = { find: of((given) => given.slice(0, 200).trim() || null) };
/** Pages of words: those that published copies have as well are underlined. */
export const EVIDENCE: Parameters = { evidence: of((given) => (given === '1' ? given : null)) };
/** Of a list with the newest first: entries older than the one of this number. */
export const BEFORE: Parameters = { before: of((given) => (/^[1-9]\d{0,8}$/u.test(given) ? given : null)) };
/** Of the feed: what happened to one Work. */
export const WORK: Parameters = {
  work: of(asGiven, described('Slug of a Work, to be told of nothing else')),
};
/** With both filled in, the form leads to their comparison. */
export const FORM: Parameters = { from: of(anew), to: of(anew) };

/** Set by our script while a reader types: the answer may be that of the likeliest completion. */
export const TYPING: Parameters = { typing: of(asGiven) };

/** The same as the API tells of them. */
export const AS_OF_TOLD: Parameters = {
  'as-of': of(
    anew,
    described('Answers by redirect to the version of this day', { type: 'string', format: 'date' }),
  ),
};

/** As HASH, for addresses of the API. */
export const HASH_TOLD: Parameters = {
  h: of(hash, described('c1 of the words that were cited: the answer says whether they still stand')),
};

const PAPERS: Readonly<Record<string, string | null>> = { a4: null, letter: 'letter', a5: 'a5' };
const SIZES: Readonly<Record<string, string | null>> = { normal: null, large: 'large' };

const SHAPES: Readonly<Record<string, string | null>> = { wide: null, square: 'square' };

/** Of every PDF. */
export const PRINTED: Parameters = {
  paper: of(
    (given) => {
      const paper = PAPERS[given.toLowerCase()];
      return paper === undefined ? ANEW : paper;
    },
    described('Size of the pages', { type: 'string', enum: Object.keys(PAPERS), default: 'a4' }),
  ),
  size: of(
    (given) => {
      const size = SIZES[given.toLowerCase()];
      return size === undefined ? ANEW : size;
    },
    described('Large: letters of 18 points for readers with weak sight', {
      type: 'string',
      enum: Object.keys(SIZES),
      default: 'normal',
    }),
  ),
  ui: of(interfaceOf, described('Language of our own words in it; that of the text otherwise')),
};

/** The version that an address was made for; others are as though none stood there. */
export const VERSION: Parameters = { v: of((given) => (/^[0-9a-f]{16}$/u.test(given) ? given : null)) };

/** Of the card of a clause. */
export const CARD: Parameters = {
  shape: of(
    (given) => {
      const shape = SHAPES[given.toLowerCase()];
      return shape === undefined ? ANEW : shape;
    },
    described('1200 x 630 or 1080 x 1080', { type: 'string', enum: ['wide', 'square'], default: 'wide' }),
  ),
  ui: of(interfaceOf, described('Language of our own words in it; that of the text otherwise')),
};

/** Clauses of a PDF, in any order; they come in that of the text. */
export const SELECTION: Parameters = {
  clauses: of(asGiven, described('Such as art_I,art_VI--art_VII; 200 at most')),
};

/**
 * Parameters as a schema has them. Where a value may come in ways that JSON Schema cannot tell (a list with commas),
 * its `parameter` says what to send.
 */
export function parametersOf(schema: z.ZodType, needed: readonly string[], repeats = false): Parameters {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const all = Object.entries(properties).map(([name, property]): [string, Parameter] => {
    const { parameter, description, ...own } = Object(property);
    const says = description === undefined ? {} : { description };
    const told = { required: needed.includes(name), ...says, schema: parameter ?? own };
    return [name, { normal: asGiven, repeats, told }];
  });
  return Object.fromEntries(all);
}
