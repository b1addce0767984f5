import type { Archive } from '../../archive/archive.ts';
import { haveSameWords } from '../../archive/below.ts';
import type { Edition } from '../../archive/edition.ts';
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
  const { page, entry, expression } = props;
  const versions = versionsOf(entry, expression);
  const last = versions.at(-1);
  const isOld = last !== undefined && last.key.date > expression.key.date;
  const other = isOld ? last : versions[versions.indexOf(expression) - 1];
  if (other === undefined) return null;
  const day = longDay(other.key.date, page.reader.language);
  return (
    <p class={isOld ? 'banner since' : 'since soft'}>
      <Beside {...props} other={other} day={day} isOld={isOld} />
    </p>
  );
}

interface BesideProps extends Props {
  readonly other: ExpressionEntry;
  readonly day: string;
  readonly isOld: boolean;
}

/** The way to the other version, what it has of the clause, and what changed. */
function Beside(props: BesideProps) {
  const { page, archive, entry, view, clause, other, day, isOld } = props;
  const { since, log } = page.say;
  const edition = newestEdition(other);
  const eId = clause === null ? null : eIdIn(archive, edition, clause.wid);
  const there = formatAddress({ ...expressionAddressOf(entry.work.id, other), clause: eId });
  const here = formatAddress(addressIn(view, eId === null ? null : (clause?.eId ?? null)));
  const [from, to] = other.key.date < view.key.date ? [there, here] : [here, there];
  return (
    <>
      <a href={page.link(there)}>{isOld ? since.newer(day) : since.before(day)}</a>{' '}
      {clause === null ? null : (
        <>{eId === null ? since.absent(day) : saidOf(props, clause, { edition, eId })} </>
      )}
      <a href={page.link(`/compare/${below(from)}/to/${below(to)}`)}>{log.changes}</a>
    </>
  );
}

const below = (path: string): string => path.slice('/t/'.length);

/** Whether its words are the same there, and what it is called there where it has another number. */
function saidOf(
  { page, expression, view, day }: BesideProps,
  clause: Clause,
  there: { readonly edition: Edition; readonly eId: EId },
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
