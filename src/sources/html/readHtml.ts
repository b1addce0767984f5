import { Parser } from 'htmlparser2';
import { decode } from '../decode.ts';
import { raisedNotes } from '../raisedNotes.ts';
import type { ReadParts } from '../source.ts';
import { doubtsOf } from '../text.ts';
import { Page } from './page.ts';

/** A saved page: its words in the order of the source; menus and figures stand aside. */
export function readHtml(bytes: Uint8Array): ReadParts {
  const decoded = decode(bytes, declaredEncoding(bytes));
  const page = new Page();
  const parser = new Parser(page, { decodeEntities: true });
  for (let at = 0; at < decoded.text.length; at += 65_536) parser.write(decoded.text.slice(at, at + 65_536));
  parser.end();
  const language = /<html\b[^>]*?\blang\s*=\s*["']?([\w-]+)/iu.exec(decoded.text.slice(0, 4096))?.[1];
  return {
    title: page.title,
    languages: language === undefined ? [] : [language],
    blocks: raisedNotes(page.finish()),
    doubts: doubtsOf(decoded),
  };
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return /(?:<meta\b[^>]*?charset|<\?xml[^>]*?encoding)\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1] ?? null;
}
