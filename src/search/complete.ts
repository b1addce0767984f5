import { findReferences } from '../cite/reference.ts';
import type { Budget } from '../model/budget.ts';
import { type FoldedWord, foldTokens } from '../words/fold.ts';
import { clausesByLanguage } from './engine/documents.ts';
import type { SearchIndex } from './engine/port.ts';
import { ownEnd, ownStart } from './engine/rows.ts';
import { isHeld, keyQuery, readTerms } from './mean/terms.ts';
import { askedWords } from './mean/typed.ts';
import { parseQuery } from './read/parse.ts';
import { codesOfWord, isFunctionWord } from './words/index.ts';

/** Completions that are offered, and words that are looked at for them. */
const MOST = 10;
const LOOKED_AT = 5000;
/** Clauses whose words are counted. One letter is enough after another word, which leaves few words to choose from. */
const MOST_CLAUSES = 10_000;

/**
 * The text with its last word completed to words of texts: those that stand in a clause with the words before it,
 * the commonest first. This is the only place where a word stands for what begins with it: a search for `Article I`
 * never means II to IX, and a citation is not completed. Rejects with SearchUnavailable.
 */
export async function completeWord(
  index: SearchIndex,
  text: string,
  budget: Budget,
): Promise<readonly string[]> {
  const tokens = foldTokens(parseQuery(text).text);
  const last = tokens.at(-1);
  const least = tokens.length > 1 ? 1 : 2;
  if (last === undefined || last.end !== text.length || last.word.length < least) return [];
  if (findReferences(text).some(({ end }) => end === text.length)) return [];
  const { lexicon } = index;
  const offered: number[] = [];
  for (const id of lexicon.withPrefix(last.word)) {
    if (lexicon.foldAt(id) !== last.word) offered.push(id);
    if (offered.length >= LOOKED_AT) break;
  }
  const counts = await countsBeside(index, text, tokens.slice(0, -1), offered, budget);
  const head = text.slice(0, last.start);
  const isFunction = (id: number): number =>
    isFunctionWord(lexicon.foldAt(id), codesOfWord(last.word)) ? 1 : 0;
  return [...counts]
    .sort(([a, often], [b, oftenB]) => isFunction(a) - isFunction(b) || oftenB - often || a - b)
    .slice(0, MOST)
    .map(([id]) => head + index.lexicon.spelled(index.lexicon.foldAt(id)));
}

type Counts = ReadonlyMap<number, number>;

/** In how many clauses each of the words stands, beside the words before it where any stands beside them. */
async function countsBeside(
  index: SearchIndex,
  text: string,
  before: readonly FoldedWord[],
  offered: readonly number[],
  budget: Budget,
): Promise<Counts> {
  const asked = askedWords(text, before);
  const terms = await readTerms(index.lexicon, asked, clausesByLanguage(index.documents), budget);
  const carrying = terms.filter((term) => !term.isFunction && isHeld(term));
  const alone: Counts = new Map(offered.map((id) => [id, index.lexicon.countOf(id)]));
  if (carrying.length === 0 || offered.length === 0) return alone;
  const ask = { match: { all: carrying.map(keyQuery) }, where: 'anywhere', limit: MOST_CLAUSES } as const;
  const { clauses } = await budget.awaiting(index.recall(ask, budget.signal));
  const beside = await countIn(index, clauses.subarray(0, MOST_CLAUSES), offered, budget);
  return beside.size > 0 ? beside : alone;
}

async function countIn(
  { rows, lexicon }: SearchIndex,
  clauses: Uint32Array,
  offered: readonly number[],
  budget: Budget,
): Promise<Counts> {
  const wanted = new Set(offered);
  const counts = new Map<number, number>();
  for (const clause of clauses) {
    if (budget.isDue) await budget.breathe();
    const end = ownEnd(rows, clause);
    for (let at = ownStart(rows, clause); at < end; at += 1) {
      budget.spend(1);
      const id = lexicon.data.foldOf[rows.words[at] ?? 0] ?? -1;
      if (wanted.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}
