import { type Clause, walk } from '../model/clause.ts';

/** Words of clauses with their printed marks, a paragraph a line; a gap says that it is one. For quotations. */
export function quotedWords(clauses: readonly Clause[], gap: string): string {
  let waiting: string[] = [];
  const lines: string[] = [];
  for (const { label, heading, words, gap: reason } of walk(clauses)) {
    // A number whose words are a clause of their own stands before them.
    waiting = [...waiting, ...(label === null ? [] : [label]), ...(heading === null ? [] : [heading.text])];
    if (words === null && reason === null) continue;
    const said = reason === null ? (words?.text ?? '') : `[${gap}: ${reason}]`;
    lines.push([...waiting, said].join(' '));
    waiting = [];
  }
  return [...lines, ...(waiting.length === 0 ? [] : [waiting.join(' ')])].join('\n');
}
