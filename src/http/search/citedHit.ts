import { newestEdition } from '../../archive/snapshot.ts';
import type { Cited } from '../../cite/format/subject.ts';
import { ALL_WORKS } from '../../model/address.ts';
import { parseEId } from '../../model/eid.ts';
import { formatKey } from '../../model/expression.ts';
import { citedName } from '../../render/citation.ts';
import type { Href } from '../../render/view.ts';
import type { Hit } from '../../search/show/answer.ts';
import { stepsOf } from '../../search/show/steps.ts';
import type { Naming } from './context.ts';

/** What citations of hits are made of beside them. */
export interface Citing extends Pick<Naming, 'page' | 'works'> {
  readonly absolute: Href;
}

/** A hit as citations see it, without reading its text; null where its words are not to be cited. */
export function citedHit(hit: Hit, { works, absolute, page }: Citing): Cited | null {
  const entry = works.get(hit.work.id);
  const expression = entry?.expressions.find(({ key }) => formatKey(key) === hit.expression);
  if (entry === undefined || expression === undefined) return null;
  const edition = newestEdition(expression);
  if (edition.altered) return null;
  const { work } = entry;
  const { key } = expression;
  const clause = parseEId(hit.eId);
  return {
    work,
    key,
    language: key.language,
    title: edition.front.title,
    path: stepsOf([...hit.path, hit]),
    to: null,
    level: hit.attestation,
    isGap: false,
    url: absolute({ ...ALL_WORKS, work: work.id, expression: { ...key, edition: null }, clause }),
    archive: citedName(page.facts),
  };
}
