import type { Clause } from '../../src/model/clause.ts';
import type { LanguageCode } from '../../src/model/language.ts';
import { parseText } from '../../src/parse/text.ts';
import { textFile } from '../support/folder.ts';

/** A text of these paragraphs, below the front matter that a text needs; `BODY` is the line of the first. */
export const readBody = (paragraphs: readonly string[], code: LanguageCode = 'eng', front = '') =>
  parseText(textFile(paragraphs.join('\n\n'), front), 'text.md', code);

export const BODY = 6;

/** A line a clause: eId, its mark and heading in braces, its own words; what lies in it two blanks further in. */
export const outline = (clauses: readonly Clause[], indent = ''): string =>
  clauses
    .map(({ eId, label, heading, words, gap, children }) => {
      const printed = [label, heading?.text].filter((part) => part != null).join(' | ');
      const own = gap === null ? words?.text : `[gap: ${gap}]`;
      const line = [eId, printed && `{${printed}}`, own].filter(Boolean).join(' ');
      return `${indent}${line}\n${outline(children, `${indent}  `)}`;
    })
    .join('');

/** The lines of `outline`. */
export const outlined = (...read: Parameters<typeof readBody>): readonly string[] =>
  outline(readBody(...read).value?.clauses ?? [])
    .split('\n')
    .slice(0, -1);
