import { bookOfText, bookOfWork, renderEpub } from '../epub/index.ts';
import { format } from './format.ts';

/** EPUB 3, for reading without a browser: of a Work all its texts. */
export const epub = format({
  mediaType: 'application/epub+zip',
  isBook: true,
  isBytes: true,
  inWhole: () => '',
  text: (subject, href) => renderEpub(bookOfText(subject, href)),
  work: (subject, href) => {
    const book = bookOfWork(subject, href);
    return book === null ? null : renderEpub(book);
  },
});
