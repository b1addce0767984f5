import { tongues } from '../../model/tongues.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import type { Ask, KeyQuery } from '../engine/port.ts';
import { keyValue } from './schema.ts';

/** A value in quotation marks, so that nothing in it can end it. */
export const quote = (value: string): string => `"${value.replace(/[\\"]/gu, '\\$&')}"`;

/** `field IN [..]`; with no values what no document answers. */
export const isOneOf = (field: string, values: readonly string[]): string =>
  `${field} IN [${values.map(quote).join(', ')}]`;

/** Meilisearch's own filter language; null restricts nothing, and nothing at all is the empty filter. */
export const both = (filters: readonly (string | null)[]): string =>
  filters.flatMap((filter) => (filter === null ? [] : [`(${filter})`])).join(' AND ');

/** Longer stems are not asked for, since Meilisearch cuts long values; each candidate is verified anyway. */
const LONGEST_KEY = 100;

/** Which documents may answer an ask, as a filter; null where all may. */
export function recallFilter(
  lexicon: Lexicon,
  { match, where }: Pick<Ask, 'match' | 'where'>,
): string | null {
  if (match === 'everything') return null;
  if ('key' in match) return keysFilter(lexicon, [match.key], where);
  if ('all' in match) {
    const filters = match.all.map((one) => recallFilter(lexicon, { match: one, where }));
    return filters.every((one) => one === null) ? null : both(filters);
  }
  return anyFilter(lexicon, match.any, where);
}

/** Keys side by side are one list, which is looked up far faster than alternatives. */
function anyFilter(lexicon: Lexicon, alternatives: readonly KeyQuery[], where: Ask['where']): string | null {
  const keys: string[] = [];
  const filters: string[] = [];
  for (const one of alternatives) {
    if (one !== 'everything' && 'key' in one) keys.push(one.key);
    else {
      const filter = recallFilter(lexicon, { match: one, where });
      if (filter === null) return null;
      filters.push(filter);
    }
  }
  const ofKeys = keys.length > 0 || filters.length === 0 ? keysFilter(lexicon, keys, where) : null;
  if (ofKeys === null && keys.length > 0) return null;
  return [ofKeys, ...filters].flatMap((filter) => (filter === null ? [] : [`(${filter})`])).join(' OR ');
}

function keysFilter(lexicon: Lexicon, keys: readonly string[], where: Ask['where']): string | null {
  if (keys.some((key) => key.length > LONGEST_KEY)) return null;
  const values = keys.flatMap((key) =>
    tongues()
      .filter((code) => lexicon.wordsUnder(code, key).length > 0)
      .map((code) => keyValue(code, key)),
  );
  const own = isOneOf('keys', values);
  return where === 'own' ? own : `${own} OR ${isOneOf('aboveKeys', values)}`;
}
