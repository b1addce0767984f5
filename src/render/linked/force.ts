import type { Stage } from '../../model/stage.ts';
import type { Work } from '../../model/work.ts';
import { titleIn } from '../../model/work.ts';
import { given, type JsonLdNode, property } from './jsonLd.ts';

const FORCE = { 'in-force': 'InForce', terminated: 'NotInForce' } as const;

type Told = Stage & { readonly stage: keyof typeof FORCE };

/** Of the treaty itself: that it began or ceased to bind one party alone says nothing of the others. */
const isTold = (stage: Stage): stage is Told => Object.hasOwn(FORCE, stage.stage) && stage.for === undefined;

/**
 * Whether a source says that the treaty is in force, and since when; empty where none does, which is no claim that it is
 * not. Only of Works: a text may be an old version or a translation, and our copy of it has no force in any case.
 */
export function legalForceOf({ nature, stages }: Pick<Work, 'nature' | 'stages'>): JsonLdNode {
  const told = nature === 'treaty' ? stages.filter(isTold) : [];
  const [last] = [...told].sort(
    (a, b) => b.date.localeCompare(a.date) || FORCE[b.stage].localeCompare(FORCE[a.stage]),
  );
  if (last === undefined) return {};
  const [since = null] = told
    .filter(({ stage }) => stage === 'in-force')
    .map(({ date }) => date)
    .sort();
  return given({
    legislationLegalForce: `https://schema.org/${FORCE[last.stage]}`,
    'eli:first_date_entry_in_force': since,
    additionalProperty: [
      {
        ...property('legal-force-source', `${last.date}: ${titleIn(last.source, 'eng')}`),
        ...(last.url === undefined ? {} : { url: last.url }),
      },
    ],
  });
}
