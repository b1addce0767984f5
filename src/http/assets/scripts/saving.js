import { COPY, POINTER, POINTER_KEY, SEARCH, savedNow } from './savedCopy.js';

/**
 * @typedef {import('./savedCopy.js').List} List
 * @typedef {import('./savedCopy.js').Saved} Saved
 * @typedef {{ done: number, all: number, bytes: number }} Progress
 */

/** Requests at once: a reader who saves leaves room for the others. */
const AT_ONCE = 4;
const TRIES = 6;
/** A busy archive counts requests by the minute. */
const MOST_REST_S = 60;
const WORKER = '/offline-worker.js';

/** Why nothing was saved: the archive changed meanwhile, or did not answer. No room is the browser's own error. */
export class NotSaved extends Error {
  /** @param {'moved' | 'failed'} why */
  constructor(why) {
    super(why);
    this.why = why;
  }
}

/** @returns {Promise<List>} */
export const listNow = async () => (await fetched('/offline.json')).json();

/**
 * Fills a copy of its own, and only when it is whole does it take the place of the one before. Rejects with NotSaved or
 * the browser's error, and leaves what was there as it was.
 * @param {string} language
 * @param {string} banner HTML
 * @param {(progress: Progress) => void} hear
 */
export async function save(language, banner, hear) {
  const list = await listNow();
  const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  if (quota - usage < list.bytes) throw new DOMException('no room', 'QuotaExceededError');
  const before = await savedNow();
  const plain = `${COPY}${list.root.slice(0, 16)}-${language}`;
  const name = before?.cache === plain ? `${plain}-again` : plain;
  try {
    const { pages, bytes } = await fill(name, list, language, banner, hear);
    // Pages of two versions, were the archive changed meanwhile.
    if ((await listNow()).root !== list.root) throw new NotSaved('moved');
    await navigator.serviceWorker.register(WORKER, { scope: '/' });
    await navigator.serviceWorker.ready;
    const { root, texts } = list;
    const saved = { cache: name, language, root, pages, bytes, texts };
    await (await caches.open(POINTER)).put(POINTER_KEY, new Response(JSON.stringify(saved)));
    await forgetOthers(name);
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/**
 * @param {string} name
 * @param {List} list
 * @param {string} language
 * @param {string} banner
 * @param {(progress: Progress) => void} hear
 */
async function fill(name, { addresses, search }, language, banner, hear) {
  await caches.delete(name);
  const copy = await caches.open(name);
  const progress = { done: 0, all: addresses.length, bytes: 0 };
  /** @type {Set<string>} */
  const assets = new Set();
  await each(addresses, async (address) => {
    const answer = await fetched(
      address + (address.includes('?') ? '&' : '?') + new URLSearchParams({ ui: language }),
    );
    const page = await answer.text();
    for (const [, asset = ''] of page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)) assets.add(asset);
    const own = address === '/offline' ? page : page.replace(/<main\b[^>]*>/, (main) => main + banner);
    progress.bytes += own.length;
    await copy.put(address, new Response(own, { status: answer.status, headers: headersOf(answer) }));
    progress.done += 1;
    hear(progress);
  });
  // Style sheets name fonts.
  for (const asset of assets) {
    const answer = await fetched(asset);
    const body = await answer.blob();
    if (asset.endsWith('.css'))
      for (const [, font = ''] of (await body.text()).matchAll(/url\("?(\/assets\/[^")]+)/g))
        assets.add(font);
    progress.bytes += body.size;
    await copy.put(asset, new Response(body, { headers: headersOf(answer) }));
    hear(progress);
  }
  if (search !== null) {
    const page = await (await fetched(search.file)).text();
    // It may be of an archive that was there a moment ago.
    if (!page.includes(`<code class="root">${search.root}`)) throw new NotSaved('moved');
    progress.bytes += page.length;
    // Without the headers of a download: its own policy stands in it.
    await copy.put(SEARCH, new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } }));
    hear(progress);
  }
  return { pages: progress.done, bytes: progress.bytes };
}

/**
 * Rejects with the first failure, when all that was under way has ended.
 * @param {readonly string[]} addresses
 * @param {(address: string) => Promise<void>} act
 */
async function each(addresses, act) {
  const left = [...addresses];
  /** @type {unknown[]} */
  const failures = [];
  const next = async () => {
    for (let one = left.shift(); one !== undefined && failures.length === 0; one = left.shift())
      await act(one).catch((error) => failures.push(error));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  if (failures.length > 0) throw failures[0];
}

/**
 * An answer in its own place; a busy archive is asked again when it says.
 * @param {string} address
 */
async function fetched(address) {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const answer = await fetch(address, { cache: 'no-store' }).catch(() => null);
    // That words were withdrawn is what there is to be read there (451).
    if (answer !== null && (answer.ok || answer.status === 451) && !answer.redirected) return answer;
    if (answer !== null && ![429, 503].includes(answer.status)) break;
    const seconds = Number(answer?.headers.get('retry-after') ?? 1);
    await new Promise((rested) => setTimeout(rested, Math.min(seconds || 1, MOST_REST_S) * 1000));
  }
  throw new NotSaved('failed');
}

/**
 * What keeps a page safe stays with it; how it was sent does not.
 * @param {Response} answer
 */
function headersOf({ headers }) {
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'etag', 'vary', 'link']) kept.delete(name);
  return kept;
}

/**
 * Removes every copy but one; answers whether there was any, such as one that was not finished.
 * @param {string | null} name
 */
export async function forgetOthers(name) {
  const others = (await caches.keys()).filter((other) => other.startsWith(COPY) && other !== name);
  await Promise.all(others.map((other) => caches.delete(other)));
  return others.length > 0;
}

/** Everything that was saved, and the worker. */
export async function forgetAll() {
  await caches.delete(POINTER);
  await forgetOthers(null);
  for (const registration of await navigator.serviceWorker.getRegistrations())
    await registration.unregister();
}

/**
 * Texts that are other, new or gone.
 * @param {Saved} saved
 * @param {List} list
 */
export const changedTexts = (saved, list) =>
  [...new Set([...Object.keys(saved.texts), ...Object.keys(list.texts)])].filter(
    (text) => saved.texts[text] !== list.texts[text],
  ).length;
