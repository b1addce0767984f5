import type { ExpressionEntry } from '../../archive/load.ts';
import { nameClause } from '../../cite/naming.ts';
import { formatAddress } from '../../model/address.ts';
import { walk } from '../../model/clause.ts';
import { LANGUAGES } from '../../model/language.ts';
import { ClausesHtml, LevelMark } from '../../render/html/clauses.tsx';
import { addressIn } from '../../render/view.ts';
import { longDate } from '../i18n/index.ts';
import { expressionAddressOf, expressionName, versionsOf, workAddress } from '../view.ts';
import { Fact, Part, StageBanner } from './parts.tsx';
import { Differences, Sources } from './sources.tsx';
import { clauseWords, Formats, LevelSummary, OlderEdition, pageHref, type TextProps } from './textParts.tsx';

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
