import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseLock } from '../../src/archive/lock.ts';
import { parseLog } from '../../src/archive/log.ts';
import { findReferences } from '../../src/cite/reference.ts';
import { formatAddress, parseAddress } from '../../src/model/address.ts';
import { isError, type Parsed } from '../../src/model/issue.ts';
import { addToFrontMatter } from '../../src/parse/addToFrontMatter.ts';
import { parseConceptsFile } from '../../src/parse/conceptsFile.ts';
import { parseText } from '../../src/parse/text.ts';
import { parseArchiveFile, parseWorkFile } from '../../src/parse/workFile.ts';
import { quotedPassages } from '../../src/quote/passages.ts';
import { parseQuery } from '../../src/search/read/parse.ts';
import { printQuery } from '../../src/search/read/print.ts';
import { escapeTarget } from '../../src/serving/rawTarget.ts';
import { DOCUMENTS, FIXTURE } from '../support/folder.ts';
import { bytesOf, type Target, textOf } from './target.ts';
import { TOKENS } from './tokens.ts';

const SUCCESSORS = resolve(FIXTURE, '../successors');
const file = (...path: readonly string[]): Uint8Array => readFileSync(join(...path));
const harbour = (name: string) => file(FIXTURE, 'harbour-treaty-1971', name);

/** Whether a file was read; throws where it is neither read nor refused, or told on a line that it has not. */
function isParsed(source: string, { value, issues }: Parsed<unknown>): boolean {
  const lines = source.split('\n').length;
  for (const { line, message } of issues)
    if (!(line >= 1 && line <= lines + 1))
      throw new Error(`"${message}" is told on line ${line} of ${lines}`);
  if ((value === null) !== issues.some(isError))
    throw new Error('refused without an error, or read with one');
  return value !== null;
}

const WHOLE = textOf(harbour('eng@1971-03-02.md'));
const [FRONT, BODY] = [WHOLE.slice(0, WHOLE.indexOf('\n---\n')), WHOLE.slice(WHOLE.indexOf('\n---\n'))];
const ARCHIVE = `name: { eng: Archive of Tides, rus: Архив приливов }
description: { eng: "Tides: high & low" }
run_by: { name: { eng: the keepers }, since: 2026-11-22 }
canonical: null
mirrors: [https://mirror.example.net]
contacts:
  - { channel: letter, address: Quay 1, reveals: where it was posted }
`;
const QUOTATIONS = [
  'It says: “The harbour of Quil [is] open … to all”. And «портом пользуются оба».\n\n„Zwei“ or "two", \'one\'.',
];
const CITATIONS = [
  'Article 2, paragraph 2, and articles 3 to 4 of the Harbour Treaty; see also Article I(1)(a) of the Weather Accord.',
  'согласно пункту 2 статьи 2 Договора о гавани и статьям 3–4',
  'Հոդված I, 2-րդ կետ, «Համաձայնագիր եղանակի մասին»',
  'Sazişin I maddəsinin 2-ci bəndi',
];
const QUERIES = [
  '"harbour master" OR lantern* (ships NOT tides) "green lantern" /5 basin lang:eng from:1970',
  'Article IV of the Harbour Treaty -storm',
  'мир «граница» type:treaty',
];

/** Parsers of text that read no disk and wait for nobody. */
export const TEXTS: readonly Target[] = [
  text(
    'a text in Markdown',
    TOKENS.markdown,
    [harbour('eng@1971-03-02.md'), file(FIXTURE, 'weather-accord-2010', 'eng@2010-07-20.md')],
    (source) => isParsed(source, parseText(source, 'eng.md', 'eng')),
  ),
  text('front matter alone', TOKENS.yaml, [bytesOf(FRONT)], (source) => {
    const given = source + BODY;
    return isParsed(given, parseText(given, 'eng.md', 'eng'));
  }),
  text('front matter that grows', TOKENS.yaml, [harbour('eng@1971-03-02.md')], (source) => {
    const attestation = {
      source: 'A',
      publisher: 'B',
      class: 'press',
      url: null,
      checked: '2026-01-05',
    } as const;
    const added = { ...attestation, exact: ['art_1'], partial: [] };
    return 'source' in addToFrontMatter(source, { attestations: [added as never], differs: [] }, 'eng');
  }),
  text('work.yaml', TOKENS.yaml, [harbour('work.yaml')], (source) =>
    isParsed(source, parseWorkFile(source, 'work.yaml')),
  ),
  text('archive.yaml', TOKENS.yaml, [bytesOf(ARCHIVE)], (source) =>
    isParsed(source, parseArchiveFile(source, 'archive.yaml')),
  ),
  text(
    'concepts.yaml',
    TOKENS.yaml,
    [file(DOCUMENTS, 'concepts.yaml').subarray(0, 3000)],
    (source) => parseConceptsFile(source, 'concepts.yaml').value !== null,
  ),
  text(
    'archive.lock',
    TOKENS.lines,
    [file(SUCCESSORS, 'archive.lock')],
    (source) => !parseLock(source).issues.some(isError),
  ),
  text('log.jsonl', TOKENS.lines, [file(SUCCESSORS, 'log.jsonl')], (source) => {
    const { entries, issues } = parseLog(source);
    return entries.length > 0 && issues.length === 0;
  }),
  text('a query', TOKENS.query, QUERIES.map(bytesOf), (source) => {
    const { root, why } = parseQuery(source);
    const printed = printQuery(root);
    if (printQuery(parseQuery(printed).root) !== printed)
      throw new Error(`${printed} reads back as another query`);
    return why.length === 0;
  }),
  text(
    'an address',
    TOKENS.address,
    ['/t/harbour-treaty-1971/eng@1971-03-02_r2/art_1/para_2.csl.json', '/t.json'].map(bytesOf),
    (source) => {
      const address = parseAddress(source);
      if (address !== null && formatAddress(address) !== source)
        throw new Error(`is written ${formatAddress(address)}`);
      return address !== null;
    },
  ),
  text('citations in words', TOKENS.cited, CITATIONS.map(bytesOf), (source) =>
    isWithin(source, findReferences(source)),
  ),
  text('quotations in words', TOKENS.quoted, QUOTATIONS.map(bytesOf), (source) =>
    isWithin(source, quotedPassages(source)),
  ),
  {
    name: 'the raw head of a request',
    tokens: TOKENS.head,
    samples: async () => [bytesOf('GET /search?q=граница HTTP/1.1\r\nHost: x\r\nAccept: */*\r\n\r\n')],
    feed: (bytes) => {
      const head = escapeTarget(Buffer.from(bytes))?.toString('latin1');
      // One request of one line a header, whatever came: the next is never read out of this one.
      if (
        head !== undefined &&
        !/^[^\r\n\x80-\xFF]+\r\nConnection: close\r\n(?:[^\r\n]+\r\n)*\r\n$/u.test(head)
      )
        throw new Error(`would be sent on as ${JSON.stringify(head)}`);
      return head !== undefined;
    },
  },
];

function text(
  name: string,
  tokens: readonly string[],
  samples: readonly Uint8Array[],
  reads: (source: string) => boolean,
): Target {
  return {
    name,
    tokens,
    samples: async () => samples,
    feed: (bytes) => reads(textOf(bytes)),
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether any were found; throws where one lies outside the text or before the one before it. */
function isWithin(source: string, spans: readonly Span[]): boolean {
  let last = 0;
  for (const { start, end } of spans) {
    if (start < last || end < start || end > source.length)
      throw new Error(`${start} to ${end} of ${source.length}, after ${last}`);
    last = start;
  }
  return spans.length > 0;
}
