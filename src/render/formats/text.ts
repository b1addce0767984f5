import { parallelText } from '../parallelExport.ts';
import { renderText } from '../text.ts';
import { format } from './format.ts';

/** Plain text. */
export const text = format({
  mediaType: 'text/plain; charset=utf-8',
  text: ({ view, clauses }, href) => renderText(view, clauses, href),
  parallel: parallelText,
});
