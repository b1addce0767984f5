import { Fragment } from 'hono/jsx';
import type { Level } from '../../model/attestation.ts';
import type { Clause } from '../../model/clause.ts';
import { addressIn, type Href, type TextView } from '../view.ts';
import { WordsHtml } from './words.tsx';

/** Words of the interface that clauses need, in the reader's language. */
export interface ClauseWords {
  readonly level: Readonly<Record<Level, string>>;
  readonly levelSays: Readonly<Record<Level, string>>;
  readonly gap: string;
  /** Where the level marks lead: what they mean. */
  readonly levelHref: (level: Level) => string;
  /** "paragraph 2": the name of a clause that prints no number, for its permalink. */
  readonly nameOf: (clause: Clause) => string;
}

interface Props {
  readonly view: TextView;
  readonly clauses: readonly Clause[];
  readonly href: Href;
  readonly say: ClauseWords;
  /** Level already said for all that lies around; a clause says its own where it differs. */
  readonly said?: Level | null;
  /** Heading level of the outermost headings, 2 to 6. */
  readonly heading?: number;
}

/** Clauses as nested sections, each with its eId as HTML id and its number as its permalink. */
export function ClausesHtml({ clauses, ...shared }: Props) {
  return (
    <Fragment>
      {clauses.map((clause) => (
        <ClauseHtml clause={clause} {...shared} />
      ))}
    </Fragment>
  );
}

type ClauseProps = Omit<Props, 'clauses'> & { readonly clause: Clause };

function ClauseHtml({ clause, ...shared }: ClauseProps) {
  const { view, said = null, heading = 2 } = shared;
  const level = view.levelOf(clause.eId);
  const headed = isHeaded(clause);
  const below = { ...shared, said: level ?? said, heading: headed ? Math.min(heading + 1, 6) : heading };
  return (
    <section
      id={clause.eId}
      class={`clause ${clause.kind}`}
      aria-labelledby={headed ? `${clause.eId}-heading` : undefined}
    >
      {headed ? <Heading clause={clause} level={level === said ? null : level} {...shared} /> : null}
      <OwnWords clause={clause} level={headed || level === said ? null : level} {...shared} />
      <ClausesHtml {...below} clauses={clause.children} />
    </section>
  );
}

const isHeaded = ({ kind, heading }: Clause): boolean =>
  heading !== null || ['part', 'chapter', 'section', 'article', 'annex', 'hcontainer'].includes(kind);

type WithLevel = ClauseProps & { readonly level: Level | null };

function Heading({ clause, level, view, href, say, heading = 2 }: WithLevel) {
  const Tag = `h${heading}` as 'h2';
  return (
    <Tag id={`${clause.eId}-heading`}>
      <a class="permalink" href={href(addressIn(view, clause.eId))}>
        {clause.label ?? say.nameOf(clause)}
      </a>
      {clause.heading === null ? null : (
        <span class="heading">
          {' '}
          <WordsHtml words={clause.heading} />
        </span>
      )}
      <LevelMark level={level} say={say} />
    </Tag>
  );
}

function OwnWords({ clause, level, view, href, say }: WithLevel) {
  const bare = isHeaded(clause);
  if (clause.words === null && clause.gap === null && (bare || clause.label === null)) return null;
  return (
    <div class={clause.gap === null ? 'words' : 'words gap'}>
      {bare ? null : (
        <a class="number permalink" href={href(addressIn(view, clause.eId))} aria-label={say.nameOf(clause)}>
          {clause.label ?? '¶'}
        </a>
      )}
      <p>
        {clause.gap !== null ? <span class="gap-says">{`[${say.gap}: ${clause.gap}]`}</span> : null}
        {clause.words !== null ? <WordsHtml words={clause.words} /> : null}
        <LevelMark level={level} say={say} />
      </p>
    </div>
  );
}

export function LevelMark({ level, say }: { level: Level | null; say: ClauseWords }) {
  if (level === null) return null;
  return (
    <Fragment>
      {' '}
      <a class={`level ${level}`} href={say.levelHref(level)} title={say.levelSays[level]}>
        {say.level[level]}
      </a>
    </Fragment>
  );
}
