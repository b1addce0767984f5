import { createHash } from 'node:crypto';
import type { FontUse, UsedGlyph } from '../draw/fontUse.ts';
import { type PDFContext, type PDFRef, PDFString } from './pdfLib.ts';

/** The fonts in use as subsets, in a resource dictionary that all pages share. */
export function writeFonts(context: PDFContext, fonts: readonly FontUse[]): PDFRef {
  const entries = fonts.map((use) => [use.key, writeFont(context, use)] as const);
  return context.register(context.obj({ Font: Object.fromEntries(entries) }));
}

function writeFont(context: PDFContext, { program, used }: FontUse): PDFRef {
  const { font } = program;
  const { bytes, ids } = subsetOf(font, used);
  const name = `${tagOf(bytes)}+${font.postscriptName}`;
  const cidFont = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    FontDescriptor: writeDescriptor(context, program, name, bytes),
    DW: 1000,
    W: used.flatMap(({ code, glyph }) => [code, [Math.round(glyph.advance * 1000) / 1000]]),
    CIDToGIDMap: context.register(context.flateStream(glyphMap(ids))),
  });
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(cidFont)],
      ToUnicode: context.register(context.flateStream(toUnicode(used))),
    }),
  );
}

/** The subset, and its glyph for each code; `.notdef` is its glyph 0. */
function subsetOf(font: FontUse['program']['font'], used: readonly UsedGlyph[]) {
  const subset = font.createSubset();
  const own = new Map<number, number>();
  for (const { glyph } of used) {
    if (own.has(glyph.id)) continue;
    own.set(glyph.id, own.size + 1);
    subset.includeGlyph(font.getGlyph(glyph.id));
  }
  const ids = new Map(used.map(({ code, glyph }) => [code, own.get(glyph.id) ?? 0]));
  return { bytes: subset.encode(), ids };
}

const SYMBOLIC = 4;
const ITALIC = 64;

function writeDescriptor(
  context: PDFContext,
  { font, scale }: FontUse['program'],
  name: string,
  bytes: Uint8Array,
): PDFRef {
  const { minX, minY, maxX, maxY } = font.bbox;
  const scaled = (value: number): number => Math.round(value * scale);
  return context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: SYMBOLIC | (font.italicAngle === 0 ? 0 : ITALIC),
      FontBBox: [minX, minY, maxX, maxY].map(scaled),
      ItalicAngle: font.italicAngle,
      Ascent: scaled(font.ascent),
      Descent: scaled(font.descent),
      // Fonts with an old OS/2 table (version 1) tell neither.
      CapHeight: scaled(font.capHeight || font.ascent),
      XHeight: scaled(font.xHeight || 0),
      StemV: /Bold/u.test(font.postscriptName) ? 120 : 80,
      FontFile2: context.register(context.flateStream(bytes, { Length1: bytes.length })),
    }),
  );
}

/** Six capitals before a subset's name (ISO 32000-1, 9.6.4), from its bytes. */
function tagOf(bytes: Uint8Array): string {
  const digest = createHash('sha256').update(bytes).digest();
  return Array.from(digest.subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join('');
}

/** Codes of the document to glyphs of the subset, two bytes each. */
function glyphMap(ids: ReadonlyMap<number, number>): Uint8Array {
  const map = new Uint8Array((Math.max(0, ...ids.keys()) + 1) * 2);
  const view = new DataView(map.buffer);
  for (const [code, id] of ids) view.setUint16(code * 2, id);
  return map;
}

/** Entries of one bfchar block at most (Adobe Technical Note 5014). */
const BLOCK = 100;

function toUnicode(used: readonly UsedGlyph[]): string {
  const rows = used.map(({ code, glyph }) => `<${hex(code)}><${utf16(glyph.text)}>`);
  const blocks = Array.from({ length: Math.ceil(rows.length / BLOCK) }, (_, at) => {
    const block = rows.slice(at * BLOCK, (at + 1) * BLOCK);
    return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`;
  });
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange\n<0000><ffff>\nendcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

const hex = (code: number): string => code.toString(16).padStart(4, '0');

const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('');
