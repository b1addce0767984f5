import type { ExpressionEntry, WorkEntry } from '../../archive/snapshot.ts';
import type { PageContext } from '../page.ts';
import { checkedOf } from '../view.ts';
import { callWork } from '../work/names.ts';

/** How far the words of the text that most readers come for were checked: counted, never claimed. */
export function CheckedLine({ page, entry }: { page: PageContext; entry: WorkEntry }) {
  const { say, link } = page;
  const expression = prevailing(entry);
  const checked = expression === undefined ? null : checkedOf(expression);
  if (expression === undefined || checked === null) return null;
  const { text, lang } = callWork(entry.work, page);
  const { official, secondary, partial, unchecked } = checked.by;
  return (
    <p class="checked">
      <a href={link('/about#levels')}>{say.level.heading}</a>
      {say.marks.colon} <span lang={lang}>{text}</span>
      {say.marks.colon}{' '}
      {say.home.checked[checked.kind](checked.total, official, secondary + partial, unchecked)}
    </p>
  );
}

/** The text that prevails, else the first. */
function prevailing({ work, expressions }: WorkEntry): ExpressionEntry | undefined {
  return expressions.find(({ key }) => key.language === work.authentic?.prevails) ?? expressions[0];
}
