import type { Archive } from '../../archive/archive.ts';
import { type Edition, TextChanged } from '../../archive/edition.ts';
import { namePath } from '../../cite/naming.ts';
import { recent } from '../../kept.ts';
import { ALL_WORKS, formatAddress } from '../../model/address.ts';
import { type Clause, walk } from '../../model/clause.ts';
import { formatKey } from '../../model/expression.ts';
import { furthestStage } from '../../model/stage.ts';
import { titleIn } from '../../model/work.ts';
import { type FoldedWord, foldTokens } from '../../words/fold.ts';
import type { Shown } from '../engine/live.ts';
import type { Caption, SearchIndex } from '../engine/port.ts';
import type { Hit } from './answer.ts';
import { makeSnippet, type WordSpans } from './snippet.ts';
import { stepsOf } from './steps.ts';
import { wholeOf } from './whole.ts';

/** Permalink of a clause: without edition, since it shows the newest. */
export const permalinkOf = ({ edition, position }: Pick<Shown, 'edition' | 'position'>): string =>
  formatAddress({
    ...ALL_WORKS,
    work: edition.work,
    expression: { ...edition.key, edition: null },
    clause: edition.index.eIdAt(position),
  });

/** What a hit says beside its place: captions of the clauses, worth, what was found in its words, where else they stand. */
export interface HitFacts {
  readonly captionAt: (position: number) => Caption;
  readonly score: number;
  /** Spans of words found, as places in the clause's own words. */
  readonly found: readonly (readonly [number, number])[];
  readonly also: readonly string[];
  /** Whoever cites a clause is shown all of it, not the words that were found. */
  readonly isWhole: boolean;
}

/**
 * A hit, with its words read from the archive now. The snippet of a container is its first words. Null where a file was
 * edited since loading: what cannot be read is not quoted.
 */
export function presentHit(
  archive: Archive,
  shown: Shown,
  { captionAt, score, found, also, isWhole }: HitFacts,
): Hit | null {
  const { entry, edition, position } = shown;
  const { index, key } = edition;
  const words = firstWords(archive, edition, position);
  if (words === null) return null;
  const snippet = makeSnippet(words.text, words.spans, found);
  const hash = index.c1At(position);
  const { work } = entry;
  const eId = index.eIdAt(position);
  const path = pathTo(edition, position, captionAt);
  const { number, label, heading } = captionAt(position);
  return {
    permalink: permalinkOf(shown),
    work: { id: work.id, title: titleIn(work.title, key.language) },
    date: work.date,
    nature: work.nature,
    stage: furthestStage(work)?.stage ?? null,
    expression: formatKey(key),
    eId,
    number,
    label: label ?? namePath(stepsOf([...path, { eId, number }]), key.language),
    heading,
    path,
    lang: key.language,
    snippet: snippet.text,
    highlights: snippet.highlights,
    score: Math.round(score * 10_000) / 10_000,
    hash: hash === null || hash === 'gap' ? null : `c1:${hash}`,
    attestation: index.levelAt(position),
    also: [...also],
    ...(isWhole
      ? wholeOf({ edition, position, captionAt, wordsAt: wordsIn(archive, edition) }, words.text)
      : { clauses: [], more: 0 }),
  };
}

const wordsIn =
  (archive: Archive, edition: Edition) =>
  (position: number): string | null =>
    readWords(archive, edition, position)?.text ?? null;

/** Words of a clause and where each of them stands. */
interface ReadWords {
  readonly text: string;
  readonly spans: WordSpans;
}

const kept = recent<ReadWords | null>('words of clauses');

/** Own words of the clause, else the first below it; null where none can be read. */
function firstWords(archive: Archive, edition: Edition, position: number): ReadWords | null {
  const { index } = edition;
  for (let at = position; at < index.size; at += 1) {
    if (at > position && !isBelow(edition, at, position)) return null;
    if (index.hasWords(at)) return readWords(archive, edition, at);
  }
  return null;
}

const readWords = (archive: Archive, edition: Edition, position: number): ReadWords | null =>
  kept(`${edition.t1} ${position}`, () => {
    const text = wordsOrNull(archive, edition, position);
    if (text === null) return null;
    return { text, spans: spansOf(foldTokens(text)) };
  });

/** Filled in a loop: it is done for every hit, and a list of pairs takes longer than folding. */
function spansOf(words: readonly FoldedWord[]): WordSpans {
  const spans = new Int32Array(words.length * 2);
  let at = 0;
  for (const { start, end } of words) {
    spans[at] = start;
    spans[at + 1] = end;
    at += 2;
  }
  return spans;
}

function wordsOrNull(archive: Archive, edition: Edition, position: number): string | null {
  try {
    return archive.words({ edition, position });
  } catch (error) {
    if (error instanceof TextChanged) return null;
    throw error;
  }
}

function isBelow({ index }: Edition, at: number, position: number): boolean {
  for (let parent = index.parentAt(at); parent >= 0; parent = index.parentAt(parent))
    if (parent === position) return true;
  return false;
}

function pathTo({ index }: Edition, position: number, captionAt: HitFacts['captionAt']): Hit['path'] {
  const path: Hit['path'] = [];
  for (let above = index.parentAt(position); above >= 0; above = index.parentAt(above)) {
    path.unshift({ eId: index.eIdAt(above), ...captionAt(above) });
  }
  return path;
}

/** Captions of an indexed edition, kept beside the index; `first` is the number of its first clause. */
export const captionsInIndex =
  (index: SearchIndex, first: number): HitFacts['captionAt'] =>
  (position) =>
    index.caption(first + position);

/** Captions read from the text itself. Throws TextChanged where its file was edited since loading. */
export function captionsInText(archive: Archive, edition: Edition): HitFacts['captionAt'] {
  const clauses: readonly Clause[] = [...walk(archive.text(edition).clauses)];
  return (position) => {
    const clause = clauses[position];
    return {
      number: clause?.number ?? null,
      label: clause?.label ?? null,
      heading: clause?.heading?.text ?? null,
    };
  };
}
