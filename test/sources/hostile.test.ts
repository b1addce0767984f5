import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/sources/read.ts';
import { wordFile } from '../support/publications.ts';
import { outline, read } from './shape.ts';

const notes = (marks: string): string =>
  `<akomaNtoso><act><meta><notes><note eId="n"><p>${'tide '.repeat(2000)}</p></note></notes></meta><body><p>a${marks}</p></body></act></akomaNtoso>`;
const cell = '<td colspan=1000 rowspan=1000>a</td>';

/** Small files that would take long, or much room, if a reader were careless. */
const FILES: readonly (readonly [what: string, name: string, made: () => string | Uint8Array])[] = [
  ['comments without end before nothing', 'a.xml', () => `${'<!--a-->'.repeat(8000)}<!--`],
  ['instructions before nothing', 'a.txt', () => `${'<?a?>'.repeat(12_000)}!`],
  [
    'open scripts in an old encoding',
    'a.html',
    () => Buffer.from(`${'<script '.repeat(60_000)}\xE9\xE9\xE9 \xE9\xE9`, 'latin1'),
  ],
  ['heads that never end', 'a.html', () => `<p>a${'<html '.repeat(60_000)}`],
  ['one note with many marks', 'a.xml', () => notes('<noteRef href="#n"/>'.repeat(20_000))],
  ['cells that span everything', 'a.html', () => `<table>${`<tr>${cell.repeat(60)}`.repeat(60)}</table>`],
  [
    'links to one element from all that lies in it',
    'a.html',
    () => `<div id=x>${'<p><a href="#x">1</a> a</p>'.repeat(20_000)}</div>`,
  ],
  [
    'a list that begins with two thousand million in letters',
    'a.docx',
    () =>
      wordFile(
        '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>'.repeat(
          200,
        ),
        {
          numbering:
            '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="2000000000"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        },
      ),
  ],
];

describe('a small file that asks for much', () => {
  test.each(FILES)('is read or refused in a moment: %s', async (_, name, made) => {
    const content = made();
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const reading = await readSource(bytes, name);
    const held = 'fault' in reading ? 0 : JSON.stringify(reading.blocks).length;
    // What comes of it is no more than a few hundred times what went in.
    expect(held).toBeLessThan(400 * bytes.length);
  });

  test('prints a note once, however often it is referred to', async () => {
    expect(
      outline(await read(notes('<noteRef href="#n"/><noteRef href="#n" marker="1"/>'), 'a.xml')),
    ).toEqual(['p a{1}{1¹}', `{1:} ${'tide '.repeat(2000).trim()}`]);
  });
});
