import type { WorkEntry } from '../../archive/snapshot.ts';
import { newestEdition } from '../../archive/snapshot.ts';
import { captionOf } from '../../model/expression.ts';
import type { InterfaceCode } from '../../model/interfaces.ts';
import type { Hit } from '../../search/show/answer.ts';
import { expressionOf } from './citedHit.ts';

/** Our caption of a hit, or of the innermost clause around it that has one, where neither prints a heading. */
export function captionOfHit(
  { expression, eId, heading, path }: Hit,
  entry: WorkEntry | undefined,
  code: InterfaceCode,
): string | null {
  if (heading !== null || path.some((step) => step.heading !== null)) return null;
  const text = entry === undefined ? undefined : expressionOf(entry, expression);
  if (text === undefined) return null;
  const { front } = newestEdition(text);
  const [caption] = [eId, ...path.map((step) => step.eId).reverse()].flatMap(
    (at) => captionOf(front, at) ?? [],
  );
  return caption?.[code] ?? null;
}
