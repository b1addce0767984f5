import { type Child, Fragment } from 'hono/jsx';
import type { Level } from '../../model/attestation.ts';
import type { Clause } from '../../model/clause.ts';
import type { EId } from '../../model/eid.ts';
import { isHeaded } from '../../model/kind.ts';
import { addressIn, type Href, type TextView } from '../view.ts';
import { blankLayers, Printed } from './spoken.tsx';
import { WordsBlock } from './table.tsx';
import { type Layer, WordsHtml } from './words.tsx';

/** Words of the interface that clauses need, in the reader's language. */
export interface ClauseWords {
  /** BCP 47 code of these words: they stand among words of another language. */
  readonly lang: string;
  readonly level: Readonly<Record<Level, string>>;
  readonly levelSays: Readonly<Record<Level, string>>;
  readonly gap: string;
  /** The same where it is said again. */
  readonly gapAgain: string;
  /** Why words are not held, in the reader's language where it is told in it. */
  readonly gapReason: (reason: string) => { readonly text: string; readonly lang: string };
  /** What stands between a name and what it announces. */
  readonly colon: string;
  /** What a blank of the text (`____`) is called aloud. */
  readonly blank: string;
  /** What a table is called aloud, before the name of its clause. */
  readonly table: string;
  /** Where the level marks lead: what they mean. */
  readonly levelHref: (level: Level) => string;
  /** "paragraph 2": the name of a clause that prints no number, for its permalink. */
  readonly nameOf: (clause: Clause) => string;
}

interface ClausesProps {
  readonly view: TextView;
  readonly clauses: readonly Clause[];
  readonly href: Href;
  readonly say: ClauseWords;
  /** What lies over a clause's own words: references, terms, places found. */
  readonly layersOf?: (clause: Clause) => readonly Layer[];
  /**
   * What stands beside a clause, instead of its level mark: `said` is false where its level differs from that of
   * what lies around it.
   */
  readonly beside?: (clause: Clause, said: boolean) => Child;
  /** Whether it is the first gap of its reason: the others say in two words that they are gaps as well. */
  readonly isFirstGap?: (clause: Clause) => boolean;
  /** Level already said for all that lies around; a clause says its own where it differs. */
  readonly said?: Level | null;
  /** What lies around has the level `said` and no place to say it: the first clause does. */
  readonly saidByFirst?: boolean;
  /** Heading level of the outermost headings, 2 to 6. */
  readonly heading?: number;
  /** For books: notes stand as footnotes, and a mark leads to the one that this names; null where there is none. */
  readonly footnotes?: (mark: string) => EId | null;
}

/** Clauses as nested sections, each with its eId as HTML id and its number as its permalink. */
export function ClausesHtml({ clauses, saidByFirst = false, ...shared }: ClausesProps) {
  return (
    <Fragment>
      {clauses.map((clause, place) => (
        <ClauseHtml
          clause={clause}
          {...shared}
          said={saidByFirst && place === 0 ? null : (shared.said ?? null)}
        />
      ))}
    </Fragment>
  );
}

type ClauseProps = Omit<ClausesProps, 'clauses' | 'saidByFirst'> & { readonly clause: Clause };

function ClauseHtml({ clause, ...shared }: ClauseProps) {
  const { view, said = null, heading = 2 } = shared;
  const level = view.levelOf(clause.eId);
  const headed = isHeaded(clause);
  const below = { ...shared, said: level ?? said, heading: headed ? Math.min(heading + 1, 6) : heading };
  const isFootnote = shared.footnotes !== undefined && clause.kind === 'note';
  const Tag = (isFootnote ? 'aside' : 'section') as 'section';
  return (
    <Tag
      id={clause.eId}
      class={`clause ${clause.kind}`}
      aria-labelledby={headed ? `${clause.eId}-heading` : undefined}
      {...(isFootnote ? FOOTNOTE : {})}
    >
      {headed ? <Heading clause={clause} {...shared} /> : null}
      <OwnWords clause={clause} {...shared} />
      <ClausesHtml
        {...below}
        clauses={clause.children}
        saidByFirst={level !== said && !headed && clause.words === null}
      />
    </Tag>
  );
}

/** What reading systems show beside the words that refer to it (EPUB 3, structural semantics). */
const FOOTNOTE = { 'epub:type': 'footnote', role: 'doc-footnote' };

function Heading({ clause, ...shared }: ClauseProps) {
  const { view, href, say, heading = 2, footnotes } = shared;
  const Tag = `h${heading}` as 'h2';
  return (
    <div class="headed">
      <Tag id={`${clause.eId}-heading`}>
        <a class="permalink" href={href(addressIn(view, clause.eId))}>
          <Printed label={clause.label ?? say.nameOf(clause)} number={clause.number} />
        </a>
        {clause.heading === null ? null : (
          <span class="heading">
            {' '}
            <WordsHtml words={clause.heading} footnotes={footnotes} />
          </span>
        )}
      </Tag>
      <Beside clause={clause} {...shared} />
    </div>
  );
}

function OwnWords({ clause, ...shared }: ClauseProps) {
  const { view, href, say, layersOf, isFirstGap, footnotes } = shared;
  const bare = isHeaded(clause);
  const { words, gap, label } = clause;
  if (words === null && gap === null && (bare || label === null)) return null;
  return (
    <div class={gap === null ? 'words' : 'words gap'}>
      {bare ? null : (
        <a
          class={label === null ? 'number unprinted' : 'number'}
          href={href(addressIn(view, clause.eId))}
          aria-label={say.nameOf(clause)}
        >
          {label ?? '¶'}
        </a>
      )}
      {gap === null ? null : (
        <p class="gap-says" lang={say.lang}>
          [<GapSays gap={gap} say={say} isFirst={isFirstGap?.(clause) ?? true} />]
        </p>
      )}
      {words === null ? null : (
        <WordsBlock
          tableName={`${say.table}${say.colon} ${say.nameOf(clause)}`}
          words={words}
          footnotes={footnotes}
          layers={[...blankLayers(words.text, say), ...(layersOf?.(clause) ?? [])]}
        />
      )}
      {bare || (words === null && gap === null) ? null : <Beside clause={clause} {...shared} />}
    </div>
  );
}

/** That words are not held and why; why they are not, once. */
export function GapSays({
  gap,
  say,
  isFirst,
}: {
  gap: string;
  say: Pick<ClauseWords, 'gap' | 'gapAgain' | 'gapReason' | 'colon'>;
  isFirst: boolean;
}) {
  if (!isFirst) return <>{say.gapAgain}</>;
  const { text, lang } = say.gapReason(gap);
  return (
    <>
      {say.gap}
      {say.colon} <span lang={lang}>{text}</span>
    </>
  );
}

/** The level mark, or what the page puts in its place. A bare number has none: its first words have one. */
function Beside({ clause, view, say, said = null, beside }: ClauseProps) {
  const level = view.levelOf(clause.eId);
  if (beside !== undefined) return <Fragment>{beside(clause, level === said)}</Fragment>;
  return <LevelMark level={level === said ? null : level} say={say} />;
}

/** How sure the words beside it are, in words: never by colour alone. */
export function LevelMark({
  level,
  say,
}: {
  level: Level | null;
  say: Pick<ClauseWords, 'lang' | 'level' | 'levelSays' | 'levelHref'>;
}) {
  if (level === null) return null;
  return (
    <a class={`level ${level}`} lang={say.lang} href={say.levelHref(level)} title={say.levelSays[level]}>
      <span>{say.level[level]}</span>
    </a>
  );
}
