import type { Documents } from '../engine/documents.ts';
import { FACET_NAMES, type FacetName } from '../engine/facet.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import type { CommonAnswer, CommonAsk, Condition } from '../engine/port.ts';
import { both, isOneOf, recallFilter } from './filter.ts';
import type { Places } from './places.ts';
import { repeatsIn } from './repeats.ts';
import type { NetworkReply, Question, Reply } from './reply.ts';

/** What common words are looked for in. */
export interface CommonIndex {
  readonly lexicon: Lexicon;
  readonly documents: Documents;
  readonly places: Places;
  /** Whether an answer is of the archive as it is now. */
  readonly isCurrent: (answer: NetworkReply) => boolean;
  readonly ask: (questions: readonly Question[], signal?: AbortSignal) => Promise<NetworkReply>;
}

/**
 * Totals and facets by filters alone, hits in Meilisearch's own order: one round trip of two requests at once, since
 * Meilisearch answers the queries of one request one after the other. Exact, since the filters ask for the stems that
 * every clause is filed under. Null where the index is older than the archive.
 */
export async function askCommon(
  index: CommonIndex,
  ask: CommonAsk,
  signal?: AbortSignal,
): Promise<CommonAnswer | null> {
  const narrowed = narrowing(ask);
  const words = wordsFilter(index.lexicon, ask);
  const filterBut = (facet: FacetName | null): string =>
    both([
      words,
      ...narrowed.flatMap((one) => (one.facet !== null && one.facet === facet ? [] : [one.filter])),
    ]);
  const chosen = FACET_NAMES.filter((facet) => narrowed.some((one) => one.facet === facet));
  const free = FACET_NAMES.filter((facet) => !chosen.includes(facet));
  const counts = [
    { filter: filterBut(null), facets: [...free, 'same'] },
    ...chosen.map((facet) => ({ filter: filterBut(facet), facets: [facet, 'same'] })),
  ];
  const ranked = rankedQuestion(ask, filterBut(null), ask.first, ask.end - ask.first);
  const [answer, order] = await Promise.all([index.ask(counts, signal), index.ask([ranked], signal)]);
  if (!index.isCurrent(answer) || !index.isCurrent(order)) return null;
  const counted = answer.replies.map((reply) => withoutRepeats(index, reply));
  const [all] = counted;
  if (all === undefined || counted.includes(null)) return null;
  const total = all?.total ?? 0;
  const hits = order.replies[0]?.places ?? [];
  const wanted = Math.min(ask.end, total) - ask.first;
  const places = hits.length >= wanted ? hits : await unranked(index, ask, filterBut(null), signal);
  return {
    total,
    facets: Object.assign({}, ...counted.map((one) => one?.facets)),
    clauses: places.map((place) => index.places.clauseAt(place)).filter((clause) => clause >= 0),
  };
}

/** A word, or one of its other forms, for every word. */
function wordsFilter(lexicon: Lexicon, { words }: CommonAsk): string {
  const match = { all: words.map(({ keys }) => ({ any: keys.map((key) => ({ key })) })) };
  return recallFilter(lexicon, { match, where: 'anywhere' }) ?? '';
}

/** Filters with the facet that does not heed them. */
function narrowing({ conditions, from, to, latest }: CommonAsk) {
  const day = (date: string): string => date.replaceAll('-', '');
  const days = [
    ...(from === undefined ? [] : [`date >= ${day(from)}`]),
    ...(to === undefined ? [] : [`date <= ${day(to)}`]),
  ];
  return [
    ...(latest ? [{ facet: null, filter: 'latest = true' }] : []),
    ...days.map((filter) => ({ facet: 'year' as const, filter })),
    ...conditions.map((condition) => ({ facet: condition.facet, filter: conditionFilter(condition) })),
  ];
}

function conditionFilter({ any, negated }: Condition): string {
  const fields = Object.entries(any).map(([field, values]) => isOneOf(field, values));
  return negated ? `NOT (${fields.join(' OR ')})` : fields.join(' OR ');
}

const rankedQuestion = ({ words }: CommonAsk, filter: string, offset: number, limit: number): Question => ({
  filter,
  ranked: { q: words.map(({ best }) => best).join(' '), offset, limit },
});

/** Totals and facets with each repeat taken off; null where repeats differ in a facet, so that it cannot be told which counts. */
function withoutRepeats({ documents }: CommonIndex, { total, facets }: Reply) {
  const counts = new Map(
    FACET_NAMES.flatMap((facet) => {
      const counted = facets[facet];
      return counted === undefined ? [] : [[facet, new Map(Object.entries(counted))] as const];
    }),
  );
  let once = total;
  for (const [same, count] of Object.entries(facets.same ?? {})) {
    if (count < 2) continue;
    const values = repeatsIn(documents, same);
    if (values === null) return null;
    once -= count - 1;
    for (const [facet, ofFacet] of counts)
      for (const value of values[facet]) ofFacet.set(value, (ofFacet.get(value) ?? 0) - (count - 1));
  }
  return { total: once, facets: Object.fromEntries(counts) };
}

/**
 * Hits beyond those that Meilisearch ranks: clauses that have the words in other forms alone. They follow as they
 * stand in the archive; a second request, for pages far from the first.
 */
async function unranked(
  { ask, places, documents }: CommonIndex,
  wanted: CommonAsk,
  filter: string,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const all = { filter, facets: ['at'] };
  const { replies } = await ask([all, rankedQuestion(wanted, filter, 0, wanted.end)], signal);
  const ranked = replies[1]?.places ?? [];
  const groupOf = (place: string): number => documents.sameAs[places.clauseAt(place)] ?? -1;
  const seen = new Set(ranked.map(groupOf));
  const rest = Object.keys(replies[0]?.facets.at ?? {}).filter((place) => {
    const isNew = !seen.has(groupOf(place));
    seen.add(groupOf(place));
    return isNew;
  });
  return [...ranked, ...rest].slice(wanted.first, wanted.end);
}
