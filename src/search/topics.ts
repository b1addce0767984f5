import type { Archive } from '../archive/archive.ts';
import type { Edition } from '../archive/edition.ts';
import type { WorkEntry } from '../archive/snapshot.ts';
import { onceFor } from '../kept.ts';
import { fileUnder } from '../model/groups.ts';
import type { LanguageCode } from '../model/language.ts';
import { type Documents, type IndexedEdition, placeOf } from './engine/documents.ts';
import { liveClauses } from './engine/live.ts';
import type { SearchIndex } from './engine/port.ts';
import type { Hit } from './show/answer.ts';
import { captionsInIndex, presentHit } from './show/hits.ts';

/** Clauses of the latest versions that name a topic, in text order; those with the same words in one Work and language once. */
const clausesByTopic = onceFor((documents: Documents): ReadonlyMap<string, readonly number[]> => {
  const byTopic = new Map<string, number[]>();
  const seen = new Set<string>();
  for (const { latest, first, edition } of documents.editions) {
    if (!latest) continue;
    for (let clause = first; clause < first + edition.index.size; clause += 1) {
      for (const id of documents.topics.idsAt(clause)) {
        const same = `${id} ${documents.sameAs[clause] ?? -1}`;
        if (!seen.has(same)) fileUnder(byTopic, id, clause);
        seen.add(same);
      }
    }
  }
  return byTopic;
});

/** How many clauses name each topic that any does: what a search for `topic:` counts. */
export const countTopics = ({ documents }: SearchIndex): ReadonlyMap<string, number> =>
  new Map([...clausesByTopic(documents)].map(([id, clauses]) => [id, clauses.length]));

/** Clauses of one Work, in one language. */
export interface TopicInWork {
  readonly work: string;
  readonly hits: readonly Hit[];
}

/** A text with those of its clauses that name a topic, by their place in it. */
export interface TopicInText {
  readonly entry: WorkEntry;
  readonly edition: Edition;
  readonly positions: ReadonlySet<number>;
}

/** All clauses that name a topic, text by text, in every language; those with the same words in one Work and language once. */
export function textsOnTopic(archive: Archive, documents: Documents, id: string): readonly TopicInText[] {
  const live = liveClauses(documents, archive);
  const texts = new Map<Edition, TopicInText & { readonly positions: Set<number> }>();
  for (const clause of clausesByTopic(documents).get(id) ?? []) {
    const shown = live.place(clause);
    if (shown === null) continue;
    const { entry, edition, position } = shown;
    const text = texts.get(edition) ?? { entry, edition, positions: new Set<number>() };
    texts.set(edition, text);
    text.positions.add(position);
  }
  return [...texts.values()];
}

/** Clauses that are shown of one Work, and Works. */
const MOST_OF_WORK = 20;
const MOST_WORKS = 30;

/**
 * Clauses that name a topic, Work by Work, the words that name it marked: each Work in the reader's language where it is
 * held in it, else in the first that has any. Bounded; a search has all.
 */
export function clausesOnTopic(
  archive: Archive,
  { index, id, code }: { readonly index: SearchIndex; readonly id: string; readonly code: LanguageCode },
): readonly TopicInWork[] {
  const { documents } = index;
  const byWork = new Map<string, Map<IndexedEdition, number[]>>();
  for (const clause of clausesByTopic(documents).get(id) ?? []) {
    const { of } = placeOf(documents, clause);
    const editions = byWork.get(of.edition.work) ?? new Map<IndexedEdition, number[]>();
    byWork.set(of.edition.work, editions);
    fileUnder(editions, of, clause);
  }
  const live = liveClauses(documents, archive);
  return [...byWork].slice(0, MOST_WORKS).map(([work, editions]) => {
    const [first] = [...editions].sort(([a], [b]) => Number(b.lang === code) - Number(a.lang === code));
    const clauses = first?.[1].slice(0, MOST_OF_WORK) ?? [];
    const captionAt = captionsInIndex(index, first?.[0].first ?? 0);
    const hits = clauses.flatMap((clause): readonly Hit[] => {
      const shown = live.place(clause);
      const found = documents.topics.evidence(clause, id);
      const hit =
        shown && presentHit(archive, shown, { captionAt, score: 0, found, also: [], isWhole: false });
      return hit === null ? [] : [hit];
    });
    return { work, hits };
  });
}
