import type { Messages } from '../../says.ts';

/** Armenian full stops look like colons: what is to follow is announced by a but (՝), and lists go on with commas. */
export const marks: Messages['marks'] = { colon: '՝', semicolon: ', ', stop: '։', quotes: '«»' };
