import { type Clause, walk } from '../../model/clause.ts';
import type { EId } from '../../model/eid.ts';
import type { Layer } from '../../render/html/words.tsx';
import { foldTokens, foldWords } from '../../words/fold.ts';

/** Longer requests to find are cut. UTF-16 code units. */
const MOST_ASKED = 200;

/** Places of a text where words stand one after the other, in their folded form. */
export interface FoundPlaces {
  /** As asked; empty where nothing was. */
  readonly asked: string;
  /** Numbered from 1 through the text: `found-1` is the id of its mark. */
  readonly places: readonly { readonly eId: EId; readonly number: number }[];
  readonly layersOf: (clause: Clause) => readonly Layer[];
}

/**
 * Places where all the words stand in a row, in any case and form of letters; at most 200 characters are asked for.
 */
export function findInText(clauses: readonly Clause[], asked: string): FoundPlaces {
  const wanted = foldWords(asked.slice(0, MOST_ASKED));
  const spans = [...walk(clauses)].flatMap(({ eId, words }) =>
    inARow(words?.text ?? '', wanted).map((span) => ({ eId, ...span })),
  );
  const places = spans.map((span, at) => ({ ...span, number: at + 1 }));
  return {
    asked: asked.trim().slice(0, MOST_ASKED),
    places,
    layersOf: ({ eId }) =>
      places
        .filter((place) => place.eId === eId)
        .map(({ start, end, number }) => ({
          start,
          end,
          draw: (inner) => <mark id={`found-${number}`}>{inner}</mark>,
        })),
  };
}

/** Half-open spans where all words stand in a row, in order and without overlap. */
function inARow(text: string, wanted: readonly string[]): readonly { start: number; end: number }[] {
  if (wanted.length === 0) return [];
  const tokens = foldTokens(text);
  const spans: { start: number; end: number }[] = [];
  for (let at = 0; at + wanted.length <= tokens.length; at += 1) {
    if (!wanted.every((word, place) => tokens[at + place]?.word === word)) continue;
    const [first, last] = [tokens[at], tokens[at + wanted.length - 1]];
    if (first !== undefined && last !== undefined) spans.push({ start: first.start, end: last.end });
    at += wanted.length - 1;
  }
  return spans;
}
