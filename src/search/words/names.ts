import { byLanguage, type LanguageCode } from '../../model/language.ts';

/** Shorter ones are no name with an ending, but another word. */
const LEAST_BASE = 3;

const CASES = byLanguage(({ nameCases: { endings, loses } }) => ({
  endings: endings.split(' '),
  loses: loses === '' ? null : new RegExp(`(?:${loses})$`, 'u'),
}));

/** What all forms of a folded name begin with: of the form that is listed, without what other endings take the place of. */
export function baseOf(code: LanguageCode, name: string): string {
  const { loses } = CASES(code);
  const base = loses === null ? name : name.replace(loses, '');
  return base.length < LEAST_BASE ? name : base;
}

/** Bases of which a folded word may be a form: itself, and what it is without any of the endings. */
export function basesOf(code: LanguageCode, word: string): readonly string[] {
  const bases = [word];
  for (const ending of CASES(code).endings) {
    const length = ending === '' ? 0 : word.length - ending.length;
    if (length >= LEAST_BASE && word.endsWith(ending)) bases.push(word.slice(0, length));
  }
  return bases;
}
