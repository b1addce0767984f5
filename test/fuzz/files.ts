import { strToU8, unzipSync, zipSync } from 'fflate';
import { importSource } from '../../src/import/import.ts';
import { readSource } from '../../src/sources/read.ts';
import { isUnread, type Source } from '../../src/sources/source.ts';
import { docx, ORCHARD, pdf, wordFile } from '../support/publications.ts';
import { bytesOf, type Target } from './target.ts';
import { TOKENS } from './tokens.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const around = (open: string, close: string): string =>
  ORCHARD.map((text) => `${open}${escaped(text)}${close}`).join('\n');

const PAGE = `<table><tr><td><ol type=a><li>one<sup><a href="#n">1</a></sup></ol><td>two<br><br>three</table><p id=n>1 note</p>${around('<p>', '</p>')}`;
const AKOMA_NTOSO = `<akomaNtoso><act><meta><notes><note eId="n"><p>a note</p></note></notes></meta><body><article eId="art_1"><num>1</num><content>${around('<p>', '</p>')}<p>a<noteRef href="#n"/></p></content></article></body></act></akomaNtoso>`;
const FORMEX = `<ACT><ENACTING.TERMS><ARTICLE><TI.ART>1</TI.ART>${around('<ALINEA>', '</ALINEA>')}</ARTICLE></ENACTING.TERMS></ACT>`;
const JSON_TEXT = JSON.stringify({ title: 'Orchard', articles: [{ number: '1', text: ORCHARD }] });
const TABLE =
  '<w:tbl><w:tr><w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>tide</w:t><w:footnoteReference w:id="1"/></w:r></w:p></w:tc></w:tr></w:tbl>';
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

/** As a ZIP file, of which one part was changed. */
const inWord = (changed: string): ((bytes: Uint8Array) => Uint8Array) => {
  const files = unzipSync(wordFile(TABLE.repeat(3), { numbering: NUMBERING }));
  return (bytes) => zipSync({ ...files, [changed]: bytes });
};
const partOf = (changed: string): Uint8Array =>
  unzipSync(wordFile(TABLE.repeat(3), { numbering: NUMBERING }))[changed] ?? new Uint8Array();

/** Formats that imports read, whole files and what lies inside of them. */
export const FILES: readonly Target[] = [
  format('a.html', TOKENS.markup, () => strToU8(PAGE)),
  format('akn.xml', TOKENS.markup, () => strToU8(AKOMA_NTOSO)),
  format('formex.xml', TOKENS.markup, () => strToU8(FORMEX)),
  format('a.json', TOKENS.json, () => strToU8(JSON_TEXT)),
  format('a.md', TOKENS.plain, () => bytesOf(ORCHARD.join('\n\n'))),
  format('a.txt', TOKENS.plain, () => Buffer.from(`\uFEFF${ORCHARD.join('\n\n')}`, 'utf16le')),
  format('a.docx', TOKENS.word, () => docx(ORCHARD), 6),
  ...['word/document.xml', 'word/numbering.xml'].map((part) =>
    format('inside.docx', TOKENS.word, () => partOf(part), 6, inWord(part)),
  ),
  format('a.pdf', TOKENS.pdf, () => pdf(ORCHARD), 30),
];

function format(
  name: string,
  tokens: readonly string[],
  made: () => Promise<Uint8Array> | Uint8Array,
  slowness = 3,
  wrap = (bytes: Uint8Array): Uint8Array => bytes,
): Target {
  return {
    name: `a file of another format: ${name}`,
    slowness,
    tokens,
    samples: async () => [await made()],
    feed: async (bytes) => {
      const reading = await readSource(wrap(bytes), name);
      if (isUnread(reading)) return false;
      checkNotes(reading);
      const front = { language_role: 'not-stated' };
      const asked = { language: 'eng', pick: null, isWhole: false, title: 'Orchard', front } as const;
      importSource(reading, asked);
      return true;
    },
  };
}

function checkNotes({ blocks }: Source): void {
  for (const { text, notes } of blocks)
    for (const { start, end } of notes)
      if (!(0 <= start && start <= end && end <= text.length))
        throw new Error(`a note at ${start} to ${end} of ${text.length}`);
}
