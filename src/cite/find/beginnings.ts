import { IDLE, isFormOf, type WordForm, wordForms } from './forms.ts';
import { KEY, type NameIndex } from './names.ts';
import { typesOfWord } from './types.ts';

/**
 * Works whose names begin with words of the text, the type of act among them, and go on otherwise: "Vienna
 * Convention" may be any of three. The longest beginnings alone.
 */
export function findBeginnings(text: string, index: NameIndex): readonly string[] {
  const words = wordForms(text);
  let longest = 1;
  let works: string[] = [];
  for (const [at, word] of words.entries()) {
    for (const { work, forms, code } of index.byStart.get(word.form.slice(0, KEY)) ?? []) {
      let length = 0;
      while (length < forms.length && isFormOf(words[at + length]?.form ?? '', forms[length] ?? '', code))
        length += 1;
      while (IDLE.test(forms[length - 1] ?? '')) length -= 1;
      if (length < 2 || length < longest || !namesType(words.slice(at, at + length))) continue;
      if (length > longest) works = [];
      longest = length;
      works.push(work.id);
    }
  }
  return [...new Set(works)];
}

const namesType = (words: readonly WordForm[]): boolean =>
  words.some(({ form }) => typesOfWord(form).length > 0);
