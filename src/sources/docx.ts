import { Parser } from 'htmlparser2';
import { MarkupBlocks } from './markupBlocks.ts';
import { type ReadParts, raised, type SourceBlock, SourceUnreadable } from './source.ts';
import { unzipPart } from './zip.ts';

/** The text of a Word file; some programs write a number behind its name. */
const BODY = /^word\/document\d*\.xml$/u;

/** A DOCX file: words as they stand with all changes accepted; text boxes once, hidden words not at all. */
export function readDocx(bytes: Uint8Array): ReadParts {
  const xml = unzipPart(bytes, BODY);
  if (xml === null) throw new SourceUnreadable('not-docx');
  const body = new Body();
  const parser = new Parser(body, { xmlMode: true, decodeEntities: true });
  const decoder = new TextDecoder('utf-8');
  for (const piece of xml) parser.write(decoder.decode(piece, { stream: true }));
  parser.write(decoder.decode());
  parser.end();
  return { title: null, languages: [], blocks: body.finish(), doubts: [] };
}

/** Elements whose content is said a second time, or was taken out of the text. */
const UNREAD = new Set(['Fallback', 'del', 'moveFrom', 'instrText']);
const PRINTED: Readonly<Record<string, string>> = {
  tab: ' ',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00AD',
};

/** The name without its prefix, which is the file's own choice. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

type Attributes = Readonly<Record<string, string>>;

const settingOf = (attributes: Attributes): string =>
  Object.entries(attributes).find(([name]) => local(name) === 'val')?.[1] ?? '';

const isOn = (attributes: Attributes): boolean => !['0', 'false', 'off'].includes(settingOf(attributes));

/** Reads the elements of WordprocessingML (ECMA-376, part 1) that hold words. */
class Body {
  private readonly found = new MarkupBlocks();
  private unread = 0;
  private cells = 0;
  private inWords = false;
  private isHidden = false;
  private isRaised = false;

  finish(): readonly SourceBlock[] {
    this.found.end(false);
    return this.found.blocks;
  }

  onopentag(prefixed: string, attributes: Attributes): void {
    const name = local(prefixed);
    if (UNREAD.has(name)) this.unread += 1;
    if (name === 'tc') this.cells += 1;
    if (name === 'p') this.begin();
    if (name === 'r') [this.isHidden, this.isRaised] = [false, false];
    if (name === 'vanish') this.isHidden = isOn(attributes);
    if (name === 'vertAlign') this.isRaised = settingOf(attributes) === 'superscript';
    if (name === 'pStyle' && /^(?:heading|title)/iu.test(settingOf(attributes))) this.found.kind = 'heading';
    if (name === 'numPr' && this.found.kind === 'paragraph') this.found.kind = 'item';
    if (name === 't') this.inWords = true;
    const printed = PRINTED[name];
    // A tab is also a stop of a paragraph's ruler, which has a position.
    if (printed !== undefined && !('w:pos' in attributes)) this.add(printed);
  }

  ontext(words: string): void {
    if (this.inWords) this.add(this.isRaised ? raised(words) : words);
  }

  onclosetag(prefixed: string): void {
    const name = local(prefixed);
    if (UNREAD.has(name)) this.unread -= 1;
    if (name === 'tc') this.cells -= 1;
    if (name === 't') this.inWords = false;
    if (name === 'p') this.found.end(false);
  }

  private begin(): void {
    this.found.end(false);
    this.found.kind = this.cells > 0 ? 'cell' : 'paragraph';
  }

  private add(words: string): void {
    if (this.unread === 0 && !this.isHidden) this.found.add(words, false);
  }
}
