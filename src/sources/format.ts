import type { SourceFormat } from './source.ts';
import { SourceUnreadable } from './source.ts';

const PDF = '%PDF-';
const ZIP = 'PK\u0003\u0004';
/** Word before 2007, and newer files behind a password. */
const COMPOUND = '\u00D0\u00CF\u0011\u00E0';
const HTML =
  /^(?:\uFEFF|ï»¿)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|p|div|h[1-6]|article|main|table|ul|ol)\b/iu;
const HEAD = 4096;

/** What a file is, by its first bytes; by its name where these are text. */
export function formatOf(bytes: Uint8Array, name: string): SourceFormat {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  if (head.slice(0, 1024).includes(PDF)) return 'pdf';
  if (head.startsWith(ZIP)) return 'docx';
  if (head.startsWith(COMPOUND)) throw new SourceUnreadable('old-word');
  const isUtf16 = head.startsWith('\u00FF\u00FE') || head.startsWith('\u00FE\u00FF');
  if (!isUtf16 && head.includes('\0')) throw new SourceUnreadable('binary');
  if (/\.x?html?$/iu.test(name) || HTML.test(isUtf16 ? head.replaceAll('\0', '') : head)) return 'html';
  return /\.(?:md|markdown)$/iu.test(name) ? 'markdown' : 'text';
}
