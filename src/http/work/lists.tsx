import type { WorkEntry } from '../../archive/snapshot.ts';
import { longDay } from '../../cite/format/days.ts';
import { formatAddress } from '../../model/address.ts';
import { groupBy } from '../../model/groups.ts';
import { capital } from '../../model/language.ts';
import { personPath } from '../../model/people.ts';
import { personSlug } from '../../model/person.ts';
import { titleIn, type Work } from '../../model/work.ts';

import type { PageContext } from '../page.ts';
import { type EntryProps, Fact, Part, type WorkProps } from '../parts/parts.tsx';
import { langOf, Source, Words } from '../parts/words.tsx';
import { workAddress } from '../view.ts';
import { actWord, titleFor } from './names.ts';

type Act = Work['acts'][number];

/** Acts of one kind and day that one source tells. */
const toldTogether = ({ acts }: Work): readonly (readonly [Act, ...Act[]])[] =>
  [
    ...groupBy(acts, ({ act, date, source, url }) => JSON.stringify([act, date, source, url])).values(),
  ].flatMap(([first, ...others]) => (first === undefined ? [] : [[first, ...others] as const]));

/** A person by name, with the office of that day. */
const Actor = ({ page, act: { name, office } }: { page: PageContext; act: Act }) => (
  <>
    <a href={page.link(personPath({ slug: personSlug(name) }))} lang={langOf(name, page)}>
      {titleIn(name, page.reader.language)}
    </a>
    {office === undefined ? '' : ` (${titleIn(office, page.reader.language)})`}
  </>
);

/** In the order of `work.yaml`. Persons appear only with acts that an instrument records, each with its source. */
export function Acts({ page, entry: { work } }: EntryProps) {
  const { say, reader } = page;
  if (work.acts.length === 0) return null;
  return (
    <Part heading={say.work.acts} id="acts">
      <ul>
        {toldTogether(work).map(([first, ...others]) => (
          <li>
            <strong>{capital(actWord(first.act, others.length + 1, page), reader.language)}</strong>
            {say.marks.colon}{' '}
            {[first, ...others].map((one) => (
              <>
                <Actor page={page} act={one} />,{' '}
              </>
            ))}
            <time datetime={first.date}>{longDay(first.date, reader.language)}</time>{' '}
            <Source page={page} source={first.source} url={first.url} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** A related Work that is not in the archive is named by its id, without a link. */
export function Relations({ page, entry: { work }, works }: WorkProps) {
  const { say } = page;
  if (work.relations.length === 0) return null;
  const types = [...new Set(work.relations.map(({ type }) => type))];
  return (
    <Part heading={say.work.relations}>
      <dl class="facts">
        {types.map((kind) => (
          <Fact name={say.relation[kind]}>
            <ul>
              {work.relations
                .filter(({ type }) => type === kind)
                .map(({ work: other }) => (
                  <li>
                    <WorkLink page={page} id={other} entry={works.get(other)} />
                  </li>
                ))}
            </ul>
          </Fact>
        ))}
      </dl>
    </Part>
  );
}

/** A Work by its title; one that is not in the archive by its id. */
function WorkLink({ page, id, entry }: { page: PageContext; id: string; entry: WorkEntry | undefined }) {
  if (entry === undefined) return <>{id}</>;
  const { text, lang } = titleFor(entry.work, page);
  return (
    <a href={page.link(formatAddress(workAddress(id)))} lang={lang}>
      {text}
    </a>
  );
}

/** A publisher whose address is not known (`url: null`) is named by its site alone. */
export function Copies({ page, entry: { work } }: EntryProps) {
  const { say } = page;
  return (
    <>
      {work.official_copies.length === 0 ? null : (
        <Part heading={say.work.officialCopies}>
          <ul>
            {work.official_copies.map(({ publisher, site, url }) => (
              <li>
                <Words page={page} of={publisher} />
                {say.marks.colon}{' '}
                {url === null ? (
                  site
                ) : (
                  <a href={url} rel="noreferrer">
                    {site}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {work.variants_not_held.length === 0 ? null : (
        <Part heading={say.work.variantsNotHeld}>
          <ul>
            {work.variants_not_held.map(({ note }) => (
              <li>
                <Words page={page} of={note} />
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}
