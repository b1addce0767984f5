import { type Clause, walk } from '../../src/model/clause.ts';
import type { LanguageCode } from '../../src/model/language.ts';
import { cutBlocks } from '../../src/parse/blocks.ts';
import { readHeading } from '../../src/parse/heading.ts';
import { readWords } from '../../src/parse/inline.ts';
import { createReport } from '../../src/parse/report.ts';

/** A text as its publisher prints it, line by line: what every shape is dressed from. */
export interface Printed {
  readonly title: string;
  readonly lines: readonly Line[];
}

export interface Line {
  readonly is: 'heading' | 'words' | 'conclusions';
  /** Of a heading: `Article 2.`; of words empty. */
  readonly label: string;
  readonly words: string;
  readonly depth: number;
}

/** The lines of a file of the archive. */
export function printedOf(source: string, code: LanguageCode): Printed {
  const markdown = source.replaceAll('\r\n', '\n');
  const [front = '', ...rest] = markdown.replace(/^---\n/u, '').split('\n---\n');
  const title = /^title: "?(.*?)"?$/mu.exec(front)?.[1] ?? '';
  const body = rest.join('\n---\n');
  let closed = false;
  const lines = cutBlocks(body, 0, code, createReport('x')).flatMap(({ kind, start, end, depth }): Line[] => {
    const source = body.slice(start, end);
    if (kind === 'rule') {
      closed = true;
      return [];
    }
    if (kind === 'heading') {
      closed = false;
      const { label, rest: words } = readHeading(source);
      return [{ is: 'heading', label: label ?? '', words: readWords(words ?? '').words.text, depth }];
    }
    return [
      { is: closed ? 'conclusions' : 'words', label: '', words: readWords(source).words.text, depth: 0 },
    ];
  });
  return { title, lines };
}

/** All of a heading's words. */
export const whole = ({ label, words }: Line): string => [label, words].filter(Boolean).join(' ');

/** What of a tree an import must give back: kinds, ids, numbers and words; lines and emphasis are the file's own. */
export const treeOf = (clauses: readonly Clause[]): readonly string[] =>
  [...walk(clauses)].map(({ eId, kind, label, heading, words }) =>
    [eId, kind, label ?? '', heading?.text ?? '', (words?.text ?? '').replace(/\s+/gu, ' ')].join(' | '),
  );
