import type { Budget } from '../../model/budget.ts';
import { clausesByLanguage } from '../engine/documents.ts';
import type { KeyQuery, SearchIndex } from '../engine/port.ts';
import type { Node } from '../read/ast.ts';
import { languagesOf } from '../words/index.ts';
import { foldedForm } from './forms.ts';
import { readTerms, type Term } from './terms.ts';
import { bareWord } from './typed.ts';

/** The words of a query as the lexicon knows them. */
export class QueryWords {
  /** Surfaces that a folded word, or one that begins so (`word*`), may have in a text. */
  readonly surfaces = new Map<string, ReadonlySet<number>>();
  readonly keys = new Map<string, KeyQuery>();
  /** For each surface the place of its list in `lists`; 0 for none. A list has the numbers of the words it may be. */
  readonly listed: Uint16Array;
  readonly lists: (readonly number[])[] = [[]];
  private readonly numbers = new Map<string, number>();

  constructor(index: SearchIndex, root: Node) {
    this.listed = new Uint16Array(index.lexicon.data.surfaces.length);
    for (const { name, word, isPrefix } of allWords(root)) {
      if (!this.surfaces.has(name)) this.add(index, name, word, isPrefix);
    }
  }

  /** How many different words the query has. */
  get size(): number {
    return this.numbers.size;
  }

  /** Number of a word of the query, from 0. */
  numberOf(name: string): number {
    return this.numbers.get(name) ?? -1;
  }

  private add({ lexicon }: SearchIndex, name: string, word: string, isPrefix: boolean): void {
    const ids = isPrefix
      ? [...lexicon.withPrefix(word)]
      : foldedForm(lexicon, word, languagesOf(null)).map(({ id }) => id);
    const surfaces = new Set(ids.flatMap((id) => lexicon.surfacesOf(id)));
    this.surfaces.set(name, surfaces);
    const number = this.numbers.size;
    this.numbers.set(name, number);
    this.fileSurfaces(number, surfaces);
    const keys = ids.length > 1000 ? null : [...new Set(ids.flatMap((id) => lexicon.keysAt(id)))];
    this.keys.set(name, keys === null ? 'everything' : { any: keys.map((key) => ({ key })) });
  }

  /** Surfaces that may be the same words share one list; there are seldom more lists than words. */
  private fileSurfaces(number: number, surfaces: ReadonlySet<number>): void {
    const extended = new Map<number, number>();
    for (const surface of surfaces) {
      const before = this.listed[surface] ?? 0;
      let place = extended.get(before);
      if (place === undefined) {
        place = this.lists.push([...(this.lists[before] ?? []), number]) - 1;
        extended.set(before, place);
      }
      this.listed[surface] = place;
    }
  }
}

/** Words that count for the order of the matches. */
const MOST_SCORED = 30;

/** Words of the query that a match shows, as they are ranked by; what only its surfaces have counts. */
export async function scoredTerms(
  { lexicon, documents }: SearchIndex,
  root: Node,
  { surfaces }: QueryWords,
  budget: Budget,
): Promise<readonly Term[]> {
  const names = new Set(positives(root).flatMap((node) => [...allWords(node)].map(({ name }) => name)));
  const terms: Term[] = [];
  for (const [place, name] of [...names].slice(0, MOST_SCORED).entries()) {
    const [term] = await readTerms(lexicon, [bareWord(name)], clausesByLanguage(documents), budget);
    const worth = new Map([...(surfaces.get(name) ?? [])].map((one) => [one, 1]));
    if (term !== undefined) terms.push({ ...term, place, runs: [], surfaces: worth });
  }
  return terms;
}

interface QueryWord {
  readonly name: string;
  readonly word: string;
  readonly isPrefix: boolean;
}

/** Only what stands there itself; operators hold their words in other nodes. */
export function wordsOfNode(node: Node): readonly QueryWord[] {
  if (node.is !== 'word' && node.is !== 'phrase' && node.is !== 'prefix') return [];
  return node.words.map((word, at) => {
    const isPrefix = node.is === 'prefix' && at === node.words.length - 1;
    return { word, isPrefix, name: isPrefix ? `${word}*` : word };
  });
}

function* allWords(node: Node): Generator<QueryWord> {
  yield* wordsOfNode(node);
  for (const child of childrenOf(node)) yield* allWords(child);
}

export function childrenOf(node: Node): readonly Node[] {
  if (node.is === 'and' || node.is === 'or') return node.nodes;
  if (node.is === 'near') return [node.left, node.right];
  return node.is === 'not' ? [node.node] : [];
}

/** Outermost parts of the query that a match shows words of. */
export function positives(node: Node): readonly Node[] {
  if (node.is === 'not' || node.is === 'field') return [];
  return node.is === 'and' || node.is === 'or' ? node.nodes.flatMap(positives) : [node];
}

/** Numbers of the words of a word, phrase or prefix. */
export const numbersOf = (node: Node, queryWords: QueryWords): readonly number[] =>
  wordsOfNode(node).map(({ name }) => queryWords.numberOf(name));
