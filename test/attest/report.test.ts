import { expect, test } from 'vitest';
import { checkNext, type ReportedText } from '../../src/attest/report.ts';
import { levelTable, resolveAttestations } from '../../src/model/attestation.ts';
import { parseText } from '../../src/parse/text.ts';
import { textFile } from '../support/folder.ts';

function reported(name: string, body: string, more = ''): ReportedText {
  const { value, issues } = parseText(textFile(body, more), 'a.md', 'eng');
  if (value === null) throw new Error(JSON.stringify(issues));
  const sources = resolveAttestations(value);
  const levels = levelTable(value.clauses, sources);
  return { name, ...value, sources, levels, officialCopies: [] };
}

const GAZETTE = (line: string): string =>
  `  - { source: Gazette, publisher: Gazette, url: null, checked: 2031-05-04, ${line} }\n`;

test('what to check next: words nobody compared before others, disagreeing readers before all', () => {
  const official = reported(
    'a',
    '1. The tide turns.',
    `attestations:\n${GAZETTE('class: party, exact: [title, para_1]')}`,
  );
  const open = reported('b', '1. The tide turns.\n\n2. The moon pulls.\n\n3. [gap: not held]');
  const copy = `sha256: ${'a'.repeat(64)}`;
  const disputed = reported(
    'c',
    '1. The tide turns.',
    `attestations:\n${GAZETTE(`class: press, by: A, ${copy}, exact: [title, para_1]`)}${GAZETTE(`class: press, by: B, ${copy}, exact: [title]`)}` +
      'differs:\n  - { clause: para_1, reads: The tide rests., source: Gazette }\n',
  );
  const [first, second, third] = checkNext([official, open, disputed]);
  expect(first).toMatchObject({
    name: 'c',
    readersDiffer: ['para_1'],
    unsettled: ['para_1'],
    secondary: ['title', 'para_1'],
  });
  expect(second).toMatchObject({
    name: 'b',
    counts: { official: 0, secondary: 0, partial: 0, unchecked: 3 },
    unchecked: ['title', 'para_1', 'para_2'],
    notHeld: ['para_3'],
  });
  expect(third).toMatchObject({
    name: 'a',
    counts: { official: 2, unchecked: 0 },
    readersDiffer: [],
    unsettled: [],
  });
});

test('a text of which nothing is held has nothing to check but its gaps', () => {
  const [report] = checkNext([reported('a', '[gap art_1..art_2: not held]')]);
  expect(report).toMatchObject({ unchecked: ['title'], notHeld: ['art_1', 'art_2'] });
});
