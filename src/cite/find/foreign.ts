import type { Work } from '../../model/work.ts';
import type { Reference } from '../reference.ts';
import { type WordForm, wordForms } from './forms.ts';
import { typesOfWord } from './types.ts';

/** How far a name may stand from its clause, and how long it may be. UTF-16 code units, words. */
const AROUND = 120;
const MOST_WORDS = 6;

const OF = /^(?:of|in|to|under|the)$/u;

/**
 * The span of a clause with the name of an act that follows or precedes it, where that act is no Work known by this
 * name: "Article 5 of the Paris Charter", "Paris Xartiyasının 5-ci maddəsi". Null where the text itself is meant
 * ("of this Agreement", "of the Agreement" inside one). Looks no further than the words between `from` and `to`.
 */
export function foreignSpan(
  text: string,
  { start, end }: Pick<Reference, 'start' | 'end'>,
  home: Work | null,
  within: { readonly from: number; readonly to: number },
): { readonly start: number; readonly end: number } | null {
  const after = nameAfter(text.slice(end, Math.min(within.to, end + AROUND)), home);
  if (after !== null) return { start, end: end + after };
  const from = Math.max(within.from, start - AROUND);
  const before = nameBefore(text.slice(from, start), home);
  return before === null ? null : { start: from + before, end };
}

function nameAfter(around: string, home: Work | null): number | null {
  const [clause = ''] = around.split(/[,.;:()]/u);
  const words = wordForms(clause).slice(0, MOST_WORDS + 2);
  const first = words.findIndex(({ form }) => !OF.test(form));
  const name = first < 0 ? [] : words.slice(first, first + MOST_WORDS);
  const at = typeAt(name);
  if (at < 0 || !isCapital(name[0]) || isHome(name, at, home)) return null;
  let last = at;
  while (isCapital(name[last + 1]) || (OF.test(name[last + 1]?.form ?? '') && isCapital(name[last + 2])))
    last += 1;
  return name[last]?.end ?? null;
}

function nameBefore(around: string, home: Work | null): number | null {
  const words = wordForms(around).slice(-2);
  const type = words.at(-1);
  const name = words.length === 2 && isCapital(words[0]) ? words : words.slice(-1);
  if (type === undefined || around.slice(type.end).trim() !== '' || !isCapital(type)) return null;
  if (typesOfWord(type.form).length === 0 || isHome(name, name.length - 1, home)) return null;
  return name[0]?.start ?? null;
}

const typeAt = (name: readonly WordForm[]): number =>
  name.findIndex(({ form }) => typesOfWord(form).length > 0);

const isCapital = (word: WordForm | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);

/** The bare word for the home text's own type. */
const isHome = (name: readonly WordForm[], at: number, home: Work | null): boolean =>
  at === 0 && !isCapital(name[1]) && home !== null && typesOfWord(name[0]?.form ?? '').includes(home.type);
