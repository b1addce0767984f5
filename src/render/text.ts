import type { Clause } from '../model/clause.ts';
import { exportHead } from './exportHead.ts';
import type { Href, TextView } from './view.ts';

/** Plain text: what it is, then the words, one clause a paragraph, marks off; gaps stand as gaps. */
export function renderText(view: TextView, clauses: readonly Clause[], href: Href): string {
  const { title, lines } = exportHead(view, clauses, href);
  const head = [title, ...lines.map(([name, value]) => `${name}: ${value}`)].join('\n');
  return `${[head, '--------', ...paragraphs(clauses, 0)].join('\n\n')}\n`;
}

function* paragraphs(clauses: readonly Clause[], depth: number): Generator<string> {
  for (const clause of clauses) {
    const own = paragraph(clause);
    const indent = '  '.repeat(
      clause.kind === 'point'
        ? Math.max(1, depth)
        : clause.kind === 'subpoint' || clause.kind === 'indent'
          ? 2
          : 0,
    );
    if (own !== '') yield own.replace(/^/gmu, indent);
    yield* paragraphs(clause.children, depth + (clause.kind === 'point' ? 1 : 0));
  }
}

function paragraph({ kind, label, heading, words, gap }: Clause): string {
  const head = [label, heading?.text].filter(Boolean).join(' ');
  const body = gap === null ? (words?.text ?? '') : `[not held: ${gap}]`;
  if (heading !== null || isHeaded(kind)) return [head, body].filter((part) => part !== '').join('\n\n');
  return [head, body].filter((part) => part !== '').join(' ');
}

const isHeaded = (kind: Clause['kind']): boolean =>
  kind === 'article' ||
  kind === 'part' ||
  kind === 'chapter' ||
  kind === 'section' ||
  kind === 'annex' ||
  kind === 'hcontainer';
