import type { Clause, Mark, Words } from '../../model/clause.ts';
import type { Binding } from './book.ts';

/** Clauses with the links of their words as they can be followed from a book; what cannot be is words alone. */
export const inBook = (
  clauses: readonly Clause[],
  ids: ReadonlySet<string>,
  binding: Binding,
): readonly Clause[] =>
  clauses.map((clause) => ({
    ...clause,
    heading: wordsIn(clause.heading, ids, binding),
    words: wordsIn(clause.words, ids, binding),
    children: inBook(clause.children, ids, binding),
  }));

function wordsIn(words: Words | null, ids: ReadonlySet<string>, binding: Binding): Words | null {
  if (words === null || words.marks.every(({ kind }) => kind !== 'link')) return words;
  return { ...words, marks: words.marks.flatMap((mark) => markIn(mark, words.marks, ids, binding)) };
}

/** A note's mark is a link itself, and links hold none. */
function markIn(
  mark: Mark,
  others: readonly Mark[],
  ids: ReadonlySet<string>,
  binding: Binding,
): readonly Mark[] {
  if (mark.kind !== 'link') return [mark];
  const holdsNote = others.some(
    ({ kind, start }) => kind === 'note' && start >= mark.start && start <= mark.end,
  );
  const href = holdsNote ? null : hrefIn(mark.href, ids, binding);
  return href === null ? [] : [{ ...mark, href }];
}

/** Null where it leads nowhere. */
function hrefIn(href: string, ids: ReadonlySet<string>, { base, isPublic }: Binding): string | null {
  if (href.startsWith('#')) return ids.has(href.slice(1)) ? href : null;
  if (!href.startsWith('/')) return URL.canParse(href) ? href : null;
  return isPublic ? base + href : null;
}
