import { importSource } from '../../import/import.ts';
import { type LanguageCode, languageOf } from '../../model/language.ts';
import type { OpenedSource } from '../../sources/open.ts';
import type { Source } from '../../sources/source.ts';
import { guessLanguage } from '../ask/guess.ts';
import type { CopyFacts, Draft } from './draft.ts';

/**
 * A draft of a copy in a language that is not held yet, as `archive import` makes it: nothing tells whether it is the same
 * act. Null where the copy's language cannot be told or is held, or no text is found in it.
 */
export function newText(
  { source }: OpenedSource,
  held: ReadonlySet<LanguageCode>,
  { note, date }: CopyFacts,
): Draft | null {
  const language = languageIn(source);
  if (language === null || held.has(language)) return null;
  const front = { note, language_role: 'not-stated' };
  const made = importSource(source, { language, pick: null, isWhole: false, title: null, front });
  if ('refusal' in made) return null;
  const { markdown, title, clauses, doubts, leftOut } = made;
  return {
    source: markdown,
    key: { language, variant: null, date },
    title,
    clauses,
    issues: doubts.flatMap(({ issue }) => issue ?? []),
    next: leftOut.flatMap(({ why, words }) => (why === 'behind' ? [words] : [])),
    imported: made,
  };
}

/** By its words, which templates of sites do not make wrong; else as the file says. */
function languageIn({ blocks, languages: [named] }: Source): LanguageCode | null {
  const words = blocks.flatMap(({ text, aside }) => (aside ? [] : [text])).join('\n');
  return languageOf(guessLanguage(words)?.answer ?? named?.split('-')[0] ?? '');
}
