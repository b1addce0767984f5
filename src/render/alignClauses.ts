import type { Clause } from '../model/clause.ts';
import type { EId } from '../model/eid.ts';

/** One clause in all texts that stand side by side; `null` where a text has it not. */
export interface AlignedClause {
  /** The eId of the first text that has it. */
  readonly eId: EId;
  /** As many as there are texts. */
  readonly cells: readonly (Clause | null)[];
  readonly children: readonly AlignedClause[];
}

/**
 * Clause trees side by side, by `wid` (that is the eId in languages of one version). Clauses that the first text has
 * not stand behind what they follow in their own.
 */
export function alignClauses(trees: readonly (readonly Clause[])[]): readonly AlignedClause[] {
  return mergedOrder(trees).map((wid) => {
    const cells = trees.map((siblings) => siblings.find((clause) => clause.wid === wid) ?? null);
    const children = alignClauses(cells.map((clause) => clause?.children ?? []));
    const [first] = cells.flatMap((clause) => clause ?? []);
    return { eId: first?.eId ?? wid, cells, children };
  });
}

function mergedOrder(trees: readonly (readonly Clause[])[]): readonly EId[] {
  const order: EId[] = [];
  for (const siblings of trees) {
    let at = 0;
    for (const { wid } of siblings) {
      const known = order.indexOf(wid);
      if (known < 0) order.splice(at, 0, wid);
      at = (known < 0 ? at : Math.max(at, known)) + 1;
    }
  }
  return order;
}
