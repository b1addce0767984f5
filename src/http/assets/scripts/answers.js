import { Latest, REST } from './latest.js';

/**
 * Answers while typing: the page of the query is fetched and its status and results are put into this one. The
 * address follows; what was submitted or opened stays one step back.
 */
export class Answers {
  #form;
  #field;
  #results;
  #total = document.getElementById('total');
  #latest = new Latest();
  /** Whether the address stands for a query that is finished, so that the next one gets an entry of its own. */
  #finished;

  /**
   * @param {HTMLFormElement} form
   * @param {HTMLInputElement} field
   * @param {HTMLElement} results
   */
  constructor(form, field, results) {
    this.#form = form;
    this.#field = field;
    this.#results = results;
    this.#finished = field.value !== '';
    field.addEventListener('input', () => this.#type());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    results.addEventListener('click', () => {
      this.#finished = true;
    });
    addEventListener('popstate', () => this.#goBack());
  }

  /** Where the form leads as it is filled in now. */
  get #address() {
    const parameters = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form))
      if (value !== '') parameters.append(name, String(value));
    const query = parameters.toString();
    return this.#form.action + (query === '' ? '' : `?${query}`);
  }

  #type() {
    const url = this.#address;
    if (url === location.href) return;
    if (this.#finished) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
    this.#finished = false;
    this.#show(url, REST);
  }

  #submit() {
    const url = this.#address;
    if (url !== location.href) history.pushState(null, '', url);
    this.#finished = true;
    this.#show(url, 0);
    this.#results.focus({ preventScroll: true });
  }

  #goBack() {
    this.#field.value = new URL(location.href).searchParams.get('q') ?? '';
    this.#finished = this.#field.value !== '';
    // Filters stand in the form as hidden fields: another set of them is another page.
    if (this.#address === location.href) this.#show(location.href, 0);
    else location.reload();
  }

  /**
   * @param {string} url
   * @param {number} rest
   */
  #show(url, rest) {
    this.#results.setAttribute('aria-busy', 'true');
    const isTyping = this.#finished ? '' : `${url.includes('?') ? '&' : '?'}typing=1`;
    this.#latest.ask(rest, url + isTyping, (body) => {
      this.#results.removeAttribute('aria-busy');
      // Without a network the last answer stays; the form still works when it is back.
      if (body === null) return;
      const page = new DOMParser().parseFromString(body, 'text/html');
      const found = page.getElementById('results');
      // A page that tells of a problem: the reader sees it whole.
      if (found === null) return location.assign(url);
      this.#results.replaceChildren(...found.childNodes);
      this.#total?.replaceChildren(...(page.getElementById('total')?.childNodes ?? []));
      document.title = page.title;
      // The other interface languages lead to the query that is shown.
      const languages = 'footer .languages';
      document.querySelector(languages)?.replaceWith(page.querySelector(languages) ?? '');
    });
  }
}
