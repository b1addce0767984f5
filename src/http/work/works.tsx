import type { WorkEntry } from '../../archive/snapshot.ts';
import { longDay } from '../../cite/format/days.ts';
import { formatAddress } from '../../model/address.ts';
import { textLanguage } from '../../model/language.ts';
import { titleIn } from '../../model/work.ts';
import type { PageContext } from '../page.ts';
import { LanguageNotHeld } from '../parts/notHeld.tsx';
import { langOf } from '../parts/words.tsx';
import { expressionAddressOf, heldOfWork, workAddress } from '../view.ts';
import { byDate, titleFor } from './names.ts';
import { Timeline } from './timeline.tsx';

/** All Works: with text first, then the catalogued ones. */
export function WorksPage({ page, works }: { page: PageContext; works: ReadonlyMap<string, WorkEntry> }) {
  const { say, facts } = page;
  const all = [...works.values()].sort(byDate);
  const collected = (ids: readonly string[]): readonly WorkEntry[] =>
    ids.flatMap((id) => works.get(id) ?? []);
  const collections = facts.collections ?? [];
  const held = all.filter(({ expressions }) => expressions.length > 0);
  const catalogued = all.filter(({ expressions }) => expressions.length === 0);
  return (
    <>
      <h1>{say.home.all}</h1>
      <LanguageNotHeld page={page} works={works} />
      {held.length === 0 ? null : (
        <>
          <h2>{say.home.recent}</h2>
          <WorkList page={page} works={held} heading="h3" />
        </>
      )}
      {catalogued.length === 0 ? null : (
        <>
          <h2>{say.home.catalogued}</h2>
          <WorkList page={page} works={catalogued} heading="h3" />
        </>
      )}
      {collections.length === 0 ? null : (
        <Timeline
          page={page}
          group={collections.flatMap((one) => collected(one.works))}
          around={collections.flatMap((one) => collected(one.around))}
        />
      )}
    </>
  );
}

interface ListProps {
  readonly page: PageContext;
  readonly works: readonly WorkEntry[];
  /** One below the heading above the list. */
  readonly heading: 'h2' | 'h3';
}

function WorkList({ page, works, heading }: ListProps) {
  return (
    <ul class="works">
      {works.map((entry) => (
        <WorkItem page={page} entry={entry} heading={heading} />
      ))}
    </ul>
  );
}

function WorkItem({
  page,
  entry,
  heading: Heading,
}: Omit<ListProps, 'works'> & { readonly entry: WorkEntry }) {
  const { reader, say, link } = page;
  const { work, expressions } = entry;
  const title = titleFor(work, page);
  const abstract = work.abstract === undefined ? null : titleIn(work.abstract, reader.language);
  return (
    <li>
      <Heading>
        <a href={link(formatAddress(workAddress(work.id)))} lang={title.lang}>
          {title.text}
        </a>
      </Heading>
      <p class="facts">
        {longDay(work.date, reader.language)} · {say.type[work.type]} · {say.work.held[heldOfWork(entry)]}
        {expressions.map((expression) => (
          <>
            {' · '}
            <a
              href={link(formatAddress(expressionAddressOf(work.id, expression)))}
              hreflang={textLanguage(expression.key.language).bcp47}
              lang={textLanguage(expression.key.language).bcp47}
            >
              {textLanguage(expression.key.language).endonym}
              {expression.key.variant === null ? '' : ` (${expression.key.variant})`}
            </a>
          </>
        ))}
      </p>
      {abstract === null ? null : <p lang={langOf(work.abstract ?? {}, page)}>{abstract}</p>}
    </li>
  );
}
