import { wordsIn } from './words.js';

// Puts the pocket into an element of a page: what it answers stands there, its links and forms are asked of it. What is
// shown stands in the fragment of the address, so that a link to it can be kept and the way back is found.

/** Paths that are pages; what else there is are files for programs. */
const PAGE =
  /^\/(?:$|\?|(?:search|quote|silence|cite|compare|people|topics|log|about|safely|contribute)(?:[/?#]|$)|[th](?:[/?#]|$))/u;
const FILE = /\.(?:pdf|txt|md|json|xml|bib|ris|atom|svg)(?:[?#]|$)/u;

/**
 * @typedef {object} Shown
 * @property {Pick<import('../port.ts').Pocket, 'ask'>} pocket
 * @property {string} language BCP 47 tag.
 * @property {string} begin The path that is shown where the address names none.
 * @property {(path: string) => string | null} links Where a path is found outside the element; null where the pocket answers.
 * @property {boolean} [whole] With the head and foot of pages: the element is all that there is.
 * @property {string} failed What is said where a pack does not come.
 * @property {(answer: import('../port.ts').PocketAnswer) => void} [onAnswer] Hears of each page that is shown.
 */

/**
 * @param {Element} element
 * @param {Shown} shown
 */
export function showPocket(element, { pocket, language, begin, links, failed, whole = false, onAnswer }) {
  let spoken = language;
  let asked = 0;

  /**
   * @param {string} path
   * @param {Record<string, string>} [posted]
   */
  async function show(path, posted) {
    asked += 1;
    const mine = asked;
    element.setAttribute('aria-busy', 'true');
    try {
      const answer = await pocket.ask(path, spoken, posted);
      // Who asked again meanwhile wants only the last answer.
      if (mine !== asked) return;
      spoken = answer.lang === '' ? spoken : answer.lang;
      element.innerHTML = whole ? wholePage(answer) : inner(answer);
      element.setAttribute('lang', spoken);
      const { notHere } = wordsIn(spoken);
      for (const link of element.querySelectorAll('a[href]')) lead(link, links, notHere);
      onAnswer?.(answer);
      goTo(element, answer.path.split('#')[1] ?? '');
    } catch (error) {
      if (mine === asked) say(element, error instanceof Error ? `${failed} (${error.message})` : failed);
    } finally {
      if (mine === asked) element.removeAttribute('aria-busy');
    }
  }

  /** @param {string} path */
  function go(path) {
    if (pathOf(location.hash) === path) void show(path);
    else location.hash = path;
  }

  element.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const place = link?.getAttribute('href') ?? '';
    if (place === '' || place.startsWith('#/')) return;
    event.preventDefault();
    goTo(element, place.slice(1));
  });

  element.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement) || !(event instanceof SubmitEvent)) return;
    event.preventDefault();
    const path = event.target.getAttribute('action') ?? '';
    const fields = fieldsOf(event.target, event.submitter);
    if (event.target.method === 'post') void show(path, Object.fromEntries(fields));
    else go(withFields(path, fields));
  });

  addEventListener('hashchange', () => {
    const path = pathOf(location.hash);
    if (path !== null) void show(path);
  });
  return show(pathOf(location.hash) ?? begin);
}

/** @param {import('../port.ts').PocketAnswer} answer */
const inner = ({ note, main }) => (note ?? '') + main;

/** @param {import('../port.ts').PocketAnswer} answer */
const wholePage = (answer) =>
  `<header class="site">${answer.header}</header><main id="content"${answer.isWide ? ' class="wide"' : ''}>${inner(answer)}</main><footer class="site">${answer.footer}</footer>`;

/**
 * The path that a fragment names; null where it names a place in the page.
 * @param {string} hash
 */
const pathOf = (hash) => (hash.startsWith('#/') ? hash.slice(1) : null);

/**
 * @param {Element} link
 * @param {Shown['links']} links
 * @param {string} notHere
 */
function lead(link, links, notHere) {
  const path = link.getAttribute('href') ?? '';
  if (!path.startsWith('/')) {
    if (!path.startsWith('#')) link.setAttribute('rel', 'noreferrer');
    return;
  }
  const outside = links(path);
  if (outside !== null) link.setAttribute('href', outside);
  else if (PAGE.test(path) && !FILE.test(path)) link.setAttribute('href', `#${path}`);
  else {
    // Its words stay, without the file that is not here.
    link.removeAttribute('href');
    link.setAttribute('title', notHere);
  }
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} submitter
 * @returns {[string, string][]}
 */
const fieldsOf = (form, submitter) =>
  [...new FormData(form, submitter)].map(([name, value]) => [name, String(value)]);

/**
 * @param {string} path
 * @param {[string, string][]} fields
 */
function withFields(path, fields) {
  const [before = '', place] = path.split('#');
  return `${before}?${new URLSearchParams(fields)}${place === undefined ? '' : `#${place}`}`;
}

/**
 * To a place in the element, or to its beginning.
 * @param {Element} element
 * @param {string} id
 */
function goTo(element, id) {
  const place = id === '' ? null : element.querySelector(`#${CSS.escape(decodeURIComponent(id))}`);
  (place ?? element).scrollIntoView();
  if (place instanceof HTMLElement) place.focus();
}

/**
 * @param {Element} element
 * @param {string} words
 */
export function say(element, words) {
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  line.textContent = words;
  element.replaceChildren(line);
}
