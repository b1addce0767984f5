import { namePath } from '../cite/naming.ts';
import type { Clause } from '../model/clause.ts';
import { capital } from '../model/language.ts';
import { pathTo, type TextView } from './view.ts';

/** "Article II, paragraph 2"; of a range its two ends. */
export function clauseTitle(view: TextView, clauses: readonly Clause[]): string {
  const name = (clause: Clause | undefined): string =>
    clause === undefined
      ? ''
      : namePath([...pathTo(view.clauses, clause.eId).slice(0, -1), clause], view.key.language);
  const [first] = clauses;
  const last = clauses.at(-1);
  const title = last === first ? name(first) : `${name(first)} – ${name(last)}`;
  return capital(title, view.key.language);
}
