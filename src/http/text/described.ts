import { lowest } from '../../model/attestation.ts';
import { type Clause, walk } from '../../model/clause.ts';
import type { TextView } from '../../render/view.ts';
import type { PageContext } from '../page.ts';

/** UTF-16 code units of a clause's words that a shared link shows. */
const SHARED_WORDS = 200;

/** How far the words were checked, then the first of them: never one without the other. */
export function describedBy(clauses: readonly Clause[], view: TextView, { say }: PageContext): string {
  const level = lowest(clauses.flatMap(({ eId }) => view.levelOf(eId) ?? []));
  const words = [...walk(clauses)].flatMap((clause) => clause.words?.text ?? []).join(' ');
  if (level === null || words === '') return say.gap;
  const shown = words.length > SHARED_WORDS ? `${words.slice(0, SHARED_WORDS).trimEnd()}…` : words;
  return `[${say.level[level]}] ${shown}`;
}
