/** Sentences of the pages about people. */
export const people = {
  title: 'Who signed and initialed',
  lead: 'Who initialed, signed, witnessed or mediated. Only acts recorded in an instrument of this archive stand here, each with its source; offices are as styled on that day.',
  order: 'In alphabetical order of family names.',
  disagree:
    'Where sources attribute an act differently, each statement stands with its own source; none is chosen.',
  none: 'No act is recorded yet.',
  all: 'All people',
  styled: 'Office as styled then',
  for: 'For',
  when: 'Date',
};
