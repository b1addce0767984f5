import { readHeading } from '../../parse/heading.ts';
import { itemKind } from '../itemKind.ts';
import { joinWords } from '../markedWords.ts';
import { raised, type SourceClause } from '../source.ts';
import { NO_WORDS, type Opening } from '../structured.ts';
import type { Grammar, Rule, XmlReader } from './reader.ts';
import { readTable, type TableNames } from './readTable.ts';
import { rows } from './rows.ts';
import { childrenOf, isElement, type XmlElement, type XmlNode } from './tree.ts';

const behind = ({ children }: XmlElement, ...names: readonly string[]): readonly XmlNode[] =>
  children.filter((child) => !isElement(child) || !names.includes(child.name));

const words: Rule = ({ children }, reader) => reader.read(children);
const aside: Rule = ({ children }, reader) => reader.found.inAside(() => reader.read(children));

/** A clause of this kind whose words say no number. */
const region =
  (kind: SourceClause['kind']): Rule =>
  ({ children }, reader) =>
    reader.found.within(kind, { number: NO_WORDS, heading: NO_WORDS }, () => reader.read(children));

/** What elements named so print before the words, and those named so above them. */
const clause =
  (kind: SourceClause['kind'], number: string, heading: string): Rule =>
  (element, reader) => {
    const opening = reader.opening(childrenOf(element, number), childrenOf(element, heading));
    const read = (): void => reader.read(behind(element, number, heading));
    if (kind === 'paragraph' && opening.number.text === '') read();
    else reader.found.within(kind, opening, read);
  };

/** A title's first part and its second: "CHAPTER II" and "Scope"; "1." and its words; words alone. */
function titleOf(element: XmlElement, reader: XmlReader): Opening {
  const titles = childrenOf(element, 'TITLE');
  const first = titles.flatMap((title) => childrenOf(title, 'TI'));
  const second = titles.flatMap((title) => childrenOf(title, 'STI'));
  const numbered = first.flatMap((title) => childrenOf(title, 'NP'))[0];
  if (numbered !== undefined)
    return reader.opening(childrenOf(numbered, 'NO.P'), [...childrenOf(numbered, 'TXT'), ...second]);
  const { number: words } = reader.opening(first, []);
  if (second.length > 0) return { number: words, heading: reader.opening([], second).heading };
  const { label, rest } = readHeading(words.text.replaceAll('\n', ' '));
  const isNumber = label !== null && rest === null;
  return isNumber ? { number: words, heading: NO_WORDS } : { number: NO_WORDS, heading: words };
}

/** A division is named by its title's structure word, in whatever language. */
const division: Rule = (element, reader) => {
  const opening = titleOf(element, reader);
  const { text } = joinWords([opening.number, opening.heading], ' ');
  const read = (): void => reader.read(behind(element, 'TITLE'));
  if (text === '') read();
  else reader.found.within(readHeading(text.replaceAll('\n', ' ')).kind, opening, read);
};

const annex: Rule = (element, reader) =>
  reader.found.within('annex', titleOf(element, reader), () => reader.read(behind(element, 'TITLE')));

/** The title of the text; those of its parts are read with them. */
const title: Rule = ({ children }, reader) => {
  const { heading } = reader.opening([], children.filter(isElement));
  reader.found.within('title', { number: NO_WORDS, heading }, () => {});
};

/** What a list prints before its members where their words have no number. */
const SIGNS: Readonly<Record<string, string>> = { DASH: '—', NDASH: '–', BULLET: '•' };

const list: Rule = ({ attributes, children }, reader) => {
  const sign = { text: SIGNS[attributes['TYPE'] ?? ''] ?? '', notes: [] };
  for (const child of children) {
    const isNumbered = isElement(child) && childrenOf(child, 'NP').length > 0;
    if (!isElement(child) || child.name !== 'ITEM' || isNumbered) reader.read([child]);
    else
      reader.found.within(itemKind(sign.text, reader.found, false), { number: sign, heading: NO_WORDS }, () =>
        reader.read(child.children),
      );
  }
};

/** A number and its words, wherever they stand; in a recital they are the recital's. */
const numbered: Rule = (element, reader) => {
  const opening = reader.opening(childrenOf(element, 'NO.P'), []);
  const kind = itemKind(opening.number.text, reader.found, /^\W*\d+\W*$/u.test(opening.number.text));
  reader.found.within(kind, opening, () => reader.read(behind(element, 'NO.P')));
};

const recital: Rule = (element, reader) => {
  const [first] = childrenOf(element, 'NP');
  if (first === undefined) return region('recital')(element, reader);
  const opening = reader.opening(childrenOf(first, 'NO.P'), []);
  const rest = element.children.filter((child) => child !== first);
  reader.found.within('recital', opening, () => reader.read([...behind(first, 'NO.P'), ...rest]));
};

const TABLE: TableNames = {
  row: 'ROW',
  cells: ['CELL'],
  isHead: ({ attributes: row }, { attributes: cell }) => [row['TYPE'], cell['TYPE']].includes('HEADER'),
};

const table: Rule = (element, reader) => {
  const caption = childrenOf(element, 'TITLE');
  for (const one of caption) {
    reader.skip(one);
    reader.read(one.children);
  }
  readTable(element, reader, TABLE);
};

/** `201C`: a quotation mark by its code point. */
const coded = ({ attributes }: XmlElement): string => {
  const code = Number.parseInt(attributes['CODE'] ?? '', 16);
  return code > 0x20 && code < 0x1_0000 ? String.fromCodePoint(code) : '"';
};

/** A quotation with the marks that stand directly in it. */
const quotation: Rule = (element, reader) => {
  const marks = (name: string): string => childrenOf(element, name).map(coded).join('');
  reader.found.inQuotation(marks('QUOT.START'), marks('QUOT.END'), () =>
    reader.read(behind(element, 'QUOT.START', 'QUOT.END')),
  );
};

/** The elements of Formex 4 that a text in clauses is made of. */
export const FORMEX: Grammar = {
  blocks: {
    ...rows('BIB.INSTANCE BIB.DATA INFO.CONSLEG INFO.PROD GR.MOD.ACT', () => {}),
    ...rows('FAM.COMP TOC PAGE.HEADER CURR.TITLE MARGIN', aside),
    ...rows('TITLE', title),
    ...rows('PREAMBLE PREAMBLE.GEN', region('preamble')),
    ...rows('VISA', region('recital')),
    ...rows('CONSID', recital),
    ...rows('PREAMBLE.FINAL', region('formula')),
    ...rows('DIVISION SUBDIV GR.SEQ', division),
    ...rows('ARTICLE', clause('article', 'TI.ART', 'STI.ART')),
    ...rows('PARAG', clause('paragraph', 'NO.PARAG', 'TI.PARAG')),
    ...rows('LIST', list),
    ...rows('NP', numbered),
    ...rows('FINAL', region('conclusions')),
    ...rows('ANNEX CONS.ANNEX', annex),
    ...rows('TBL', table),
    ...rows('QUOT.S', quotation),
    ...rows(
      'P ALINEA TXT TI STI ITEM ROW CELL CORPUS CONTENTS TERM DEFINITION DLIST.ITEM GR.NOTES PL.DATE',
      words,
    ),
  },
  inline: {
    BR: () => '\n',
    'QUOT.START': coded,
    'QUOT.END': coded,
    HT: ({ attributes, children }, reader) => {
      const inside = reader.inlineAll(children);
      return attributes['TYPE'] === 'SUP' ? raised(inside) : inside;
    },
    NOTE: ({ children }, reader) => reader.note(null, children),
  },
};
