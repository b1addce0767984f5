import { renderMarkdown } from '../markdownExport.ts';
import { format } from './format.ts';

/** Markdown, as texts are written in `documents/`. */
export const markdown = format({
  mediaType: 'text/markdown; charset=utf-8',
  text: ({ view, clauses }, href) => renderMarkdown(view, clauses, href),
});
