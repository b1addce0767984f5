import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Foreign, textOf } from '../languages/said.ts';
import { INTERFACES, type InterfaceCode } from '../model/interfaces.ts';
import type { Reason, ReasonOf } from '../model/reason.ts';
import { sayFault, sayReasons, type Titled } from '../render/sayReasons.ts';

const { titles } = INTERFACES.eng.says.problems;

/** The end of a problem's `type`: `/about#clause-not-found`. */
export type ProblemType = keyof typeof titles;

/** HTTP status codes of failures live in this table only. */
const STATUS = {
  'invalid-request': 400,
  'broken-address': 400,
  'not-found': 404,
  'work-not-found': 404,
  'expression-not-found': 404,
  'clause-not-found': 404,
  'clause-ambiguous': 404,
  'hash-not-found': 404,
  'clause-withdrawn': 451,
  'format-not-offered': 404,
  'format-not-made': 501,
  'method-not-allowed': 405,
  'too-slow': 408,
  'headers-too-large': 431,
  'too-large': 413,
  'too-much-work': 422,
  busy: 503,
  'work-failed': 500,
  'pdf-too-long': 413,
  'pdf-not-drawable': 422,
  'pdf-failed': 500,
  'pdf-busy': 503,
  'reader-left': 408,
  'too-many-requests': 429,
  'too-busy': 503,
  'document-left-out': 503,
  'search-unavailable': 503,
  'internal-error': 500,
} as const satisfies Record<ProblemType, ContentfulStatusCode>;

/** Every failure a client can see (RFC 9457), with its title in English, which programs read. */
export const PROBLEMS = Object.fromEntries(
  Object.entries(STATUS).map(([type, status]) => [type, { status, title: titles[type as ProblemType] }]),
) as { readonly [Type in ProblemType]: { readonly status: (typeof STATUS)[Type]; readonly title: string } };

/** Something else the reader may have meant, by its name in the reader's language where it has one. */
export interface Offer {
  readonly url: string;
  readonly name: (reader: InterfaceCode) => Foreign;
}

/** A failure on its way to the client: `type` is a row of the table, `why` says what and what to do. */
export interface Problem {
  readonly type: ProblemType;
  /** Said in the reader's language. */
  readonly why: Reason;
  /** In English, where the machine says more than the reason does. */
  readonly detail?: string;
  readonly offers?: readonly Offer[];
}

/** Thrown by routes; the application answers with the problem. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.why.why);
    this.problem = problem;
  }
}

/** Throws; the application answers the problem in the reader's format and language. */
export const fail = (type: ProblemType, why: Reason, more: Omit<Problem, 'type' | 'why'> = {}): never => {
  throw new ProblemError({ type, why, ...more });
};

/** What a problem is answered to. */
interface Answering {
  readonly instance: string;
  /** Its id. */
  readonly request: string;
  readonly works: Titled;
  readonly language: InterfaceCode;
}

const messagesOf = ({ parameters }: ReasonOf<'bad-parameters'>, language: InterfaceCode) =>
  parameters.map((fault) => ({ parameter: fault.parameter, message: sayFault(fault, language) }));

/** The members of a problem document. */
export function problemJson(
  { type, detail, why, offers }: Problem,
  { instance, request, works, language }: Answering,
) {
  const { status, title } = PROBLEMS[type];
  return {
    type: `/about#${type}`,
    title,
    status,
    detail: detail ?? textOf(sayReasons([why], language, works)),
    instance,
    request,
    why,
    ...(offers === undefined || offers.length === 0
      ? {}
      : { near: offers.map(({ url, name }) => ({ url, title: name(language).text })) }),
    ...(why.why === 'bad-parameters' ? { parameters: messagesOf(why, language) } : {}),
  };
}
