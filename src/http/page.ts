import type { ArchiveFacts } from '../model/archiveFacts.ts';
import { INTERFACE_CODES, type InterfaceCode } from '../model/interfaces.ts';
import type { AssetPaths } from './assets/assets.ts';
import { MESSAGES, type Messages } from './i18n/index.ts';
import type { Mirror } from './mirror.ts';
import type { Reader } from './reader.ts';
import type { Watched } from './watch/issues.tsx';

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
  /** Whether no document is here yet. */
  readonly isEmpty: boolean;
  /** Null where readers are served. */
  readonly watched: Watched | null;
  /** Null where a server answers for the page. */
  readonly mirror: Mirror | null;
  /** Addresses of the files that every page uses. */
  readonly assets: AssetPaths;
}

/** What a page knows of the archive, and the day: it reads no clock. */
type Around = Pick<PageContext, 'facts' | 'path' | 'today' | 'isEmpty' | 'watched' | 'mirror' | 'assets'>;

/** Pages speak one of the languages that the archive offers, its first to readers of others. */
export function pageContext(asking: Reader, around: Around): PageContext {
  const reader = spokenTo(asking, around.facts.languages ?? INTERFACE_CODES);
  const link = (target: string): string =>
    reader.explicit ? withParameter(target, 'ui', reader.language) : target;
  return { ...around, reader, say: MESSAGES[reader.language], link };
}

function spokenTo(reader: Reader, offered: readonly InterfaceCode[]): Reader {
  if (offered.includes(reader.language)) return reader;
  const language = offered.find((code) => reader.languages.includes(code)) ?? offered[0] ?? 'eng';
  return { ...reader, language, explicit: false };
}

/** A path with one query parameter set; its fragment stays last. */
export function withParameter(path: string, name: string, value: string | null): string {
  const plain = PLAIN.exec(path);
  if (plain !== null && value !== null && /^\w+$/u.test(value))
    return `${plain[1]}?${name}=${value}${plain[2]}`;
  const url = new URL(`http://archive.invalid${path}`);
  if (value === null) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  // A path that begins with two slashes would lead to another host.
  return url.pathname.replace(/^\/+/u, '/') + url.search + url.hash;
}

/** A path, and its fragment, in which a URL changes nothing: nearly all that a page links to. */
const PLAIN = /^((?:\/(?!\.)[\w@.-]+)+)((?:#[\w@.-]+)?)$/u;
