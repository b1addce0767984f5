// In the pages of a mirror that a server would answer: the archive in this folder takes the place of what they say without
// scripts. What the mirror has as files, its answers lead to.

const {
  first = '',
  interfaces = '',
  path: begin = '',
  root = '',
  ui = '',
} = document.getElementById('pocket')?.dataset ?? {};

/** Pages that are files in every mirror, below their addresses; a text by its day and without an edition. */
const FILES =
  /^\/(?:|t|topics|people|log|about|safely|contribute|topics\/[^/]+|people\/[^/]+|t\/[^/]+(?:\/[^/@]+@[\d-]+(?:\/[\w/-]+)?)?)$/u;

/** @param {string} address */
function links(address) {
  const url = new URL(address, 'http://archive.invalid');
  const path = url.pathname.replace(/\/$/u, '');
  const language = url.searchParams.get('ui') ?? ui;
  url.searchParams.delete('ui');
  if (!FILES.test(path) || path.includes('--') || url.search !== '') return null;
  const own = language === first || !interfaces.split(' ').includes(language) ? '' : `.${language}`;
  return `${root}${path.slice(1)}${path === '' ? '' : '/'}index${own}.html${url.hash}`;
}

const main = document.getElementById('content');
if (begin !== '/search' && location.hash === '') history.replaceState(null, '', `#${begin}`);
if (main !== null)
  globalThis.treatyPocket.mount(main, {
    data: `${root}packs/`,
    language: document.documentElement.lang,
    links,
  });
