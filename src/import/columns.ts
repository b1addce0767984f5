import { type LanguageCode, languageOf } from '../model/language.ts';
import type { Source } from '../sources/source.ts';

/** The languages of a file that says them, as ours. */
export const languagesOf = ({ languages }: Source): readonly LanguageCode[] =>
  languages.flatMap((name) => languageOf(name) ?? []);

/** Of a file with a column for each of its languages, the one in this language; other files as they are. */
export function inLanguage(source: Source, code: LanguageCode): Source {
  const column = source.languages.findIndex((name) => languageOf(name) === code);
  if (source.languages.length < 2 || column < 0) return source;
  return {
    ...source,
    languages: source.languages.filter((_, at) => at === column),
    blocks: source.blocks.filter((block) => block.column === null || block.column === column),
  };
}
