import type { JsonLd, JsonLdNode } from './jsonLd.ts';
import { VALUES, wholeName } from './vocabulary.ts';

const RDF_TYPE = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';

/**
 * A node of JSON-LD, as this folder makes them, in Turtle (RDF 1.1): the same statements as JSON-LD reads in it by
 * `WHOLE_CONTEXT`. Names are written whole, so that no prefix can be missing.
 */
export function turtleOf(node: JsonLdNode): string {
  const blocks: string[] = [];
  const written = statements(node, blocks);
  const id = node['@id'];
  const subject = typeof id === 'string' ? iri(id) : '[]';
  return [...(written === '' ? [] : [`${subject} ${written} .\n`]), ...blocks].join('');
}

/** What is said of a node; things that have an address of their own are said in blocks of theirs. */
function statements(node: JsonLdNode, blocks: string[]): string {
  return Object.entries(node)
    .filter(([name]) => name !== '@id')
    .map(([name, value]) => `${predicate(name)} ${objects(name, value, blocks).join(', ')}`)
    .join(' ;\n  ');
}

const predicate = (name: string): string => (name === '@type' ? RDF_TYPE : iri(wholeName(name)));

function objects(name: string, value: JsonLd, blocks: string[]): readonly string[] {
  if (isMany(value)) return value.flatMap((one) => objects(name, one, blocks));
  if (typeof value === 'object') return [thing(value, blocks)];
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'boolean') return [String(value)];
  if (name === '@type') return [iri(wholeName(value))];
  const type = VALUES[name];
  if (type === '@id') return [iri(value)];
  return [type === undefined ? literal(value) : `${literal(value)}^^${iri(type)}`];
}

function thing(node: JsonLdNode, blocks: string[]): string {
  const id = node['@id'];
  if (typeof id !== 'string') return `[ ${statements(node, blocks)} ]`;
  blocks.push(turtleOf(node));
  return iri(id);
}

const isMany = (value: JsonLd): value is readonly JsonLd[] => Array.isArray(value);

/** What no address may have in Turtle is written as URLs write it. */
const iri = (address: string): string =>
  `<${address.replace(/[\p{Cc} <>"{}|^`\\]/gu, (mark) => encodeURIComponent(mark))}>`;

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

const literal = (words: string): string =>
  `"${words.replace(/[\\"\p{Cc}\u2028\u2029]/gu, (mark) => ESCAPES[mark] ?? `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
