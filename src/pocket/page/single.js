// The pocket in a file of its own: packs stand in the file, and the whole page is made here.
import { say, showPocket } from './mount.js';
import { wordsIn } from './words.js';

const element = /** @type {HTMLElement} */ (document.getElementById('pocket'));
const data = document.getElementById('data')?.textContent ?? '';
const [first = 'en'] = navigator.languages;

/** Addresses that a worker of the archive answers with this file. */
const ASKED = /^\/(?:search|quote|silence|cite|compare)(?:\/|$)/u;

start().catch((error) => say(element, `${wordsIn(first).failed} (${error})`));

async function start() {
  const packs = packsIn(data);
  const pocket = await treatyPocket.openPocket(
    async (name) => treatyPocket.readBytes(packs.get(name) ?? ''),
    Date.now,
  );
  const opened = await pocket.opened();
  const written = document.querySelector('#file .root')?.textContent;
  const holds = opened === pocket.root && opened === written;
  const hash = treatyPocket.sha256(data);
  await showPocket(element, {
    pocket,
    language: first,
    begin: ASKED.test(location.pathname) ? location.pathname + location.search : '/',
    links: () => null,
    whole: true,
    failed: wordsIn(first).failed,
    onAnswer: ({ title, lang }) => {
      document.title = title;
      document.documentElement.lang = lang;
      sayOfFile(lang, holds, hash);
    },
  });
  const readable = document.getElementById('readable');
  if (readable instanceof HTMLElement) readable.hidden = true;
}

/**
 * Packs by their names, which stand between them.
 * @param {string} text
 */
function packsIn(text) {
  const pieces = text.split('|');
  return new Map(pieces.flatMap((name, at) => (at % 2 === 0 ? [[name, pieces[at + 1] ?? '']] : [])));
}

/**
 * What is said of the file stands below each page, in its language.
 * @param {string} lang
 * @param {boolean} holds
 * @param {string} hash
 */
function sayOfFile(lang, holds, hash) {
  const all = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('#file > section'));
  const own = [...all].find((section) => section.lang === lang) ?? all[0];
  for (const section of all) {
    section.hidden = section !== own;
    for (const name of ['holds', 'fails']) {
      const line = section.querySelector(`.${name}`);
      if (line instanceof HTMLElement) line.hidden = holds !== (name === 'holds');
    }
    const found = section.querySelector('.hash');
    if (found !== null) found.textContent = hash;
  }
}
