import type { LanguageCode } from '../../model/language.ts';
import { wordForms } from './forms.ts';
import { KEY, matchName, type NameIndex } from './names.ts';

/** Languages of the longest name of a Work in a text, which may be its name in several; none where no name is there. */
export function nameLanguages(text: string, { byStart }: NameIndex): readonly LanguageCode[] {
  const words = wordForms(text);
  const found = words.flatMap(({ form }, at) =>
    (byStart.get(form.slice(0, KEY)) ?? []).flatMap((name) => {
      const to = matchName(words, at, name);
      return to === null ? [] : [{ code: name.code, length: to - at }];
    }),
  );
  const longest = Math.max(...found.map(({ length }) => length));
  return [...new Set(found.filter(({ length }) => length === longest).map(({ code }) => code))];
}
