import { resolveClause } from '../cite/clausePath.ts';
import { type Clause, findClause } from '../model/clause.ts';
import { components, type EId } from '../model/eid.ts';
import type { Archive } from './archive.ts';
import type { EditionText } from './edition.ts';
import { newestEdition, type WorkEntry } from './snapshot.ts';

/**
 * A clause that another language of the version has, and that this one does not hold: it answers as the gap
 * that stands in its place or above it.
 */
export function gapFor(
  archive: Archive,
  entry: WorkEntry,
  text: EditionText,
  segments: readonly string[],
): Clause | null {
  for (const { key, editions } of entry.expressions) {
    if (key.date !== text.edition.key.date || key === text.edition.key) continue;
    const other = archive.text(newestEdition({ key, editions }));
    const answer = resolveClause(other.clauses, segments);
    const gap = 'clause' in answer ? coveringGap(text.clauses, answer.clause.eId) : null;
    if (gap !== null && 'clause' in answer) {
      const { withdrawn: _, ...clause } = answer.clause;
      return {
        ...clause,
        words: null,
        heading: null,
        label: null,
        gap: gap.gap,
        children: [],
        line: gap.line,
      };
    }
  }
  return null;
}

function coveringGap(clauses: readonly Clause[], eId: EId): Clause | null {
  for (let length = components(eId).length - 1; length >= 0; length -= 1) {
    const above = length === 0 ? null : findClause(clauses, eId.split('__').slice(0, length).join('__'));
    if (above?.gap != null) return above;
    const gap = (length === 0 ? clauses : above?.children)?.find(({ kind }) => kind === 'gap');
    if (gap !== undefined) return gap;
    if (above !== null) return null;
  }
  return null;
}
