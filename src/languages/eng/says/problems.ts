/** What programs and pages are told of each failure; the details, which are in English, say the rest. */
export const problems = {
  titles: {
    'invalid-request': 'We do not understand this request',
    'broken-address': 'Part of this link was lost in copying',
    'not-found': 'Page not found',
    'work-not-found': 'We do not have such a document',
    'expression-not-found': 'We do not have this language or version',
    'clause-not-found': 'There is no such clause in this text',
    'clause-ambiguous': 'Several clauses have this number',
    'hash-not-found': 'No clause has exactly these words',
    'clause-withdrawn': 'These words were withdrawn',
    'format-not-offered': 'This page does not come in that format',
    'method-not-allowed': 'Addresses here are read with GET or HEAD',
    'too-slow': 'The request took too long to arrive',
    'headers-too-large': 'The address or its headers are too long',
    'too-large': 'The request is too large',
    'too-much-work': 'This is too much work for one request',
    busy: 'The archive is overloaded right now',
    'work-failed': 'This did not work',
    'pdf-too-long': 'This is too much for one PDF',
    'pdf-not-drawable': 'This text cannot be set as PDF',
    'pdf-failed': 'The PDF could not be made',
    'pdf-busy': 'The PDF cannot be made right now',
    'reader-left': 'The reader left before the answer was ready',
    'too-busy': 'Too many requests at once',
    'document-left-out': 'This document cannot be shown for the moment',
    'search-unavailable': 'Search is not available right now',
    'internal-error': 'Something failed inside the archive',
  },
  // Where the details are for those who look after the machines or write programs.
  says: {
    'not-found': 'Check the link, or begin with the list of texts or a search.',
    'broken-address': 'Copy the link again, whole.',
    'query-too-long': 'The query is too long: shorten it. For a long quotation one sentence is enough.',
    'search-unavailable':
      'Try again in a few seconds. Texts can be read, and opened by their links, all the same.',
  },
};
