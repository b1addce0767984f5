// Reading and clause pages are whole without this file. It copies, follows the reader through the contents, keeps the
// clause when the language changes, and lets Escape put away what shows beside a word.

const root = document.documentElement;
root.classList.add('js');

/** @param {string} text */
async function copyText(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  // Pages without https have no clipboard of their own.
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (!done) throw new Error('copy was refused');
}

/** What a reader hears and sees of copying. */
const status = document.createElement('p');
status.className = 'copied';
status.setAttribute('role', 'status');
document.body.append(status);

/**
 * @param {DOMStringMap} labels
 * @param {string} text
 */
async function copyAndSay(labels, text) {
  status.textContent = await copyText(text).then(
    () => labels.copied ?? '',
    () => labels.failed ?? '',
  );
  setTimeout(() => {
    status.textContent = '';
  }, 4000);
}

/** Words of a clause as printed, a paragraph a line: without what is only spoken, and without our marks.
 * @param {Element} clause
 */
function wordsOf(clause) {
  const copy = /** @type {Element} */ (clause.cloneNode(true));
  for (const ours of copy.querySelectorAll('.beside, .spoken, .unprinted, .level')) ours.remove();
  const blocks = copy.querySelectorAll('.headed, .words');
  return [...blocks].map((block) => (block.textContent ?? '').trim().replace(/\s+/gu, ' ')).join('\n');
}

/** @type {Record<'copyLink' | 'copyCitation' | 'copyQuotation', (beside: Element, quotes: string) => string>} */
const COPIES = {
  copyLink: (beside) => beside.querySelector('.permalink-text')?.textContent ?? '',
  copyCitation: (beside) => beside.querySelector('.citation')?.textContent ?? '',
  copyQuotation: (beside, [open = '', close = '']) => {
    const clause = beside.closest('.clause');
    const quotation = clause === null ? '' : open + wordsOf(clause) + close;
    return `${quotation}\n${beside.querySelector('.citation')?.textContent ?? ''}`;
  },
};

/** Buttons for copying, made when a clause is first pointed at or reached by the keyboard.
 * @param {Element | null} beside
 */
function offerCopies(beside) {
  const labels = /** @type {HTMLElement | null} */ (beside?.closest('.text'))?.dataset;
  if (beside === null || labels?.copy === undefined || beside.querySelector('.copy') !== null) return;
  const bar = document.createElement('div');
  bar.className = 'copy';
  for (const [name, textOf] of Object.entries(COPIES)) {
    // What is not held cannot be quoted, nor what is not as published.
    if (name === 'copyQuotation' && beside.querySelector('[href$="#quotation"]') === null) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = labels[name] ?? name;
    button.addEventListener('click', () => copyAndSay(labels, textOf(beside, labels.quotes ?? '')));
    bar.append(button);
  }
  beside.querySelector('.card')?.prepend(bar);
}

/** @param {Event} event */
const besideOf = ({ target }) =>
  target instanceof Element
    ? (target.closest('.clause')?.querySelector(':scope > :is(.headed, .words) > .beside') ?? null)
    : null;

addEventListener('pointerover', (event) => offerCopies(besideOf(event)));
addEventListener('focusin', (event) => offerCopies(besideOf(event)));

// A field with a text to copy gets its button, named after what it copies.
for (const field of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-copyable]'))) {
  const labels = /** @type {HTMLElement} */ (field.closest('[data-copied]'))?.dataset ?? {};
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = labels.copy ?? '';
  button.setAttribute('aria-label', `${labels.copy} ${field.dataset.copyable}`);
  button.addEventListener('click', () => copyAndSay(labels, (field.textContent ?? '').trim()));
  field.after(button);
}

/** @type {Record<string, (link: HTMLAnchorElement) => string>} */
const LINKED = {
  link: ({ href }) => href,
  quotation: () => (document.getElementById('quotation')?.textContent ?? '').trim(),
};

// Links that name what they lead to: with a script they copy it; with a key held they are links.
for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('[data-copies]')))
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const labels = /** @type {HTMLElement} */ (link.closest('[data-copied]'))?.dataset ?? {};
    void copyAndSay(labels, LINKED[link.dataset.copies ?? '']?.(link) ?? '');
  });

// Only one card stands open; Escape closes it and gives the focus back.
addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target instanceof HTMLDetailsElement) || !target.open || !target.matches('.beside')) return;
    offerCopies(target);
    for (const other of document.querySelectorAll('.beside[open]'))
      if (other !== target) other.removeAttribute('open');
  },
  true,
);
addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  const open = document.querySelector('.beside[open]');
  open?.removeAttribute('open');
  if (open?.contains(document.activeElement)) open.querySelector('summary')?.focus();
  for (const term of document.querySelectorAll('.term:is(:hover, :focus)')) {
    term.classList.add('dismissed');
    const shown = () => term.classList.remove('dismissed');
    term.addEventListener('pointerleave', shown, { once: true });
    term.addEventListener('blur', shown, { once: true });
  }
});

// Where the contents stand beside the text they are open; what is heard of them agrees with what is seen.
const contents = document.querySelector('.contents details');
const beside = matchMedia('(min-width: 70rem)');
const openBeside = () => contents?.toggleAttribute('open', beside.matches);
beside.addEventListener('change', openBeside);
openBeside();

// The clause that is being read: marked in the contents, and the fragment of links to other languages.
const entries = new Map(
  [...document.querySelectorAll('.contents a')].map((link) => [
    link.getAttribute('href')?.slice(1) ?? '',
    link,
  ]),
);
const kept = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('a[data-keep]'));

/** @param {string} eId */
function follow(eId) {
  for (const link of kept) link.hash = eId;
  const entry = entries.get(eId);
  if (entry === undefined || entry.hasAttribute('aria-current')) return;
  for (const other of entries.values()) other.removeAttribute('aria-current');
  entry.setAttribute('aria-current', 'location');
}

const clauses = [...document.querySelectorAll('.text .clause')].filter(
  ({ id }) => entries.size === 0 || entries.has(id),
);
/** The clause that a link or the search led to, as long as it is seen: at the end of a text it cannot come to the top. */
function soughtClause() {
  const sought = document.querySelector('mark:target, .clause:target');
  const { top = -1 } = sought?.getBoundingClientRect() ?? {};
  return top < 0 || top > innerHeight
    ? undefined
    : clauses.filter((clause) => clause.contains(sought)).at(-1);
}

let waiting = false;
function read() {
  waiting = false;
  const line = Math.min(innerHeight / 3, 200);
  const above = clauses.filter((clause) => clause.getBoundingClientRect().top <= line);
  const current = soughtClause() ?? above.at(-1);
  if (current !== undefined) follow(current.id);
}
addEventListener(
  'scroll',
  () => {
    if (!waiting) requestAnimationFrame(read);
    waiting = true;
  },
  { passive: true },
);
read();
