import type { ExpressionEntry, WorkEntry } from '../../archive/load.ts';
import { nameClause } from '../../cite/naming.ts';
import { type Address, formatAddress } from '../../model/address.ts';
import type { Clause } from '../../model/clause.ts';
import type { OfferedFormat } from '../../render/formats.ts';
import type { ClauseWords } from '../../render/html/clauses.tsx';
import { summarizeLevels } from '../../render/levels.ts';
import { addressIn, type Href, type TextView } from '../../render/view.ts';
import type { PageContext } from './layout.tsx';
import { Fact } from './parts.tsx';

export interface TextProps {
  readonly page: PageContext;
  readonly entry: WorkEntry;
  readonly expression: ExpressionEntry;
  readonly view: TextView;
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
