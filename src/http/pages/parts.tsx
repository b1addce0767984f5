import type { Child } from 'hono/jsx';
import type { WorkEntry } from '../../archive/load.ts';
import { longDate } from '../i18n/index.ts';
import type { PageContext } from './layout.tsx';

export interface WorkProps {
  readonly page: PageContext;
  readonly entry: WorkEntry;
  /** Titles of the Works it is related to, by id; a Work that is not in the archive has none. */
  readonly related: ReadonlyMap<string, string>;
}

export type EntryProps = Omit<WorkProps, 'related'>;

export function Part({ heading, children }: { heading: string; children: Child }) {
  return (
    <section class="part">
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

export function Fact({ name, children }: { name: string; children: Child }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Stages reached, and the day somebody last looked. */
export function StageBanner({ page, entry: { work } }: EntryProps) {
  const { say, reader } = page;
  const stages = work.stages.map(
    ({ stage, date }) => `${say.stage[stage]} ${longDate(date, reader.language)}`,
  );
  if (stages.length === 0 && work.status_checked === undefined) return null;
  const checked =
    work.status_checked === undefined
      ? ''
      : say.work.statusChecked(longDate(work.status_checked, reader.language));
  // Long dates of some languages end in a full stop already.
  const reached = stages.join('; ').replace(/(?<=[^.])$/u, '.');
  return <p class="banner">{[reached, checked].filter((part) => part !== '' && part !== '.').join(' ')}</p>;
}
