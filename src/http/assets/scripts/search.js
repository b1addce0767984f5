// Progressive enhancement of the search form: completions on every page, answers while typing on the search page.
// Without it the form is a plain GET and everything works. The server renders all that is shown.
import { Answers } from './answers.js';
import { Completions } from './completions.js';
import { walkByKeys } from './keys.js';

document.documentElement.classList.add('js');

const form = /** @type {HTMLFormElement | null} */ (document.querySelector('form.search'));
const field = /** @type {HTMLInputElement | null} */ (form?.elements.namedItem('q') ?? null);
const results = document.getElementById('results');
if (form !== null && field !== null) {
  const completions = new Completions(field);
  form.addEventListener('submit', () => completions.close());
  walkByKeys(field, results);
  if (results !== null) new Answers(form, field, results);
}
