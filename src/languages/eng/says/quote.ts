/** Sentences of the check of quotations. They name both sides and blame neither: our copy may be the one that errs. */
export const quote = {
  title: 'Check a quotation',
  lead: 'Paste a sentence, a paragraph or a whole newspaper article. Each quotation in it is laid beside the texts we hold, word by word.',
  field: 'Words to check',
  button: 'Check',
  privacy: 'What you paste is compared and forgotten: it is neither kept nor logged.',
  legend: 'Struck through: only in our copy. Underlined: only in the quotation.',
  ofLine: (count: number) => (count === 1 ? '1 quotation' : `${count} quotations`),
  number: (at: number) => `Quotation ${at}`,
  says: {
    same: 'The words are the same as in our copy.',
    'same-but-typography':
      'The words are the same as in our copy; only capitals, punctuation, spelling marks or spaces differ.',
    differs: 'The quotation and our copy differ in the words that are marked.',
    joined: 'The quotation joins words of several clauses of our copies.',
    near: 'No clause we hold has these words in this order. This one is the closest.',
    translation:
      'A guess: this may be a translation of a clause that we hold in another language. Words of two languages cannot be compared.',
    none: 'These words are in none of the texts we hold.',
  },
  unofficial: {
    same: 'Our copy has not been checked against an official one.',
    other: 'Our copy has not been checked against an official one: a difference may be ours.',
  },
  stated: (ref: string) => `Beside the quotation stands “${ref}”; we hold these words elsewhere:`,
  places: (total: number) => (total === 1 ? 'Stands in' : `Stands in ${total} clauses`),
  closest: 'Closest clause',
  guessed: 'Perhaps of',
  parts: 'Its parts stand in',
  searched: (texts: number, languages: string) =>
    `We looked into ${texts === 1 ? 'the only text' : `all ${texts} texts`} we hold, in ${languages}. That words are not here does not mean that they are not in the law.`,
  truncated: (most: number) => `Only the first ${most} quotations were checked.`,
  share: 'Link with the hash of the words',
};
