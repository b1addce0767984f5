import { languageOf } from '../../model/language.ts';
import { SearchParams } from '../../search/request.ts';

/** An address with this in it is answered anew each time: by a redirect or by what is wrong with it. */
export const ANEW = Symbol('answered anew each time');

/** The normal form of a value; null where the answer does not depend on it. */
export type Parameter = (given: string) => string | null | typeof ANEW;
export type Parameters = Readonly<Record<string, Parameter>>;

const anew: Parameter = () => ANEW;
const asGiven: Parameter = (given) => given;

/** `c1` of cited words, as `readHash` takes it. */
const hash: Parameter = (given) => {
  const digits = given.trim().toLowerCase().replace(/^c1:/u, '');
  return /^[0-9a-f]{12,64}$/u.test(digits) ? digits : ANEW;
};

export const UI: Parameters = { ui: languageOf };
export const HASH: Parameters = { h: hash };
/** What leads elsewhere, and what is checked but not shown. */
export const LEADS: Parameters = { 'as-of': anew, h: (given) => (hash(given) === ANEW ? ANEW : null) };
/** Cut as `findInText` cuts it. */
export const FIND: Parameters = { find: (given) => given.slice(0, 200).trim() || null };

const PAPERS: Readonly<Record<string, string | null>> = { a4: null, letter: 'letter' };
export const PAPER: Parameters = {
  paper: (given) => {
    const paper = PAPERS[given.toLowerCase()];
    return paper === undefined ? ANEW : paper;
  },
};
export const SELECTION: Parameters = { clauses: asGiven };
export const TEXTS_TO_COMPARE: Parameters = { from: asGiven, to: asGiven };
/** With both filled in, the form leads to their comparison. */
export const FORM: Parameters = { from: anew, to: anew };
export const QUERY: Parameters = { q: asGiven };
export const SEARCH: Parameters = Object.fromEntries(
  Object.keys(SearchParams.shape).map((name) => [name, asGiven]),
);
export const TYPING: Parameters = { typing: asGiven };
