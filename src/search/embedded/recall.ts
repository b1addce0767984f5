import type MiniSearch from 'minisearch';
import type { Query } from 'minisearch';
import type { Ask, KeyQuery, Recall } from '../port.ts';

/** A key in more than this share of all clauses sorts out too little to be asked for. */
const COMMON = 0.2;
/** A second key so many times commoner than the first costs more to look up than it saves. */
const SECOND = 10;
/** Alternatives above which all clauses are verified instead. */
const MOST_ALTERNATIVES = 200;

export interface Postings {
  readonly engine: MiniSearch;
  /** Upper bound of the clauses that hold a key. */
  readonly countOf: (key: string) => number;
  /** All clauses with words of their own, ascending. */
  readonly everything: Uint32Array;
}

/** Candidates for the ask: MiniSearch is asked for the rarest keys only, since all are verified afterwards. */
export function recallClauses(postings: Postings, { match, where }: Ask): Recall {
  const query = narrow(postings, match);
  if (query === 'everything') return { clauses: postings.everything, complete: true };
  const fields = where === 'own' ? ['own'] : ['own', 'context'];
  const found = postings.engine.search(toQuery(query), { fields, prefix: false, fuzzy: false });
  const clauses = Uint32Array.from(found, ({ id }) => Number(id)).sort();
  return { clauses, complete: true };
}

/** The same question with less to look up: of several keys that must all be there, the two rarest. */
function narrow(postings: Postings, query: KeyQuery): KeyQuery {
  if (query === 'everything') return query;
  if (bound(postings, query) > postings.everything.length * COMMON) return 'everything';
  if ('all' in query) {
    const [first, second] = [...query.all].sort((a, b) => bound(postings, a) - bound(postings, b));
    const helps =
      first !== undefined &&
      second !== undefined &&
      bound(postings, second) < bound(postings, first) * SECOND;
    const rarest = (helps ? [first, second] : [first]).flatMap((one) => one ?? []);
    const kept = rarest.map((one) => narrow(postings, one)).filter((one) => one !== 'everything');
    return kept.length === 0 ? 'everything' : { all: kept };
  }
  if (!('any' in query)) return query;
  const kept = query.any.map((one) => narrow(postings, one));
  return kept.includes('everything') || kept.length > MOST_ALTERNATIVES ? 'everything' : { any: kept };
}

/** Most clauses that can match. */
function bound(postings: Postings, query: KeyQuery): number {
  if (query === 'everything') return postings.everything.length + 1;
  if ('key' in query) return postings.countOf(query.key);
  if ('any' in query) return query.any.reduce((sum, one) => sum + bound(postings, one), 0);
  return query.all.reduce(
    (least, one) => Math.min(least, bound(postings, one)),
    postings.everything.length + 1,
  );
}

function toQuery(query: KeyQuery): Query {
  if (query === 'everything') return { combineWith: 'OR', queries: [] };
  if ('key' in query) return query.key;
  if ('all' in query) return { combineWith: 'AND', queries: query.all.map(toQuery) };
  return { combineWith: 'OR', queries: query.any.map(toQuery) };
}
