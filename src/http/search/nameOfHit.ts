import { namePath } from '../../cite/naming.ts';
import { capital } from '../../model/language.ts';
import type { Hit } from '../../search/show/answer.ts';
import { stepsOf } from '../../search/show/steps.ts';

/** "Article II, paragraph 2", with the heading of the innermost clause that has one. */
export function nameOfHit({
  path,
  eId,
  number,
  heading,
  lang,
}: Pick<Hit, 'path' | 'eId' | 'number' | 'heading' | 'lang'>): string {
  const title = heading ?? path.findLast((step) => step.heading !== null)?.heading ?? null;
  const name = capital(namePath(stepsOf([...path, { eId, number }]), lang), lang);
  return title === null ? name : `${name} (${title})`;
}
