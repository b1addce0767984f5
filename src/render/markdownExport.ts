import type { Clause } from '../model/clause.ts';
import { exportHead } from './exportHead.ts';
import { clausesToMarkdown } from './markdown.ts';
import type { Href, TextView } from './view.ts';

/** Markdown with what it is as front matter; the body is in the format of `documents/`. */
export function renderMarkdown(view: TextView, clauses: readonly Clause[], href: Href): string {
  const { title, lines } = exportHead(view, clauses, href);
  const facts = [['title', title] as const, ...lines].map(
    ([name, value]) => `${name.toLowerCase()}: ${JSON.stringify(value)}`,
  );
  return `---\n${facts.join('\n')}\n---\n\n${clausesToMarkdown(clauses).trim()}\n`;
}
