import { isHeaded } from '../../../model/kind.ts';
import type { PdfClause } from '../document.ts';
import { inline } from '../tag/element.ts';
import type { Link } from '../text/span.ts';
import { anchored, type FlowItem, marked } from './flow.ts';
import { composeHeaded, noteContents } from './headed.ts';
import { composeList, isListed } from './lists.ts';
import { composeNote } from './notes.ts';
import { anchorOf, below, composeWords } from './ownWords.ts';
import type { Place } from './place.ts';
import { fill } from './runs.ts';
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
  // A note's anchor goes with its lines.
  if (clause.kind === 'note') return composeNote(clause, place);
  return anchored(withPermalink(composeKind(clause, place), clause, place), anchorOf(clause, place));
}

/** Between the sign and the words. */
const MARK_GAP = 5;

/** Where no number or heading of the clause leads to its permalink, a sign in the margin does. */
function withPermalink(
  items: readonly FlowItem[],
  { label, heading, words, gap, permalink, name, kind, language }: PdfClause,
  { job, edge }: Place,
): readonly FlowItem[] {
  const showsLink = label !== null || (heading === null && isHeaded({ kind, heading, label }));
  if (permalink === null || showsLink || (heading ?? words ?? gap) === null) return items;
  const link: Link = {
    target: { uri: permalink },
    says: fill(job.document.labels.permalinkOf, { name }),
  };
  const spoken = job.document.language === language ? {} : { language: job.document.language };
  return marked(items, ({ element }) => ({
    x: edge - MARK_GAP,
    isAtRight: false,
    element: inline('Link', element, { alternative: link.says, ...spoken }),
    link,
  }));
}

function composeKind(clause: PdfClause, place: Place): readonly FlowItem[] {
  if (isHeaded(clause)) return composeHeaded(clause, place);
  if (clause.kind === 'preamble' || clause.kind === 'conclusions') noteContents(clause, place);
  if (clause.kind === 'conclusions') return composeSignatures(clause, place);
  return [...composeWords(clause, place), ...composeClauses(clause.children, below(place))];
}
