import { shareQuoted, withoutSurroundings } from '../../diff/quoted.ts';
import { comparePasted, wordsOfSide } from '../../diff/side.ts';
import type { Segment } from '../../diff/words.ts';
import { formatAddress } from '../../model/address.ts';
import type { LanguageCode } from '../../model/language.ts';
import { bareWords } from '../../model/quotation.ts';
import { pathTo } from '../../render/view.ts';
import { MAX_QUERY, SearchParams } from '../../search/read/request.ts';
import type { AppContext } from '../context.ts';
import { segmentsOf } from '../text/segments.ts';
import { type ResolvedSide, resolveSide } from './sides.ts';

/** UTF-16 code units of a quotation whose clause is looked for. */
export const MAX_QUOTED = 5000;

/** The clause that a quotation is likeliest from, and what differs in it; none of the segments where nothing does. */
export interface Closest {
  readonly from: ResolvedSide;
  readonly compared: readonly Segment[];
}

/** Clauses that are looked at, each with the one around it. */
const MOST_LOOKED_AT = 10;
/** With less of the quotation than this, a clause is about the same at best. */
const LEAST_SHARE = 0.5;
/** Clauses whose shares differ by less are equally close: the shorter one is what is quoted. */
const STEP = 0.05;

/** Null where no clause held here has half of the quotation. Throws as the search does. */
export async function closestClause(
  app: AppContext,
  quotation: string,
  languages: readonly LanguageCode[],
  signal: AbortSignal,
): Promise<Closest | null> {
  const q = bareWords(quotation).slice(0, MAX_QUERY);
  if (q === '') return null;
  const request = SearchParams.parse({ q, limit: MOST_LOOKED_AT, versions: 'all' });
  const { hits, near } = await app.services.search.search(request, app.services.budget('search', signal));
  const at = (path: string): ResolvedSide => resolveSide(app, segmentsOf(path, '/t'), languages);
  const looked = [...hits, ...near].slice(0, MOST_LOOKED_AT).flatMap(({ permalink }) => {
    const own = at(permalink);
    const { address } = own.side;
    const outer = address.clause === null ? undefined : pathTo(own.view.clauses, address.clause).at(-2);
    return outer === undefined ? [own] : [own, at(formatAddress({ ...address, clause: outer.eId }))];
  });
  const [best] = looked.map((from) => rated(from, quotation)).sort(byCloseness);
  if (best === undefined || best.share < LEAST_SHARE) return null;
  const budget = app.services.budget('comparison', signal);
  return { from: best.from, compared: differencesIn(best.from.side, quotation, budget) };
}

interface Rated {
  readonly from: ResolvedSide;
  readonly share: number;
  readonly length: number;
}

function rated(from: ResolvedSide, quotation: string): Rated {
  const words = wordsOfSide(from.side);
  return { from, share: shareQuoted(quotation, words), length: words.length };
}

const byCloseness = (a: Rated, b: Rated): number =>
  Math.round(b.share / STEP) - Math.round(a.share / STEP) || a.length - b.length;

function differencesIn(...[side, quotation, budget]: Parameters<typeof comparePasted>): readonly Segment[] {
  const segments = withoutSurroundings(comparePasted(side, quotation, budget));
  return segments.every(({ is }) => is === 'same') ? [] : segments;
}
