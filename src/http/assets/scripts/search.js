// Progressive enhancement of the search form: completions on every page, answers while typing on the search page.
// Without it the form is a plain GET and everything works. The server renders all that is shown.

/** Milliseconds of rest after a key before the server is asked. */
const REST = 120;
/** Completions that are shown. */
const MOST = 5;

document.documentElement.classList.add('js');

const form = /** @type {HTMLFormElement | null} */ (document.querySelector('form.search'));
const field = /** @type {HTMLInputElement | null} */ (form?.elements.namedItem('q') ?? null);
const results = document.getElementById('results');
if (form !== null && field !== null) {
  const list = completionsOf(field);
  keysOf(field, results);
  if (results !== null) answersOf(form, field, results, list);
}

/**
 * A list of completions under the field (WAI-ARIA combobox): arrows walk it, Enter takes, Esc closes.
 * @param {HTMLInputElement} field
 */
function completionsOf(field) {
  const list = document.createElement('ul');
  list.id = 'completions';
  list.className = 'completions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', field.labels?.[0]?.textContent?.trim() ?? '');
  list.hidden = true;
  field.after(list);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-autocomplete', 'list');
  const ask = latest();
  let active = -1;

  /** @param {number} index */
  function walkTo(index) {
    active = index;
    for (const [at, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(at === active));
    const chosen = list.children[active];
    if (chosen === undefined) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', chosen.id);
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {readonly string[]} completions */
  function show(completions) {
    list.replaceChildren(
      ...completions.map((text, at) => {
        const option = document.createElement('li');
        option.id = `completion-${at}`;
        option.setAttribute('role', 'option');
        option.textContent = text;
        return option;
      }),
    );
    list.hidden = completions.length === 0;
    field.setAttribute('aria-expanded', String(!list.hidden));
    walkTo(-1);
  }

  /** @param {Element} option */
  function take(option) {
    field.value = option.textContent ?? '';
    show([]);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
    field.focus();
  }

  show([]);
  field.addEventListener('input', (event) => {
    const typed = field.value;
    const taken = event instanceof InputEvent && event.inputType === 'insertReplacementText';
    if (taken || typed.trim() === '') return ask.drop(() => show([]));
    ask.after(REST, `/api/v1/complete?q=${encodeURIComponent(typed.trim())}`, (body) => {
      const isOn = document.activeElement === field && field.value === typed;
      const { completions = [] } = isOn ? JSON.parse(body) : {};
      show(completions.filter((/** @type {string} */ text) => text !== typed.trim()).slice(0, MOST));
    });
  });
  field.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    const last = list.children.length - 1;
    const option = list.children[active];
    if (event.key === 'ArrowDown') walkTo(active === last ? -1 : active + 1);
    else if (event.key === 'ArrowUp') walkTo(active === -1 ? last : active - 1);
    else if (event.key === 'Enter' && option !== undefined) take(option);
    else if (event.key === 'Escape') ask.drop(() => show([]));
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  // The field keeps the focus: a press would otherwise close the list before it is heard.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    if (event.target instanceof HTMLLIElement) take(event.target);
  });
  field.addEventListener('blur', () => ask.drop(() => show([])));
  return { close: () => ask.drop(() => show([])) };
}

/**
 * "/" goes to the field; arrows walk from it through the hits and back; Esc goes back at once.
 * @param {HTMLInputElement} field
 * @param {HTMLElement | null} results
 */
function keysOf(field, results) {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    const target = /** @type {HTMLElement} */ (event.target);
    const isTyping = target !== field && target.matches('input, textarea, select, [contenteditable]');
    if (event.key === '/' && !isTyping && target !== field) field.select();
    else if (event.key === 'Escape' && results?.contains(target)) field.focus();
    else if (/^Arrow(?:Up|Down)$/u.test(event.key) && (target === field || results?.contains(target))) {
      const stops = [
        field,
        .../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.hits h2 a')),
      ];
      const at = target === results ? 0 : stops.indexOf(target);
      const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
      if (at < 0 || next === undefined) return;
      next.focus();
    } else return;
    event.preventDefault();
  });
}

/**
 * Answers while typing: the page of the query is fetched and its status and results are put into this one. The
 * address follows; what was submitted or left stays one step back.
 * @param {HTMLFormElement} form
 * @param {HTMLInputElement} field
 * @param {HTMLElement} results
 * @param {{ close: () => void }} list
 */
function answersOf(form, field, results, list) {
  const ask = latest();
  const total = document.getElementById('total');
  /** Whether the address stands for a query that is finished, so that the next one gets an entry of its own. */
  let finished = field.value !== '';

  function address() {
    const parameters = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value !== '') parameters.append(name, String(value));
    const query = parameters.toString();
    return form.action + (query === '' ? '' : `?${query}`);
  }

  /** @param {string} url */
  function fetchInto(url, rest = REST) {
    results.setAttribute('aria-busy', 'true');
    const typing = `${url}${url.includes('?') ? '&' : '?'}typing=1`;
    ask.after(rest, typing, (body) => {
      const page = new DOMParser().parseFromString(body, 'text/html');
      const found = page.getElementById('results');
      // A problem page: the reader sees it whole.
      if (found === null) return void location.assign(url);
      results.replaceChildren(...found.childNodes);
      results.removeAttribute('aria-busy');
      if (total !== null) total.textContent = page.getElementById('total')?.textContent ?? '';
      document.title = page.title;
    });
  }

  field.addEventListener('input', () => {
    const url = address();
    if (url === location.href) return;
    if (finished) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
    finished = false;
    fetchInto(url);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.close();
    const url = address();
    if (url !== location.href) history.pushState(null, '', url);
    finished = true;
    fetchInto(url, 0);
    results.focus({ preventScroll: true });
  });
  results.addEventListener('click', () => {
    finished = true;
  });
  addEventListener('popstate', () => {
    field.value = new URL(location.href).searchParams.get('q') ?? '';
    finished = field.value !== '';
    // Filters stand in the form as hidden fields: another set of them is another page.
    if (address() === location.href) fetchInto(location.href, 0);
    else location.reload();
  });
}

/** The latest of many requests; an earlier one is given up. One that fails leaves the page as it is. */
function latest() {
  let timer = 0;
  let controller = new AbortController();
  const stop = () => {
    clearTimeout(timer);
    controller.abort();
  };
  return {
    /** @param {() => void} then */
    drop(then) {
      stop();
      then();
    },
    /**
     * @param {number} rest
     * @param {string} url
     * @param {(body: string) => void} then
     */
    after(rest, url, then) {
      stop();
      controller = new AbortController();
      const { signal } = controller;
      timer = setTimeout(async () => {
        const body = await read(url, signal);
        if (body !== null && !signal.aborted) then(body);
      }, rest);
    },
  };
}

/**
 * Null where the request was given up or there is no network: the form still works without.
 * @param {string} url
 * @param {AbortSignal} signal
 */
async function read(url, signal) {
  try {
    const answer = await fetch(url, { signal, headers: { accept: 'text/html, application/json;q=0.9' } });
    return await answer.text();
  } catch {
    return null;
  }
}
