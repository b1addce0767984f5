import type { Budget } from '../model/budget.ts';
import type { SearchIndex } from './engine/port.ts';
import { isHeld, readTerms } from './mean/terms.ts';
import { matchExact } from './rank/exact.ts';
import { NO_OUTCOME, type Outcome } from './rank/outcome.ts';
import { matchPlain } from './rank/plain.ts';
import type { Node } from './read/ast.ts';
import type { Filter } from './verify/filters.ts';

/** Clauses offered where nothing answers; more are looked at, since equal ones are shown once. */
const MOST_NEAR = 20;

/** A query with operators or quotes: exactly the clauses that it describes. Where none does, what its words find. */
export async function answerExact(
  index: SearchIndex,
  root: Node,
  filter: Filter,
  budget: Budget,
): Promise<Outcome> {
  const { matches, complete, spansIn } = await matchExact(index, root, filter, budget);
  const subject = [...new Set(positiveWords(root))];
  const outcome: Outcome = { ...NO_OUTCOME, index, matches, complete, foundIn: spansIn, subject };
  if (matches.hasHits() || subject.length === 0) return outcome;
  const asked = subject.map((word) => ({ word, surface: word }));
  const terms = await readTerms(index.lexicon, asked, index.documents.withWords, budget);
  const known = terms.filter((term) => isHeld(term) && term.meant === null);
  if (known.length === 0) return outcome;
  const found = await matchPlain(index, known, filter, budget);
  return {
    ...outcome,
    near: found.matches.best(MOST_NEAR),
    foundIn: (clause) => found.scanner.spansIn(clause),
  };
}

function positiveWords(node: Node): readonly string[] {
  if (node.is === 'not' || node.is === 'field') return [];
  if ('nodes' in node) return node.nodes.flatMap(positiveWords);
  if (node.is === 'near') return [node.left, node.right].flatMap(positiveWords);
  return node.words;
}
