import type { Archive } from '../../archive/archive.ts';
import type { ExpressionEntry, WorkEntry } from '../../archive/load.ts';
import { nameClause, namePath } from '../../cite/naming.ts';
import { type Address, formatAddress } from '../../model/address.ts';
import type { Clause } from '../../model/clause.ts';
import type { EId } from '../../model/eid.ts';
import { LANGUAGES } from '../../model/language.ts';
import type { OfferedFormat } from '../../render/formats.ts';
import { type ClauseWords, LevelMark } from '../../render/html/clauses.tsx';
import { levelRuns } from '../../render/levels.ts';
import { addressIn, type Href, pathTo, type TextView } from '../../render/view.ts';
import type { Apparatus } from '../apparatus.ts';
import type { PageContext } from './layout.tsx';
import { Fact } from './parts.tsx';

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
}

/** What the script says on its buttons. */
export const copyLabels = ({ say: { reading } }: PageContext) => ({
  'data-copy': reading.copy,
  'data-copy-link': reading.copyLink,
  'data-copy-citation': reading.copyCitation,
  'data-copy-quotation': reading.copyQuotation,
  'data-copied': reading.copied,
  'data-failed': reading.copyFailed,
});

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
    lang: LANGUAGES[page.reader.language].bcp47,
    blank: page.say.reading.blank,
    levelHref: (name) => page.link(`/about#level-${name}`),
    nameOf: (clause) => nameClause(clause, view.key.language),
  };
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

/** Links to the same thing in other formats, in the order in which they are given. */
export function Formats({
  page,
  at,
  formats = ['pdf', 'txt', 'md', 'json', 'bib', 'ris', 'csl.json'],
}: {
  page: PageContext;
  at: (format: Address['format']) => Address;
  formats?: readonly OfferedFormat[];
}) {
  return (
    <Fact name={page.say.text.formats}>
      <ul class="formats">
        {formats.map((format) => (
          <li>
            <a href={format === 'pdf' ? page.link(formatAddress(at(format))) : formatAddress(at(format))}>
              .{format}
            </a>
          </li>
        ))}
      </ul>
    </Fact>
  );
}

/** What this language's text is: authentic, a translation; where sources disagree, each, with its source unless in `brief`. */
export function Role({ page, view, brief = false }: Pick<TextProps, 'page' | 'view'> & { brief?: boolean }) {
  const { say } = page;
  const claims = view.front.language_role;
  const role =
    brief && typeof claims !== 'string' && claims.every((claim) => claim.role === claims[0]?.role)
      ? (claims[0]?.role ?? 'not-stated')
      : claims;
  if (typeof role === 'string')
    return (
      <>
        {say.text.role}: {say.languageRole[role]}
      </>
    );
  return (
    <>
      {say.text.role}:{' '}
      {role.map((claim, at) => (
        <>
          {at === 0 ? '' : '; '}
          {say.languageRole[claim.role]}
          {brief ? null : (
            <>
              {' '}
              (<span lang="en">{claim.source}</span>)
            </>
          )}
        </>
      ))}
    </>
  );
}

/** How sure the words are: each level with the clauses that have it, the lowest first and last in doubt. */
export function LevelSummary({ page, view, clauses }: LevelProps) {
  const { say, link } = page;
  const groups = levelRuns(clauses, (eId) => view.levelOf(eId));
  if (groups.length === 0) return null;
  return (
    <div class="level-summary">
      <p id="levels-said">
        <a href={link('/about#levels')}>{say.level.heading}</a>
      </p>
      <ul class="levels" aria-labelledby="levels-said">
        {groups.map(({ level, runs }) => (
          <li>
            <LevelMark level={level} say={clauseWords(page, view)} />{' '}
            <span lang={LANGUAGES[view.key.language].bcp47}>
              {runs.map(({ from, to }) => nameRun(view, from, to)).join('; ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface LevelProps {
  readonly page: PageContext;
  readonly view: TextView;
  readonly clauses: readonly Clause[];
}

/** "Article III – Article VII". */
function nameRun(view: TextView, from: EId, to: EId): string {
  const name = (eId: EId): string => namePath(pathTo(view.clauses, eId), view.key.language);
  return from === to ? name(from) : `${name(from)} – ${name(to)}`;
}
