import type { Archive } from '../../archive/archive.ts';
import { textOf } from '../../languages/said.ts';
import type { InterfaceCode } from '../../model/interfaces.ts';
import type { Reason } from '../../model/reason.ts';
import { calledOf, titleIn } from '../../model/work.ts';
import { urlOf } from '../../render/permanent.ts';
import { sayEach, sayReasons } from '../../render/sayReasons.ts';
import type { Href } from '../../render/view.ts';
import { FACET_NAMES, type FacetName } from '../../search/engine/facet.ts';
import type { FacetCount, Hit, SearchAnswer, SearchJson } from '../../search/show/answer.ts';
import { captionOfHit } from './caption.ts';
import { type Citing, citedHit } from './citedHit.ts';
import { type Naming, valueName } from './context.ts';

/** Whom an answer is told, and where its addresses lead. */
export interface Told extends Naming, Citing {}

/** Whoever reads an answer of the archive in a language. */
export const toldTo = (archive: Archive, absolute: Href, language: InterfaceCode): Told => ({
  page: { reader: { language }, facts: archive.snapshot.facts },
  works: archive.works,
  concepts: archive.topics,
  absolute,
});

/** An answer as programs read it, with what it says in the reader's language. */
export function searchJson(
  { root: _, interpreted, engine, facets, hits, near, works, people, ...answer }: SearchAnswer,
  told: Told,
): SearchJson {
  const { citation, why } = interpreted;
  const { query, engineWhy, total, totalIs, page, limit } = answer;
  const code = told.page.reader.language;
  const say = (reasons: readonly Reason[]): string => textOf(sayReasons(reasons, code, told.works));
  return {
    query,
    interpreted: {
      ...interpreted,
      citation: citation === null ? null : { ...citation, says: say(citation.why) },
      says: sayEach(why, code, told.works).map(textOf),
    },
    engine,
    engineSays: engineWhy.length === 0 ? null : say(engineWhy),
    engineWhy,
    total,
    totalIs,
    page,
    limit,
    facets: Object.fromEntries(FACET_NAMES.map((name) => [name, labelled(told, name, facets[name] ?? [])])),
    hits: hits.map((hit) => hitJson(hit, told)),
    near: near.map((hit) => ({ ...hitJson(hit, told), missing: [...hit.missing] })),
    works: works.map((work) => ({ ...work, title: titleOf(told, work.id, false) ?? work.title })),
    people: [...people],
  };
}

const labelled = (told: Told, name: FacetName, values: readonly FacetCount[]) =>
  values.map(({ value, count }) => ({ value, label: labelOf(told, name, value), count }));

/** Brackets around titles of ours are the page's. */
const labelOf = (told: Told, name: FacetName, value: string): string =>
  (name === 'work' ? titleOf(told, value, true) : null) ?? valueName(told, name, value).text;

function titleOf({ works, page }: Naming, id: string, isShort: boolean): string | null {
  const work = works.get(id)?.work;
  if (work === undefined) return null;
  return titleIn(isShort ? calledOf(work) : work.title, page.reader.language);
}

/** Each field by its name, in the order of the schema: twenty hits are copied for every answer. */
function hitJson(hit: Hit, told: Told): SearchJson['hits'][number] {
  const cited = citedHit(hit, told);
  return {
    permalink: hit.permalink,
    work: hit.work,
    date: hit.date,
    nature: hit.nature,
    stage: hit.stage,
    expression: hit.expression,
    eId: hit.eId,
    number: hit.number,
    label: hit.label,
    heading: hit.heading,
    path: hit.path,
    lang: hit.lang,
    snippet: hit.snippet,
    highlights: hit.highlights,
    score: hit.score,
    hash: hit.hash,
    attestation: hit.attestation,
    also: hit.also,
    clauses: hit.clauses,
    more: hit.more,
    url: cited?.url ?? urlOf(hit.permalink, told.absolute),
    citation: cited?.citation ?? null,
    caption: captionOfHit(hit, told.works.get(hit.work.id), told.page.reader.language),
  };
}
