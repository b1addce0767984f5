import { onceFor } from '../kept.ts';
import type { EId } from '../model/eid.ts';
import { groupBy } from '../model/groups.ts';
import { errorAt, type Issue } from '../model/issue.ts';
import type { Archive } from './archive.ts';
import type { ClauseIndex } from './clauseIndex.ts';
import type { Edition } from './edition.ts';
import { newestEdition, type WorkEntry } from './snapshot.ts';

/**
 * One clause has one eId in all languages of a version. Names the first clauses that another language of the
 * same date has not, unless a gap stands in their place.
 */
export const checkAlignment = (archive: Archive): readonly Issue[] =>
  [...archive.works.values()].flatMap(alignmentOf);

/** The same of one Work, compared once for an entry. */
export const alignmentOf = onceFor((entry: WorkEntry): readonly Issue[] =>
  [...versions(entry).values()].flatMap((editions) => {
    const [first, ...others] = editions;
    return first === undefined
      ? []
      : others.flatMap((other) => [...compare(first, other), ...compare(other, first)]);
  }),
);

/** Newest editions by date: the languages and variants of one version. */
const versions = ({ expressions }: WorkEntry): ReadonlyMap<string, readonly Edition[]> =>
  groupBy(expressions.map(newestEdition), ({ key }) => key.date);

function compare(one: Edition, other: Edition): readonly Issue[] {
  const lacking = eIdsOf(one.index).filter(
    (eId) => one.index.kindAt(one.index.positionOf(eId)) !== 'gap' && !stands(eId, other.index),
  );
  const outermost = lacking.filter((eId) => !lacking.some((above) => eId.startsWith(`${above}__`)));
  if (outermost.length === 0) return [];
  const named =
    outermost.slice(0, 5).join(', ') + (outermost.length > 5 ? ` and ${outermost.length - 5} more` : '');
  const message = `${named} of ${one.file} ${outermost.length === 1 ? 'stands' : 'stand'} not here: languages of one version align clause by clause; mark what is not held with [gap eId: reason], or pin ids`;
  return [errorAt(other.file, 1, 'alignment', message)];
}

const eIdsOf = (index: ClauseIndex): readonly EId[] =>
  Array.from({ length: index.size }, (_, position) => index.eIdAt(position));

/** Whether the other text has the clause, or a gap that covers it: in its place, above it, or beside it. */
function stands(eId: EId, index: ClauseIndex): boolean {
  if (index.positionOf(eId) >= 0) return true;
  for (let above = eId.lastIndexOf('__'); above >= 0; above = eId.lastIndexOf('__', above - 1)) {
    const position = index.positionOf(eId.slice(0, above));
    if (position >= 0) return index.isGap(position) || hasGapBelow(index, position);
  }
  return hasGapBelow(index, -1);
}

/** An unnamed gap takes the place of whatever another language has there. */
function hasGapBelow(index: ClauseIndex, parent: number): boolean {
  for (let position = parent + 1; position < index.size; position += 1) {
    if (index.parentAt(position) === parent && index.kindAt(position) === 'gap') return true;
  }
  return false;
}
