import type { PdfClause } from '../document.ts';
import { anchored, type FlowItem } from './flow.ts';
import { composeHeaded, isHeaded } from './headed.ts';
import { composeList, isListed } from './lists.ts';
import { composeNote } from './notes.ts';
import { anchorOf, below, composeWords } from './ownWords.ts';
import type { Place } from './place.ts';
import { composeSignatures } from './signatures.ts';

/** Clauses below each other, numbered siblings as lists. */
export function composeClauses(clauses: readonly PdfClause[], place: Place): readonly FlowItem[] {
  const items: FlowItem[] = [];
  let rest = clauses;
  for (let [first] = rest; first !== undefined; [first] = rest) {
    const listed = listIn(rest);
    items.push(...(listed.length > 0 ? composeList(listed, place) : composeClause(first, place)));
    rest = rest.slice(Math.max(1, listed.length));
  }
  return items;
}

/** The first clauses that make one list: of one kind, each with a number. */
function listIn(clauses: readonly PdfClause[]): readonly PdfClause[] {
  const [first] = clauses;
  if (first === undefined || !isListed(first)) return [];
  const end = clauses.findIndex((one) => !isListed(one) || one.kind !== first.kind);
  return end < 0 ? clauses : clauses.slice(0, end);
}

function composeClause(clause: PdfClause, place: Place): readonly FlowItem[] {
  const own: Place = { ...place, where: clause.destination ?? clause.eId };
  // A note's anchor goes with its lines.
  if (clause.kind === 'note') return composeNote(clause, own);
  return anchored(composeKind(clause, own), anchorOf(clause, place));
}

function composeKind(clause: PdfClause, place: Place): readonly FlowItem[] {
  if (isHeaded(clause)) return composeHeaded(clause, place);
  if (clause.kind === 'conclusions') return composeSignatures(clause, place);
  return [...composeWords(clause, place), ...composeClauses(clause.children, below(place))];
}
