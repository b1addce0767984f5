import type { ExpressionEntry } from '../../archive/snapshot.ts';
import type { PageContext } from '../page.ts';
import { checkedOf, heldOfExpression } from '../view.ts';

/** "full text"; "part of the text: 3 of 17 articles", so that a few checked words look like no more than they are. */
export function shareHeld({ say }: PageContext, expression: ExpressionEntry): string {
  const held = heldOfExpression(expression);
  const checked = checkedOf(expression);
  if (held === 'full' || checked === null) return say.work.held[held];
  const { kind, total } = checked;
  return `${say.work.held[held]}${say.marks.colon} ${say.work.share[kind](checked.held, total)}`;
}
