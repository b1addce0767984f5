import type { Context } from 'hono';
import type { Href } from '../render/view.ts';
import type { Carried } from './heavy/port.ts';
import type { PageContext } from './page.ts';
import type { Reader } from './reader.ts';
import type { Sendable } from './sendable.ts';
import type { Services } from './services.ts';

/** What goes with one request. */
export interface AppEnvironment {
  /** Nothing of it where a test or a command asks. */
  Bindings: { readonly carried?: Carried };
  Variables: {
    requestId: string;
    /** The answer, where every request of the same normal address gets it. */
    kept?: Sendable;
    /** The answer as it was sent, where it is more than a redirect. */
    answer?: Sendable;
  };
}

/** What routes share. */
export interface AppContext {
  readonly services: Services;
  /** Absolute link of an address: to the canonical archive where there is one, never to a request's host. */
  readonly absolute: Href;
  readonly page: (c: Context<AppEnvironment>, reader: Reader) => PageContext;
  /** Asks the API of this archive, as a program would; no line of the log tells of it. */
  readonly ask: (path: string, posted?: Readonly<Record<string, string>>) => Promise<Response>;
  /** The day, `YYYY-MM-DD`, in Greenwich: pages tell how long ago a status was checked. */
  readonly today: () => string;
}
