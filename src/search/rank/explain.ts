import { type Budget, BudgetSpent } from '../../model/budget.ts';
import type { Reason } from '../../model/reason.ts';
import type { SearchIndex } from '../engine/port.ts';
import { foldedForm } from '../mean/forms.ts';
import { childrenOf, positives, wordsOfNode } from '../mean/queryWords.ts';
import { isNothing, join, type Node } from '../read/ast.ts';
import { printQuery } from '../read/print.ts';
import type { Filter } from '../verify/filters.ts';
import { languagesOf } from '../words/index.ts';
import { matchExact } from './exact.ts';
import { differentHits, type Matches } from './match.ts';

/** What one nil may cost to be explained: some hundredths of a second. What was found by then is said. */
const MOST = { steps: 2_000_000, ms: 200 };
/** Parts of a query of which it is said what each finds alone, and words and phrases that are looked for. */
const MOST_PARTS = 6;

/**
 * Why no clause answers a query with operators or quotes: words and phrases that no text has, what lies outside the
 * filters, and the parts that alone would find something.
 */
export async function explainNil(
  index: SearchIndex,
  root: Node,
  matches: Matches,
  { filter, budget }: { readonly filter: Filter; readonly budget: Budget },
): Promise<readonly Reason[]> {
  if (isNothing(root)) return [{ why: 'narrowed-out' }];
  const parts = positives(root).flatMap(withChildren);
  const why: Reason[] = [{ why: 'nothing-exact' }, ...parts.flatMap((node) => unknownIn(index, node))];
  if (matches.size > 0) why.push({ why: 'narrowed-out' });
  const own = budget.aside(MOST);
  try {
    for (const node of parts.filter((one) => isPhraseOfTexts(index, one)).slice(0, MOST_PARTS)) {
      const { matches: found } = await matchExact(index, node, () => 0, own);
      if (found.size === 0) why.push({ why: 'unknown-phrase', text: printQuery(node).replace(/"/gu, '') });
    }
    for (const part of partsOf(root).slice(0, MOST_PARTS)) {
      const { matches: found, complete } = await matchExact(index, part, filter, own);
      const count = differentHits(index.documents, found);
      if (count > 0 && complete) why.push({ why: 'part-finds', text: printQuery(part), count });
    }
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
  }
  return why;
}

const withChildren = (node: Node): readonly Node[] => [node, ...childrenOf(node).flatMap(withChildren)];

/** Words and beginnings of words in a node itself that no text has. */
function unknownIn({ lexicon }: SearchIndex, node: Node): readonly Reason[] {
  const words = wordsOfNode(node).filter(({ word, isPrefix }) =>
    isPrefix
      ? lexicon.withPrefix(word).next().done
      : foldedForm(lexicon, word, languagesOf(null)).length === 0,
  );
  return words.map(({ word, isPrefix }) => {
    const text = 'text' in node && wordsOfNode(node).length === 1 ? node.text : word;
    return { why: isPrefix ? 'unknown-beginning' : 'unknown-word', text };
  });
}

/** Several words in a row, each of which some text has. */
const isPhraseOfTexts = (index: SearchIndex, node: Node): boolean =>
  wordsOfNode(node).length > 1 && unknownIn(index, node).length === 0;

/** What a query is made of: of words side by side each, of neighbours both of them and each; exclusions left out. */
function partsOf(root: Node): readonly Node[] {
  const nodes = root.is === 'and' ? root.nodes.filter(({ is }) => is !== 'not') : [root];
  const parts = nodes.flatMap((node) =>
    node.is === 'near' ? [node, join('and', [node.left, node.right]), node.left, node.right] : [node],
  );
  return parts.filter((part) => part !== root);
}
