import type { ArchiveFacts } from '../model/work.ts';
import type { AssetPaths } from './assets/assets.ts';
import { MESSAGES, type Messages } from './i18n/index.ts';
import type { Reader } from './reader.ts';

/** What decides the language of our words. */
export interface Spoken {
  readonly reader: Pick<Reader, 'language'>;
}

/** What every page knows. */
export interface PageContext {
  readonly reader: Reader;
  readonly say: Messages;
  readonly facts: ArchiveFacts;
  /** Path of the page, with its query, for the links to its other interface languages. */
  readonly path: string;
  /** A link to a path of this archive, in the reader's chosen interface language. */
  readonly link: (path: string) => string;
  /** The day on which the page is made, `YYYY-MM-DD`. */
  readonly today: string;
  /** Addresses of the files that every page uses. */
  readonly assets: AssetPaths;
}

/** `today` is `YYYY-MM-DD`, given by the caller: a page reads no clock. */
export function pageContext(
  reader: Reader,
  facts: ArchiveFacts,
  path: string,
  today: string,
  assets: PageContext['assets'],
): PageContext {
  const link = (target: string): string =>
    reader.explicit ? withParameter(target, 'ui', reader.language) : target;
  return { reader, say: MESSAGES[reader.language], facts, path, link, today, assets };
}

/** A path with one query parameter set; its fragment stays last. */
export function withParameter(path: string, name: string, value: string | null): string {
  const url = new URL(`http://archive.invalid${path}`);
  if (value === null) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  // A path that begins with two slashes would lead to another host.
  return url.pathname.replace(/^\/+/u, '/') + url.search + url.hash;
}
