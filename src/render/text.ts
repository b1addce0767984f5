import { nameClause } from '../cite/naming.ts';
import type { Clause } from '../model/clause.ts';
import { isHeaded, KINDS } from '../model/kind.ts';
import type { LanguageCode } from '../model/language.ts';
import { tableOf } from '../model/table.ts';
import { exportHead } from './exportHead.ts';
import { tableToText } from './tableText.ts';
import type { Href, TextView } from './view.ts';

/** Plain text: what it is, then the words, one clause a paragraph, marks off; gaps stand as gaps. */
export function renderText(view: TextView, clauses: readonly Clause[], href: Href): string {
  const { title, lines } = exportHead(view, clauses, href);
  const head = [title, ...lines.map(([name, value]) => `${name}: ${value}`)].join('\n');
  return `${[head, '--------', ...paragraphs(clauses, view.key.language, 0)].join('\n\n')}\n`;
}

/** Items are set in by two blanks, for each such clause around them too. */
function* paragraphs(clauses: readonly Clause[], code: LanguageCode, depth: number): Generator<string> {
  for (const clause of clauses) {
    const inner = KINDS[clause.kind].isItem ? depth + 1 : depth;
    const [first, ...rest] = clause.children;
    // The number stands in the line of the first words, as it is printed.
    const shared = isBareNumber(clause) && first?.kind === 'p' && first.children.length === 0 ? first : null;
    const between = shared?.words != null && tableOf(shared.words) !== null ? '\n' : ' ';
    const own = [paragraph(clause, code), ...(shared === null ? [] : [paragraph(shared, code)])].join(
      between,
    );
    if (own !== '') yield own.replace(/^(?=.)/gmu, '  '.repeat(inner));
    yield* paragraphs(shared === null ? clause.children : rest, code, inner);
  }
}

const isBareNumber = (clause: Clause): boolean =>
  clause.label !== null && clause.words === null && clause.gap === null && !isHeaded(clause);

function paragraph(clause: Clause, code: LanguageCode): string {
  const { label, heading, words, gap } = clause;
  const head = [label, heading?.text].filter(Boolean).join(' ');
  const table = words === null ? null : tableOf(words);
  const own = words === null || table === null ? (words?.text ?? '') : tableToText(words, table);
  const body = gap === null ? own : notHeld(clause, gap, code);
  const between = isHeaded(clause) ? '\n\n' : table === null ? ' ' : '\n';
  return [head, body].filter((part) => part !== '').join(between);
}

/** What is not held is named where nothing printed names it. */
function notHeld(clause: Clause, reason: string, code: LanguageCode): string {
  const isNamed = clause.kind === 'gap' || clause.label !== null || clause.heading !== null;
  return isNamed ? `[not held: ${reason}]` : `[${nameClause(clause, code)} not held: ${reason}]`;
}
