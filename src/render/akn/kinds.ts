import { type ClauseKind, KINDS } from '../../model/kind.ts';

/** What tells the kind of an element of the hierarchy: the name of an `hcontainer`; where two kinds share one, its class. */
export function kindAttributes(kind: ClauseKind): Readonly<Record<string, string>> {
  const name: string = KINDS[kind].akn;
  if (name === 'hcontainer') return { name: kind };
  return name === kind ? {} : { class: kind };
}

/** Kinds that are one paragraph or table where they hold nothing but words. */
export const isBlockKind = (kind: ClauseKind): boolean => kind === 'p' || KINDS[kind].role === 'gap';
