import type { Finding } from '../../attest/findings.ts';
import type { SourceDoubt, SourceFault, Unread } from '../../sources/source.ts';

/** Why a file gave no words, as an editor is told. */
const FAULTS: Readonly<Record<SourceFault, string>> = {
  'no-file': 'cannot be read: it is not there, is no plain file, or may not be opened',
  'too-large': 'is larger than 64 MB and was not read: save the page or the document alone',
  'too-much-text': 'holds more than 4 million characters, more than any treaty',
  'too-big-inside': 'unpacks to more than 64 MB and was not read further',
  binary: 'is no text, page, Word file or PDF',
  'old-word': 'is a Word file of the old kind (DOC, RTF): save it as DOCX',
  'not-docx': 'is a ZIP archive and no Word file',
  encrypted: 'is behind a password: save a copy without one',
  damaged: 'is damaged: it could not be read to its end',
  'other-xml':
    'is XML of a kind that is not read: Akoma Ntoso and Formex are, and what a browser or Word can save as a page or DOCX',
  'other-document':
    'is a document without clauses, such as a debate, a judgment or a collection: take out the text itself',
  'own-entities': 'declares entities of its own and was not read: save it with the words in their place',
  'other-json': 'is JSON in another shape than docs/sources.md describes',
  'no-words':
    'has no words: pages that were scanned are pictures, and what they show has to be recognized first',
  slow: 'was not read within a minute and was given up',
  crashed: 'takes more memory than a document should and was given up',
};

/** What a library or the system says of these tells an editor nothing. */
const WITHOUT_DETAIL: readonly SourceFault[] = ['slow', 'crashed'];

/** Names of files may hold what moves the cursor, or turns the order of letters. */
const printable = (name: string): string => name.replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');

/** Of these it is pages. */
const WITH_PAGES: readonly SourceFault[] = ['no-words'];

export function faultSays(file: string, { fault, detail }: Unread): string {
  const more = WITH_PAGES.includes(fault) ? `pages ${detail}` : detail;
  const isSaid = detail !== '' && !WITHOUT_DETAIL.includes(fault);
  return `${printable(file)} ${FAULTS[fault]}${isSaid ? ` (${more})` : ''}. Nothing was written.`;
}

export const sourceDoubtSays = (doubt: SourceDoubt): string => {
  switch (doubt.doubt) {
    case 'pages-without-words':
      return `pages without words, most likely scanned: ${doubt.pages.join(', ')}; what stands there was not read`;
    case 'unreadable-bytes':
      return `some characters are no ${doubt.encoding} and were not read`;
    case 'encoding':
      return doubt.declared === null
        ? `the file does not say its encoding: it was read as ${doubt.encoding}, which fits its bytes best`
        : `the file says ${doubt.declared}, but its bytes are no such text: it was read as ${doubt.encoding}`;
    case 'changes':
      return `the file holds ${doubt.count} tracked changes: it was read with all of them accepted`;
    case 'unprinted':
      return `${doubt.count} characters that no text prints were left out: ${doubt.characters.join(', ')}`;
    case 'macros':
      return 'the file holds programs (macros): they were not run, its words were read';
    case 'unknown-numbers':
      return `lists count in ways that are not known here (${doubt.formats.join(', ')}): their numbers are given as figures`;
    case 'article-count':
      return `the file says it has ${doubt.said} articles and has ${doubt.found}`;
    case 'unread-fields':
      return `not read, since docs/sources.md does not know them: ${doubt.paths.slice(0, MOST_PATHS).join(', ')}${doubt.paths.length > MOST_PATHS ? ` and ${doubt.paths.length - MOST_PATHS} more` : ''}`;
  }
};

/** More paths tell no more. */
const MOST_PATHS = 10;

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
