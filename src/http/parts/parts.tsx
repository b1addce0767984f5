import type { Child } from 'hono/jsx';
import type { WorkEntry } from '../../archive/snapshot.ts';
import type { Said } from '../../languages/said.ts';
import { OLD_STATUS_DAYS } from '../../model/work.ts';
import { statusLine } from '../../render/status.ts';
import { countedDays } from '../i18n/index.ts';
import type { PageContext } from '../page.ts';

/** What every part of a Work's page is given. */
export interface WorkProps {
  readonly page: PageContext;
  readonly entry: WorkEntry;
  /** The Works of the archive by id, for those that it is related to. */
  readonly works: ReadonlyMap<string, WorkEntry>;
}

/** For parts that look at no other Work. */
export type EntryProps = Omit<WorkProps, 'works'>;

/** A section of a page below its title; never inside words of an act. */
export function Part({ heading, id, children }: { heading: string; id?: string; children: Child }) {
  return (
    <section class="part" id={id}>
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

/** A row of a `<dl>`, which the caller opens. */
export function Fact({ name, id, children }: { name: string; id?: string; children: Child }) {
  return (
    <div id={id}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A sentence in the reader's language; titles in it keep their own. */
export const Sentence = ({ of }: { of: Said }) => (
  <>{of.map((piece) => (typeof piece === 'string' ? piece : <span lang={piece.lang}>{piece.text}</span>))}</>
);

/** Facts of the files under `documents/` that are written in English, whatever the interface. */
export const InEnglish = ({ children }: { children: Child }) => <span lang="en">{children}</span>;

/** Stages reached, what is not known to have followed, and the day somebody last looked; only above words. */
export function StageBanner({ page, entry: { work, expressions } }: EntryProps) {
  if (expressions.length === 0 || (work.stages.length === 0 && work.status_checked === undefined))
    return null;
  return (
    <p class="banner stage">
      {statusLine(work, page.reader.language)} <Age page={page} checked={work.status_checked} />
    </p>
  );
}

/** That the last look is long ago, where it is. */
function Age({ page, checked }: { page: PageContext; checked: string | undefined }) {
  // A mirror does not know the day on which it is read.
  if (page.mirror !== null) return null;
  const days = checked === undefined ? 0 : Math.round((Date.parse(page.today) - Date.parse(checked)) / 864e5);
  return days > OLD_STATUS_DAYS ? (
    <strong>{page.say.reading.old(countedDays(days, page.reader.language))}</strong>
  ) : null;
}
