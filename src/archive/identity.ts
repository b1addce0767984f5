import { resolveClause } from '../cite/clausePath.ts';
import { type Clause, walk } from '../model/clause.ts';
import type { EId } from '../model/eid.ts';
import { formatVariant } from '../model/expression.ts';
import type { Archive } from './archive.ts';
import type { ExpressionWish } from './choose.ts';
import type { Edition, EditionText } from './edition.ts';
import { newestEdition, type WorkEntry } from './snapshot.ts';

/** The eId that a clause of other versions has in an edition, by its identity; null where it stands there no more. */
export function eIdIn(archive: Archive, edition: Edition, wid: EId): EId | null {
  if (edition.front.wids === undefined) return edition.index.positionOf(wid) >= 0 ? wid : null;
  return withIdentity(archive.text(edition), wid)?.eId ?? null;
}

function withIdentity({ clauses }: EditionText, wid: string): Clause | null {
  for (const clause of walk(clauses)) if (clause.wid === wid) return clause;
  return null;
}

/** The text that an address with its day names; null where it names none. */
export function textNamed(
  archive: Archive,
  { expressions }: WorkEntry,
  { language, variant, date }: ExpressionWish,
): EditionText | null {
  const named = expressions.find(
    ({ key }) => key.language === language && key.variant === variant && key.date === date,
  );
  return named === undefined ? null : archive.text(newestEdition(named));
}

/** Where a link leads that was made for another version. */
export type Followed =
  /** No version renumbers what it names: it is read as it stands. */
  | { readonly is: 'as-printed' }
  | { readonly is: 'clause'; readonly clause: Clause }
  /** The clause is not in this version, whatever has its number now. */
  | { readonly is: 'gone' };

const AS_PRINTED: Followed = { is: 'as-printed' };

/**
 * Follows a clause into a version that gave it another number. `origin` is the text that the address names, where it
 * names one; a floating address was made when the identity was the number, so it is read as that, then as the
 * number in the oldest version.
 */
export function follow(
  archive: Archive,
  entry: WorkEntry,
  text: EditionText,
  segments: readonly string[],
  origin: EditionText | null,
): Followed {
  if (text.edition.front.wids === undefined && origin?.edition.front.wids === undefined) return AS_PRINTED;
  if (origin !== null) return inPlaceOf(origin, text, segments) ?? AS_PRINTED;
  const asked = withIdentity(text, segments.flatMap((segment) => segment.split('__')).join('__'));
  if (asked !== null) return { is: 'clause', clause: asked };
  for (const older of olderThan(entry, text.edition)) {
    const followed = inPlaceOf(archive.text(older), text, segments);
    if (followed !== null) return followed;
  }
  return AS_PRINTED;
}

/** The clause that `segments` name in one text, in another; null where they name none in the first. */
function inPlaceOf(one: EditionText, other: EditionText, segments: readonly string[]): Followed | null {
  const found = resolveClause(one.clauses, segments);
  if (!('clause' in found)) return null;
  const clause = withIdentity(other, found.clause.wid);
  return clause === null ? { is: 'gone' } : { is: 'clause', clause };
}

/** Versions before an edition's own in its language and variant, the oldest first. */
const olderThan = ({ expressions }: WorkEntry, { key }: Edition): readonly Edition[] =>
  expressions
    .filter((other) => formatVariant(other.key) === formatVariant(key) && other.key.date < key.date)
    .sort((a, b) => a.key.date.localeCompare(b.key.date))
    .map(newestEdition);
