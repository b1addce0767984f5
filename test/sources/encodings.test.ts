import { describe, expect, test } from 'vitest';
import { decode } from '../../src/sources/decode.ts';
import { read } from './shape.ts';

/** Words in an encoding of one byte for a letter, by asking the platform what each byte is. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]),
  );
  return Uint8Array.from(text, (letter) => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new RangeError(`${encoding} has no ${letter}`);
    return byte;
  });
}

/** As the C library of GNU has it: letters from 0xB2 on, capital and small in turn. */
const ARMENIAN = 'Հոդված 1։ Կողմերը պարտավորվում են պահպանել այգին և գետը։';
const armscii = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (letter === 'և') return 0xa2;
    if (letter === '։') return 0xa3;
    if (code >= 0x561) return 0xb3 + 2 * (code - 0x561);
    return code >= 0x531 ? 0xb2 + 2 * (code - 0x531) : code;
  });

const RUSSIAN = 'Статья 1. Стороны договорились о нижеследующем: сад лежит на обоих берегах реки.';
const TURKISH =
  'Taraflar, nehrin iki yakasında uzanan bahçenin hiçbir zaman tek başına meyve vermediğini hatırlayarak, aşağıdaki hususlarda anlaşmışlardır.';
const FRENCH =
  "Les États parties au présent traité, rappelant que le verger s'étend sur les deux rives, sont convenus de ce qui suit à Genève, où chaque Partie récolte.";
const POLISH =
  'Strony uzgodniły, co następuje: każda Strona podlewa drzewa na swoim brzegu w ciągu czternastu dni, gdyż sad leży nad rzeką i żółwie śpią.';

describe('a file that does not say its encoding', () => {
  test.each([
    ['windows-1251', RUSSIAN],
    ['koi8-u', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    ['ibm866', RUSSIAN],
    ['windows-1251', 'Сторони домовилися про таке: сад лежить на обох берегах річки, її води й ґрунту.'],
    ['windows-1254', TURKISH],
    ['windows-1252', FRENCH],
    ['windows-1250', POLISH],
  ])('in %s is read by its letters, and that is said: %s', (encoding, text) => {
    expect(decode(encode(text, encoding))).toEqual({
      text,
      encoding,
      isDamaged: false,
      guessed: { declared: null },
    });
  });

  test('in windows-1252 has the quotation marks and dashes that the platform takes for controls', () => {
    const bytes = Buffer.from('The Parties\x92 orchard \x96 \x93both banks\x94 \x96 is shared.', 'latin1');
    const text = 'The Parties’ orchard – “both banks” – is shared.';
    expect(decode(bytes)).toEqual({
      text,
      encoding: 'windows-1252',
      isDamaged: false,
      guessed: { declared: null },
    });
    expect(decode(bytes, 'iso-8859-1')).toMatchObject({ text, guessed: null });
  });

  test('in ArmSCII-8 is read too, which no platform decodes', () => {
    expect(decode(armscii(ARMENIAN))).toMatchObject({
      text: ARMENIAN,
      encoding: 'armscii-8',
      guessed: { declared: null },
    });
  });

  test('has its byte order mark taken off, or is known as UTF-16 by its blanks', () => {
    expect(decode(Buffer.from('\uFEFFТечение 1', 'utf8'))).toMatchObject({
      text: 'Течение 1',
      guessed: null,
    });
    for (const text of ['\uFEFFТечение 1', 'Течение реки, 1 раз\n']) {
      const little = Buffer.from(text, 'utf16le');
      const big = Buffer.from(little).swap16();
      expect(decode(little)).toMatchObject({ text: text.replace('\uFEFF', ''), encoding: 'utf-16le' });
      expect(decode(big)).toMatchObject({ text: text.replace('\uFEFF', ''), encoding: 'utf-16be' });
    }
  });

  test('and has too few letters to tell is read as UTF-8, and its bytes are said to be none', () => {
    expect(decode(Buffer.from('A caf\xE9', 'latin1'))).toMatchObject({
      encoding: 'utf-8',
      isDamaged: true,
      guessed: null,
    });
  });

  test('in UTF-8 with a torn letter is read as UTF-8', () => {
    const torn = Buffer.concat([Buffer.from(RUSSIAN), Buffer.from([0xd0])]);
    expect(decode(torn)).toMatchObject({ encoding: 'utf-8', isDamaged: true, guessed: null });
  });
});

describe('a file that says its encoding', () => {
  test('is read so, though others would fit as well', () => {
    expect(decode(encode('Статья 1', 'windows-1251'), 'windows-1251')).toMatchObject({
      text: 'Статья 1',
      guessed: null,
    });
    expect(decode(armscii('Հոդված'), 'ARMSCII-8')).toMatchObject({ text: 'Հոդված', guessed: null });
    expect(decode(encode(TURKISH.replace(/[ışğ]/gu, 'i'), 'windows-1252'), 'iso-8859-1')).toMatchObject({
      guessed: null,
    });
  });

  test.each<readonly [string, Uint8Array, string, string]>([
    ['iso-8859-1', encode(`${RUSSIAN} ${RUSSIAN}`, 'windows-1251'), 'windows-1251', `${RUSSIAN} ${RUSSIAN}`],
    ['windows-1251', encode(`${RUSSIAN} ${RUSSIAN}`, 'koi8-u'), 'koi8-u', `${RUSSIAN} ${RUSSIAN}`],
    ['utf-8', encode(RUSSIAN, 'windows-1251'), 'windows-1251', RUSSIAN],
    ['windows-1252', armscii(`${ARMENIAN} ${ARMENIAN}`), 'armscii-8', `${ARMENIAN} ${ARMENIAN}`],
    ['windows-1251', Buffer.from(RUSSIAN), 'utf-8', RUSSIAN],
    ['no-such-code', encode(FRENCH, 'windows-1252'), 'windows-1252', FRENCH],
  ])('wrongly (%s) is read by its letters, and that is said %#', (declared, bytes, encoding, text) => {
    expect(decode(bytes, declared)).toEqual({ text, encoding, isDamaged: false, guessed: { declared } });
  });

  test('is a page or an XML document that says so in its head', async () => {
    const page = await read(
      encode(`<meta http-equiv=Content-Type content="text/html; charset=koi8-r"><p>${RUSSIAN}`, 'koi8-r'),
      'a.html',
    );
    expect([page.blocks[0]?.text, page.doubts]).toEqual([RUSSIAN, []]);
    const xml = `<?xml version="1.0" encoding="windows-1251"?><ACT><P>${RUSSIAN}</P></ACT>`;
    const act = await read(encode(xml, 'windows-1251'), 'a.xml');
    expect([act.blocks[0]?.text, act.doubts]).toEqual([RUSSIAN, []]);
  });

  test('or does not, as a page from a disk, with the doubt among those of the source', async () => {
    const page = await read(encode(`<html><body><p>${RUSSIAN}</p></body></html>`, 'windows-1251'), 'a.html');
    expect(page.blocks[0]?.text).toBe(RUSSIAN);
    expect(page.doubts).toEqual([{ doubt: 'encoding', encoding: 'windows-1251', declared: null }]);
  });
});

describe('characters that no text prints', () => {
  test('are left out, and that is said; marks of direction that turn nothing stay', async () => {
    const source = await read('The \u202Eedit\u202C turns\u0007.\u2028Twice\u200F.', 'a.txt');
    expect(source.blocks[0]?.text).toBe('The edit turns.\nTwice\u200F.');
    expect(source.doubts).toEqual([
      { doubt: 'unprinted', characters: ['U+0007', 'U+202C', 'U+202E'], count: 3 },
    ]);
  });
});
