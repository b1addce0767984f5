import { languageOf, textLanguage } from '../../model/language.ts';
import type { Node } from './ast.ts';

/** Higher binds closer. */
const STRENGTH: Readonly<Record<Node['is'], number>> = {
  and: 0,
  near: 1,
  or: 2,
  not: 3,
  word: 4,
  phrase: 4,
  prefix: 4,
  field: 4,
};

/** The query in its normal form, which reads back as the same query. */
export function printQuery(root: Node): string {
  return print(root, 0);
}

function print(node: Node, around: number): string {
  const text = bare(node);
  return STRENGTH[node.is] < around ? `(${text})` : text;
}

function bare(node: Node): string {
  switch (node.is) {
    case 'word':
      return node.text;
    case 'phrase':
      return `"${node.text}"`;
    case 'prefix':
      return `${node.text}*`;
    case 'field':
      return `${node.field}:${printValue(node.field === 'lang' ? shortCode(node.value) : node.value)}`;
    case 'not':
      return `-${print(node.node, STRENGTH.not)}`;
    case 'near':
      return `${print(node.left, STRENGTH.near)} /${node.distance} ${print(node.right, STRENGTH.or)}`;
    case 'or':
      return node.nodes.map((one) => print(one, STRENGTH.not)).join(' OR ');
    case 'and':
      return node.nodes.map((one) => print(one, 1)).join(node.written ? ' AND ' : ' ');
  }
}

const printValue = (value: string): string => (/^[\p{L}\p{N}._-]+$/u.test(value) ? value : `"${value}"`);

const shortCode = (value: string): string => {
  const code = languageOf(value);
  return code === null ? value : (textLanguage(code).aliases[0] ?? code);
};
