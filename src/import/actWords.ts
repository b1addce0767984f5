import { type LanguageCode, textLanguage } from '../model/language.ts';
import { foldWords } from '../words/fold.ts';

/** Where in a title the word for the act stands: among the first of them, or at the end where nouns come last. */
const FIRST = 4;

/** Tells words that name an act in this language: "Vienna Convention on ...", "... haqqında Saziş". */
export function actNamesOf(code: LanguageCode): (words: string) => boolean {
  const { acts, stem, numberFirst } = textLanguage(code);
  const stems = new Set(
    Object.values(acts).flatMap((words) => words.map((word) => stem(foldWords(word).join(' ')))),
  );
  const isLastNoun = numberFirst.inHeadings || numberFirst.inCitations;
  return (words) => {
    const folded = foldWords(words);
    const looked = [...folded.slice(0, FIRST), ...(isLastNoun ? folded.slice(-2) : [])];
    return looked.some((word) => stems.has(stem(word)));
  };
}
