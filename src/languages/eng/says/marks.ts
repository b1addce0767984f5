/** Punctuation that languages write differently. */
export const marks = { colon: ':', semicolon: '; ', stop: '.', quotes: '“”' };
