import { formatOf } from './format.ts';
import {
  MAX_CHARACTERS,
  type ReadParts,
  type SourceFormat,
  type SourceReading,
  SourceUnreadable,
} from './source.ts';
import { printedOnly } from './unprinted.ts';

type Reader = (bytes: Uint8Array) => ReadParts | Promise<ReadParts>;

/** A reader per format; each is loaded when it is first needed, with the library that it stands on. */
const READERS: Readonly<Record<SourceFormat, () => Promise<Reader>>> = {
  html: async () => (await import('./html/readHtml.ts')).readHtml,
  docx: async () => (await import('./docx/readDocx.ts')).readDocx,
  pdf: async () => (await import('./pdf.ts')).readPdf,
  markdown: async () => (await import('./markdown.ts')).readMarkdown,
  text: async () => (await import('./text.ts')).readText,
  'akoma-ntoso': async () => (await import('./xml/akomaNtoso.ts')).readAkomaNtoso,
  formex: async () => (await import('./xml/formex.ts')).readFormex,
  json: async () => (await import('./json/readJson.ts')).readJson,
};

/** A copy of a text as its publisher has it, in any of the formats; `name` is its file's. Time and memory: `openSource`. */
export async function readSource(bytes: Uint8Array, name: string): Promise<SourceReading> {
  try {
    const format = formatOf(bytes, name);
    const read = await READERS[format]();
    const parts = await read(bytes);
    const length = parts.blocks.reduce((sum, { text }) => sum + text.length, 0);
    if (length > MAX_CHARACTERS) return { fault: 'too-much-text', detail: '' };
    const { blocks, doubts } = printedOnly(parts.blocks);
    if (!blocks.some(({ text }) => /\p{L}/u.test(text))) return { fault: 'no-words', detail: '' };
    return { format, ...parts, blocks, doubts: [...parts.doubts, ...doubts] };
  } catch (error) {
    if (error instanceof SourceUnreadable) return { fault: error.fault, detail: error.message };
    throw error;
  }
}
