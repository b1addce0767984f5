import type { Work } from '../../model/work.ts';
import { isCapital } from './acts.ts';
import { type Citation, NAMELESS } from './citation.ts';
import { type WordForm, wordForms } from './forms.ts';
import { typesOfWord } from './types.ts';
import { LEADS_ON, VERB } from './words.ts';

/** Types of which an act has a title that goes on behind them. */
const TITLED: readonly Work['type'][] = [
  'agreement',
  'convention',
  'treaty',
  'protocol',
  'charter',
  'declaration',
  'memorandum',
];
/** Words before the type, and behind it. */
const MOST_BEFORE = 4;
const MOST_BEHIND = 13;

/** Instruments called by a title that no Work has, "Convention on Rivers": kept, so that somebody may look for them. */
export function withTitles(text: string, found: readonly Citation[]): Citation[] {
  const words = wordForms(text);
  const unknown = words.flatMap((word, at): readonly Citation[] => {
    if (!isCapital(word) || !typesOfWord(word.form).some((type) => TITLED.includes(type))) return [];
    const to = endOf(text, words, at);
    if (to === null) return [];
    const { start } = words[beginOf(text, words, at)] ?? word;
    const { end } = words[to] ?? word;
    const overlaps = found.some((one) => one.start < end && one.end > start);
    return overlaps ? [] : [{ ...NAMELESS, start, end, named: { start, end }, unknown: true }];
  });
  return [...found, ...unknown];
}

/** The place of the last word of what an act is about; null where it does not say so. */
function endOf(text: string, words: readonly WordForm[], at: number): number | null {
  const goesOn = (place: number): boolean =>
    isJoined(text, words[place - 1], words[place]) && !VERB.test(words[place]?.form ?? '');
  if (!LEADS_ON.test(words[at + 1]?.form ?? '') || !goesOn(at + 1) || !goesOn(at + 2)) return null;
  let to = at + 2;
  while (to - at < MOST_BEHIND && goesOn(to + 1)) to += 1;
  return to;
}

/** Latin names have their capitals before the type. */
function beginOf(text: string, words: readonly WordForm[], at: number): number {
  let from = at;
  while (
    at - from < MOST_BEFORE &&
    isCapital(words[from - 1]) &&
    /^\p{Script=Latin}/u.test(words[from - 1]?.text ?? '') &&
    isJoined(text, words[from - 1], words[from])
  )
    from -= 1;
  return from;
}

const isJoined = (text: string, before: WordForm | undefined, next: WordForm | undefined): boolean =>
  before !== undefined && next !== undefined && /^[ -]$/u.test(text.slice(before.end, next.start));
