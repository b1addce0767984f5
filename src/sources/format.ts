import { utf16Of } from './decode.ts';
import type { SourceFormat } from './source.ts';
import { SourceUnreadable } from './source.ts';

const PDF = '%PDF-';
const ZIP = 'PK\u0003\u0004';
/** Word before 2007, and newer files behind a password, which name what they hold. */
const COMPOUND = '\u00D0\u00CF\u0011\u00E0';
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const RTF = '{\\rtf';
const HTML = /^<(?:!doctype\s+html|html|head|body|meta|title|p|div|h[1-6]|article|main|table|ul|ol)\b/iu;
const HEAD = 65_536;
const JSON_HEAD = /^(?:\[\s*)?\{\s*["}]/u;
const ROOT = /^<([A-Za-z_][\w.:-]*)/u;
/** What may stand before the first element, and what ends it; as many of these are looked behind. */
const BEFORE: readonly (readonly [start: string, end: string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!DOCTYPE', '>'],
];
const MOST_BEFORE = 100;
/** Roots of the documents of the Official Journal; all of them are told, some are read. */
const FORMEX = new Set(
  'ACT AGR ANNEX CONS.ACT CONS.ANNEX GENERAL LETTER CASE JUDGMENT ORDER OPINION REPORT CORR DOC PUBLICATION OJ'.split(
    ' ',
  ),
);

/** What a file is, by its first bytes; by its name where these are text. */
export function formatOf(bytes: Uint8Array, name: string): SourceFormat {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  if (head.slice(0, 1024).includes(PDF)) return 'pdf';
  if (head.startsWith(ZIP)) return 'docx';
  if (head.startsWith(COMPOUND))
    throw new SourceUnreadable(Buffer.from(bytes).includes(ENCRYPTED) ? 'encrypted' : 'old-word');
  if (head.startsWith(RTF)) throw new SourceUnreadable('old-word');
  const utf16 = utf16Of(bytes);
  if (utf16 === null && head.slice(0, 4096).includes('\0')) throw new SourceUnreadable('binary');
  return textFormat(utf16 === null ? head : new TextDecoder(utf16).decode(bytes.subarray(0, HEAD)), name);
}

function textFormat(head: string, name: string): SourceFormat {
  const text = head.replace(/^(?:\uFEFF|ï»¿)?\s*/u, '');
  const isHtml = HTML.test(text);
  const own = isHtml ? text : behindProlog(text);
  const root = ROOT.exec(own)?.[1] ?? '';
  if (root.replace(/^.*:/u, '') === 'akomaNtoso') return 'akoma-ntoso';
  if (FORMEX.has(root)) return 'formex';
  if (/\.x?html?$/iu.test(name) || isHtml || HTML.test(own)) return 'html';
  if (root !== '' && (text.startsWith('<?xml') || /\.xml$/iu.test(name)))
    throw new SourceUnreadable('other-xml', root);
  if (/\.json$/iu.test(name) || JSON_HEAD.test(text)) return 'json';
  return /\.(?:md|markdown)$/iu.test(name) ? 'markdown' : 'text';
}

/** What stands behind declarations and comments. */
function behindProlog(text: string): string {
  let rest = text;
  for (let count = 0; count < MOST_BEFORE; count += 1) {
    const [start, end] = BEFORE.find(([one]) => rest.startsWith(one)) ?? [];
    if (start === undefined || end === undefined) return rest;
    // Declarations of its own stand in brackets.
    const brackets = start === '<!DOCTYPE' && /^[^>]*\[/u.test(rest) ? rest.indexOf(']') : start.length;
    const found = rest.indexOf(end, Math.max(brackets, start.length));
    if (found < 0) return rest;
    rest = rest.slice(found + end.length).trimStart();
  }
  return rest;
}
