import { FORMATS } from '../../render/formats.ts';
import { PROBLEMS, type ProblemType } from '../problem.ts';

/** Problems that any operation can end with. */
const ANYWHERE = [
  'invalid-request',
  'broken-address',
  'too-much-work',
  'reader-left',
  'headers-too-large',
  'internal-error',
  'search-unavailable',
  'too-busy',
  'too-many-requests',
] as const satisfies readonly ProblemType[];

/** What an operation can answer besides what was asked for. */
export const OUTCOMES = {
  search: [],
  pasted: ['too-large', 'expression-not-found'],
  text: [
    'work-not-found',
    'expression-not-found',
    'clause-not-found',
    'clause-ambiguous',
    'hash-not-found',
    'clause-withdrawn',
    'format-not-offered',
    'document-left-out',
  ],
  package: ['not-found', 'busy', 'work-failed'],
  pdf: ['pdf-too-long', 'pdf-not-drawable', 'pdf-failed', 'pdf-busy', 'clause-not-found'],
} as const satisfies Record<string, readonly ProblemType[]>;

const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

/** Statuses of problems, each with what it can mean. */
export function problemResponses(types: readonly ProblemType[]): Readonly<Record<string, object>> {
  const all = [...new Set([...ANYWHERE, ...types])];
  const statuses = [...new Set(all.map((type) => PROBLEMS[type].status))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const titles = all
        .filter((type) => PROBLEMS[type].status === status)
        .map((type) => PROBLEMS[type].title);
      return [status, { description: titles.join('; '), ...headersOf(status), content: problem }];
    }),
  );
}

/** Sent with what counts towards a limit of requests, and always where it was passed. */
const LIMITS = {
  RateLimit: {
    schema: { type: 'string' },
    description: 'What is left in this minute, and how many seconds of it',
  },
  'RateLimit-Policy': {
    schema: { type: 'string' },
    description: 'What an address may ask for in how many seconds',
  },
};
const RETRY = { 'Retry-After': { schema: { type: 'integer' }, description: 'Seconds' } };

/** Who asked too much, or at a bad time, is told when to come again. */
const headersOf = (status: number): object =>
  status === 429 ? { headers: { ...RETRY, ...LIMITS } } : status === 503 ? { headers: RETRY } : {};

const Location = { schema: { type: 'string' }, description: 'The address' };
const asked = { description: 'What the client has (If-None-Match) still stands' };

/** What GET can answer of one's own copy. */
export const NOT_MODIFIED = { 304: asked };

/** Aliases and floating addresses lead to the one address of what is meant. */
export const REDIRECTS = {
  301: { description: 'An alias: the one address is under Location', headers: { Location } },
  302: { description: 'A floating address: what it leads to now is under Location', headers: { Location } },
};

/** Parts of a file (RFC 9110, section 14). */
const RANGES = {
  206: { description: 'The bytes asked for (Range)' },
  416: { description: 'The file has no such bytes (Range)' },
};

/** The answers of a path that ends in `.pdf`. */
export const PDF_RESPONSES = {
  200: {
    description: 'PDF/A-3a and PDF/UA-1; the ETag is the SHA-256 of its bytes',
    content: { [FORMATS.pdf.mediaType]: { schema: { type: 'string', format: 'binary' } } },
  },
  ...NOT_MODIFIED,
  ...REDIRECTS,
  ...RANGES,
  ...problemResponses([...OUTCOMES.text, ...OUTCOMES.pdf]),
};

/** The answers of a package of these media types. */
export const packageResponses = (mediaTypes: readonly string[]): object => ({
  200: {
    description: 'The package; its ETag is the SHA-256 of its bytes',
    content: Object.fromEntries(
      mediaTypes.map((type) => [type, { schema: { type: 'string', format: 'binary' } }]),
    ),
  },
  ...NOT_MODIFIED,
  ...RANGES,
  ...problemResponses(OUTCOMES.package),
});

/** RFC 9457; `near` is ours: addresses that exist, for a clause that does not. */
export const problemSchema = {
  type: 'object',
  description: 'RFC 9457',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { enum: Object.keys(PROBLEMS).map((type) => `/about#${type}`) },
    title: { type: 'string', description: 'In English, the same for each type' },
    status: { type: 'integer' },
    detail: {
      type: 'string',
      description: "In the reader's language (`ui=`, else Accept-Language); `why` says the same as a value",
    },
    instance: { type: 'string' },
    request: { type: 'string' },
    why: { $ref: '#/components/schemas/Reason' },
    near: {
      type: 'array',
      items: { type: 'object', properties: { url: { type: 'string' }, title: { type: 'string' } } },
    },
    parameters: {
      type: 'array',
      items: { type: 'object', properties: { parameter: { type: 'string' }, message: { type: 'string' } } },
    },
  },
};
