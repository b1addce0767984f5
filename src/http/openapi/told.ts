import type { z } from 'zod';
import type { ProblemType } from '../problem.ts';

/** What is said of a route, and in which form it answers. */
export type Told = JsonTold | PostedTold | FileTold | PackageTold;

interface Saying {
  readonly summary: string;
  /** The path as OpenAPI can say it, where names of the route's own hold slashes and one without says nothing. */
  readonly path?: string;
  /** What the names in its path stand for, where that is not the same everywhere. */
  readonly named?: Readonly<Record<string, string>>;
  /** Regular expressions of those that are no more than spelt wrong where they do not fit. */
  readonly patterns?: Readonly<Record<string, string>>;
}

/** What is asked with GET and answered as JSON. */
export interface JsonTold extends Saying {
  readonly form: 'api';
  readonly answer: z.ZodType;
  /** Problems of its own. */
  readonly problems: readonly ProblemType[];
  /** Whether aliases are answered by redirects. */
  readonly redirects?: true;
}

/** What is posted, as JSON or as a form. */
export interface PostedTold extends Saying {
  readonly form: 'posted';
  readonly fields: z.ZodType;
  readonly answer: z.ZodType;
}

/** Downloads that are no JSON of the API: a text in one of its formats, or as PDF. */
export interface FileTold extends Saying {
  readonly form: 'file' | 'print';
  /** Where it is none of the formats of texts. */
  readonly mediaTypes?: readonly string[];
}

/** Downloads of the archive as a whole, which can be asked for in parts. */
export interface PackageTold extends Saying {
  readonly form: 'package';
  readonly mediaTypes: readonly string[];
}
