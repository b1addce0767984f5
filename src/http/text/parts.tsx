import type { Archive } from '../../archive/archive.ts';
import type { ExpressionEntry, WorkEntry } from '../../archive/snapshot.ts';
import { namePath } from '../../cite/naming.ts';
import { type Address, formatAddress } from '../../model/address.ts';
import type { Clause } from '../../model/clause.ts';
import type { EId } from '../../model/eid.ts';
import { INTERFACES } from '../../model/interfaces.ts';
import { capital, textLanguage } from '../../model/language.ts';
import { FORMATS, type OfferedFormat } from '../../render/formats.ts';
import { type ClauseWords, LevelMark } from '../../render/html/clauses.tsx';
import { clauseWordsIn } from '../../render/html/clauseWords.ts';
import { levelRuns } from '../../render/levels.ts';
import { addressIn, type Href, pathTo, type TextView } from '../../render/view.ts';
import { marksOf } from '../i18n/marks.ts';
import { languageName } from '../i18n/names.ts';
import type { PageContext } from '../page.ts';
import { Fact } from '../parts/parts.tsx';
import type { Apparatus } from './apparatus.ts';

/** A text as a reader sees it: `view` is of the edition that the address names. */
export interface TextProps {
  readonly page: PageContext;
  readonly entry: WorkEntry;
  readonly expression: ExpressionEntry;
  readonly view: TextView;
}

/** What pages that show words know besides. */
export interface ReadingProps extends TextProps {
  readonly archive: Archive;
  readonly apparatus: Apparatus;
  readonly absolute: Href;
  readonly archiveName: string;
  /** Words that were compared with published copies are to be shown. */
  readonly evidence: boolean;
}

/** What the script says on its buttons, and the marks it quotes with: those of the text's own language. */
export const copyLabels = ({ say: { reading }, reader }: PageContext, { key }: TextView) => ({
  'data-quotes': INTERFACES[marksOf(key.language, reader.language)].says.pages.marks.quotes,
  'data-copy': reading.copy,
  'data-copy-link': reading.copyLink,
  'data-copy-citation': reading.copyCitation,
  'data-copy-quotation': reading.copyQuotation,
  'data-copied': reading.copied,
  'data-failed': reading.copyFailed,
});

/** Keeps the interface language that the reader chose by `?ui=`. */
export const pageHref =
  (page: PageContext): Href =>
  (address) =>
    page.link(formatAddress(address));

/** Words of the interface that clauses show, and where their marks lead. */
export const clauseWords = (page: PageContext, view: TextView): ClauseWords =>
  clauseWordsIn(page.reader.language, view, (name) => page.link(`/about#level-${name}`));

/** Nothing where the newest edition is shown. */
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

/** Links to the same thing in other formats, in the order in which they are given. */
export function Formats({
  page,
  at,
  formats,
}: {
  page: PageContext;
  at: (format: Address['format']) => Address;
  formats: readonly OfferedFormat[];
}) {
  return (
    <Fact name={page.say.text.formats}>
      <ul class="formats">
        {formats.map((format) => (
          <li>
            <FormatLink page={page} path={formatAddress(at(format))} format={format} />
          </li>
        ))}
      </ul>
    </Fact>
  );
}

/** A file of a format. */
export const FormatLink = ({
  page,
  path,
  format,
}: {
  page: PageContext;
  path: string;
  format: OfferedFormat;
}) => <a href={FORMATS[format].speaksToReader ? page.link(path) : path}>.{format}</a>;

/** "English: authentic"; where sources disagree all that they say, leading to who says it. */
export function TextStanding({ page, view }: Pick<TextProps, 'page' | 'view'>) {
  const { say, reader, link } = page;
  const claims = view.front.language_role;
  const role = <Role page={page} view={view} />;
  return (
    <>
      <strong>{say.noLegalForce}</strong>{' '}
      {capital(languageName(view.key.language, reader.language), reader.language)}
      {say.marks.colon}{' '}
      {typeof claims === 'string' ? (
        role
      ) : (
        <a href={link(`${formatAddress(addressIn(view, null))}#role`)}>{role}</a>
      )}
    </>
  );
}

/** What this language's text is: authentic, a translation; where sources disagree, each of the roles once. */
export function Role({ page: { say }, view }: Pick<TextProps, 'page' | 'view'>) {
  const claims = view.front.language_role;
  const roles = typeof claims === 'string' ? [claims] : claims.map(({ role }) => role);
  return <>{[...new Set(roles)].map((role) => say.languageRole[role]).join(say.marks.semicolon)}</>;
}

/** Who says what this language's text is. */
export function RoleClaims({ page, view }: Pick<TextProps, 'page' | 'view'>) {
  const claims = view.front.language_role;
  if (typeof claims === 'string') return <Role page={page} view={view} />;
  return (
    <ul>
      {claims.map(({ role, source }) => (
        <li>
          {page.say.languageRole[role]} (<span lang="en">{source}</span>)
        </li>
      ))}
    </ul>
  );
}

/** How sure the words are: the levels there are; opened, the clauses of each, the lowest first and last in doubt. */
export function LevelSummary({ page, view, clauses, onlyMixed = false, share = null }: LevelProps) {
  const { say, link } = page;
  const words = clauseWords(page, view);
  const groups = levelRuns(clauses, (eId) => view.levelOf(eId));
  const [first, second] = groups;
  if (first === undefined || (second === undefined && onlyMixed)) return null;
  const heading = `${say.level.heading}${say.marks.colon}`;
  if (second === undefined)
    return (
      <p class="level-summary">
        {heading} <LevelMark level={first.level} say={words} />
        <Share share={share} />
      </p>
    );
  return (
    <details class="level-summary">
      <summary>
        {heading}{' '}
        {groups.map(({ level }, at) => (
          <>
            {at === 0 ? '' : ', '}
            <span class={`level ${level}`}>{say.level[level]}</span>
          </>
        ))}
        <Share share={share} />
      </summary>
      <dl class="levels">
        {groups.map(({ level, runs }) => (
          <div>
            <dt>
              <LevelMark level={level} say={words} />
            </dt>
            <dd lang={textLanguage(view.key.language).bcp47}>
              {runs.map(({ from, to }) => nameRun(view, from, to)).join('; ')}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={link('/about#levels')}>{say.about.levels}</a>
      </p>
    </details>
  );
}

const Share = ({ share }: { share: string | null }) => (share === null ? null : <> · {share}</>);

interface LevelProps {
  readonly page: PageContext;
  readonly view: TextView;
  readonly clauses: readonly Clause[];
  /** One level for all stands beside the words themselves. */
  readonly onlyMixed?: boolean;
  /** How much of the text the level is said of. */
  readonly share?: string | null;
}

/** "Article III – Article VII". */
function nameRun(view: TextView, from: EId, to: EId): string {
  const name = (eId: EId): string => namePath(pathTo(view.clauses, eId), view.key.language);
  return from === to ? name(from) : `${name(from)} – ${name(to)}`;
}
