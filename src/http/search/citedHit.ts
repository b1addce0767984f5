import type { ExpressionEntry, WorkEntry } from '../../archive/snapshot.ts';
import { newestEdition } from '../../archive/snapshot.ts';
import { plainIn } from '../../cite/format/styles.ts';
import type { CitedClause } from '../../cite/format/subject.ts';
import { onceFor } from '../../kept.ts';
import { ALL_WORKS } from '../../model/address.ts';
import type { ArchiveFacts } from '../../model/archiveFacts.ts';
import { parseEId } from '../../model/eid.ts';
import { formatKey } from '../../model/expression.ts';
import { citedName, NO_DAYS } from '../../render/citation.ts';
import type { Href } from '../../render/view.ts';
import type { Hit } from '../../search/show/answer.ts';
import { stepsOf } from '../../search/show/steps.ts';
import type { Naming } from './context.ts';

/** What citations of hits are made of beside them. */
export interface Citing extends Pick<Naming, 'page' | 'works'> {
  readonly absolute: Href;
}

/** A hit in the plain style, without reading its text, and its link; null where its words are not to be cited. */
export function citedHit(
  hit: Hit,
  { works, absolute, page }: Citing,
): { readonly url: string; readonly citation: string } | null {
  const entry = works.get(hit.work.id);
  const expression = entry === undefined ? undefined : expressionOf(entry, hit.expression);
  if (entry === undefined || expression === undefined) return null;
  const write = writersOf(page.facts)(entry)(expression);
  if (write === null) return null;
  const clause = parseEId(hit.eId);
  const to = { ...ALL_WORKS, work: entry.work.id, expression: { ...expression.key, edition: null }, clause };
  const url = absolute(to);
  return {
    url,
    citation: write({
      path: stepsOf([...hit.path, hit]),
      to: null,
      level: hit.attestation,
      isGap: false,
      url,
    }),
  };
}

/** The Expression of a Work by its key as hits name it. */
export const expressionOf = (entry: WorkEntry, key: string): ExpressionEntry | undefined =>
  byKey(entry).get(key);

const byKey = onceFor(
  ({ expressions }: WorkEntry): ReadonlyMap<string, ExpressionEntry> =>
    new Map(expressions.map((expression) => [formatKey(expression.key), expression])),
);

/** For each text what cites its clauses, once; null where its words are not to be cited. */
const writersOf = onceFor((facts: ArchiveFacts) =>
  onceFor(({ work }: WorkEntry) =>
    onceFor((expression: ExpressionEntry): ((clause: CitedClause) => string) | null => {
      const { altered, front } = newestEdition(expression);
      const { key } = expression;
      const text = { work, key, language: key.language, title: front.title, archive: citedName(facts) };
      return altered ? null : plainIn(text, NO_DAYS);
    }),
  ),
);
