import type { ExpressionEntry } from '../../archive/snapshot.ts';
import { longDay } from '../../cite/format/days.ts';
import { nameClause } from '../../cite/naming.ts';
import { formatAddress } from '../../model/address.ts';
import { type Clause, walk } from '../../model/clause.ts';
import { captionOf } from '../../model/expression.ts';
import { isHeaded, KINDS } from '../../model/kind.ts';
import { capital, textLanguage } from '../../model/language.ts';
import { rightsOf } from '../../model/rights.ts';
import { offeredOf } from '../../render/formats.ts';
import { ClausesHtml, LevelMark } from '../../render/html/clauses.tsx';
import { firstGapsOf } from '../../render/html/clauseWords.ts';
import { Printed } from '../../render/html/spoken.tsx';
import { addressIn } from '../../render/view.ts';
import { Fact, InEnglish, Part, StageBanner } from '../parts/parts.tsx';
import { RightsFact } from '../parts/rights.tsx';
import { expressionAddressOf, expressionName, versionsOf, workAddress } from '../view.ts';
import { shareHeld } from '../work/share.ts';
import { Axis } from './axis.tsx';
import { besideClause } from './beside.tsx';
import { Evidence, EvidenceLink, layersWith } from './evidence.tsx';
import type { FoundPlaces } from './find.tsx';
import { wordLayers } from './layers.tsx';
import {
  clauseWords,
  copyLabels,
  Formats,
  LevelSummary,
  OlderEdition,
  pageHref,
  type ReadingProps,
  RoleClaims,
  type TextProps,
  TextStanding,
} from './parts.tsx';
import { ReadingBar } from './readingBar.tsx';
import { Since } from './since.tsx';
import { Differences, Sources } from './sources.tsx';
import { FileStanding } from './standing.tsx';

interface Props extends ReadingProps {
  readonly found: FoundPlaces;
}

/** One Expression: what it is and how sure its words are, then the words, then where they come from. */
export function TextPage(props: Props) {
  const { page, view } = props;
  return (
    <>
      <TextHead {...props} />
      <div class="columns">
        <ReadingBar {...props} />
        <Contents page={page} view={view} />
        <article
          lang={textLanguage(view.key.language).bcp47}
          class="text"
          {...(view.altered ? {} : copyLabels(page, view))}
        >
          <WholeText {...props} />
        </article>
      </div>
      <p class="printed-link">{props.absolute(addressIn(view, null))}</p>
      <AboutText {...props} />
    </>
  );
}

function WholeText(props: Props) {
  const { page, view, found, apparatus } = props;
  const layers = layersWith(props, wordLayers({ page, view, apparatus, isHere: () => true }));
  return (
    <ClausesHtml
      view={view}
      clauses={view.clauses}
      href={pageHref(page)}
      say={clauseWords(page, view)}
      layersOf={(clause) => [...layers(clause), ...found.layersOf(clause)]}
      beside={besideClause(props)}
      isFirstGap={firstGapsOf(view.clauses)}
    />
  );
}

function TextHead({ page, archive, entry, expression, view, evidence }: Props) {
  const { say, link } = page;
  const lang = textLanguage(view.key.language).bcp47;
  return (
    <header class="text-head">
      <p class="crumbs">
        <a href={link(formatAddress(workAddress(entry.work.id)))}>{say.work.expressions}</a>
      </p>
      <h1 lang={lang}>{view.front.title}</h1>
      <p class="force">
        <TextStanding page={page} view={view} />
        {say.marks.semicolon}
        <span class="together">
          {say.reading.title}
          {say.marks.colon} <LevelMark level={view.titleLevel} say={clauseWords(page, view)} />
        </span>
      </p>
      <FileStanding page={page} archive={archive} view={view} />
      <OlderEdition page={page} expression={expression} view={view} />
      <Since page={page} archive={archive} entry={entry} expression={expression} view={view} clause={null} />
      <StageBanner page={page} entry={entry} />
      <LevelSummary page={page} view={view} clauses={view.clauses} share={shareHeld(page, expression)} />
      <EvidenceLink page={page} view={view} clauses={view.clauses} evidence={evidence} />
      <Evidence page={page} view={view} clauses={view.clauses} evidence={evidence} isWhole />
    </header>
  );
}

/** Facts, sources and differences: what a reader looks up after the words. */
function AboutText(props: Props) {
  const { page, archive, entry, expression, view } = props;
  const { say, link } = page;
  const { front } = view;
  return (
    <div class="about-text">
      <Part heading={say.reading.about}>
        <dl class="facts">
          <Fact name={say.text.permalink}>
            <a href={link(formatAddress(addressIn(view, null)))}>
              <code>{formatAddress(addressIn(view, null))}</code>
            </a>
          </Fact>
          <Fact name={say.text.role} id="role">
            <RoleClaims page={page} view={view} />
          </Fact>
          {front.publisher === undefined ? null : (
            <Fact name={say.text.publisher}>
              <InEnglish>{front.publisher}</InEnglish>
            </Fact>
          )}
          <RightsFact page={page} rights={rightsOf(front, entry.work)} />
          <OtherTexts page={page} entry={entry} expression={expression} />
          <Formats page={page} formats={offeredOf(view)} at={(format) => addressIn(view, null, format)} />
        </dl>
      </Part>
      <Axis page={page} archive={archive} entry={entry} expression={expression} />
      <Sources page={page} view={view} />
      <Differences page={page} view={view} />
      {front.note === undefined ? null : (
        <Part heading={say.work.note}>
          <p lang="en">{front.note}</p>
        </Part>
      )}
    </div>
  );
}

function OtherTexts({ page, entry, expression }: Omit<TextProps, 'view'>) {
  const { say, link, reader } = page;
  const versions = versionsOf(entry, expression).filter((other) => other !== expression);
  const item = (other: ExpressionEntry) => (
    <li>
      <a href={link(formatAddress(expressionAddressOf(entry.work.id, other)))}>
        {longDay(other.key.date, reader.language)}
      </a>
    </li>
  );
  return (
    <>
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

/** Fewer entries than this need no table of contents. */
const FEW = 4;

function Contents({ page, view }: Pick<Props, 'page' | 'view'>) {
  const entries = [...walk(view.clauses)].filter(
    (clause) => isHeaded(clause) || KINDS[clause.kind].role === 'container',
  );
  const numbered = view.clauses.filter(({ kind }) => kind === 'paragraph');
  const shown = entries.length + numbered.length < FEW ? [] : [...entries, ...numbered].sort(byPlace);
  if (shown.length === 0) return null;
  return (
    <nav class="contents" aria-label={page.say.text.contents}>
      <details>
        <summary>
          <h2>{page.say.text.contents}</h2>
        </summary>
        <ol lang={textLanguage(view.key.language).bcp47}>
          {shown.map((clause) => (
            <li class={clause.kind}>
              <a href={`#${clause.eId}`}>
                <Printed
                  label={
                    clause.kind === 'paragraph'
                      ? capital(nameClause(clause, view.key.language), view.key.language)
                      : labelOf(clause, view)
                  }
                  number={clause.number}
                />
                {clause.heading === null ? null : <span class="of"> {clause.heading.text}</span>}
                <OwnCaption page={page} view={view} clause={clause} />
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

/** What an article without a heading is about: ours, so in brackets. */
function OwnCaption({ page: { reader }, view, clause }: Pick<Props, 'page' | 'view'> & { clause: Clause }) {
  const caption = clause.heading === null ? captionOf(view.front, clause.eId) : null;
  if (caption === null) return null;
  return (
    <span class="of" lang={textLanguage(reader.language).bcp47}>
      {' '}
      [{caption[reader.language]}]
    </span>
  );
}

const byPlace = (a: Clause, b: Clause): number => a.line - b.line;

const labelOf = (clause: Clause, { key }: Props['view']): string =>
  clause.label ?? nameClause(clause, key.language);
