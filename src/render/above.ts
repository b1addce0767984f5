import type { Clause } from '../model/clause.ts';
import { pathTo, type TextView } from './view.ts';

/**
 * Clauses around this one that say something themselves, outermost first: headings and lead-in words, without which
 * it may mean something else. Their own words are meant, not what else they hold.
 */
export function aboveOf({ clauses }: Pick<TextView, 'clauses'>, { eId }: Clause): readonly Clause[] {
  const path = pathTo(clauses, eId);
  return path.slice(0, -1).flatMap((around, at) => leadIn(around, path[at + 1]));
}

/** A container's own words, or the first unnumbered paragraph that leads in to its points. */
function leadIn(around: Clause, inner: Clause | undefined): readonly Clause[] {
  const [first] = around.children;
  const leads = inner?.kind === 'point' && first?.kind === 'p' && around.words === null;
  return [
    ...(around.label === null && around.words === null && around.heading === null ? [] : [around]),
    ...(leads ? [first] : []),
  ];
}

/** A number whose words stand in the clause after it is in one line with them: "2. In the inner basin". */
export function aboveLines(view: Pick<TextView, 'clauses'>, clause: Clause): readonly (readonly Clause[])[] {
  const lines: Clause[][] = [];
  for (const around of aboveOf(view, clause)) {
    const last = lines.at(-1)?.at(-1);
    if (last !== undefined && last.heading === null && last.words === null) lines.at(-1)?.push(around);
    else lines.push([around]);
  }
  return lines;
}

/** "ARTICLE 7 Crimes against humanity › 1. For the purpose of this Statute:". */
export const sayAbove = (view: Pick<TextView, 'clauses'>, clause: Clause): string =>
  aboveLines(view, clause)
    .map((line) =>
      line
        .flatMap(({ label, heading, words }) => [label, heading?.text, words?.text])
        .filter((part) => part != null)
        .join(' ')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .join(' › ');
