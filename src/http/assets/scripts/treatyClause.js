import { judge } from './quotation.js';

const SAYS = TREATY_CLAUSE_SAYS;
/** Longer, and there is no answer. */
const PATIENCE_MS = 15_000;

/**
 * `<treaty-clause>` around a quotation of this archive on somebody else's page. What stands in it is left as it is; a
 * button below asks the archive whether the words still stand. Before it is pressed nothing is asked, and nothing is
 * kept on the device at any time.
 */
class TreatyClause extends HTMLElement {
  #isReady = false;

  connectedCallback() {
    const quote = this.querySelector('blockquote');
    const permalink = this.getAttribute('src') ?? quote?.cite;
    if (this.#isReady || !quote || !permalink) return;
    this.#isReady = true;
    const lang = this.lang.slice(0, 2) || document.documentElement.lang.slice(0, 2);
    const code = Object.hasOwn(SAYS, lang) ? lang : 'en';
    const say = SAYS[code] ?? {};
    const line = document.createElement('p');
    const button = document.createElement('button');
    const said = document.createElement('output');
    line.lang = code;
    button.type = 'button';
    button.textContent = say['check'] ?? '';
    line.append(button, ' ', said);
    this.append(line);
    button.addEventListener('click', async () => {
      said.textContent = say['asking'] ?? '';
      said.textContent = await this.#ask(quote, permalink, say);
    });
  }

  /**
   * What could not be learned is never told as a change.
   * @param {HTMLQuoteElement} quote
   * @param {string} permalink
   * @param {Record<string, string>} say
   * @returns {Promise<string>}
   */
  async #ask(quote, permalink, say) {
    try {
      const { origin, pathname } = new URL(permalink, document.baseURI);
      const told = await fetch(`${origin}${pathname}.json`, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      if ([404, 410, 451].includes(told.status)) return say['none'] ?? '';
      const lines = [...quote.querySelectorAll(':scope > p')];
      // What we say of the words in a language of our own; the words are in that of the quotation.
      const own = lines.filter((line) => !line.hasAttribute('lang'));
      const quotation = {
        path: decodeURIComponent(pathname),
        words: own.map((line) => line.textContent).join(' '),
        hash: this.getAttribute('hash') ?? quote.querySelector('a[href*="?h="]')?.textContent?.trim() ?? '',
      };
      const { answer, level = '' } = judge(quotation, own.length < lines.length, await told.json());
      return (say[answer] ?? '').replace('{level}', say[level] ?? '?');
    } catch {
      return say['unreached'] ?? '';
    }
  }
}

if (!customElements.get('treaty-clause')) customElements.define('treaty-clause', TreatyClause);
