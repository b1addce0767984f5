import type { WorkEntry } from '../../archive/snapshot.ts';
import { longDay } from '../../cite/format/days.ts';
import { formatAddress } from '../../model/address.ts';
import type { Collection } from '../../model/archiveFacts.ts';
import { textLanguage } from '../../model/language.ts';
import { personPath } from '../../model/people.ts';
import { personSlug } from '../../model/person.ts';
import { titleIn, type Work } from '../../model/work.ts';
import type { PageContext } from '../page.ts';
import { langOf } from '../parts/words.tsx';
import { expressionAddressOf, heldOfWork, workAddress } from '../view.ts';
import { actWord, titleFor } from '../work/names.ts';

interface Props {
  readonly page: PageContext;
  readonly collection: Collection;
  /** Its Works, in its order. */
  readonly works: readonly WorkEntry[];
}

/** Instruments that belong together as one table: the document, what happened, in which languages, as PDF. */
export function CollectionPart({ page, collection, works }: Props) {
  const { say, reader } = page;
  const { id, title, abstract } = collection;
  return (
    <section class="group" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} lang={langOf(title, page)}>
        {titleIn(title, reader.language)}
      </h2>
      {abstract === undefined ? null : (
        <p lang={langOf(abstract, page)}>
          {titleIn(abstract, reader.language)} <span class="soft small">[{say.home.ours}]</span>
        </p>
      )}
      <table class="rows documents">
        <thead>
          <tr>
            <th scope="col">{say.home.columns.document}</th>
            <th scope="col">{say.home.columns.happened}</th>
            <th scope="col">{say.home.columns.languages}</th>
          </tr>
        </thead>
        <tbody>
          {works.map((entry) => (
            <WorkRow page={page} entry={entry} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function WorkRow({ page, entry }: { page: PageContext; entry: WorkEntry }) {
  const { work } = entry;
  const title = titleFor(work, page);
  return (
    <tr>
      <th scope="row">
        <a href={page.link(formatAddress(workAddress(work.id)))} lang={title.lang}>
          {title.text}
        </a>
      </th>
      <td>
        <Happened page={page} work={work} />
      </td>
      <td>
        <Texts page={page} entry={entry} />
      </td>
    </tr>
  );
}

/** Each text with its PDF; what of the document is held, where that is not the whole. */
function Texts({ page, entry }: { page: PageContext; entry: WorkEntry }) {
  const { say, link } = page;
  const { work, expressions } = entry;
  const held = heldOfWork(entry);
  return (
    <>
      {expressions.map((expression) => {
        const { bcp47, endonym } = textLanguage(expression.key.language);
        const address = expressionAddressOf(work.id, expression);
        return (
          <span class="text-link">
            <a href={link(formatAddress(address))} hreflang={bcp47} lang={bcp47}>
              {endonym}
            </a>{' '}
            <a href={link(formatAddress({ ...address, format: 'pdf' }))} aria-label={`PDF, ${endonym}`}>
              PDF
            </a>
          </span>
        );
      })}
      {held === 'full' ? null : <span class="soft small">{say.work.held[held]}</span>}
    </>
  );
}

/** What makes an act of it; who else was there stands on the document's own page. */
const MAKING: readonly Act['act'][] = ['initialed', 'signed', 'signed-as-witness'];

/** "Initialed: A (AM), B (AZ)."; where no act is recorded, the stages. */
function Happened({ page, work }: { page: PageContext; work: Work }) {
  const { say, reader, link } = page;
  const kinds = MAKING.filter((kind) => work.acts.some(({ act }) => act === kind));
  if (kinds.length === 0) {
    const stages = work.stages.map(({ stage, date }) =>
      say.work.stageOn(say.stage[stage], longDay(date, reader.language)),
    );
    return <>{stages.join(say.marks.semicolon)}</>;
  }
  return (
    <>
      {kinds.map((kind) => {
        const { told, isContested } = actsOf(work, kind);
        return (
          <p>
            <span class="act">{actWord(kind, told.length, page)}</span>
            {say.marks.colon}{' '}
            {told.map(({ name, for: party }, at) => (
              <>
                {at === 0 ? '' : ', '}
                <a href={link(personPath({ slug: personSlug(name) }))} lang={langOf(name, page)}>
                  {titleIn(name, reader.language)}
                </a>
                {party === undefined ? '' : ` (${party})`}
              </>
            ))}
            {isContested ? (
              <>
                {' '}
                <a class="small" href={link(`${formatAddress(workAddress(work.id))}#acts`)}>
                  {say.home.contested}
                </a>
              </>
            ) : null}
          </p>
        );
      })}
    </>
  );
}

type Act = Work['acts'][number];

/** Acts of a kind as the source that stands first tells them; whether another one tells them of others. */
function actsOf({ acts }: Work, kind: Act['act']): { told: readonly Act[]; isContested: boolean } {
  const all = acts.filter(({ act }) => act === kind);
  const source = JSON.stringify(all[0]?.source);
  const told = all.filter((one) => JSON.stringify(one.source) === source);
  const named = new Set(told.map(({ name }) => personSlug(name)));
  return { told, isContested: all.some(({ name }) => !named.has(personSlug(name))) };
}
