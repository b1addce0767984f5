import { parseAddress } from '../model/address.ts';
import { findClause } from '../model/clause.ts';
import type { Library, Place } from './library.ts';

/** A permalink, with or without the site before it and what follows `?` or `#`. */
const PERMALINK = /^(?:https?:\/\/[^\s/]+)?(\/t\/[^\s?#]+)(?:[?#]\S*)?$/iu;

/** What a permalink given as a reference leads to: places, none where nothing is there; null where it is no permalink. */
export function placesAddressed(library: Library, ref: string): readonly Place[] | null {
  const [, path] = PERMALINK.exec(ref.trim()) ?? [];
  const address = path === undefined ? null : parseAddress(path);
  if (address === null || address.work === null) return null;
  const { work, expression, clause, to } = address;
  const cited = library.get(work);
  if (cited === undefined) return [];
  if (expression === null) return [{ work, key: null, eId: null }];
  const text = cited.texts.find(
    ({ key }) =>
      key.language === expression.language &&
      key.variant === expression.variant &&
      key.date === expression.date,
  );
  if (text === undefined) return [];
  const ends = [clause, to].filter((eId) => eId !== null);
  if (ends.length === 0) return [{ work, key: text.key, eId: null }];
  const held = ends.every((eId) => findClause(text.clauses(), eId) !== null);
  return held ? ends.map((eId) => ({ work, key: text.key, eId })) : [];
}
