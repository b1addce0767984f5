import type { Messages } from '../../says.ts';

export const marks: Messages['marks'] = { colon: ':', semicolon: '; ', stop: '.', quotes: '«»' };
