/**
 * What of the archive is kept on this device, as the page that saves it and the worker that serves it both know it.
 *
 * @typedef {{ root: string, bytes: number, addresses: string[], texts: Record<string, string>,
 *   search: { file: string, root: string } | null }} List
 * @typedef {{ cache: string, language: string, root: string, pages: number, bytes: number,
 *   texts: Record<string, string> }} Saved
 */

/** One entry, which says which copy is in use: to change it is one step, so that two are never mixed. */
export const POINTER = 'archive-saved';
export const POINTER_KEY = '/offline/saved';
/** Stands before the names of copies: each is of one root in one language. */
export const COPY = 'archive-copy-';

/** Where a copy keeps what answers searches, comparisons and quotations: the archive as one file. */
export const SEARCH = OFFLINE_SEARCH;
/** Addresses that it answers. */
export const ASKED = /^\/(?:search|quote|silence|cite|compare)(?:\/|$)/;

/**
 * Null where nothing is saved. To look leaves nothing behind.
 * @returns {Promise<Saved | null>}
 */
export async function savedNow() {
  if (!(await caches.has(POINTER))) return null;
  const told = await (await caches.open(POINTER)).match(POINTER_KEY);
  const saved = told === undefined ? null : await told.json();
  return saved !== null && (await caches.has(saved.cache)) ? saved : null;
}

/**
 * Where a copy keeps an address: its own language need not stand in it.
 * @param {string} url
 * @param {string} language
 */
export function keyOf(url, language) {
  const { pathname, searchParams } = new URL(url);
  if (searchParams.get('ui') === language) searchParams.delete('ui');
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`;
}
