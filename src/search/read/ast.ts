import type { Reason } from '../../model/reason.ts';
import { FACET_NAMES, type FacetName } from '../engine/facet.ts';

/** Fields that restrict where is searched: `lang:rus`, `party:"Republic of Armenia"`. */
export const FIELDS: readonly FieldName[] = [...FACET_NAMES, 'article'];

/** Articles are asked for by number, not counted as a facet. */
export type FieldName = FacetName | 'article';

/** What a query asks for. `words` are folded; several of them are one word with hyphens, or a phrase. */
export type Node =
  | { readonly is: 'word'; readonly text: string; readonly words: readonly string[] }
  | { readonly is: 'phrase'; readonly text: string; readonly words: readonly string[] }
  | { readonly is: 'prefix'; readonly text: string; readonly words: readonly string[] }
  | { readonly is: 'field'; readonly field: FieldName; readonly value: string }
  | { readonly is: 'not'; readonly node: Node }
  | { readonly is: 'near'; readonly distance: number; readonly left: Node; readonly right: Node }
  | { readonly is: 'or'; readonly nodes: readonly Node[] }
  /** `written`: AND stands between them, an operator; else they only stand side by side. */
  | { readonly is: 'and'; readonly nodes: readonly Node[]; readonly written: boolean };

/** A query as it was read. */
export interface Query {
  /** An `and` without nodes where there was nothing to read. */
  readonly root: Node;
  /** What was typed, with blanks in place of fields: as long as the query, so that offsets fit both. */
  readonly text: string;
  /** What could not be read as meant and was read as words. */
  readonly why: readonly Reason[];
}

/** A query without words; leaves everything where restrictions stand beside it. */
export const NOTHING: Node = { is: 'and', nodes: [], written: false };

/** Not that nothing is found: that nothing is asked. */
export const isNothing = (node: Node): boolean => node.is === 'and' && node.nodes.length === 0;

/** `and` or `or` of nodes, without nesting of the same kind and without lists of one. */
export function join(is: 'and' | 'or', nodes: readonly Node[], written = false): Node {
  const flat = nodes.flatMap((node) =>
    node.is === is || isNothing(node) ? (node.is === is ? node.nodes : []) : [node],
  );
  const [only, second] = flat;
  if (only === undefined) return NOTHING;
  if (second === undefined) return only;
  if (is === 'or') return { is, nodes: flat };
  return { is, nodes: flat, written: written || nodes.some((node) => node.is === 'and' && node.written) };
}

/** Not twice over: of a negation, what it negates; nothing stays nothing. */
export function negate(node: Node): Node {
  if (isNothing(node)) return NOTHING;
  return node.is === 'not' ? node.node : { is: 'not', node };
}

/** Whether the query has no operator and no quotes: words are then matched in all their forms. */
export const isPlain = (root: Node): boolean => isWords(root) && !(root.is === 'and' && root.written);

/** Whether words stand side by side or with AND between them, and nothing else. */
export function isWords(root: Node): boolean {
  const nodes = root.is === 'and' ? root.nodes : [root];
  return nodes.every((node) => node.is === 'word' || isRestriction(node));
}

/** Whether words and quotes stand side by side, some words outside the quotes, and nothing else. */
export function isQuoting(root: Node): boolean {
  const nodes = root.is === 'and' ? root.nodes : [];
  return (
    nodes.some(({ is }) => is === 'word') &&
    nodes.every((node) => node.is === 'word' || node.is === 'phrase' || isRestriction(node))
  );
}

/** A field, or the exclusion of one. */
export const isRestriction = (node: Node): boolean =>
  node.is === 'field' || (node.is === 'not' && node.node.is === 'field');
