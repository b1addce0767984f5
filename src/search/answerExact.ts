import type { Budget } from '../model/budget.ts';
import { clausesByLanguage } from './engine/documents.ts';
import type { SearchIndex } from './engine/port.ts';
import { isHeld, readTerms, type Term } from './mean/terms.ts';
import { bareWord } from './mean/typed.ts';
import { matchExact } from './rank/exact.ts';
import { explainNil } from './rank/explain.ts';
import { NO_OUTCOME, type Outcome } from './rank/outcome.ts';
import { matchPlain } from './rank/plain.ts';
import type { Node } from './read/ast.ts';
import type { Filter } from './verify/filters.ts';

interface ExactAsk {
  readonly filter: Filter;
  readonly budget: Budget;
  /** Clauses that are offered where none answers. */
  readonly wanted: number;
}

/** A query with operators or quotes: exactly the clauses that it describes. Where none does, why, and what its words find. */
export async function answerExact(index: SearchIndex, root: Node, ask: ExactAsk): Promise<Outcome> {
  const { filter, budget, wanted } = ask;
  const { matches, complete, spansIn } = await matchExact(index, root, filter, budget);
  const subject = [...new Set(positiveWords(root))];
  const outcome: Outcome = { ...NO_OUTCOME, index, matches, complete, foundIn: spansIn, subject };
  if (matches.hasHits()) return outcome;
  const why = await explainNil(index, root, matches, ask);
  if (subject.length === 0) return { ...outcome, why };
  const asked = subject.map(bareWord);
  const read = await readTerms(index.lexicon, asked, clausesByLanguage(index.documents), budget);
  const terms = read.map(asTyped).filter((term) => isHeld(term) || !term.isFunction);
  if (!terms.some(isHeld)) return { ...outcome, why };
  const found = await matchPlain(index, terms, { filter, budget, wanted, mayHaveAll: terms.every(isHeld) });
  const { matches: withAll, near, scanner } = found;
  return {
    ...outcome,
    why,
    near: withAll.hasHits() ? withAll.best(wanted) : near.matches,
    lackedBy: (clause) => near.lacks(clause).map(({ typed }) => typed),
    foundIn: (clause) => scanner.spansIn(clause),
  };
}

/** Nothing is taken for a slip in what was asked for exactly. */
const asTyped = (term: Term): Term =>
  term.meant === null ? term : { ...term, meant: null, forms: [], runs: [], keys: [], surfaces: new Map() };

function positiveWords(node: Node): readonly string[] {
  if (node.is === 'not' || node.is === 'field') return [];
  if ('nodes' in node) return node.nodes.flatMap(positiveWords);
  if (node.is === 'near') return [node.left, node.right].flatMap(positiveWords);
  return node.words;
}
