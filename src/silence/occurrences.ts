import type { Edition } from '../archive/edition.ts';
import type { Concept } from '../model/concept.ts';
import type { SearchIndex } from '../search/engine/port.ts';
import type { Topics } from '../search/engine/topics.ts';
import { keyOf } from '../search/words/index.ts';
import { foldTokens } from '../words/fold.ts';
import type { Tried } from './wanted.ts';

/** Where words occur: a clause, or the title of the text. */
export interface Occurrence {
  /** Place of the clause in its edition; -1 for the title. */
  readonly position: number;
  /** By the words themselves in some form, or by another name for the thing alone. */
  readonly how: 'words' | 'concept';
  /** Places of the first and the last word among the clause's own; none where they stand in its label or heading. */
  readonly found: readonly (readonly [first: number, last: number])[];
}

/** Looks at the title and at every clause of a text, headings as well. Null where the index has not the text as it is. */
export function occurrencesIn(
  index: SearchIndex,
  edition: Edition,
  tried: Tried,
  concepts: readonly Concept[],
  named: Topics,
): readonly Occurrence[] | null {
  const { documents, rows } = index;
  const indexed = documents.editions.find((one) => one.edition.t1 === edition.t1);
  if (indexed === undefined) return null;
  const { forms } = tried;
  const found: Occurrence[] = titleHas(edition, tried) ? [{ position: -1, how: 'words', found: [] }] : [];
  for (let position = 0; position < edition.index.size; position += 1) {
    const clause = indexed.first + position;
    const [start = 0, own = 0, end = 0] = rows.starts.subarray(clause * 2, clause * 2 + 3);
    const isHeaded = runsIn(index, start, own, forms).length > 0;
    const runs = runsIn(index, own, end, forms);
    const others = concepts.flatMap(({ id }) => named.evidence(clause, id));
    if (isHeaded || runs.length > 0) found.push({ position, how: 'words', found: runs });
    else if (others.length > 0) found.push({ position, how: 'concept', found: others });
  }
  return found;
}

type Forms = Tried['forms'];

/** Where the words stand one after the other in a row, each in one of its forms. */
function runsIn({ rows, lexicon }: SearchIndex, from: number, to: number, forms: Forms): Occurrence['found'] {
  const found: [number, number][] = [];
  if (forms.length === 0 || forms.some(({ size }) => size === 0)) return found;
  const { foldOf } = lexicon.data;
  for (let at = from; at + forms.length <= to; at += 1) {
    const isHere = forms.every((ids, ahead) => ids.has(foldOf[rows.words[at + ahead] ?? 0] ?? -1));
    if (isHere) found.push([at - from, at - from + forms.length - 1]);
  }
  return found;
}

/** Words of titles may stand in no clause: they are compared by their stems. */
function titleHas({ front, key }: Edition, { isOwn, words }: Tried): boolean {
  const keys = words.map((word) => keyOf(key.language, word));
  const title = foldTokens(front.title).map(({ word }) => keyOf(key.language, word));
  return isOwn && title.some((_, at) => keys.every((one, ahead) => one === title[at + ahead]));
}
