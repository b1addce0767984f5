import type { Archive } from '../../archive/archive.ts';
import { INTERFACES, type InterfaceCode } from '../../model/interfaces.ts';
import { lastDays } from '../../model/logEntry.ts';
import { baseOf } from '../../render/pdfDocument/facts.ts';
import type { Href } from '../../render/view.ts';
import type { SearchJson } from '../../search/show/answer.ts';
import { type FeedEntry, writeFeed } from '../feeds/atom.ts';
import { authorOf } from '../feeds/author.ts';
import { PROOF_DIGITS } from '../hash/cited.ts';
import { MESSAGES } from '../i18n/index.ts';
import { nameOfHit } from './nameOfHit.ts';

interface Asked {
  readonly answer: SearchJson;
  /** The query of the request, without its `?`. */
  readonly query: string;
  readonly code: InterfaceCode;
}

/** Clauses that a search finds as Atom, those of texts that came or were corrected last first: an alert. */
export function searchFeed(archive: Archive, absolute: Href, { answer, query, code }: Asked): string {
  const site = baseOf(absolute);
  const say = MESSAGES[code];
  const days = lastDays(archive.snapshot.log);
  const entries = answer.hits
    .map((hit) => entryOf(hit, { site, day: days.get(`${hit.work.id}/${hit.expression}`) ?? null, code }))
    .sort((a, b) => b.day.localeCompare(a.day));
  return writeFeed({
    self: `${site}/search.atom?${query}`,
    page: `${site}/search?${query}`,
    lang: INTERFACES[code].bcp47,
    title: `${answer.query} – ${say.search.title}`,
    author: authorOf(archive.snapshot.facts, code),
    entries,
  });
}

interface Where {
  readonly site: string;
  /** Null of a text that no log has. */
  readonly day: string | null;
  readonly code: InterfaceCode;
}

/** Other words under the same permalink are another entry: that is what a reader waits for. */
function entryOf(hit: SearchJson['hits'][number], { site, day, code }: Where): FeedEntry {
  const page = site + hit.permalink;
  const level = hit.attestation === null ? '' : ` [${MESSAGES[code].level[hit.attestation]}]`;
  return {
    id: hit.hash === null ? page : `${page}?h=${hit.hash.replace('c1:', '').slice(0, PROOF_DIGITS)}`,
    title: `${nameOfHit(hit)} – ${hit.work.title}`,
    page,
    summary: `${hit.snippet}${level}`,
    day: day ?? hit.expression.slice(-10),
  };
}
