import { nameClause } from '../../cite/naming.ts';
import type { Clause } from '../../model/clause.ts';
import { isHeaded, KINDS } from '../../model/kind.ts';
import { capital, textLanguage } from '../../model/language.ts';
import type { Book } from './book.ts';
import type { Chapter } from './chapter.ts';
import { xhtmlPage } from './page.tsx';

/** The contents of a book: its texts, and in each what has a heading or a number of its own. */
export const contentsPage = ({ title, titleLanguage, words, chapters }: Book): string =>
  xhtmlPage({
    title,
    language: textLanguage(words.code).bcp47,
    direction: chapters[0].direction,
    children: (
      <>
        <h1 lang={titleLanguage}>{title}</h1>
        <nav {...TOC} aria-labelledby="contents">
          <h2 id="contents">{words.labels.contents}</h2>
          <ol>
            {chapters.map((chapter) => (
              <li>
                <a href={chapter.file} lang={chapter.language}>
                  {chapter.head.title}
                </a>
                <Entries clauses={chapter.clauses} chapter={chapter} />
              </li>
            ))}
          </ol>
        </nav>
      </>
    ),
  });

const TOC = { 'epub:type': 'toc', role: 'doc-toc' };

/** Clauses that have no entry of their own give theirs to what lies around. */
function Entries({ clauses, chapter }: { clauses: readonly Clause[]; chapter: Chapter }) {
  const shown = clauses.flatMap(entriesIn);
  if (shown.length === 0) return null;
  return (
    <ol>
      {shown.map((clause) => (
        <li>
          <a href={`${chapter.file}#${clause.eId}`} lang={chapter.language}>
            {nameOf(clause, chapter)}
          </a>
          <Entries clauses={clause.children} chapter={chapter} />
        </li>
      ))}
    </ol>
  );
}

const entriesIn = (clause: Clause): readonly Clause[] =>
  hasEntry(clause) ? [clause] : clause.children.flatMap(entriesIn);

/** Numbered paragraphs only where nothing with a heading holds them: there they are what a text is made of. */
const hasEntry = (clause: Clause): boolean =>
  isHeaded(clause) ||
  KINDS[clause.kind].role === 'container' ||
  (clause.kind === 'paragraph' && !clause.eId.includes('__'));

function nameOf(clause: Clause, { view: { key } }: Chapter): string {
  const { label, heading, kind } = clause;
  const name = kind === 'paragraph' || label === null ? nameClause(clause, key.language) : label;
  return [capital(name, key.language), heading?.text].filter((part) => part !== undefined).join(' ');
}
