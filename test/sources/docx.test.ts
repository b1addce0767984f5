import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/sources/read.ts';
import { wordFile } from '../support/publications.ts';
import { outline, read } from './shape.ts';

const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const p = (words: string, settings = ''): string => `<w:p><w:pPr>${settings}</w:pPr>${run(words)}</w:p>`;
const listed = (list: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

const NUMBERING = `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', 'ARTICLE %1')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}${level(2, 'lowerLetter', '(%3)')}${level(3, 'russianLower', '%4)')}${level(4, 'bullet', '\uF0B7')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
const STYLES = `<w:style w:styleId="1"><w:name w:val="heading 1"/><w:pPr>${listed(1, 0)}</w:pPr></w:style>
<w:style w:styleId="Sub"><w:name w:val="Own"/><w:basedOn w:val="1"/></w:style>
<w:style w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>`;

const word = async (body: string, others: Readonly<Record<string, string>> = {}) =>
  read(wordFile(body, others), 'a.docx');

describe('numbers that Word prints and the file does not hold', () => {
  test('are counted by list and level, in the styles of the file too', async () => {
    const source = await word(
      p('Contents', '<w:pStyle w:val="TOC1"/>') +
        p('Harvest', '<w:pStyle w:val="1"/>') +
        p('first', listed(1, 1)) +
        p('a', listed(1, 2)) +
        p('b', listed(1, 2)) +
        p('second', listed(1, 1)) +
        p('a again', listed(1, 2)) +
        p('Water', '<w:pStyle w:val="Sub"/>') +
        p('anew', listed(1, 1)) +
        p('e', listed(2, 2)) +
        p('f', listed(2, 2)) +
        p('bee', listed(1, 3)) +
        p('dot', listed(1, 4)) +
        p('plain', listed(0, 0)),
      { numbering: NUMBERING, styles: STYLES },
    );
    expect(outline(source)).toEqual([
      'aside Contents',
      'heading [ARTICLE I] Harvest',
      'item [1.1] first',
      'item [(a)] a',
      'item [(b)] b',
      'item [1.2] second',
      'item [(a)] a again',
      'heading [ARTICLE II] Water',
      'item [2.1] anew',
      'item [(e)] e',
      'item [(f)] f',
      'item [а)] bee',
      'item [•] dot',
      'paragraph plain',
    ]);
  });

  test('of an unknown way to count are figures, and that is said', async () => {
    const source = await word(p('tide', listed(1, 0)), {
      numbering: `<w:abstractNum w:abstractNumId="0">${level(0, 'thaiLetters', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    });
    expect(outline(source)).toEqual(['item [1.] tide']);
    expect(source.doubts).toEqual([{ doubt: 'unknown-numbers', formats: ['thaiLetters'] }]);
  });

  test('are none where the file describes no list', async () => {
    expect(outline(await word(p('tide', listed(7, 0))))).toEqual(['item tide']);
  });
});

describe('notes', () => {
  test('follow the paragraph of their mark; signs that the author chose stay', async () => {
    const source = await word(
      `<w:p>${run('The river')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' and pear')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r><w:r><w:endnoteReference w:id="5"/></w:r></w:p>${p('After')}`,
      {
        footnotes: `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${run(' Not the brook.')}</w:p>${p('Nor the sea.')}</w:footnote><w:footnote w:id="3">${p('A tree.')}</w:footnote>`,
        endnotes: `<w:endnote w:id="5">${p('The end.')}</w:endnote>`,
      },
    );
    expect(outline(source)).toEqual([
      'paragraph The river{1¹} and pear{2*}{3¹}',
      '{1:} [1] Not the brook.',
      '{1:} [1] Nor the sea.',
      '{2:} [*] A tree.',
      '{3:} [i] The end.',
      'paragraph After',
    ]);
  });

  test('that the file does not hold leave their marks as words', async () => {
    expect(
      outline(await word(`<w:p>${run('The river')}<w:r><w:footnoteReference w:id="9"/></w:r></w:p>`)),
    ).toEqual(['paragraph The river¹']);
  });
});

describe('words', () => {
  test('are those after all changes, which are counted; a paragraph whose end was taken out goes on', async () => {
    const source = await word(
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr><w:pPrChange><w:pPr>${listed(1, 0)}</w:pPr></w:pPrChange></w:pPr><w:del><w:r><w:delText>Old </w:delText></w:r></w:del><w:ins>${run('New ')}</w:ins></w:p>${p('tide')}<w:p><w:moveFrom>${run('gone')}</w:moveFrom><w:moveTo>${run('come')}</w:moveTo></w:p>`,
      { numbering: NUMBERING },
    );
    expect(outline(source)).toEqual(['paragraph New tide', 'paragraph come']);
    expect(source.doubts).toEqual([{ doubt: 'changes', count: 5 }]);
  });

  test('of a text box follow the paragraph on which it hangs; fields give their result', async () => {
    const source = await word(
      `<w:p>${run('The tide ')}<w:r><w:pict><w:txbxContent>${p('boxed')}</w:txbxContent></w:pict></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('turns')}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:softHyphen/></w:r></w:p>`,
    );
    expect(outline(source)).toEqual(['paragraph The tide turns•', 'paragraph boxed']);
  });
});

describe('tables', () => {
  test('have rows, columns and heads; one with two languages keeps its columns', async () => {
    const cell = (words: string, settings = ''): string =>
      `<w:tc><w:tcPr>${settings}</w:tcPr>${p(words)}</w:tc>`;
    expect(
      outline(
        await word(
          `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Kind')}${cell('Banks', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('Pear')}${cell('left')}${cell('3')}</w:tr></w:tbl>` +
            `<w:tbl><w:tr><w:tc>${p('The')}${p('tide')}${p('turns')}</w:tc><w:tc>${p('Течение')}${p('меня')}${p('ется')}</w:tc></w:tr></w:tbl>`,
        ),
      ),
    ).toEqual([
      '<0.0.0 head> cell Kind',
      '<0.0.1 head> cell Banks',
      '<0.1.0> cell Pear',
      '<0.1.1> cell left',
      '<0.1.2> cell 3',
      '<0> paragraph The',
      '<0> paragraph tide',
      '<0> paragraph turns',
      '<1> paragraph Течение',
      '<1> paragraph меня',
      '<1> paragraph ется',
    ]);
  });
});

describe('a Word file', () => {
  test('with macros is read without them, and that is said', async () => {
    const files = {
      'word/vbaProject.bin': new Uint8Array([1, 2, 3]),
      'word/document.xml': strToU8(
        '<w:document><w:body><w:p><w:r><w:t>The tide</w:t></w:r></w:p></w:body></w:document>',
      ),
    };
    const source = await read(zipSync(files), 'a.docm');
    expect([outline(source), source.doubts]).toEqual([['paragraph The tide'], [{ doubt: 'macros' }]]);
  });

  test.each<readonly [string, Uint8Array]>([
    [
      'encrypted',
      Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['old-word', Buffer.from('D0CF11E0A1B11AE100000000', 'hex')],
    ['old-word', Buffer.from('{\\rtf1 The tide}')],
    ['own-entities', wordFile('', { styles: '<!ENTITY a "b">' })],
  ])('is refused by name: %s', async (fault, bytes) => {
    expect(await readSource(bytes, 'a.docx')).toMatchObject({ fault });
  });
});
