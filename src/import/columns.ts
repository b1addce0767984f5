import { type LanguageCode, languageOf } from '../model/language.ts';
import type { Source, SourceBlock } from '../sources/source.ts';
import { sideIn } from './sides.ts';

/** The languages of a file that says them, as ours. */
export const languagesOf = ({ languages }: Source): readonly LanguageCode[] =>
  languages.flatMap((name) => languageOf(name) ?? []);

/** Of a file with a column for each of its languages, named or told by their words, the one in this language; other files as they are. */
export function inLanguage(source: Source, code: LanguageCode): Source {
  const column = source.languages.findIndex((name) => languageOf(name) === code);
  if (source.languages.length < 2) return onSide(source, sideIn(source, code));
  if (column < 0) return source;
  return {
    ...source,
    languages: source.languages.filter((_, at) => at === column),
    blocks: source.blocks.filter((block) => block.column === null || block.column === column),
  };
}

/** One column of two is no table any more. */
function onSide(source: Source, side: number | null): Source {
  if (side === null) return source;
  const blocks = source.blocks
    .filter(({ column }) => column === null || column === side)
    .map(
      (block): SourceBlock => ({
        ...block,
        kind: block.kind === 'cell' ? 'paragraph' : block.kind,
        cell: null,
        column: null,
      }),
    );
  return { ...source, blocks };
}
