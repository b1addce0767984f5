/** Sentences of the report on what a text does not mention: silence is only said where all of a text is held and checked. */
export const silence = {
  title: 'Does a text mention it?',
  lead: 'Ask for a word or a thing, such as prisoners or customs. What is not in our copy may still be in the text: the answer says how far it holds.',
  text: 'Text',
  words: 'Word or thing',
  button: 'Look',
  says: {
    occurs: 'The text mentions it.',
    'does-not-occur':
      'It does not occur in this text. Every clause is held and was checked word for word against an official copy.',
    'not-in-held':
      'It does not occur in the parts that we hold. This is no proof that the text does not mention it:',
    'cannot-be-said': 'Whether the text mentions it cannot be said here:',
  },
  otherwise:
    'The words asked for do not occur in what we hold. These places name the thing otherwise, or something close to it.',
  noWords: 'no word that carries a subject was asked for',
  notHeld: (languages: string) => `no text held in ${languages}`,
  notTried: (languages: string) => `no word for it was known that could be looked for in ${languages}`,
  notRead: (text: string) => `${text}: could not be read just now`,
  noClause: (text: string) => `${text}: no clause held`,
  gaps: (text: string, clauses: string) => `${text}: not held are ${clauses}`,
  unofficial: (text: string, count: number, of: number) =>
    `${text}: ${count} of ${of} clauses not checked against an official copy`,
  unofficialTitle: (text: string) => `${text}: the title was not checked against an official copy`,
  tried: 'What was looked for',
  anyForm: (words: string) => `“${words}” in every form`,
  otherNames: (label: string) => `other names for it (${label})`,
  inTitle: 'Title',
  byConcept: 'under another name',
  looked: (day: string) => `Looked into on ${day}.`,
  root: 'Root of the archive',
  cite: 'To be cited',
  citation: (words: string, title: string, texts: string, day: string) =>
    `“${words}” and other names for it do not occur in “${title}” (${texts}; every clause checked against an official copy), looked into on ${day}.`,
};
