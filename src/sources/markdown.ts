import { readWords } from '../parse/inline.ts';
import { decode } from './decode.ts';
import { paragraph, type ReadParts, type SourceBlock } from './source.ts';
import { doubtsOf } from './text.ts';

const FRONT_MATTER = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/u;
const HEADING = /^ {0,3}#{1,6}\s+(.*?)\s*#*$/u;
const ITEM = /^\s{0,8}[-*+]\s+/u;
const ROW = /^\s*\|.*\|\s*$/u;
const NO_WORDS = /^\s*(?:[-*_=]\s*){3,}$|^\s*\|[\s:|-]+\|\s*$/u;

/** Markdown of any dialect: emphasis and links off, headings, items and cells apart; numbers stay words. */
export function readMarkdown(bytes: Uint8Array): ReadParts {
  const decoded = decode(bytes);
  const source = decoded.text.replace(/\r\n?/gu, '\n').replace(FRONT_MATTER, '');
  const blocks: SourceBlock[] = [];
  let open: string[] = [];
  let kind: SourceBlock['kind'] = 'paragraph';
  const add = (of: SourceBlock['kind'], words: string): void => {
    const text = readWords(words).words.text;
    if (text !== '') blocks.push({ ...paragraph(text), kind: of });
  };
  const close = (): void => {
    if (open.length > 0) add(kind, open.join('\n'));
    [open, kind] = [[], 'paragraph'];
  };
  for (const line of source.split('\n')) {
    const heading = HEADING.exec(line)?.[1];
    if (heading !== undefined || line.trim() === '' || NO_WORDS.test(line) || ROW.test(line)) close();
    if (heading !== undefined) add('heading', heading);
    else if (NO_WORDS.test(line)) continue;
    else if (ROW.test(line)) for (const cell of line.trim().slice(1, -1).split('|')) add('cell', cell);
    else if (line.trim() !== '') {
      if (ITEM.test(line)) {
        close();
        kind = 'item';
      }
      open.push(line.replace(ITEM, '').replace(/^\s*>\s?/u, ''));
    }
  }
  close();
  return { title: null, languages: [], blocks, doubts: doubtsOf(decoded) };
}
