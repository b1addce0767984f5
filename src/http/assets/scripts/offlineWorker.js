import { ASKED, keyOf, SEARCH, savedNow } from './savedCopy.js';

// Serves what was saved before it asks the network: who reads a saved page is seen by nobody. It fetches and stores
// nothing of its own accord; a newer version comes when it is asked for (`saving.js`).

const scope = /** @type {WorkerScope} */ (/** @type {unknown} */ (globalThis));
/** Where the copy is made and looked after; and what is never saved. */
const LIVE =
  /^\/(?:offline|offline\.json|offline-worker\.js|manifest\.webmanifest|healthz|readyz)$|^\/(?:api|mcp)\b/u;

scope.addEventListener('install', () => scope.skipWaiting());
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  // What is saved anew is asked for in this way.
  const isLive = request.cache === 'no-store' || request.method !== 'GET';
  if (!isLive && new URL(request.url).origin === location.origin) event.respondWith(answer(request));
});

/** @param {Request} request */
async function answer(request) {
  const saved = await savedNow();
  if (saved === null) return fetch(request);
  const copy = await caches.open(saved.cache);
  const { pathname } = new URL(request.url);
  // What is asked for is read from the device as well: nobody hears of it.
  const search = request.mode === 'navigate' && ASKED.test(pathname) ? await copy.match(SEARCH) : undefined;
  if (search !== undefined) return search;
  const kept = await copy.match(keyOf(request.url, saved.language));
  if (kept !== undefined && !LIVE.test(pathname)) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const instead = request.mode === 'navigate' ? (kept ?? (await copy.match('/offline'))) : kept;
    if (instead === undefined) throw error;
    return instead;
  }
}
