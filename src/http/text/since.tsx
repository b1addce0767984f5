import type { Archive } from '../../archive/archive.ts';
import { haveSameWords } from '../../archive/below.ts';
import { eIdIn } from '../../archive/identity.ts';
import { type ExpressionEntry, newestEdition, type WorkEntry } from '../../archive/snapshot.ts';
import { longDay } from '../../cite/format/days.ts';
import { namePath, stepsOfEId } from '../../cite/naming.ts';
import { formatAddress } from '../../model/address.ts';
import type { Clause } from '../../model/clause.ts';
import type { EId } from '../../model/eid.ts';
import { addressIn, type TextView } from '../../render/view.ts';
import type { PageContext } from '../page.ts';
import { expressionAddressOf, versionsOf } from '../view.ts';

interface Props {
  readonly page: PageContext;
  readonly archive: Archive;
  readonly entry: WorkEntry;
  readonly expression: ExpressionEntry;
  readonly view: TextView;
  /** Null for the whole text. */
  readonly clause: Clause | null;
}

/** That there is a newer version, else what stood in the one before, and what changed between the two. */
export function Since(props: Props) {
  const { page, entry, expression, clause } = props;
  const versions = versionsOf(entry, expression);
  const last = versions.at(-1);
  const isOld = last !== undefined && last.key.date > expression.key.date;
  const other = isOld ? last : versions[versions.indexOf(expression) - 1];
  if (other === undefined) return null;
  const { since } = page.say;
  const day = longDay(other.key.date, page.reader.language);
  return (
    <p class={isOld ? 'banner since' : 'since soft'}>
      {isOld ? since.newer(day) : clause === null ? since.before(day) : null}{' '}
      <Beside {...props} other={other} day={day} />
    </p>
  );
}

/** What the other version has of it, with the way there and to what changed. */
function Beside({
  page,
  archive,
  entry,
  expression,
  view,
  clause,
  other,
  day,
}: Props & { other: ExpressionEntry; day: string }) {
  const { since, log } = page.say;
  const edition = newestEdition(other);
  const eId = clause === null ? null : eIdIn(archive, edition, clause.wid);
  if (clause !== null && eId === null) return <>{since.absent(day)}</>;
  const there = formatAddress({ ...expressionAddressOf(entry.work.id, other), clause: eId });
  const here = formatAddress(addressIn(view, clause?.eId ?? null));
  const [from, to] = other.key.date < view.key.date ? [there, here] : [here, there];
  return (
    <>
      {clause === null || eId === null ? null : (
        <>{saidOf({ page, expression, view, clause, day }, { edition, eId })} </>
      )}
      <a href={page.link(there)}>{day}</a>
      {' · '}
      <a href={page.link(`/compare/${below(from)}/to/${below(to)}`)}>{log.changes}</a>
    </>
  );
}

const below = (path: string): string => path.slice('/t/'.length);

/** Whether its words are the same there, and what it is called there where it has another number. */
function saidOf(
  {
    page,
    expression,
    view,
    clause,
    day,
  }: Pick<Props, 'page' | 'expression' | 'view'> & {
    clause: Clause;
    day: string;
  },
  there: { readonly edition: ReturnType<typeof newestEdition>; readonly eId: EId },
): string {
  const { since } = page.say;
  const here = expression.editions.find(({ number }) => number === view.edition);
  const same =
    here === undefined
      ? null
      : haveSameWords(
          { edition: here, position: here.index.positionOf(clause.eId) },
          { edition: there.edition, position: there.edition.index.positionOf(there.eId) },
        );
  const words = same === null ? since.unsure(day) : same ? since.same(day) : since.changed(day);
  if (there.eId === clause.eId) return words;
  return `${words} ${since.moved(day, namePath(stepsOfEId(there.eId), page.reader.language))}`;
}
