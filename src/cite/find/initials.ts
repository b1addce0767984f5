import { namesOf, type Work } from '../../model/work.ts';
import { wordForms } from './forms.ts';

/** "VCLT", "UNSC": capitals with which words of a name of one of the Works begin, in their order; words in capitals give all. */
export function isInitials(written: string, works: readonly Work[]): boolean {
  const letters = written.replace(/^["'“”‘’«»]+|["'“”‘’«»]+$/gu, '');
  if (!/^\p{Lu}[\p{Lu}\p{Ll}-]{0,11}$/u.test(letters) || !/\p{Lu}.*\p{Lu}/u.test(letters)) return false;
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  return works.some((work) => namesOf(work).some(({ name }) => isWithin(capitals, initialsOf(name))));
}

const initialsOf = (name: string): string =>
  wordForms(name)
    .map(({ text, form }) => (/^\p{Lu}{2,}$/u.test(text) ? form : form.charAt(0)))
    .join('');

/** Whether letters stand in others in the same order. */
function isWithin(letters: string, others: string): boolean {
  let at = 0;
  for (const letter of others) if (letter === letters.charAt(at)) at += 1;
  return at === letters.length;
}
