import { Parser } from 'htmlparser2';
import { type ReadParts, type SourceBlock, type SourceDoubt, SourceUnreadable } from '../source.ts';
import { placedBlocks } from '../tables.ts';
import { readXml, type XmlElement } from '../xml/tree.ts';
import { unzipFiles } from '../zip.ts';
import { Body, type Reference } from './body.ts';
import { Numbering } from './numbering.ts';
import { Styles } from './styles.ts';

/** What of a Word file is read; some programs write a number behind the name of the text. */
const FILES = {
  body: /^word\/document\d*\.xml$/u,
  numbering: /^word\/numbering\d*\.xml$/u,
  styles: /^word\/styles\d*\.xml$/u,
  footnotes: /^word\/footnotes\d*\.xml$/u,
  endnotes: /^word\/endnotes\d*\.xml$/u,
} as const;

type Pieces = readonly Uint8Array[];

/**
 * A DOCX file: words as they stand with all changes accepted, and the numbers that Word prints; text boxes once, behind the
 * paragraph that they hang on; hidden words, comments, heads and feet of pages not at all.
 */
export function readDocx(bytes: Uint8Array): ReadParts {
  const { files, names } = unzipFiles(bytes, FILES);
  const text = files.get('body');
  if (text === undefined) throw new SourceUnreadable('not-docx');
  const numbering = new Numbering(rootOf(files.get('numbering')));
  const styles = new Styles(rootOf(files.get('styles')));
  const readBody = (pieces: Pieces): Body => {
    const body = new Body(numbering, styles);
    parse(pieces, body);
    return body;
  };
  const body = readBody(text);
  const notes = {
    footnote: readBody(files.get('footnotes') ?? []).notes,
    endnote: readBody(files.get('endnotes') ?? []).notes,
  };
  const placed = placedBlocks(body.finish(), body.places);
  const read = new Set<string>();
  const notesAt = (block: SourceBlock): readonly SourceBlock[] =>
    block.notes.flatMap(({ note, start, end }) => {
      const { kind, id, sign } = body.references[note - 1] ?? NO_REFERENCE;
      // A note that is referred to twice is printed once.
      const isNew = !read.has(`${kind} ${id}`);
      read.add(`${kind} ${id}`);
      const mark = sign ?? block.text.slice(start, end);
      const found = isNew ? (notes[kind].get(id) ?? []) : [];
      return found.map((one): SourceBlock => ({ ...one, kind: 'note', mark, note, notes: [] }));
    });
  const blocks = placed.flatMap((block) => [block, ...notesAt(block)]);
  return { title: null, languages: [], blocks: boundOnly(blocks), doubts: doubtsOf(body, numbering, names) };
}

const NO_REFERENCE: Reference = { kind: 'footnote', id: '', sign: null };

/** Marks of notes that the file does not have are words. */
function boundOnly(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const there = new Set(blocks.map(({ note }) => note));
  return blocks.map((block) => ({ ...block, notes: block.notes.filter(({ note }) => there.has(note)) }));
}

function parse(pieces: Pieces, body: Body): void {
  const parser = new Parser(body, { xmlMode: true, decodeEntities: true });
  const decoder = new TextDecoder('utf-8');
  for (const piece of pieces) parser.write(decoder.decode(piece, { stream: true }));
  parser.write(decoder.decode());
  parser.end();
}

const rootOf = (pieces: Pieces | undefined): XmlElement | null =>
  pieces === undefined ? null : readXml(Buffer.concat(pieces)).root;

function doubtsOf(body: Body, { unknown }: Numbering, names: ReadonlySet<string>): readonly SourceDoubt[] {
  const hasMacros = [...names].some((name) => /(?:^|\/)vbaProject\.bin$/iu.test(name));
  return [
    ...(body.changes > 0 ? [{ doubt: 'changes', count: body.changes } as const] : []),
    ...(hasMacros ? [{ doubt: 'macros' } as const] : []),
    ...(unknown.size > 0 ? [{ doubt: 'unknown-numbers', formats: [...unknown] } as const] : []),
    ...(body.symbols > 0 ? [{ doubt: 'unreadable-bytes', encoding: 'Unicode' } as const] : []),
  ];
}
