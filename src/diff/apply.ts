import type { Words } from '../model/clause.ts';
import type { EId } from '../model/eid.ts';
import { followedEId } from './change.ts';
import type { TextClause } from './nodes.ts';
import type { Change, OwnClause, WordsChange } from './types.ts';
import { applySegments } from './words.ts';

interface Draft {
  readonly own: OwnClause;
  readonly children: Draft[];
}

/**
 * The later tree, from the earlier one and what changed. Throws RangeError where the changes are not of this tree.
 */
export function applyChanges(a: readonly TextClause[], changes: readonly Change[]): readonly TextClause[] {
  const byBefore = new Map(
    changes.flatMap((change) => (change.before === null ? [] : [[change.before, change]])),
  );
  const detached = new Map<string, Draft>();
  const top: Draft[] = [];
  const known = new Map<string, Draft>();
  const visit = (clause: TextClause, siblings: Draft[], parent: { before: EId; after: EId } | null): void => {
    const change = byBefore.get(clause.eId);
    const around = change?.place == null ? parent : null;
    const own = change === undefined ? followed(clause, around) : applyFacts(clause, change, around);
    const draft: Draft = { own, children: [] };
    const isGone = change !== undefined && change.after === null;
    if (!isGone) known.set(own.eId, draft);
    if (change?.place != null) detached.set(own.eId, draft);
    else if (!isGone) siblings.push(draft);
    for (const child of clause.children)
      visit(child, draft.children, isGone ? null : { before: clause.eId, after: own.eId });
  };
  for (const clause of a) visit(clause, top, null);
  for (const { after, place, clause } of changes) {
    if (place === null || after === null) continue;
    const draft = detached.get(after) ?? (clause === null ? null : { own: clause, children: [] });
    const siblings = place.parent === null ? top : known.get(place.parent)?.children;
    if (draft === null || siblings === undefined) throw new RangeError(`No place for ${after}`);
    known.set(after, draft);
    siblings.splice(place.index, 0, draft);
  }
  return top.map(finish);
}

function followed(clause: TextClause, around: { before: EId; after: EId } | null): OwnClause {
  const { kind, number, label, heading, words, gap } = clause;
  const eId = followedEId(clause.eId, around);
  return { kind, eId, wid: clause.wid === clause.eId ? eId : clause.wid, number, label, heading, words, gap };
}

function applyFacts(
  clause: TextClause,
  { facts, heading, words }: Change,
  around: { before: EId; after: EId } | null,
): OwnClause {
  const own = followed(clause, around);
  const eId = facts.eId?.after ?? own.eId;
  return {
    eId,
    wid: facts.wid?.after ?? (clause.wid === clause.eId ? eId : clause.wid),
    kind: facts.kind?.after ?? own.kind,
    number: facts.number === undefined ? own.number : facts.number.after,
    label: facts.label === undefined ? own.label : facts.label.after,
    gap: facts.gap === undefined ? own.gap : facts.gap.after,
    heading: applyWords(own.heading, heading),
    words: applyWords(own.words, words),
  };
}

function applyWords(before: Words | null, change: WordsChange | null): Words | null {
  if (change === null) return before;
  const { segments, marks } = change;
  return marks === null ? null : { text: applySegments(before?.text ?? '', segments), marks };
}

const finish = ({ own, children }: Draft): TextClause => ({ ...own, children: children.map(finish) });
