import type { Archive } from '../../archive/archive.ts';
import { handedOn } from '../../archive/handedOn.ts';
import type { Route } from '../route.ts';
import { SEARCH_FILE } from './searchFile.ts';

/** Bytes that a page takes on a device, and what all pages share: measured on this archive, and said to be about so many. */
const OF_PAGE = 19_000;
const SHARED = 700_000;
/** The archive as one file: programs, dictionaries, and words packed to a third. */
const SEARCH = 1_450_000;

/** The page that saves: it is looked at without a network, too. */
export const OFFLINE = '/offline';

/** What is saved on a device, of one state of the archive. */
export interface OfflineList {
  /** Of the archive: another root is another version. */
  readonly root: string;
  readonly bytes: number;
  /** Texts by name, with the hash of all their words. */
  readonly texts: Readonly<Record<string, string>>;
  /** Of pages, without a language. */
  readonly addresses: readonly string[];
  /** What answers searches, and the root of the texts in it; null where there is no text. */
  readonly search: { readonly file: string; readonly root: string } | null;
}

/** The pages that a mirror keeps, but those that a search engine answers: where it rests nothing could be saved. */
export function offlineList(archive: Archive, routes: readonly Route[]): OfflineList {
  const { editions, snapshot } = archive;
  const pages = routes.filter(
    ({ keeping }) => keeping !== null && keeping.reader !== 'nobody' && !keeping.searches,
  );
  const held = handedOn(archive);
  const search = held.editions.length === 0 ? null : { file: SEARCH_FILE, root: held.snapshot.root };
  const addresses = [OFFLINE, ...pages.flatMap(({ mirrored }) => [...mirrored(archive)])];
  return {
    root: snapshot.root,
    bytes: SHARED + (search === null ? 0 : SEARCH) + OF_PAGE * addresses.length,
    texts: Object.fromEntries(editions.map(({ name, t1 }) => [name, t1])),
    addresses,
    search,
  };
}
