/** An element of the file. */
export interface Element {
  readonly name: string;
  /** Null is left out. */
  readonly attributes: Attributes;
  /** Elements, each on a line of its own, or words with their marks, ready to be written. */
  readonly inner: readonly Element[] | Inline;
}

export type Attributes = Readonly<Record<string, string | number | null>>;

/** Words already written as XML: only `escaped` and `inlineElement` make them. */
export interface Inline {
  readonly xml: string;
}

export const element = (
  name: string,
  attributes: Attributes = {},
  inner: Element['inner'] = [],
): Element => ({ name, attributes, inner });

/** Words as they are. */
export const escaped = (text: string): Inline => ({ xml: writable(text) });

/** Pieces of words behind each other. */
export const joined = (pieces: readonly Inline[]): Inline => ({ xml: pieces.map(({ xml }) => xml).join('') });

/** An element inside words. */
export const inlineElement = (name: string, attributes: Attributes, inner: Inline): Inline => ({
  xml:
    inner.xml === ''
      ? `<${name}${attributesOf(attributes)}/>`
      : `<${name}${attributesOf(attributes)}>${inner.xml}</${name}>`,
});

/** An element with blocks inside words (a note): written without white space, which would be words. */
export const embedded = (of: Element): Inline =>
  inlineElement(of.name, of.attributes, 'xml' in of.inner ? of.inner : joined(of.inner.map(embedded)));

/** The whole file. What XML 1.0 cannot hold stands as U+FFFD. */
export function writeXml(root: Element): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  write(root, '', lines);
  return `${lines.join('\n')}\n`;
}

function write({ name, attributes, inner }: Element, indent: string, lines: string[]): void {
  const open = `${indent}<${name}${attributesOf(attributes)}`;
  if ('xml' in inner) lines.push(inner.xml === '' ? `${open}/>` : `${open}>${inner.xml}</${name}>`);
  else if (inner.length === 0) lines.push(`${open}/>`);
  else {
    lines.push(`${open}>`);
    for (const kid of inner) write(kid, `${indent} `, lines);
    lines.push(`${indent}</${name}>`);
  }
}

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(
      ([name, value]) =>
        ` ${name}="${writable(String(value)).replace(/[\t\n]/gu, (sign) => `&#${sign.charCodeAt(0)};`)}"`,
    )
    .join('');

/** Not in the set of characters of XML 1.0, lone surrogates too. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** What XML 1.0 cannot hold as U+FFFD. */
export const holdable = (text: string): string => text.replace(UNWRITABLE, '\ufffd');

const writable = (text: string): string =>
  holdable(text).replace(/[&<>"\r]/gu, (sign) => REFERENCES[sign] ?? sign);
