import { Latest, REST } from './latest.js';

/** Completions that are shown. */
const MOST = 5;

/** A list of completions under the field (WAI-ARIA combobox): arrows walk it, Enter takes, Esc closes. */
export class Completions {
  #field;
  #list = document.createElement('ul');
  #latest = new Latest();
  #active = -1;

  /** @param {HTMLInputElement} field */
  constructor(field) {
    this.#field = field;
    this.#list.id = 'completions';
    this.#list.className = 'completions';
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', field.labels?.[0]?.textContent?.trim() ?? '');
    field.after(this.#list);
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-controls', this.#list.id);
    field.setAttribute('aria-autocomplete', 'list');
    this.close();
    this.#listen();
  }

  close() {
    this.#latest.stop();
    this.#show([]);
  }

  #listen() {
    this.#field.addEventListener('input', (event) => {
      const isTaken = event instanceof InputEvent && event.inputType === 'insertReplacementText';
      if (isTaken || this.#field.value.trim() === '') this.close();
      else this.#complete(this.#field.value);
    });
    this.#field.addEventListener('keydown', (event) => this.#press(event));
    this.#field.addEventListener('blur', () => this.close());
    // The field keeps the focus: a press would otherwise close the list before it is heard.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLLIElement) this.#take(target);
    });
  }

  /** @param {string} typed */
  #complete(typed) {
    const query = typed.trim();
    this.#latest.ask(REST, `/api/v1/complete?q=${encodeURIComponent(query)}`, (body) => {
      const isOn = document.activeElement === this.#field && this.#field.value === typed;
      /** @type {{ completions?: string[] }} */
      const { completions = [] } = isOn && body !== null ? JSON.parse(body) : {};
      this.#show(completions.filter((text) => text !== query).slice(0, MOST));
    });
  }

  /** @param {readonly string[]} completions */
  #show(completions) {
    const options = completions.map((text, at) => {
      const option = document.createElement('li');
      option.id = `completion-${at}`;
      option.setAttribute('role', 'option');
      option.textContent = text;
      return option;
    });
    this.#list.replaceChildren(...options);
    this.#list.hidden = options.length === 0;
    this.#field.setAttribute('aria-expanded', String(!this.#list.hidden));
    this.#walkTo(-1);
  }

  /** @param {number} index */
  #walkTo(index) {
    this.#active = index;
    for (const [at, option] of [...this.#list.children].entries())
      option.setAttribute('aria-selected', String(at === index));
    const chosen = this.#list.children[index];
    if (chosen === undefined) this.#field.removeAttribute('aria-activedescendant');
    else this.#field.setAttribute('aria-activedescendant', chosen.id);
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {Element} option */
  #take(option) {
    this.#field.value = option.textContent ?? '';
    this.#field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
    this.#field.focus();
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    if (this.#list.hidden || event.isComposing) return;
    const last = this.#list.children.length - 1;
    const option = this.#list.children[this.#active];
    if (event.key === 'ArrowDown') this.#walkTo(this.#active === last ? -1 : this.#active + 1);
    else if (event.key === 'ArrowUp') this.#walkTo(this.#active === -1 ? last : this.#active - 1);
    else if (event.key === 'Enter' && option !== undefined) this.#take(option);
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
