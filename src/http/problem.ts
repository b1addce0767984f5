import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { WorkKind } from '../model/budget.ts';

/** Every failure a client can see (RFC 9457). HTTP status codes of failures live in this table only. */
export const PROBLEMS = {
  'invalid-request': { status: 400, title: 'The request cannot be understood' },
  'broken-address': { status: 400, title: 'The address is broken' },
  'not-found': { status: 404, title: 'Nothing has this address' },
  'work-not-found': { status: 404, title: 'No such Work in this archive' },
  'expression-not-found': { status: 404, title: 'No such Expression of this Work' },
  'clause-not-found': { status: 404, title: 'No such clause in this Expression' },
  'clause-ambiguous': { status: 404, title: 'The address fits more than one clause' },
  'hash-not-found': { status: 404, title: 'No clause has words with this hash' },
  'format-not-offered': { status: 404, title: 'Not offered in this format' },
  'method-not-allowed': { status: 405, title: 'Addresses here are read with GET or HEAD' },
  'too-slow': { status: 408, title: 'The request took too long to come' },
  'headers-too-large': { status: 431, title: 'The address or its headers are too long' },
  'too-large': { status: 413, title: 'The request is too large' },
  'too-much-work': { status: 422, title: 'This is too much work for one request' },
  busy: { status: 503, title: 'Too much is asked of this archive right now' },
  'work-failed': { status: 500, title: 'This could not be worked out' },
  'pdf-too-long': { status: 413, title: 'This is too much for one PDF' },
  'pdf-not-drawable': { status: 500, title: 'This text cannot be set as PDF' },
  'pdf-failed': { status: 500, title: 'The PDF could not be made' },
  'pdf-busy': { status: 503, title: 'The PDF cannot be made right now' },
  'reader-left': { status: 408, title: 'The reader left before the answer was ready' },
  'too-busy': { status: 503, title: 'Too many ask at once' },
  'document-left-out': { status: 503, title: 'This document is left out for the moment' },
  'search-unavailable': { status: 503, title: 'Search is not available right now' },
  'internal-error': { status: 500, title: 'Something failed inside the archive' },
} as const satisfies Record<string, { status: ContentfulStatusCode; title: string }>;

export type ProblemType = keyof typeof PROBLEMS;

/** Something else the reader may have meant. */
export interface Offer {
  readonly url: string;
  readonly title: string;
}

/** A failure on its way to the client: `type` is a row of the table, `detail` says what and what to do. */
export interface Problem {
  readonly type: ProblemType;
  readonly detail: string;
  readonly offers?: readonly Offer[];
  /** What was too much work. */
  readonly work?: WorkKind;
  /** Parameters that are wrong, each with the reason. */
  readonly parameters?: readonly { readonly parameter: string; readonly message: string }[];
}

/** Thrown by routes; the application answers with the problem. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

export const fail = (type: ProblemType, detail: string, more: Partial<Problem> = {}): never => {
  throw new ProblemError({ type, detail, ...more });
};

/** The members of a problem document. */
export function problemJson(
  { type, detail, offers, parameters }: Problem,
  instance: string,
  request: string,
) {
  const { status, title } = PROBLEMS[type];
  return {
    type: `/about#${type}`,
    title,
    status,
    detail,
    instance,
    request,
    ...(offers === undefined || offers.length === 0 ? {} : { near: offers }),
    ...(parameters === undefined ? {} : { parameters }),
  };
}
