import type { Node } from './nodes.ts';

/** The outermost clauses of both trees, each beside those of the other. */
export type Tops = ReadonlyMap<Node, readonly Node[]>;

export function tops(before: readonly Node[], after: readonly Node[]): Tops {
  const [a, b] = [before, after].map((nodes) => nodes.filter(({ parent }) => parent === null));
  return new Map([
    ...(a ?? []).map((node) => [node, b ?? []] as const),
    ...(b ?? []).map((node) => [node, a ?? []] as const),
  ]);
}

/** Whether a clause without a match may stand in the other text, which does not hold it: it neither came nor went. */
export const isUnknown = (node: Node, beside: Tops): boolean =>
  node.clause.gap !== null || standsUnderGap(node) || standsInGap(node, beside);

/** A gap stands for whatever lies below it. */
function standsUnderGap(node: Node): boolean {
  for (let around = node.parent; around !== null; around = around.parent)
    if (around.match !== null) return around.match.clause.gap !== null;
  return false;
}

/** A gap that names no clause stands for whatever lies between its neighbours, and for what lies below that. */
function standsInGap(node: Node, beside: Tops): boolean {
  const { parent } = node;
  const others = parent === null ? beside.get(node) : parent.match?.children;
  if (others === undefined) return parent !== null && standsInGap(parent, beside);
  const gaps = others.filter(endsInGap);
  if (gaps.length === 0) return false;
  const siblings = parent === null ? (beside.get(others[0] ?? node) ?? []) : parent.children;
  const [from, to] = [bound(siblings, node, -1, others), bound(siblings, node, 1, others)];
  return gaps.some(({ index }) => index >= from && index < to);
}

/** A gap without a name belongs to the clause before it, and may be of those that follow. */
const endsInGap = ({ clause, children }: Node): boolean => {
  const last = children.at(-1);
  return clause.kind === 'gap' || (last !== undefined && endsInGap(last));
};

/** Where the nearest sibling that has its match among `others` has it; the end of the list where none has. */
function bound(siblings: readonly Node[], node: Node, step: 1 | -1, others: readonly Node[]): number {
  for (let at = node.index + step; siblings[at] !== undefined; at += step) {
    const { clause, match = null } = siblings[at] ?? {};
    if (clause?.kind !== 'gap' && match !== null && others[match.index] === match) return match.index;
  }
  return step === 1 ? others.length : -1;
}
