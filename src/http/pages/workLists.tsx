import { formatAddress } from '../../model/address.ts';
import { titleIn } from '../../model/work.ts';
import { longDate } from '../i18n/index.ts';
import { slugOf } from '../people.ts';
import { workAddress } from '../view.ts';
import type { PageContext } from './layout.tsx';
import { type EntryProps, Part, type WorkProps } from './parts.tsx';
import { personPath } from './people.tsx';
import { langOf } from './works.tsx';

export const Source = ({ page, source }: { page: PageContext; source: string }) => (
  <span class="source">
    {page.say.work.source}: {source}
  </span>
);

export function Acts({ page, entry: { work } }: EntryProps) {
  const { say, reader } = page;
  if (work.acts.length === 0) return null;
  return (
    <Part heading={say.work.acts}>
      <ul>
        {work.acts.map(({ name, office, act, date, source }) => (
          <li>
            <a href={page.link(personPath({ slug: slugOf(name) }))} lang={langOf(name, page)}>
              {titleIn(name, reader.language)}
            </a>
            {office === undefined ? '' : ` (${titleIn(office, reader.language)})`}: {say.act[act]},{' '}
            {longDate(date, reader.language)} <Source page={page} source={source} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function Relations({ page, entry: { work }, related }: WorkProps) {
  const { say, link } = page;
  if (work.relations.length === 0) return null;
  return (
    <Part heading={say.work.relations}>
      <ul>
        {work.relations.map(({ type, work: other }) => (
          <li>
            {say.relation[type]}:{' '}
            {related.has(other) ? (
              <a href={link(formatAddress(workAddress(other)))}>{related.get(other)}</a>
            ) : (
              other
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function Copies({ page, entry: { work } }: EntryProps) {
  const { say } = page;
  return (
    <>
      {work.official_copies.length === 0 ? null : (
        <Part heading={say.work.officialCopies}>
          <ul>
            {work.official_copies.map(({ publisher, site, url }) => (
              <li>
                {publisher}: {url === null ? site : <a href={url}>{site}</a>}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {work.variants_not_held.length === 0 ? null : (
        <Part heading={say.work.variantsNotHeld}>
          <ul>
            {work.variants_not_held.map(({ key, note }) => (
              <li>
                <code>{key}</code>: {note}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}
