import type { ExpressionEntry, WorkEntry } from '../../archive/load.ts';
import { nameClause } from '../../cite/naming.ts';
import { type Address, formatAddress } from '../../model/address.ts';
import { type Clause, walk } from '../../model/clause.ts';
import { LANGUAGES } from '../../model/language.ts';
import { ClausesHtml, type ClauseWords, LevelMark } from '../../render/html/clauses.tsx';
import { sourcesOf } from '../../render/json.ts';
import { summarizeLevels } from '../../render/levels.ts';
import { addressIn, type Href, type TextView } from '../../render/view.ts';
import { longDate } from '../i18n/index.ts';
import { expressionAddressOf, expressionName, versionsOf, workAddress } from '../view.ts';
import type { PageContext } from './layout.tsx';
import { Fact, Part, StageBanner } from './work.tsx';

export interface TextProps {
  readonly page: PageContext;
  readonly entry: WorkEntry;
  readonly expression: ExpressionEntry;
  readonly view: TextView;
}

/** One Expression: what it is and how sure its words are, then the words. */
export function TextPage(props: TextProps) {
  const { page, entry, view } = props;
  const { say } = page;
  return (
    <>
      <TextHead {...props} />
      <StageBanner page={page} entry={entry} />
      <LevelSummary page={page} view={view} clauses={view.clauses} />
      <Contents page={page} view={view} />
      <article lang={LANGUAGES[view.key.language].bcp47} class="text">
        <ClausesHtml view={view} clauses={view.clauses} href={pageHref(page)} say={clauseWords(page, view)} />
      </article>
      <Sources page={page} view={view} />
      <Differences page={page} view={view} />
      {view.front.note === undefined ? null : (
        <Part heading={say.work.note}>
          <p>{view.front.note}</p>
        </Part>
      )}
    </>
  );
}

export const pageHref =
  (page: PageContext): Href =>
  (address) =>
    page.link(formatAddress(address));

/** Words of the interface that clauses show, and where their marks lead. */
export function clauseWords(page: PageContext, view: TextView): ClauseWords {
  const { level, gap } = page.say;
  return {
    level,
    levelSays: {
      official: level.officialSays,
      secondary: level.secondarySays,
      partial: level.partialSays,
      unchecked: level.uncheckedSays,
    },
    gap,
    levelHref: (name) => page.link(`/about#level-${name}`),
    nameOf: (clause) => nameClause(clause, view.key.language),
  };
}

function TextHead({ page, entry, expression, view }: TextProps) {
  const { say, link } = page;
  const { front } = view;
  const role = front.language_role;
  return (
    <>
      <p class="crumbs">
        <a href={link(formatAddress(workAddress(entry.work.id)))}>{entry.work.id}</a> ·{' '}
        <span lang={LANGUAGES[view.key.language].bcp47}>{LANGUAGES[view.key.language].endonym}</span>
      </p>
      <h1 lang={LANGUAGES[view.key.language].bcp47}>
        {front.title}
        <LevelMark level={view.titleLevel} say={clauseWords(page, view)} />
      </h1>
      <p class="force">{say.noLegalForce}</p>
      <OlderEdition page={page} expression={expression} view={view} />
      <dl class="facts">
        <Fact name={say.text.permalink}>
          <a href={link(formatAddress(addressIn(view, null)))}>
            <code>{formatAddress(addressIn(view, null))}</code>
          </a>
        </Fact>
        <Fact name={say.text.role}>
          {typeof role === 'string' ? (
            say.languageRole[role]
          ) : (
            <ul>
              {role.map((claim) => (
                <li>
                  {say.languageRole[claim.role]} ({claim.source})
                </li>
              ))}
            </ul>
          )}
        </Fact>
        {front.publisher === undefined ? null : <Fact name={say.text.publisher}>{front.publisher}</Fact>}
        <OtherTexts page={page} entry={entry} expression={expression} />
        <Formats page={page} at={(format) => addressIn(view, null, format)} />
      </dl>
    </>
  );
}

export function OlderEdition({ page, expression, view }: Omit<TextProps, 'entry'>) {
  const newest = expression.editions.at(-1)?.number ?? 1;
  if (view.edition === newest) return null;
  const current = { ...addressIn(view, null), expression: { ...view.key, edition: null } };
  return (
    <p class="banner">
      {page.say.text.pinnedOld}{' '}
      <a href={page.link(formatAddress(current))}>{page.say.text.edition(newest)}</a>
    </p>
  );
}

function OtherTexts({ page, entry, expression }: Omit<TextProps, 'view'>) {
  const { say, link, reader } = page;
  const { date } = expression.key;
  const languages = entry.expressions.filter((other) => other.key.date === date && other !== expression);
  const versions = versionsOf(entry, expression).filter((other) => other !== expression);
  const item = (other: ExpressionEntry) => (
    <li>
      <a
        href={link(formatAddress(expressionAddressOf(entry.work.id, other)))}
        hreflang={LANGUAGES[other.key.language].bcp47}
      >
        <span lang={LANGUAGES[other.key.language].bcp47}>{LANGUAGES[other.key.language].endonym}</span>
        {other.key.variant === null ? '' : ` (${other.key.variant})`}
        {other.key.date === date ? '' : `, ${longDate(other.key.date, reader.language)}`}
      </a>
    </li>
  );
  return (
    <>
      {languages.length === 0 ? null : (
        <Fact name={say.text.languages}>
          <ul>{languages.map(item)}</ul>
        </Fact>
      )}
      {versions.length === 0 ? null : (
        <Fact name={say.text.versions}>
          <ul>{versions.map(item)}</ul>
        </Fact>
      )}
      <Fact name={say.text.editions}>
        <ul>
          {expression.editions.map(({ number }) => (
            <li>
              <a href={link(formatAddress(expressionAddressOf(entry.work.id, expression, number)))}>
                {say.text.edition(number)} <code>{`${expressionName(expression)}_r${number}`}</code>
              </a>
            </li>
          ))}
        </ul>
      </Fact>
    </>
  );
}

export function Formats({ page, at }: { page: PageContext; at: (format: Address['format']) => Address }) {
  return (
    <Fact name={page.say.text.formats}>
      <ul class="formats">
        {(['txt', 'md', 'json'] as const).map((format) => (
          <li>
            <a href={formatAddress(at(format))}>.{format}</a>
          </li>
        ))}
      </ul>
    </Fact>
  );
}

export function LevelSummary({
  page,
  view,
  clauses,
}: {
  page: PageContext;
  view: TextView;
  clauses: readonly Clause[];
}) {
  const summary = summarizeLevels(clauses, (eId) => view.levelOf(eId));
  if (summary === null) return null;
  return (
    <p class="level-summary">
      <a href={page.link('/about#levels')}>{page.say.level.heading}</a>: {localLevels(summary, page)}
    </p>
  );
}

/** The level names of a summary in the reader's language; eIds stay. */
const localLevels = (summary: string, page: PageContext): string =>
  summary.replace(/\b(official|secondary|partial|unchecked)\b(?=[;:]|$)/gu, (name) =>
    name === 'official' || name === 'secondary' || name === 'partial' || name === 'unchecked'
      ? page.say.level[name]
      : name,
  );

function Contents({ page, view }: Pick<TextProps, 'page' | 'view'>) {
  const headed = [...walk(view.clauses)].filter(({ kind }) =>
    ['preamble', 'part', 'chapter', 'section', 'article', 'annex', 'hcontainer', 'conclusions'].includes(
      kind,
    ),
  );
  if (headed.length < 4) return null;
  return (
    <nav class="contents" aria-label={page.say.text.contents}>
      <h2>{page.say.text.contents}</h2>
      <ol lang={LANGUAGES[view.key.language].bcp47}>
        {headed.map((clause) => (
          <li class={clause.kind}>
            <a href={`#${clause.eId}`}>
              {clause.label ?? nameClause(clause, view.key.language)}
              {clause.heading === null ? '' : ` ${clause.heading.text}`}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** All sources of a text, each with the clauses that it confirms. */
function Sources({ page, view }: Pick<TextProps, 'page' | 'view'>) {
  const { say, reader } = page;
  if (view.front.attestations.length === 0) return null;
  return (
    <Part heading={say.text.sources}>
      <ul class="sources">
        {view.front.attestations.map(
          ({ source, publisher, class: kind, url, checked, exact, partial, note, quoting }) => (
            <li>
              {url === null ? source : <a href={url}>{source}</a>} ({publisher}; {kind}
              {quoting === undefined ? '' : `, quoting ${quoting}`}),{' '}
              {say.text.checked(longDate(checked, reader.language))}
              {exact.length === 0 ? null : (
                <>
                  <br />
                  {say.text.exact}: <code>{exact.join(', ')}</code>
                </>
              )}
              {partial.length === 0 ? null : (
                <>
                  <br />
                  {say.text.partly}:{' '}
                  <code>{[...new Set(partial.map(({ clause }) => clause))].join(', ')}</code>
                </>
              )}
              {note === undefined ? null : <p class="note">{note}</p>}
            </li>
          ),
        )}
      </ul>
    </Part>
  );
}

export function Differences({
  page,
  view,
  only,
}: Pick<TextProps, 'page' | 'view'> & { only?: readonly string[] }) {
  const { say } = page;
  const shown = view.front.differs.filter(({ clause }) => only === undefined || only.includes(clause));
  if (shown.length === 0) return null;
  return (
    <Part heading={say.text.differs}>
      <ul>
        {shown.map(({ clause, reads, source, note }) => (
          <li>
            <code>{clause}</code>: {source} {say.text.reads}{' '}
            <q lang={LANGUAGES[view.key.language].bcp47}>{reads}</q>
            {note === undefined ? '' : ` (${note})`}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Sources of one clause, or that there are none. */
export function ClauseSources({ page, view, clause }: Pick<TextProps, 'page' | 'view'> & { clause: Clause }) {
  const { say, reader } = page;
  const sources = sourcesOf(view, clause.eId);
  if (sources.length === 0) return null;
  return (
    <Part heading={say.text.sources}>
      <ul class="sources">
        {sources.map(({ source, publisher, url, checked, extent }) => (
          <li>
            {url === null ? source : <a href={url}>{source}</a>} ({publisher}):{' '}
            {extent === 'exact' ? say.text.exact : say.text.partly},{' '}
            {say.text.checked(longDate(checked, reader.language))}
          </li>
        ))}
      </ul>
    </Part>
  );
}
