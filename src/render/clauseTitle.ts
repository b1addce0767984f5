import { namePath } from '../cite/naming.ts';
import type { Clause } from '../model/clause.ts';
import { capital } from '../model/language.ts';
import { pathTo, type TextView } from './view.ts';

/** "Article II, paragraph 2"; of a range its two ends. */
export function clauseTitle(view: TextView, clauses: readonly Clause[]): string {
  const ends = clauses.filter((_, at) => at === 0 || at === clauses.length - 1);
  const names = ends.map((clause) =>
    namePath([...pathTo(view.clauses, clause.eId).slice(0, -1), clause], view.key.language),
  );
  return capital(names.join(' – '), view.key.language);
}
