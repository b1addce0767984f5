import { itemKind } from '../itemKind.ts';
import { raised, type SourceClause } from '../source.ts';
import { NO_WORDS, type Opening } from '../structured.ts';
import type { Grammar, Rule, XmlReader } from './reader.ts';
import { readTable, type TableNames } from './readTable.ts';
import { rows } from './rows.ts';
import { childrenOf, elementsBelow, findElement, isElement, type XmlElement, type XmlNode } from './tree.ts';

const HEAD: readonly string[] = ['num', 'heading', 'subheading'];

const behindHead = ({ children }: XmlElement): readonly XmlNode[] =>
  children.filter((child) => !isElement(child) || !HEAD.includes(child.name));

const openingOf = (element: XmlElement, reader: XmlReader): Opening =>
  reader.opening(childrenOf(element, 'num'), childrenOf(element, 'heading', 'subheading'));

const isBare = ({ number, heading }: Opening): boolean => number.text === '' && heading.text === '';

const words: Rule = ({ children }, reader) => reader.read(children);
const aside: Rule = ({ children }, reader) => reader.found.inAside(() => reader.read(children));

/** A clause of this kind; an `hcontainer` that nothing is printed for only groups others. */
const clause =
  (kind: SourceClause['kind']): Rule =>
  (element, reader) => {
    const opening = openingOf(element, reader);
    const read = (): void => reader.read(behindHead(element));
    if (kind === 'hcontainer' && isBare(opening)) read();
    else reader.found.within(kind, opening, read);
  };

/** A member of a list, or a numbered paragraph; without a number its words belong to what it lies in. */
const item =
  (as: 'paragraph' | 'point' | 'indent'): Rule =>
  (element, reader) => {
    const opening = openingOf(element, reader);
    const read = (): void => reader.read(behindHead(element));
    const kind = itemKind(opening.number.text, reader.found, as === 'paragraph');
    if (isBare(opening) && as !== 'indent') read();
    else reader.found.within(kind, opening, read);
  };

/** Of the paragraphs before a text, those that hold its title are the title. */
const preface: Rule = ({ children }, reader) => {
  for (const child of children) {
    const isTitle = isElement(child) && findElement(child, 'docTitle') !== null;
    if (!isTitle) reader.read([child]);
    else if (childrenOf(child, 'p', 'block').length > 0) preface(child, reader);
    else reader.found.within('title', reader.opening([], [child]), () => {});
  }
};

/** An annex: headed by its own number and heading, else by the paragraphs that stand before its text. */
const attachment: Rule = (element, reader) => {
  const own = openingOf(element, reader);
  const below = childrenOf(element, 'subheading');
  const front = isBare(own) ? findElement(element, 'preface') : null;
  let opening = own;
  if (front !== null) {
    const [first, ...rest] = [...elementsBelow(front)].filter(({ name }) => name === 'p');
    if (first !== undefined) {
      opening = reader.opening([first], rest);
      reader.skip(front);
    }
  } else if (own.number.text === '' && below.length > 0)
    // "ANNEX I" is the heading and its subject the heading below.
    opening = reader.opening(childrenOf(element, 'heading'), below);
  reader.found.within('annex', opening, () => reader.read(behindHead(element)));
};

/** A title between articles that holds none of them. */
const crossHeading: Rule = (element, reader) =>
  reader.found.within('hcontainer', reader.opening([], [element]), () => {});

const quotation: Rule = ({ attributes, children }, reader) =>
  reader.found.inQuotation(attributes['startQuote'] ?? '', attributes['endQuote'] ?? '', () =>
    reader.read(children),
  );

/** A list whose members have no numbers of their own in the words. */
const listed: Rule = ({ attributes, children }, reader) => {
  const number = { text: attributes['value'] ?? '', notes: [] };
  const kind = itemKind(number.text, reader.found, false);
  reader.found.within(kind, { number, heading: NO_WORDS }, () => reader.read(children));
};

const TABLE: TableNames = {
  row: 'tr',
  cells: ['th', 'td'],
  isHead: (_, { name }) => name === 'th',
};

const BLOCKS: Grammar['blocks'] = {
  ...rows('meta', () => {}),
  ...rows('coverPage toc', aside),
  ...rows('preface longTitle', preface),
  ...rows('preamble', clause('preamble')),
  ...rows('recital citation', clause('recital')),
  ...rows('formula', clause('formula')),
  ...rows('part', clause('part')),
  ...rows('chapter', clause('chapter')),
  ...rows('section', clause('section')),
  ...rows('article rule', clause('article')),
  ...rows(
    'book tome title subtitle division subdivision subpart subchapter hcontainer',
    clause('hcontainer'),
  ),
  ...rows('crossHeading', crossHeading),
  ...rows('paragraph subsection clause level subparagraph subclause alinea subrule', item('paragraph')),
  ...rows('proviso transitional', item('paragraph')),
  ...rows('point item', item('point')),
  ...rows('indent', item('indent')),
  ...rows('li', listed),
  ...rows('conclusions', clause('conclusions')),
  ...rows('attachment', attachment),
  ...rows('quotedStructure', quotation),
  ...rows('table', (element, reader) => readTable(element, reader, TABLE)),
  ...rows(
    'p block content intro wrapUp listIntroduction listWrapUp caption tblock container tr th td',
    words,
  ),
};

/** The elements of Akoma Ntoso; `notes` are those that stand apart and are referred to by their ids. */
export const akomaNtosoGrammar = (notes: ReadonlyMap<string, readonly XmlNode[]>): Grammar => ({
  blocks: BLOCKS,
  inline: {
    eol: () => '\n',
    br: () => '\n',
    img: () => '',
    sup: ({ children }, reader) => raised(reader.inlineAll(children)),
    authorialNote: ({ attributes, children }, reader) => reader.note(attributes['marker'] ?? null, children),
    noteRef: ({ attributes: { href = '', marker } }, reader) => {
      const body = notes.get(href.replace(/^#/u, ''));
      return body === undefined ? raised(marker ?? '') : reader.note(marker ?? null, body);
    },
    remark: ({ children }, reader) => reader.remark(children),
    del: (_, reader) => reader.change(''),
    ins: ({ children }, reader) => reader.change(reader.inlineAll(children)),
    quotedText: ({ attributes, children }, reader) =>
      (attributes['startQuote'] ?? '') + reader.inlineAll(children) + (attributes['endQuote'] ?? ''),
  },
});
