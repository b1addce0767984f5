/** Sentences of the pages about people. */
export const people = {
  title: 'Who signed and initialed',
  lead: 'Who initialed, signed, witnessed or mediated. Only what is recorded in a document of this archive is listed, each with its source; offices are as styled on that day.',
  order: 'In alphabetical order of family names.',
  disagree: 'Where sources disagree, each statement is given with its own source; we choose none.',
  none: 'Nobody is recorded yet.',
  all: 'All people',
  styled: 'Office on that day',
  for: 'For',
  when: 'Date',
};
