import { type Clause, walk } from '../../model/clause.ts';
import { type Direction, directionOf } from '../../model/direction.ts';
import { wordsAround } from '../../model/interfaces.ts';
import { textLanguage } from '../../model/language.ts';
import type { Subject } from '../formats/format.ts';
import { headOf, type TextHead } from '../pdfDocument/index.ts';
import { printWords } from '../pdfDocument/printWords.ts';
import type { References } from '../pdfDocument/references.ts';
import type { PrintWords } from '../pdfDocument/words.ts';
import { keyOf, type TextView } from '../view.ts';
import type { Binding } from './book.ts';
import { inBook } from './links.ts';

/** A text of a book: one file, whose ids are the eIds. */
export interface Chapter {
  readonly file: string;
  readonly view: TextView;
  /** What it shows; links in the words lead to where they can lead from a book. */
  readonly clauses: readonly Clause[];
  readonly isWhole: boolean;
  readonly head: TextHead;
  /** Our words beside the text's: in its language, else in English. */
  readonly words: PrintWords;
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
  readonly references: References;
  readonly binding: Binding;
}

/** A text, a clause or a range as a chapter. */
export function chapterOf(
  { view, clauses, references, isSelection = false }: Subject,
  binding: Binding,
): Chapter {
  const words = printWords(wordsAround(view.key.language));
  const language = textLanguage(view.key.language).bcp47;
  const ids = new Set([...walk(clauses)].map(({ eId }): string => eId));
  return {
    file: `${view.work.id}_${keyOf(view).replace('@', '_')}_r${view.edition}.xhtml`,
    view,
    clauses: inBook(clauses, ids, binding),
    isWhole: clauses === view.clauses,
    head: headOf({ view, clauses, isSelection }, { href: binding.href, words }),
    words,
    language,
    direction: directionOf(language),
    references: references?.() ?? new Map(),
    binding,
  };
}
