import type { Archive } from '../../archive/archive.ts';
import type { Edition } from '../../archive/edition.ts';
import { namePath } from '../../cite/naming.ts';
import { onceFor, recent } from '../../kept.ts';
import { ALL_WORKS, formatAddress } from '../../model/address.ts';
import { type Clause, walk } from '../../model/clause.ts';
import { formatKey } from '../../model/expression.ts';
import { furthestStage } from '../../model/stage.ts';
import { titleIn } from '../../model/work.ts';
import { foldSpans } from '../../words/fold.ts';
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

type Proved = Pick<Hit, 'hash' | 'attestation'>;

/** What is said of a clause whatever was asked, before its snippet and behind it; its words, and where each of them stands. */
interface Face {
  readonly named: Omit<Hit, keyof Proved | 'snippet' | 'highlights' | 'score' | 'also' | 'clauses' | 'more'>;
  readonly proved: Proved;
  readonly text: string;
  readonly spans: WordSpans;
}

/** For one archive, since titles, stages and structure words may be others in the next. */
const facesOf = onceFor((_: Archive) => recent<Face | null>('clauses as hits'));

/**
 * A hit, with its words read from the archive now. The snippet of a container is its first words. Null where a file was
 * edited since loading: what cannot be read is not quoted.
 */
export function presentHit(
  archive: Archive,
  shown: Shown,
  { captionAt, score, found, also, isWhole }: HitFacts,
): Hit | null {
  const { edition, position } = shown;
  const face = facesOf(archive)(`${edition.name} ${position}`, () => faceOf(archive, shown, captionAt));
  if (face === null) return null;
  const { named, proved, text, spans } = face;
  const snippet = makeSnippet(text, spans, found);
  const wordsOf = (places: readonly number[]) => archive.wordsOf(edition, places);
  const whole = isWhole ? wholeOf({ edition, position, captionAt, wordsOf }, text) : ALONE;
  // Each by its name: to spread an object of so many into another takes ten times its memory.
  return {
    permalink: named.permalink,
    work: named.work,
    date: named.date,
    nature: named.nature,
    stage: named.stage,
    expression: named.expression,
    eId: named.eId,
    number: named.number,
    label: named.label,
    heading: named.heading,
    path: named.path,
    lang: named.lang,
    snippet: snippet.text,
    highlights: snippet.highlights,
    score: Math.round(score * 10_000) / 10_000,
    hash: proved.hash,
    attestation: proved.attestation,
    also: [...also],
    clauses: whole.clauses,
    more: whole.more,
  };
}

const ALONE: Pick<Hit, 'clauses' | 'more'> = { clauses: [], more: 0 };

/** Null where its words cannot be read. */
function faceOf(archive: Archive, shown: Shown, captionAt: HitFacts['captionAt']): Face | null {
  const { entry, edition, position } = shown;
  const text = firstWords(archive, edition, position);
  if (text === null) return null;
  const { index, key } = edition;
  const { work } = entry;
  const hash = index.c1At(position);
  const eId = index.eIdAt(position);
  const path = pathTo(edition, position, captionAt);
  const { number, label, heading } = captionAt(position);
  const named = {
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
  };
  const proved = {
    hash: hash === null || hash === 'gap' ? null : `c1:${hash}`,
    attestation: index.levelAt(position),
  };
  return { named, proved, text, spans: foldSpans(text) };
}

/** Own words of the clause, else the first below it; null where none can be read. */
function firstWords(archive: Archive, edition: Edition, position: number): string | null {
  const { index } = edition;
  for (let at = position; at < index.size; at += 1) {
    if (at > position && !isBelow(edition, at, position)) return null;
    if (index.hasWords(at)) return archive.wordsOrNull({ edition, position: at });
  }
  return null;
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
