/** What readers call a numbered paragraph; in treaties the words mean other things as well ("this clause"). */
export const READERS_WORDS: Readonly<Record<string, string>> = {
  clause: 'paragraph',
  clauses: 'paragraphs',
  параграф: 'пункт',
  параграфа: 'пункта',
};

const BEFORE_NUMBER = new RegExp(
  `(?<!\\p{L})(?:${Object.keys(READERS_WORDS).join('|')})(?=[\\s.№]*\\d)`,
  'giu',
);

/** A reference with readers' words before numbers as texts say them: "clause 6" is paragraph 6. */
export const inStructureWords = (ref: string): string =>
  ref.replace(BEFORE_NUMBER, (word) => READERS_WORDS[word.toLowerCase()] ?? word);
