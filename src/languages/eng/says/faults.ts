import type { ReasonWords } from '../../says.ts';

/** What is wrong with a parameter, after its name. */
export const faults: ReasonWords['faults'] = {
  unknown: 'is not known here',
  missing: 'is missing',
  'too-long': ({ most }) => `must have at most ${most} characters`,
  'too-many': ({ most }) => `must have at most ${most} values`,
  'no-number': ({ least, most }) => `must be a number from ${least} to ${most}`,
  'no-day': 'must be a day of the calendar, as in 2025-08-08',
  'no-hash': ({ least, most }) =>
    `must be a hash: ${least} to ${most} hexadecimal digits, with or without c1: before them`,
  'no-clauses': 'must name clauses, such as art_I,art_VII',
  'no-address': 'must be an address such as /t/<work>/<language>@<date>/<clause>',
  'no-text': 'must be text',
  binary: 'must be words: this is a file of another kind',
  markup: 'must be words: this is the source of a web page. Copy the words as the page shows them',
  'none-of': ({ given, values, more }) =>
    `"${given}" is none of these: ${values.join(', ')}${more === 0 ? '' : ` and ${more} more`}`,
  unread: 'cannot be read',
};
