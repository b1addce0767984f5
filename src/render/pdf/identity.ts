import { createHash } from 'node:crypto';
import type { PdfDocument } from './document.ts';

/** 32 hex digits of everything the bytes depend on: the document, the hashes of the fonts in use, the layout's version. */
export function identityOf(document: PdfDocument, fonts: readonly string[], layout: number): string {
  const attachments = document.attachments.map(({ bytes, ...rest }) => ({
    ...rest,
    bytes: createHash('sha256').update(bytes).digest('hex'),
  }));
  const inputs = JSON.stringify([layout, fonts, sorted({ ...document, attachments })]);
  return createHash('sha256').update(inputs).digest('hex').slice(0, 32);
}

/** The same facts in one order, however the object was put together. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, own]) => own !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, own]) => [name, sorted(own)]),
  );
}
