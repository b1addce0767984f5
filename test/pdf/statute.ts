import { textFile, workFile, writeFiles } from '../support/folder.ts';

const ARTICLES = 128;
const PER_PART = 16;
/** A sign of another script that somebody's reading of a page left in a Latin word, as long conventions in circulation have. */
const STRAY = '日';

const NAMES = ['The lock', 'Pilots', 'Lost cargo', 'Inquiries', 'Duties of masters', 'Appeals', 'Fees'];

const TABLE = `| Class | Vessels | Pilots |
|:--|--:|--:|
| First${STRAY} | 12 | 3 |
| Second | 140 | 21 |
`;

const article = (at: number): string => `### Article ${at}. ${NAMES[at % NAMES.length]}

1. Whoever brings a vessel to the lock before the hour of ${STRAY}closing that article ${Math.max(1, at - 1)} sets shall:

(a) wait, subject to article ${Math.min(ARTICLES, at + 2)}, paragraph 2;

(b) show, whenever the Commission asks:

(i) a list of the cargo;

(ii) the names of those aboard.

2. Paragraph 1 applies neither to pilots nor to vessels in distress.
`;

const part = (first: number): string =>
  [
    `## Part ${Math.ceil(first / PER_PART)}. ${NAMES[first % NAMES.length]}\n`,
    ...Array.from({ length: PER_PART }, (_, at) => article(first + at)),
  ].join('\n');

/** A statute of 128 articles in Parts, with points below points, a table, and a stray sign in many of its lines. */
export function writeStatute(documents: string): void {
  const parts = Array.from({ length: ARTICLES / PER_PART }, (_, at) => part(at * PER_PART + 1));
  writeFiles(documents, {
    'statute-1999/work.yaml': workFile(),
    'statute-1999/eng@1999-09-09.md': textFile(
      ['The Parties have agreed as follows:', ...parts, '## Annex I. Vessels', TABLE].join('\n\n'),
    ),
  });
}
