import { languagesByLetters } from '../../cite/letters.ts';
import { LANGUAGE_CODES } from '../../model/language.ts';
import { FACET_NAMES } from '../engine/facet.ts';
import { liveClauses } from '../engine/live.ts';
import { Groups } from '../rank/group.ts';
import type { Matches } from '../rank/match.ts';
import type { Target } from '../read/cited.ts';
import { printQuery } from '../read/print.ts';
import { MAX_REACH } from '../read/request.ts';
import { languagesOf } from '../words/index.ts';
import { mainScript } from '../words/mainScript.ts';
import type { Hit, SearchAnswer } from './answer.ts';
import { countFacets, listCounted } from './facets.ts';
import { type Parts, presentClause, presentPlaces, presentTarget } from './present.ts';
import { findWorks } from './works.ts';

const MOST_NEAR = 5;
/** About what it takes to group, count and order one match. */
const STEPS_A_MATCH = 10;

/** The answer as readers and programs get it, with words read from the archive now. */
export async function assemble(parts: Parts): Promise<SearchAnswer> {
  const { archive, answerer, request, query, outcome, budget } = parts;
  const cited = (outcome.cited?.targets ?? []).filter(({ held }) => held);
  const pinned = clausesOf(parts, cited);
  budget.spend(outcome.matches.size * STEPS_A_MATCH);
  await budget.breathe();
  const groups = groupsOf(parts, outcome.matches, pinned);
  await budget.breathe();
  const shown = groups === null ? [] : hitsOf(groups);
  const total = outcome.counted?.total ?? cited.length + shown.length;
  const { page, limit } = request;
  const code = languagesByLetters(request.q)[0] ?? 'eng';
  await budget.breathe();
  const facets = facetsOf(parts, groups, pinned);
  await budget.breathe();
  return {
    query: request.q,
    root: query.root,
    interpreted: interpret(parts),
    engine: answerer.engine,
    engineWhy: [...answerer.why],
    total,
    totalIs: outcome.complete ? 'exact' : 'at-least',
    page,
    limit,
    facets,
    hits: countedHits(parts) ?? (await pageOf(parts, { pinned: cited, groups, shown })),
    near: total > 0 ? [] : await nearOf(parts),
    works: findWorks(archive, outcome.subject, code),
  };
}

function interpret({ query, outcome }: Parts): SearchAnswer['interpreted'] {
  const { cited, relaxed, corrected, dropped, words, unknown, why } = outcome;
  return {
    text: printQuery(query.root),
    citation:
      cited === null ? null : { status: cited.status, targets: [...cited.cites], why: [...cited.why] },
    relaxed: relaxed && outcome.matches.size > 0,
    corrected,
    dropped: [...dropped],
    words: words.map(({ word, as }) => ({ word, as: [...as] })),
    unknown: [...unknown],
    why: [...query.why, ...why],
  };
}

/** Numbers of the cited clauses, where the index has their editions as they are now. */
function clausesOf({ archive, outcome: { index } }: Parts, cited: readonly Target[]): ReadonlySet<number> {
  if (index === null || cited.length === 0) return new Set();
  const live = liveClauses(index.documents, archive);
  return new Set(cited.map((target) => live.numberOf(target)).filter((clause) => clause >= 0));
}

/** What words found, without the clauses above it; null where no index was asked. */
function groupsOf({ words, outcome }: Parts, matches: Matches, above: ReadonlySet<number>): Groups | null {
  if (outcome.index === null) return null;
  const script = mainScript(words);
  const first = script === null ? LANGUAGE_CODES : languagesOf(script);
  const below = (place: number): boolean => !above.has(matches.clauseAt(place));
  const others = above.size === 0 ? matches : matches.at(matches.placesWhere(below));
  return new Groups(outcome.index.documents, others, first);
}

/** Of each group its best hit, in no order. */
const hitsOf = (groups: Groups): readonly number[] =>
  groups.firstsWhere((place) => groups.matches.failsAt(place) === 0);

/** Hits of the page that the engine found and counted by itself; null where it did not. */
function countedHits(parts: Parts): Hit[] | null {
  const { counted } = parts.outcome;
  if (counted === null) return null;
  const { page, sameAs } = counted;
  return page
    .placesWhere(() => true)
    .flatMap((place) => {
      const clause = page.clauseAt(place);
      return presentClause(parts, clause, page.scoreAt(place), sameAs(clause)) ?? [];
    });
}

interface ChosenHits {
  readonly pinned: readonly Target[];
  readonly groups: Groups | null;
  readonly shown: readonly number[];
}

async function pageOf(parts: Parts, { pinned, groups, shown }: ChosenHits): Promise<Hit[]> {
  const { page, limit } = parts.request;
  const from = (page - 1) * limit;
  if (from >= MAX_REACH) return [];
  const to = from + limit;
  const cited = pinned.slice(from, to).flatMap((target) => presentTarget(parts, target) ?? []);
  const start = Math.max(0, from - pinned.length);
  const end = Math.max(start, to - pinned.length);
  return [...cited, ...(groups === null ? [] : await presentPlaces(parts, groups, shown, start, end))];
}

function facetsOf(
  { outcome: { index, counted } }: Parts,
  groups: Groups | null,
  pinned: Iterable<number>,
): SearchAnswer['facets'] {
  if (index !== null && counted !== null) return listCounted(index.documents, counted.facets);
  return index === null || groups === null
    ? Object.fromEntries(FACET_NAMES.map((facet) => [facet, []]))
    : countFacets(index.documents, groups, pinned);
}

/** What is offered instead: clauses around a citation that is absent, then what some of the words find. */
async function nearOf(parts: Parts): Promise<Hit[]> {
  const { outcome } = parts;
  const cited = outcome.cited?.near ?? [];
  const around = cited.flatMap((target) => presentTarget(parts, target) ?? []);
  const groups = groupsOf(parts, outcome.near, clausesOf(parts, cited));
  return [
    ...around,
    ...(groups === null ? [] : await presentPlaces(parts, groups, hitsOf(groups), 0, MOST_NEAR)),
  ];
}
