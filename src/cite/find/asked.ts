import { type FoldedWord, foldTokens } from '../../words/fold.ts';
import type { Reference } from '../reference.ts';
import { isNumberWord } from '../tokens.ts';
import type { Citation } from './citation.ts';
import { findCitations } from './citations.ts';
import { IDLE, type WordForm, wordForms } from './forms.ts';
import type { Mention, NameIndex } from './names.ts';
import { saidName } from './saidNames.ts';
import { typesOfWord } from './types.ts';
import { DATED, LEADS_ON } from './words.ts';

/** A reference or query of one line, read: what it cites, and the words that are no part of that. */
export interface Asked {
  readonly text: string;
  /** All its words, folded. */
  readonly words: readonly FoldedWord[];
  /** Clauses, and Works that are cited alone. */
  readonly citations: readonly Citation[];
  /** Words outside the citations that mean something. */
  readonly rest: readonly WordForm[];
  /** Words of the rest call an act that no Work here is: "the treaty of Rome". */
  readonly isOfUnknownAct: boolean;
}

/**
 * Reads Works also by words that are said of them: "the trilateral statement, point 9", "Prague para 3". `words` are those
 * of the text, where they are folded already.
 */
export function readAsked(text: string, names: NameIndex, words = foldTokens(text)): Asked {
  const citations = findCitations(text, names, null, undefined, saidMentions);
  const outside = wordsOutside(text, citations);
  const rest = outside.filter(
    ({ form, text: written }) =>
      (form.length > 2 || (isAbbreviation(written) && !isShouted(text))) && !IDLE.test(form),
  );
  const isOfUnknownAct = rest.some(({ form }) => typesOfWord(form).length > 0);
  const called = rest.length > 0 && !isOfUnknownAct ? saidName(outside, names) : null;
  const isFree = citations.some(
    ({ steps, works, unknown }) => steps.length > 0 && works === null && !unknown,
  );
  if (called === null || !isFree) return { text, words, citations, rest, isOfUnknownAct };
  const { works } = called;
  const owned = citations.map((one) => (one.works === null ? { ...one, works, named: called } : one));
  return { text, words, citations: owned, rest: [], isOfUnknownAct };
}

/** "ГК РФ", "EU": two capital letters name something; in a reference all in capitals they are any word. */
const isAbbreviation = (written: string): boolean => /^\p{Lu}{2}$/u.test(written) && !isNumberWord(written);
const isShouted = (text: string): boolean => text === text.toUpperCase();

/** Words of a text that lie in no citation. */
export function wordsOutside(text: string, citations: readonly Citation[]): readonly WordForm[] {
  const spans = [...citations, ...citations.flatMap(({ named }) => named ?? [])];
  return wordForms(text).filter(({ start }) => !isIn(start, spans));
}

type Span = Pick<Mention, 'start' | 'end'>;

/** Whether a place lies in one of the spans, half-open. */
export const isIn = (at: number, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => at >= start && at < end);

/** Works that are named around a type of act, in runs of words between clauses and Works that are named already. */
function saidMentions(
  text: string,
  clauses: readonly Reference[],
  taken: readonly Mention[],
  names: NameIndex,
): readonly Mention[] {
  const found: Mention[] = [];
  for (const run of runsOf(text, [...clauses, ...taken])) {
    const whole = saidName(run, names);
    const said = whole?.hasType && whole.works.length > 0 ? [whole] : widest(text, run, names);
    // A type of act beside no clause is the name of one Work or of none.
    found.push(...said.filter(({ works }) => clauses.length > 0 || works.length === 1));
  }
  return found;
}

/** Neighbouring words with no span and no mark that parts them. */
function runsOf(text: string, spans: readonly Span[]): readonly (readonly WordForm[])[] {
  const runs: WordForm[][] = [];
  let last = 0;
  for (const word of wordForms(text)) {
    if (isIn(word.start, spans)) continue;
    const between = text.slice(last, word.start);
    const isApart = /[;:()]/u.test(between) || spans.some(({ start }) => start >= last && start < word.start);
    const run = runs.at(-1);
    if (run === undefined || isApart) runs.push([word]);
    else run.push(word);
    last = word.end;
  }
  return runs;
}

/** What goes on as a name: a capital letter, "of", a year or the number of a resolution. */
const isOfName = ({ text, form }: WordForm): boolean =>
  /^(?:\p{Lu}|\d{3,}$)/u.test(text) || LEADS_ON.test(form) || DATED.test(form);

/** Runs are longer only in texts. Words. */
const MOST_WORDS = 40;

/** The first type of act in a run with as many words around it as are said of one Work; none where its name goes on. */
function widest(text: string, run: readonly WordForm[], names: NameIndex): readonly Mention[] {
  const at = run.slice(0, MOST_WORDS).findIndex(({ form }) => typesOfWord(form).length > 0);
  if (at < 0) return [];
  const read = (from: number, to: number): Mention | null => {
    const said = saidName(run.slice(from, to), names);
    return said === null || said.works.length === 0 ? null : said;
  };
  let [from, to] = [at, at + 1];
  for (let place = at - 1; place >= 0 && read(place, to) !== null; place -= 1) from = place;
  for (let place = at + 2; place <= run.length && read(from, place) !== null; place += 1) to = place;
  while (IDLE.test(run[to - 1]?.form ?? '')) to -= 1;
  const best = read(from, to);
  const before = run[from - 1];
  const next = run[to];
  const adjoins = (a: WordForm | undefined, b: WordForm | undefined): boolean =>
    a !== undefined && b !== undefined && !/[,.]/u.test(text.slice(a.end, b.start));
  const goesOn = adjoins(run[to - 1], next) && next !== undefined && isOfName(next);
  const isLonger = goesOn || (adjoins(before, run[from]) && !IDLE.test(before?.form ?? ''));
  return best === null || isLonger ? [] : [best];
}
