import type { Finding } from '../../attest/findings.ts';
import type { SourceDoubt, SourceFault, Unread } from '../../sources/source.ts';

/** Why a file gave no words, as an editor is told. */
const FAULTS: Readonly<Record<SourceFault, string>> = {
  'no-file': 'cannot be read: it is not there, is no plain file, or may not be opened',
  'too-large': 'is larger than 64 MB and was not read: save the page or the document alone',
  'too-much-text': 'holds more than 4 million characters, more than any treaty',
  'too-big-inside': 'unpacks to more than 64 MB and was not read further',
  binary: 'is no text, page, Word file or PDF',
  'old-word': 'is a Word file of the old kind, or one behind a password: save it as DOCX without one',
  'not-docx': 'is a ZIP archive and no Word file',
  encrypted: 'is a PDF behind a password: save a copy without one',
  damaged: 'is damaged: it could not be read to its end',
  'no-words':
    'has no words: pages that were scanned are pictures, and what they show has to be recognized first',
  slow: 'was not read within a minute and was given up',
  crashed: 'takes more memory than a document should and was given up',
};

/** What a library or the system says of these tells an editor nothing. */
const WITHOUT_DETAIL: readonly SourceFault[] = ['no-words', 'slow', 'crashed'];

export const faultSays = (file: string, { fault, detail }: Unread): string =>
  `${file} ${FAULTS[fault]}${detail === '' || WITHOUT_DETAIL.includes(fault) ? '' : ` (${detail})`}. Nothing was written.`;

export const doubtSays = (doubt: SourceDoubt): string =>
  doubt.doubt === 'pages-without-words'
    ? `pages without words, most likely scanned: ${doubt.pages.join(', ')}; what stands there was not compared`
    : `some characters are no ${doubt.encoding} and were not read`;

type Outcome = NonNullable<Finding['found']>['outcome'] | 'not-found' | 'too-short';

/** What the table says of a clause. */
export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  same: 'same',
  typography: 'same but for case, quotes, dashes or spaces',
  marks: 'differs in marks',
  words: 'differs',
  part: 'has these words of it',
  'not-found': 'not found',
  'too-short': 'cannot be said: too few words to be told from others',
};

export const outcomeOf = ({ found, isTooShort }: Finding): Outcome =>
  found?.outcome ?? (isTooShort ? 'too-short' : 'not-found');
