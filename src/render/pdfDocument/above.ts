import { type Clause, walk } from '../../model/clause.ts';
import { textLanguage } from '../../model/language.ts';
import { aboveLines, aboveOf } from '../above.ts';
import type { PdfBlock, PdfClause, PdfRun, PdfText } from '../pdf/document.ts';
import { addressIn, type TextView } from '../view.ts';
import { type ClauseSetting, showsSomething } from './clauses.ts';
import { runsOf } from './runs.ts';

/** Headings and lead-in words over a clause, a paragraph each; its own number leads to each. */
export const composeAbove = (clause: Clause, setting: ClauseSetting): readonly PdfText[] =>
  aboveLines(setting.view, clause).map((line) => aboveText(line, setting));

function aboveText(line: readonly Clause[], { view, href }: ClauseSetting): PdfText {
  const { bcp47: language } = textLanguage(view.key.language);
  const parts = line.flatMap(({ eId, label, heading, words }): readonly (readonly PdfRun[])[] => [
    ...(label === null ? [] : [[{ text: label, href: href(addressIn(view, eId)) }]]),
    ...[heading, words].flatMap((one) => (one === null ? [] : [runsOf(one, () => null)])),
  ]);
  const runs = parts.flatMap((own, at) => (at === 0 ? own : [{ text: ' ' }, ...own]));
  return {
    is: 'text',
    style: 'above',
    runs: runs.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' '), language })),
  };
}

/** Chosen clauses of a text, each below what stands over it, with a mark where words between them are left out. */
export function composeChosen(
  clauses: readonly Clause[],
  composed: readonly PdfClause[],
  setting: ClauseSetting,
): readonly PdfBlock[] {
  const { view, words } = setting;
  const isLeftOut = omissions(view, clauses);
  const omission: PdfText = { is: 'text', style: 'quiet', runs: [{ text: '[…]', spoken: words.leftOut }] };
  const said = new Set<string>();
  const blocks = clauses.flatMap((clause, at): readonly PdfBlock[] => {
    const own = composed[at];
    const above = aboveLines(view, clause).filter((line) => line.some(({ eId }) => !said.has(eId)));
    for (const { eId } of above.flat()) said.add(eId);
    return [
      ...(isLeftOut(at) ? [omission] : []),
      ...above.map((line) => aboveText(line, setting)),
      ...(own === undefined ? [] : [own]),
    ];
  });
  return isLeftOut(clauses.length) ? [...blocks, omission] : blocks;
}

/** Whether words of the text stand before the chosen clause at a place (behind the last one) that are not shown. */
function omissions(view: TextView, chosen: readonly Clause[]): (at: number) => boolean {
  const shown = new Set(chosen.flatMap((clause) => [...walk([clause]), ...aboveOf(view, clause)]));
  const firsts = new Map(chosen.map((clause, at) => [clause, at]));
  const before = new Set<number>();
  let next = 0;
  for (const clause of walk(view.clauses)) {
    const at = firsts.get(clause);
    if (at !== undefined) next = at + 1;
    else if (!shown.has(clause) && clause.kind !== 'note' && showsSomething(clause)) before.add(next);
  }
  return (at) => before.has(at);
}
