import type { Archive } from '../archive/archive.ts';
import { LANGUAGE_CODES } from '../model/language.ts';
import type { Hit, SearchAnswer } from './answer.ts';
import { FACETS } from './answer.ts';
import type { Target } from './citations/cited.ts';
import { type Documents, placeOf } from './documents.ts';
import { countFacets } from './facets.ts';
import { groupSame } from './group.ts';
import { marksInIndex, marksInText, permalinkOf, presentHit, type Shown } from './hits.ts';
import { languagesOfText, mainScript } from './languages.ts';
import { isHit, type Match } from './match.ts';
import type { Outcome } from './outcome.ts';
import type { Query } from './query/ast.ts';
import { printQuery } from './query/print.ts';
import { MAX_REACH, type SearchRequest } from './request.ts';
import { languagesOf } from './words/index.ts';
import { findWorks } from './works.ts';

export interface Parts {
  readonly archive: Archive;
  readonly engine: string;
  readonly request: SearchRequest;
  readonly query: Query;
  readonly outcome: Outcome;
}

/** Score of a clause that the query cites: above every score of words. */
const PINNED = 10;
const MOST_NEAR = 5;

/** The answer as readers and programs get it, with words read from the archive now. */
export function assemble(parts: Parts): SearchAnswer {
  const { archive, engine, request, outcome } = parts;
  const pinned = (outcome.cited?.targets ?? []).filter(({ held }) => held);
  const groups = groupsOf(parts, outcome.matches, pinned);
  const shown = groups.flatMap((group) => (group.some(isHit) ? [group.filter(isHit)] : []));
  const total = pinned.length + shown.length;
  const { page, limit } = request;
  const from = (page - 1) * limit;
  const hits = from >= MAX_REACH ? [] : pageOf(parts, pinned, shown, from, from + limit);
  const code = languagesOfText(request.q)[0] ?? 'eng';
  return {
    query: request.q,
    interpreted: interpret(parts),
    engine,
    total,
    totalIs: outcome.complete ? 'exact' : 'at-least',
    page,
    limit,
    facets: facetsOf(parts, groups, pinned),
    hits,
    near: total > 0 ? [] : nearOf(parts),
    works: findWorks(archive, outcome.subject, code),
  };
}

function interpret({ query, outcome }: Parts): SearchAnswer['interpreted'] {
  const { cited, relaxed, corrected, dropped, words, says } = outcome;
  return {
    text: printQuery(query.root),
    citation:
      cited === null
        ? null
        : { status: cited.status, targets: cited.targets.map(permalinkOf), says: cited.says },
    relaxed: relaxed && outcome.matches.length > 0,
    corrected,
    dropped: [...dropped],
    words,
    says: [...query.says, ...says],
  };
}

/** What words found, without what is pinned above it. */
function groupsOf(
  { request, outcome }: Parts,
  matches: readonly Match[],
  pinned: readonly Target[],
): readonly (readonly Match[])[] {
  if (outcome.index === null) return [];
  const { documents } = outcome.index;
  const above = pinnedClauses(documents, pinned);
  const script = mainScript(request.q);
  const first = script === null ? LANGUAGE_CODES : languagesOf(script);
  return groupSame(
    documents,
    above.size === 0 ? matches : matches.filter(({ clause }) => !above.has(clause)),
    first,
  );
}

/** Numbers of the cited clauses, where the index knows their editions. */
function pinnedClauses(documents: Documents, pinned: readonly Target[]): ReadonlySet<number> {
  return new Set(
    pinned.flatMap(({ edition, position }) => {
      const indexed = documents.editions.find(
        (one) => one.edition.name === edition.name && one.edition.t1 === edition.t1,
      );
      return indexed === undefined ? [] : [indexed.first + position];
    }),
  );
}

function pageOf(
  parts: Parts,
  pinned: readonly Target[],
  groups: readonly (readonly Match[])[],
  from: number,
  to: number,
): Hit[] {
  const { archive } = parts;
  const cited = pinned.slice(from, to).flatMap((target) => {
    const facts = { markAt: marksInText(archive, target.edition), score: PINNED, found: [], also: [] };
    return presentHit(archive, target, facts) ?? [];
  });
  const start = Math.max(0, from - pinned.length);
  const found = groups
    .slice(start, Math.max(start, to - pinned.length))
    .flatMap((group) => presentGroup(parts, group) ?? []);
  return [...cited, ...found];
}

function presentGroup({ archive, outcome }: Parts, [best, ...others]: readonly Match[]): Hit | null {
  const { index } = outcome;
  if (index === null || best === undefined) return null;
  const { documents } = index;
  const shown = currentPlace(archive, documents, best.clause);
  if (shown === null) return null;
  return presentHit(archive, shown, {
    markAt:
      shown.edition.t1 === placeOf(documents, best.clause).of.edition.t1
        ? marksInIndex(index, documents, best.clause)
        : marksInText(archive, shown.edition),
    score: best.score,
    found: outcome.foundIn(best.clause),
    also: others.flatMap(({ clause }) => currentPlace(archive, documents, clause) ?? []).map(permalinkOf),
  });
}

/** Where a clause of the index stands in the archive as it is now; null where it is gone or reads otherwise. */
function currentPlace(archive: Archive, documents: Documents, clause: number): Shown | null {
  const { of, position } = placeOf(documents, clause);
  const entry = archive.works.get(of.edition.work);
  const edition = entry?.expressions
    .flatMap(({ editions }) => editions)
    .find(({ name }) => name === of.edition.name);
  if (entry === undefined || edition === undefined) return null;
  const now = edition.index.positionOf(of.edition.index.eIdAt(position));
  return now >= 0 && edition.index.c1At(now) === of.edition.index.c1At(position)
    ? { entry, edition, position: now }
    : null;
}

function facetsOf(
  { outcome }: Parts,
  groups: readonly (readonly Match[])[],
  pinned: readonly Target[],
): SearchAnswer['facets'] {
  const { index } = outcome;
  if (index === null) return Object.fromEntries(FACETS.map((facet) => [facet, []]));
  const cited = [...pinnedClauses(index.documents, pinned)].map((clause) => [
    { clause, score: PINNED, fails: 0 },
  ]);
  return countFacets(index.documents, [...cited, ...groups]);
}

/** What is offered instead: clauses around a citation that is absent, then what some of the words find. */
function nearOf(parts: Parts): Hit[] {
  const { archive, outcome } = parts;
  const around = (outcome.cited?.near ?? []).flatMap((target) => {
    const facts = { markAt: marksInText(archive, target.edition), score: PINNED, found: [], also: [] };
    return presentHit(archive, target, facts) ?? [];
  });
  const groups = groupsOf(parts, outcome.near.filter(isHit), outcome.cited?.near ?? []);
  return [...around, ...groups.slice(0, MOST_NEAR).flatMap((group) => presentGroup(parts, group) ?? [])];
}
