import { Parser } from 'htmlparser2';
import { decode } from './decode.ts';
import { MarkupBlocks } from './markupBlocks.ts';
import { OpenLists } from './openLists.ts';
import { type ReadParts, raised, type SourceBlock, SourceUnreadable } from './source.ts';
import { doubtsOf } from './text.ts';

/** Elements whose content is no text of the page. */
const UNREAD = new Set(
  'script style template noscript svg canvas iframe object select textarea audio video map math'.split(' '),
);
/** Browsers stop at 512; the parser's time grows with the square. */
const DEEPEST = 5000;
/** What belongs to the page and not to a text on it. A form is none of it: some sites put the whole page into one. */
const ASIDE = new Set('nav aside footer button figure dialog menu label'.split(' '));
const ASIDE_ROLES = new Set(
  'navigation complementary banner contentinfo search dialog alert menu menubar toolbar'.split(' '),
);
const HEADINGS = new Set('h1 h2 h3 h4 h5 h6'.split(' '));
/** Elements that run on inside a paragraph; all others part it. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr button'.split(
    ' ',
  ),
);
const KINDS: Readonly<Record<string, SourceBlock['kind']>> = {
  li: 'item',
  dt: 'item',
  td: 'cell',
  th: 'cell',
};

type Attributes = Readonly<Record<string, string>>;

const isAside = (name: string, { role = '', hidden, style = '' }: Attributes): boolean =>
  ASIDE.has(name) ||
  ASIDE_ROLES.has(role.toLowerCase()) ||
  hidden !== undefined ||
  /display\s*:\s*none/iu.test(style);

/** A saved page: its words in the order of the source; menus and figures stand aside. */
export function readHtml(bytes: Uint8Array): ReadParts {
  const decoded = decode(bytes, declaredEncoding(bytes));
  const page = new Page();
  const parser = new Parser(page, { decodeEntities: true });
  for (let at = 0; at < decoded.text.length; at += 65_536) parser.write(decoded.text.slice(at, at + 65_536));
  parser.end();
  return { title: page.title, languages: [], blocks: page.finish(), doubts: doubtsOf(decoded) };
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return /(?:<meta\b[^>]*?charset|<\?xml[^>]*?encoding)\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1] ?? null;
}

/** Reads elements as they open and close: no tree is built, so that depth costs nothing. */
class Page {
  private readonly found = new MarkupBlocks();
  private readonly lists = new OpenLists();
  /** How many open elements hold no text, stand aside, or are raised. */
  private unread = 0;
  private aside = 0;
  private raised = 0;
  private inTitle = false;
  private titleWords = '';
  /** What each open element counts among the above. */
  private readonly open: { readonly name: string; readonly isUnread: boolean; readonly isAside: boolean }[] =
    [];

  get title(): string | null {
    const words = this.titleWords.replace(/\s+/gu, ' ').trim();
    return words === '' ? null : words;
  }

  finish(): readonly SourceBlock[] {
    this.found.end(true);
    this.found.end(false);
    return this.found.blocks;
  }

  onopentag(name: string, attributes: Attributes): void {
    const element = { name, isUnread: UNREAD.has(name), isAside: isAside(name, attributes) };
    if (!INLINE.has(name) && name !== 'br') this.found.end(this.aside > 0);
    this.open.push(element);
    if (this.open.length > DEEPEST)
      throw new SourceUnreadable('damaged', `elements lie ${DEEPEST} deep in each other`);
    if (element.isUnread) this.unread += 1;
    if (element.isAside) this.aside += 1;
    if (name === 'title') this.inTitle = true;
    if (name === 'br') this.found.add('\n', this.aside > 0);
    if (name === 'sup') this.raised += 1;
    if (this.aside > 0) return;
    this.lists.open(name, attributes);
    this.found.kind = HEADINGS.has(name) ? 'heading' : (KINDS[name] ?? this.found.kind);
    if (name === 'li') this.found.mark = this.lists.nextMark(attributes);
  }

  ontext(words: string): void {
    if (this.inTitle) this.titleWords += words;
    else if (this.unread === 0)
      this.found.add((this.raised > 0 ? raised(words) : words).replace(/\s+/gu, ' '), this.aside > 0);
  }

  onclosetag(name: string): void {
    const element = this.open.pop();
    if (name === 'title') this.inTitle = false;
    if (name === 'sup') this.raised -= 1;
    if (!INLINE.has(name) && name !== 'br') this.found.end(this.aside > 0);
    if (element?.isUnread) this.unread -= 1;
    if (element?.isAside) {
      this.found.end(true);
      this.aside -= 1;
    }
    if (this.aside === 0) this.lists.close(name);
  }
}
