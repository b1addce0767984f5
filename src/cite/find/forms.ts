import { recent } from '../../kept.ts';
import type { NameCases } from '../../languages/names.ts';
import { type LanguageCode, textLanguage } from '../../model/language.ts';
import { anyTongue, patternInTongues } from '../../model/tongues.ts';
import { foldTokens } from '../../words/fold.ts';
import { APOSTROPHES } from '../../words/foldCharacter.ts';

/** A word of a text in the form in which names are compared, and where it stands. */
export interface WordForm {
  readonly form: string;
  /** As written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s$`, 'iu');

/** A line is read for names, dates and acts, each of which wants its words. */
const latest = recent<readonly WordForm[]>('words of lines');

/** Words of a text, folded, the first `most`: "the Agreement's" is a case of a name as the endings of other languages are. */
export const wordForms = (text: string, most?: number): readonly WordForm[] =>
  most === undefined ? latest(text, () => formsIn(text)) : formsIn(text, most);

const formsIn = (text: string, most?: number): readonly WordForm[] =>
  foldTokens(text, most).map(({ word, start, end }) => {
    const written = text.slice(start, end);
    return { form: POSSESSIVE.test(written) ? word.slice(0, -1) : word, text: written, start, end };
  });

/** Words that name no act, as they stand beside clauses, inside names and in questions. */
export const IDLE = patternInTongues(
  () => new RegExp(`^(?:${anyTongue(({ asides }) => asides.idle)})$`, 'u'),
);

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  conv: 'convention',
  decl: 'declaration',
  prot: 'protocol',
  res: 'resolution',
};

/** Whether a word is a name with one of its language's endings. */
function isCaseOf(word: string, name: string, { endings, loses }: NameCases): boolean {
  const base = loses === '' ? name : name.replace(new RegExp(`(?:${loses})$`, 'u'), '');
  return word.startsWith(base) && endings.split(' ').includes(word.slice(base.length));
}

/** Share of two forms of one word that begins alike, where the one is no lengthening of the other: պայմանագիր, պայմանագրերի. */
const LEAST_ALIKE = 0.6;

/** Whether a word of a text is a word of a name, in whatever case its language puts it. */
export function isFormOf(word: string, name: string, code: LanguageCode): boolean {
  if (word === name) return true;
  if (code === 'eng') return word === `${name}s` || ABBREVIATIONS[word] === name;
  if (/\d/u.test(name)) return false;
  const { nameCases } = textLanguage(code);
  if (nameCases.isWhole === true) return isCaseOf(word, name, nameCases);
  const short = Math.min(word.length, name.length);
  const long = Math.max(word.length, name.length);
  if (short < 4 || long - short > 6) return false;
  let alike = 0;
  while (alike < short && word[alike] === name[alike]) alike += 1;
  return (
    alike >= Math.max(3, short - (short > 5 ? 3 : 1)) && (alike === short || alike >= LEAST_ALIKE * long)
  );
}
