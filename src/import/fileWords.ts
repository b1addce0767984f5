import { type Clause, walk } from '../model/clause.ts';
import { isHeaded } from '../model/kind.ts';
import { readWords } from '../parse/inline.ts';
import { foldTokens } from '../words/fold.ts';

/** A folded word, as it is printed and where it stands. */
export interface PlacedWord {
  readonly word: string;
  readonly printed: string;
  /** Of our file; 1 in a source. */
  readonly line: number;
}

/** Words of a text one after another, those of its notes apart: they stand elsewhere in a source. */
export interface TextWords {
  readonly body: readonly PlacedWord[];
  readonly notes: readonly PlacedWord[];
}

/** A file of ours as the parser reads it. */
export interface FileWords {
  readonly markdown: string;
  readonly title: string;
  readonly clauses: readonly Clause[];
}

/** Words of the title and of all clauses, their numbers and headings among them. */
export function wordsOfFile({ markdown, title, clauses }: FileWords): TextWords {
  const lines = markdown.split('\n');
  const body = wordsIn(title, 2);
  const notes: PlacedWord[] = [];
  for (const clause of walk(clauses)) {
    const { kind, label, heading, words, line } = clause;
    if (kind === 'note') notes.push(...wordsIn(words?.text ?? '', line));
    else {
      // A heading in two languages is read in another order than it is printed.
      const isOnLine = isHeaded(clause) && (label !== null || heading !== null);
      const above = isOnLine
        ? readWords((lines[line - 1] ?? '').replace(/^#+\s*/u, '')).words.text
        : (label ?? '');
      body.push(...wordsIn(above, line), ...wordsIn(words?.text ?? '', line));
    }
  }
  return { body, notes };
}

export const wordsIn = (text: string, line: number): PlacedWord[] =>
  foldTokens(text).map(({ word, start, end }) => ({ word, printed: text.slice(start, end), line }));
