import type { Address } from '../../model/address.ts';
import { LEVELS } from '../../model/attestation.ts';
import { type Clause, walk } from '../../model/clause.ts';
import type { EId } from '../../model/eid.ts';
import { textLanguage } from '../../model/language.ts';
import { sayAbove } from '../above.ts';
import { ClausesHtml } from '../html/clauses.tsx';
import { clauseWordsIn, firstGapsOf } from '../html/clauseWords.ts';
import type { Layer } from '../html/words.tsx';
import { linksIn } from '../pdfDocument/references.ts';
import { sourcesSection } from '../pdfDocument/sources.ts';
import type { Chapter } from './chapter.ts';
import { xhtmlPage } from './page.tsx';
import { Facts, Runs } from './runs.tsx';

/** A text as a page of a book: what it is and how sure its words are, the words, then where they come from. */
export const chapterPage = (chapter: Chapter): string =>
  xhtmlPage({
    title: chapter.head.title,
    language: textLanguage(chapter.words.code).bcp47,
    direction: chapter.direction,
    children: (
      <>
        <Head chapter={chapter} />
        <article lang={chapter.language} class="text">
          <Clauses chapter={chapter} />
        </article>
        <Sources chapter={chapter} />
        <Levels chapter={chapter} />
      </>
    ),
  });

function Head({ chapter: { head, language, binding, view, clauses, isWhole } }: { chapter: Chapter }) {
  const [first] = clauses;
  const above = isWhole || first === undefined ? '' : sayAbove(view, first);
  return (
    <header>
      <h1 lang={language}>{head.title}</h1>
      <p class="notice">{head.notice}</p>
      {head.banner.map((sentence) => (
        <p class="banner">{sentence}</p>
      ))}
      <Facts facts={head.facts} binding={binding} />
      {above === '' ? null : (
        <p class="above" lang={language}>
          {above}
        </p>
      )}
    </header>
  );
}

function Clauses({ chapter }: { chapter: Chapter }) {
  const { view, clauses, words, binding } = chapter;
  const notes = new Map(
    [...walk(clauses)].flatMap(({ kind, number, eId }) =>
      kind === 'note' && number !== null ? [[number, eId] as const] : [],
    ),
  );
  const here = (address: Address): string => `#${address.clause}`;
  return (
    <ClausesHtml
      view={view}
      clauses={clauses}
      href={binding.isPublic ? binding.href : here}
      say={clauseWordsIn(words.code, view, (level) => `#level-${level}`)}
      layersOf={layersOf(chapter)}
      isFirstGap={firstGapsOf(clauses)}
      footnotes={(mark) => notes.get(mark) ?? null}
    />
  );
}

/** References in the words: to a clause of this chapter, else to its address where that leads anywhere. */
function layersOf({ view, clauses, references, binding }: Chapter): (clause: Clause) => readonly Layer[] {
  const ids = new Set([...walk(clauses)].map(({ eId }) => eId));
  const destination = (eId: EId): EId | null => (ids.has(eId) ? eId : null);
  return (clause) =>
    linksIn(clause, { view, href: binding.href, destination, references }).flatMap(
      ({ start, end, to, href }) => {
        const target = to === undefined ? (binding.isPublic ? href : undefined) : `#${to}`;
        if (target === undefined || holdsNote(clause, start, end)) return [];
        return [{ start, end, draw: (inner) => <a href={target}>{inner}</a> }];
      },
    );
}

const holdsNote = ({ words }: Clause, start: number, end: number): boolean =>
  words?.marks.some((mark) => mark.kind === 'note' && mark.start > start && mark.start < end) ?? false;

/** What confirms the words of a whole text; of a part its rows have said it. */
function Sources({ chapter: { view, words, isWhole, binding } }: { chapter: Chapter }) {
  const section = isWhole ? sourcesSection(view, words) : null;
  if (section === null) return null;
  return (
    <section id="sources">
      <h2>{section.name}</h2>
      {section.blocks.map((block) =>
        block.is === 'text' ? (
          <p>
            <Runs runs={block.runs} binding={binding} />
          </p>
        ) : null,
      )}
    </section>
  );
}

/** What the levels beside the words mean: where their marks lead. */
function Levels({ chapter: { words } }: { chapter: Chapter }) {
  return (
    <section id="levels">
      <h2>{words.fact.level}</h2>
      <dl>
        {LEVELS.map((level) => (
          <div id={`level-${level}`}>
            <dt>{words.level[level]}</dt>
            <dd>{words.levelSays[level]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
