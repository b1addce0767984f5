import { languagesNotHeld } from '../../archive/languagesHeld.ts';
import { languagesByLetters } from '../../cite/letters.ts';
import { type LanguageCode, languageOf } from '../../model/language.ts';
import { tongues } from '../../model/tongues.ts';
import { FACET_NAMES } from '../engine/facet.ts';
import { liveClauses } from '../engine/live.ts';
import { agesOfWorks, Groups, OWN_LANGUAGE } from '../rank/group.ts';
import type { Matches } from '../rank/match.ts';
import { isNothing } from '../read/ast.ts';
import type { Target } from '../read/cited.ts';
import { printQuery } from '../read/print.ts';
import { MAX_REACH } from '../read/request.ts';
import { splitRestrictions } from '../verify/filters.ts';
import { languagesOf } from '../words/index.ts';
import { mainScript } from '../words/mainScript.ts';
import type { Hit, NearHit, SearchAnswer } from './answer.ts';
import { countFacets, listCounted } from './facets.ts';
import { findPeople } from './people.ts';
import { type Parts, presentClause, presentPlaces, presentTarget } from './present.ts';
import { findWorks } from './works.ts';

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
  const hits = countedHits(parts) ?? (await pageOf(parts, { pinned: cited, groups, shown }));
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
    hits,
    near: page > 1 || total >= limit ? [] : await nearOf(parts, pinned, limit - hits.length, total === 0),
    works: findWorks(archive, outcome.subject, code, outcome.named),
    people: findPeople(archive, outcome.subject, code),
  };
}

function interpret({ archive, request, query, outcome }: Parts): SearchAnswer['interpreted'] {
  const { cited, relaxed, corrected, dropped, words, unknown, why } = outcome;
  return {
    text: textOf(query, cited !== null),
    citation:
      cited === null ? null : { status: cited.status, targets: [...cited.cites], why: [...cited.why] },
    relaxed,
    corrected,
    dropped: [...dropped],
    words: words.map(({ word, as }) => ({ word, as: [...as] })),
    unknown: [...unknown],
    why: [...query.why, ...languagesNotHeld(archive.works, languagesAsked(request, query)), ...why],
  };
}

/** The query so that it reads back as the same: citations stand as typed, since no operator is in their marks. */
function textOf({ root, text }: Parts['query'], isCited: boolean): string {
  if (!isCited) return printQuery(root);
  const fields = splitRestrictions(root).restrictions.map(printQuery);
  return [...fields, text.trim().replace(/\s+/gu, ' ')].join(' ');
}

/** Those of filters and fields, and that of the letters; the first is also that of letters that tell nothing. */
function languagesAsked({ q, lang }: Parts['request'], { root }: Parts['query']): readonly LanguageCode[] {
  const fields = splitRestrictions(root).restrictions.flatMap((node) =>
    node.is === 'field' && node.field === 'lang' ? (languageOf(node.value) ?? []) : [],
  );
  return [...lang, ...fields, ...languagesByLetters(q).filter((code) => code !== tongues()[0])];
}

/** Numbers of the cited clauses, where the index has their editions as they are now. */
function clausesOf({ archive, outcome: { index } }: Parts, cited: readonly Target[]): ReadonlySet<number> {
  if (index === null || cited.length === 0) return new Set();
  const live = liveClauses(index.documents, archive);
  return new Set(cited.map((target) => live.numberOf(target)).filter((clause) => clause >= 0));
}

/** What words found, without the clauses above it; null where no index was asked. */
function groupsOf(
  { words, query, outcome }: Parts,
  matches: Matches,
  above: ReadonlySet<number>,
  ownLanguage?: number,
): Groups | null {
  if (outcome.index === null) return null;
  const script = mainScript(words);
  const first = script === null ? tongues() : languagesOf(script);
  const below = (place: number): boolean => !above.has(matches.clauseAt(place));
  const others = above.size === 0 ? matches : matches.at(matches.placesWhere(below));
  const { documents } = outcome.index;
  // Without words nothing is better than another: clauses are read as they stand.
  const isForReading = isNothing(splitRestrictions(query.root).rest);
  const ages = isForReading ? agesOfWorks(documents.editions) : undefined;
  return new Groups(documents, others, first, { ...(ages && { ages }), ...(ownLanguage && { ownLanguage }) });
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
  const found = groups === null ? [] : await presentPlaces(parts, groups, shown, [start, end], (hit) => hit);
  return [...cited, ...found];
}

function facetsOf(
  { outcome: { index, counted } }: Parts,
  groups: Groups | null,
  pinned: Iterable<number>,
): SearchAnswer['facets'] {
  if (index !== null && counted !== null) return listCounted(counted.facets);
  return index === null || groups === null
    ? Object.fromEntries(FACET_NAMES.map((facet) => [facet, []]))
    : countFacets(index.documents, groups, pinned);
}

/**
 * What follows where few clauses answer: clauses around a citation that is absent, where nothing answers, then what some
 * of the words find, with the words that each lacks.
 */
async function nearOf(
  parts: Parts,
  pinned: ReadonlySet<number>,
  most: number,
  isNil: boolean,
): Promise<NearHit[]> {
  const { outcome } = parts;
  const cited = isNil ? (outcome.cited?.near ?? []) : [];
  const around = cited.flatMap((target) => presentTarget(parts, target) ?? []);
  const above = new Set([...pinned, ...clausesOf(parts, cited)]);
  const groups = groupsOf(parts, outcome.near, above, OWN_LANGUAGE.ofNear);
  const room = Math.max(0, most - around.length);
  const lacking = (hit: Hit, clause: number): NearHit => ({ ...hit, missing: [...outcome.lackedBy(clause)] });
  const found = groups === null ? [] : await presentPlaces(parts, groups, hitsOf(groups), [0, room], lacking);
  return [...around.map((hit) => ({ ...hit, missing: [] })), ...found];
}
