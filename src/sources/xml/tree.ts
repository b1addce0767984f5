import { Parser } from 'htmlparser2';
import { type Decoded, decode } from '../decode.ts';
import { plainWords } from '../markedWords.ts';
import { SourceUnreadable } from '../source.ts';

/** An element of a document that is read as a whole; names without their prefix, which is the file's own choice. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

export interface XmlDocument {
  readonly root: XmlElement;
  readonly decoded: Decoded;
}

/** A law lies some twenty elements deep; readers walk down the tree. */
const DEEPEST = 200;
/** Elements and pieces of text: the largest treaties have 50,000. */
const MOST = 1_000_000;

/**
 * The document's tree. Entities of its own, which can make much of little, are refused; what is not closed is damaged:
 * words may be missing.
 */
export function readXml(bytes: Uint8Array): XmlDocument {
  const decoded = decode(bytes, declaredEncoding(bytes));
  if (/<!ENTITY/iu.test(decoded.text)) throw new SourceUnreadable('own-entities');
  const tree = new Tree();
  const parser = new Parser(tree, { xmlMode: true, decodeEntities: true });
  for (let at = 0; at < decoded.text.length; at += 65_536) parser.write(decoded.text.slice(at, at + 65_536));
  parser.end();
  return { root: tree.root(), decoded };
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  return /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/u.exec(head)?.[1] ?? null;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}

/** What a prefix belongs to says nothing here. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

class Tree {
  private readonly top: Open = { name: '', attributes: {}, children: [] };
  private readonly open: Open[] = [this.top];
  private count = 0;

  root(): XmlElement {
    const root = this.top.children.find((child) => typeof child !== 'string');
    if (root === undefined || typeof root === 'string') throw new SourceUnreadable('damaged', 'no element');
    return root;
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    const own = Object.entries(attributes).map(([key, value]) => [local(key), value] as const);
    const element = { name: local(name), attributes: Object.fromEntries(own), children: [] };
    this.add(element);
    this.open.push(element);
    if (this.open.length > DEEPEST)
      throw new SourceUnreadable('damaged', `elements lie ${DEEPEST} deep in each other`);
  }

  ontext(words: string): void {
    const siblings = this.open.at(-1)?.children ?? [];
    const before = siblings.at(-1);
    if (typeof before === 'string') siblings[siblings.length - 1] = before + plainWords(words);
    else this.add(plainWords(words));
  }

  onclosetag(name: string, isImplied: boolean): void {
    if (isImplied && this.open.length > 1 && !isEmpty(this.open.at(-1)))
      throw new SourceUnreadable('damaged', `<${name}> is not closed`);
    this.open.pop();
  }

  private add(node: XmlNode): void {
    this.count += 1;
    if (this.count > MOST) throw new SourceUnreadable('too-much-text');
    this.open.at(-1)?.children.push(node);
  }
}

const isEmpty = (element: Open | undefined): boolean =>
  element === undefined || element.children.length === 0;

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** Elements directly below with one of these names. */
export const childrenOf = (element: XmlElement, ...names: readonly string[]): readonly XmlElement[] =>
  element.children.filter(isElement).filter(({ name }) => names.includes(name));

/** All elements below, in the order of the file. */
export function* elementsBelow(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children.filter(isElement)) {
    yield child;
    yield* elementsBelow(child);
  }
}

/** The first element below with this name; null where there is none. */
export function findElement(element: XmlElement, name: string): XmlElement | null {
  for (const below of elementsBelow(element)) if (below.name === name) return below;
  return null;
}
