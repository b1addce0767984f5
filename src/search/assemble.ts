import type { Archive } from '../archive/archive.ts';
import { LANGUAGE_CODES } from '../model/language.ts';
import type { Hit, SearchAnswer } from './answer.ts';
import { FACETS } from './answer.ts';
import type { Target } from './citations/cited.ts';
import { type Documents, type IndexedEdition, placeOf } from './documents.ts';
import { countFacets, listCounted } from './facets.ts';
import { Groups } from './group.ts';
import { currentPlace, marksInIndex, marksInText, permalinkOf, presentHit } from './hits.ts';
import { languagesOfText, mainScript } from './languages.ts';
import type { Matches } from './match.ts';
import type { Outcome } from './outcome.ts';
import type { Answerer, SearchIndex } from './port.ts';
import type { Query } from './query/ast.ts';
import { printQuery } from './query/print.ts';
import { MAX_REACH, type SearchRequest } from './request.ts';
import { languagesOf } from './words/index.ts';
import { findWorks } from './works.ts';

export interface Parts {
  readonly archive: Archive;
  readonly answerer: Answerer;
  readonly request: SearchRequest;
  readonly query: Query;
  readonly outcome: Outcome;
}

/** Score of a clause that the query cites: above every score of words. */
const PINNED = 10;
const MOST_NEAR = 5;

/** The answer as readers and programs get it, with words read from the archive now. */
export function assemble(parts: Parts): SearchAnswer {
  const { archive, answerer, request, outcome } = parts;
  const pinned = (outcome.cited?.targets ?? []).filter(({ held }) => held);
  const groups = groupsOf(parts, outcome.matches, pinned);
  const shown = groups === null ? [] : hitsOf(groups);
  const total = outcome.counted?.total ?? pinned.length + shown.length;
  const { page, limit } = request;
  const from = (page - 1) * limit;
  const hits = from >= MAX_REACH ? [] : pageOf(parts, pinned, { groups, shown, from, to: from + limit });
  const code = languagesOfText(request.q)[0] ?? 'eng';
  return {
    query: request.q,
    interpreted: interpret(parts),
    engine: answerer.engine,
    engineSays: answerer.says,
    total,
    totalIs: outcome.complete ? 'exact' : 'at-least',
    page,
    limit,
    facets: facetsOf(parts, groups, pinned),
    hits: countedHits(parts) ?? hits,
    near: total > 0 ? [] : nearOf(parts),
    works: findWorks(archive, outcome.subject, code),
  };
}

function interpret({ query, outcome }: Parts): SearchAnswer['interpreted'] {
  const { cited, relaxed, corrected, dropped, words, unknown, says } = outcome;
  return {
    text: printQuery(query.root),
    citation:
      cited === null
        ? null
        : { status: cited.status, targets: cited.targets.map(permalinkOf), says: cited.says },
    relaxed: relaxed && outcome.matches.size > 0,
    corrected,
    dropped: [...dropped],
    words,
    unknown: [...unknown],
    says: [...query.says, ...says],
  };
}

/** What words found, without what is pinned above it; null where no index was asked. */
function groupsOf({ request, outcome }: Parts, matches: Matches, pinned: readonly Target[]): Groups | null {
  if (outcome.index === null) return null;
  const { documents } = outcome.index;
  const above = pinnedClauses(documents, pinned);
  const script = mainScript(request.q);
  const first = script === null ? LANGUAGE_CODES : languagesOf(script);
  const below = (place: number): boolean => !above.has(matches.clauseAt(place));
  const others = above.size === 0 ? matches : matches.at(matches.placesWhere(below));
  return new Groups(documents, others, first);
}

/** Of each group its best hit, in no order. */
const hitsOf = (groups: Groups): readonly number[] =>
  groups.firstsWhere((place) => groups.matches.failsAt(place) === 0);

/** Numbers of the cited clauses, where the index knows their editions. */
function pinnedClauses(documents: Documents, pinned: readonly Target[]): ReadonlySet<number> {
  return new Set(
    pinned.flatMap((target) => {
      const indexed = indexedEdition(documents, target);
      return indexed === undefined ? [] : [indexed.first + target.position];
    }),
  );
}

const indexedEdition = ({ editions }: Documents, { edition }: Target): IndexedEdition | undefined =>
  editions.find((one) => one.edition.name === edition.name && one.edition.t1 === edition.t1);

/** Hits of the page that the engine found and counted by itself; null where it did not. */
function countedHits(parts: Parts): Hit[] | null {
  const { index, counted } = parts.outcome;
  if (index === null || counted === null) return null;
  const { page, sameAs } = counted;
  return page
    .placesWhere(() => true)
    .flatMap((place) => {
      const clause = page.clauseAt(place);
      return (
        presentClause(parts, index, clause, { score: page.scoreAt(place), others: sameAs(clause) }) ?? []
      );
    });
}

interface Page {
  readonly groups: Groups | null;
  readonly shown: readonly number[];
  readonly from: number;
  readonly to: number;
}

function pageOf(parts: Parts, pinned: readonly Target[], { groups, shown, from, to }: Page): Hit[] {
  const cited = pinned.slice(from, to).flatMap((target) => presentTargetHit(parts, target) ?? []);
  const start = Math.max(0, from - pinned.length);
  const end = Math.max(start, to - pinned.length);
  const found = groups?.inOrder(shown, end).slice(start) ?? [];
  return [...cited, ...found.flatMap((place) => presentMatch(parts, groups, place) ?? [])];
}

/** A cited clause, or one that is offered beside it. */
function presentTargetHit({ archive, outcome: { index } }: Parts, target: Target): Hit | null {
  const indexed = index === null ? undefined : indexedEdition(index.documents, target);
  const markAt =
    index === null || indexed === undefined
      ? marksInText(archive, target.edition)
      : marksInIndex(index, indexed.first);
  return presentHit(archive, target, { markAt, score: PINNED, found: [], also: [] });
}

function presentMatch(parts: Parts, groups: Groups | null, place: number): Hit | null {
  const { index } = parts.outcome;
  if (index === null || groups === null) return null;
  const { matches } = groups;
  const others = groups.othersAfter(place).map((other) => matches.clauseAt(other));
  return presentClause(parts, index, matches.clauseAt(place), { score: matches.scoreAt(place), others });
}

function presentClause(
  { archive, outcome }: Parts,
  index: SearchIndex,
  clause: number,
  { score, others }: { readonly score: number; readonly others: readonly number[] },
): Hit | null {
  const { documents } = index;
  const shown = currentPlace(archive, documents, clause);
  if (shown === null) return null;
  const { of } = placeOf(documents, clause);
  return presentHit(archive, shown, {
    markAt:
      shown.edition.t1 === of.edition.t1
        ? marksInIndex(index, of.first)
        : marksInText(archive, shown.edition),
    score,
    found: outcome.foundIn(clause),
    also: others.flatMap((other) => currentPlace(archive, documents, other) ?? []).map(permalinkOf),
  });
}

function facetsOf(
  { outcome: { index, counted } }: Parts,
  groups: Groups | null,
  pinned: readonly Target[],
): SearchAnswer['facets'] {
  if (index !== null && counted !== null) return listCounted(index.documents, counted.facets);
  return index === null || groups === null
    ? Object.fromEntries(FACETS.map((facet) => [facet, []]))
    : countFacets(index.documents, groups, pinnedClauses(index.documents, pinned));
}

/** What is offered instead: clauses around a citation that is absent, then what some of the words find. */
function nearOf(parts: Parts): Hit[] {
  const { outcome } = parts;
  const cited = outcome.cited?.near ?? [];
  const around = cited.flatMap((target) => presentTargetHit(parts, target) ?? []);
  const groups = groupsOf(parts, outcome.near, cited);
  const nearest = groups?.inOrder(hitsOf(groups), MOST_NEAR) ?? [];
  return [...around, ...nearest.flatMap((place) => presentMatch(parts, groups, place) ?? [])];
}
