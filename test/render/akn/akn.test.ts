import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { type Clause, walk } from '../../../src/model/clause.ts';
import { type ClauseKind, KINDS } from '../../../src/model/kind.ts';
import { kindAttributes } from '../../../src/render/akn/kinds.ts';
import type { TextView } from '../../../src/render/view.ts';
import { element, escaped, writeXml } from '../../../src/render/xml.ts';
import { convertOpenTreaties, corporaFolder } from '../../corpora.ts';
import { read } from '../../sources/shape.ts';
import { testApp } from '../../support/app.ts';
import { DOCUMENTS, FIXTURE, folderOf, textFile, workFile } from '../../support/folder.ts';
import { ODD } from '../odd.ts';
import { readAkn } from './read.ts';
import { faultsOf, rootOf } from './schema.ts';
import { aknOf, bare, textsOf } from './texts.ts';
import { treeOf } from './tree.ts';

const temporary = mkdtempSync(join(tmpdir(), 'akn-'));
afterAll(() => rmSync(temporary, { recursive: true }));
const treaties = corporaFolder() === null ? null : join(temporary, 'treaties');
if (treaties !== null) convertOpenTreaties(treaties);

function check(view: TextView, clauses: readonly Clause[] = view.clauses): void {
  const xml = aknOf(view, clauses);
  expect(faultsOf(xml)).toEqual([]);
  expect(readAkn(xml)).toEqual(bare(clauses));
}

describe('every text is valid Akoma Ntoso and is read back as the same clauses', () => {
  test.each([...textsOf(DOCUMENTS), ...textsOf(FIXTURE)])('%s', (_, view) => check(view()));

  test.skipIf(treaties === null).each(treaties === null ? [] : textsOf(treaties))('%s', (_, view) =>
    check(view()),
  );
});

test('each clause alone is a valid portion, and so is a range', () => {
  for (const [, view] of textsOf(FIXTURE)) {
    const text = view();
    for (const clause of walk(text.clauses)) check(text, [clause]);
    check(text, text.clauses.slice(0, 2));
  }
});

test('clauses of every sort, with notes in notes, tables, gaps, annexes with conclusions of their own', () => {
  const folder = folderOf({ 'odd-1999/work.yaml': workFile(), 'odd-1999/eng@1999-09-09.md': textFile(ODD) });
  const [first] = textsOf(folder);
  if (first === undefined) throw new Error('the text is not read');
  const view = first[1]();
  check(view);
  for (const clause of walk(view.clauses)) check(view, [clause]);
});

test('a point without words of its own, where only blocks may stand', () => {
  const recital = ['Whereas:', '(1) One:', '(a) (i) here;', '(ii) there.', 'AGREE:', '## Article 1', 'Open.'];
  const folder = folderOf({
    'odd-1999/work.yaml': workFile(),
    'odd-1999/eng@1999-09-09.md': textFile(recital.join('\n\n')),
  });
  for (const [, view] of textsOf(folder)) check(view());
});

test('texts of other habits', () => {
  const fixtures = join(import.meta.dirname, '../../fixtures/parse');
  const files = readdirSync(fixtures).filter((name) => name.endsWith('.md'));
  const folder = folderOf(
    Object.fromEntries(
      files.flatMap((name) => [
        [`${name.slice(0, -3)}/work.yaml`, workFile()],
        [`${name.slice(0, -3)}/${name.slice(0, 3)}@1999-09-09.md`, readFileSync(join(fixtures, name))],
      ]),
    ),
  );
  expect(textsOf(folder)).toHaveLength(files.length);
  for (const [, view] of textsOf(folder)) check(view());
});

describe('words in XML', () => {
  const words = fc.string({
    unit: fc.constantFrom(
      'a',
      ' ',
      '&',
      '<',
      '>',
      '"',
      "'",
      ']]>',
      '\t',
      '\n',
      '\r',
      '\u0000',
      '\u001b',
      '\ud800',
      '\uffff',
      '\u0085',
      '&amp;',
      'ə',
      '\u{1f6a2}',
    ),
  });
  const allowed = (text: string): string =>
    text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');

  test('come back as they were, but for what XML cannot hold', () => {
    fc.assert(
      fc.property(words, words, (value, inner) => {
        const xml = writeXml(element('p', { title: value }, escaped(inner)));
        const read = treeOf(xml);
        expect([read.attributes.title, read.kids.join('')]).toEqual([allowed(value), allowed(inner)]);
        expect(rootOf(xml)).toEqual([allowed(value), allowed(inner)]);
      }),
      { numRuns: 100 },
    );
  });
});

test('the judge of files finds what is wrong', () => {
  const [, view] = textsOf(FIXTURE)[0] ?? [];
  if (view === undefined) throw new Error('no text');
  const xml = aknOf(view());
  expect(faultsOf(xml.replace('<mainBody>', '<mainBody><num>1</num>'))).not.toEqual([]);
  expect(faultsOf(xml.replace(/<FRBRcountry[^>]*>/u, ''))).not.toEqual([]);
});

describe('docs/akn.md', () => {
  const docs = readFileSync(join(import.meta.dirname, '../../../docs/akn.md'), 'utf8');

  test('names the element of every kind', () => {
    const rows = [...docs.matchAll(/^\| (\w+) \| `([^`]+)` \|$/gmu)].map(([, kind, shown]) => [kind, shown]);
    const elements = Object.entries(KINDS).map(([kind, { akn }]) => {
      const attributes = Object.entries(kindAttributes(kind as ClauseKind)).map(
        ([of, is]) => ` ${of}="${is}"`,
      );
      return [kind, akn + attributes.join('')];
    });
    expect(rows).toEqual(elements);
  });

  test('shows what a text becomes', () => {
    const [, source = ''] = /```markdown\n([\s\S]*?)```/u.exec(docs) ?? [];
    const [, shown = ''] = /```xml\n([\s\S]*?)```/u.exec(docs) ?? [];
    const folder = folderOf({
      'bridge-1999/work.yaml': workFile(),
      'bridge-1999/eng@1999-09-09.md': textFile(source),
    });
    const [, view] = textsOf(folder)[0] ?? [];
    const xml = view === undefined ? '' : aknOf(view());
    const body = xml.slice(xml.indexOf('  <preamble'), xml.indexOf(' </doc>'));
    expect(body.replace(/^ {2}/gmu, '')).toBe(shown);
  });
});

test('whoever imports a file of ours reads every word of it in its order, and no reason of a gap as a word', async () => {
  const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const [path, view] of textsOf(FIXTURE)) {
    const { clauses, front } = view();
    const held = [...walk(clauses)].flatMap(({ label, heading, words: own }) => [
      label,
      heading?.text,
      own?.text,
    ]);
    const { blocks } = await read(aknOf(view(), clauses), 'text.xml');
    const found = blocks.flatMap(({ mark, text, aside }) => (aside ? [] : [mark, text]));
    expect([path, words(found.join(' '))]).toEqual([path, words([front.title, ...held].join(' '))]);
  }
});

describe('what words refer to', () => {
  const EXPRESSION = '/t/harbour-treaty-1971/eng@1971-03-02';
  const BODY = `
## Article 1

The Parties meet *as article 2* says, and Article 2 of the Harbour Treaty too.

## Article 2

They meet at the lake.
`;

  const xmlAt = async (address: string): Promise<string> => {
    const folder = folderOf({
      'lake-1999/work.yaml': workFile(),
      'lake-1999/eng@1999-09-09.md': textFile(BODY),
      'harbour-treaty-1971/work.yaml': workFile('short_title: { eng: Harbour Treaty }\n'),
      'harbour-treaty-1971/eng@1971-03-02.md': textFile('## Article 2\n\nShips pay.'),
    });
    const answer = await testApp(folder).get(address);
    expect(answer.headers.get('Content-Type')).toBe('application/akn+xml; charset=utf-8');
    return answer.text();
  };

  test('is a link within the file where it has the clause, else to its address; no mark of the text is cut', async () => {
    const whole = await xmlAt('/t/lake-1999/eng@1999-09-09.xml');
    expect(faultsOf(whole)).toEqual([]);
    expect(whole).toContain('<i>as <ref href="#art_2">article 2</ref></i> says');
    expect(whole).toMatch(new RegExp(`<ref href="http[^"]*${EXPRESSION}/art_2">Article 2`, 'u'));
    expect(readAkn(whole)[0]?.words?.text).toContain(
      'as article 2 says, and Article 2 of the Harbour Treaty too.',
    );
    const alone = await xmlAt('/t/lake-1999/eng@1999-09-09/art_1.xml');
    expect(faultsOf(alone)).toEqual([]);
    expect(alone).toMatch(
      /<i>as <ref href="http[^"]*\/t\/lake-1999\/eng@1999-09-09\/art_2">article 2<\/ref><\/i>/u,
    );
  });
});
