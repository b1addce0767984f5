import type { WorkEntry } from '../../archive/snapshot.ts';
import { formatAddress } from '../../model/address.ts';
import { LANGUAGES } from '../../model/language.ts';
import { personSlug } from '../../model/person.ts';
import { type Collection, titleIn, type Work } from '../../model/work.ts';
import { longDate } from '../i18n/index.ts';
import type { PageContext } from '../page.ts';
import { langOf } from '../parts/words.tsx';
import { personPath } from '../people/page.tsx';
import { expressionAddressOf, heldOfWork, workAddress } from '../view.ts';
import { titleFor } from '../work/works.tsx';

interface Props {
  readonly page: PageContext;
  readonly collection: Collection;
  /** Its Works, in its order. */
  readonly works: readonly WorkEntry[];
}

/** Instruments that belong together: what they are, who did what to each, how much of each is held. */
export function CollectionPart({ page, collection, works }: Props) {
  const { say, reader } = page;
  const { title, abstract } = collection;
  return (
    <section class="group" id={collection.id} aria-labelledby={`${collection.id}-title`}>
      <h2 id={`${collection.id}-title`} lang={langOf(title, page)}>
        {titleIn(title, reader.language)}
      </h2>
      {abstract === undefined ? null : (
        <>
          <p lang={langOf(abstract, page)}>{titleIn(abstract, reader.language)}</p>
          <p class="soft small">{say.home.ours}</p>
        </>
      )}
      <h3>{say.home.documents}</h3>
      <ul class="group-works">
        {works.map((entry) => (
          <li>
            <WorkSummary page={page} entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function WorkSummary({ page, entry }: { page: PageContext; entry: WorkEntry }) {
  const { say, reader, link } = page;
  const { work, expressions } = entry;
  const title = titleFor(work, page);
  const held = heldOfWork(entry);
  return (
    <>
      <p class="name">
        <a href={link(formatAddress(workAddress(work.id)))} lang={title.lang}>
          {title.text}
        </a>
      </p>
      <Acts page={page} work={work} />
      <p class="soft small">
        <span class={`dot ${held}`} aria-hidden="true" /> {say.type[work.type]},{' '}
        {longDate(work.date, reader.language)}
        {' · '}
        {say.work.held[held]}
        {expressions.map((expression) => {
          const { bcp47, endonym } = LANGUAGES[expression.key.language];
          return (
            <>
              {' · '}
              <a
                href={link(formatAddress(expressionAddressOf(work.id, expression)))}
                hreflang={bcp47}
                lang={bcp47}
              >
                {endonym}
              </a>
            </>
          );
        })}
      </p>
    </>
  );
}

/** "Initialed: A (AM), B (AZ). Was present: C (AM)."; where no act is recorded, the stages. */
function Acts({ page, work }: { page: PageContext; work: Work }) {
  const { say, reader, link } = page;
  const kinds = [...new Set(work.acts.map(({ act }) => act))];
  if (kinds.length === 0) {
    const stages = work.stages.map(({ stage, date }) =>
      say.work.stageOn(say.stage[stage], longDate(date, reader.language)),
    );
    return stages.length === 0 ? null : <p class="small">{stages.join(say.marks.semicolon)}</p>;
  }
  return (
    <>
      {kinds.map((kind) => (
        <p class="small">
          <span class="act">{say.act[kind]}</span>
          {say.marks.colon}{' '}
          {actsOf(work, kind).map(({ name, for: party }, at) => (
            <>
              {at === 0 ? '' : ', '}
              <a href={link(personPath({ slug: personSlug(name) }))} lang={langOf(name, page)}>
                {titleIn(name, reader.language)}
              </a>
              {party === undefined ? '' : ` (${party})`}
            </>
          ))}
        </p>
      ))}
    </>
  );
}

type Act = Work['acts'][number];

/** Acts of a kind, each person once: two sources of one act are told apart on the person's page. */
const actsOf = ({ acts }: Work, kind: Act['act']): readonly Act[] => [
  ...new Map(acts.filter(({ act }) => act === kind).map((one) => [personSlug(one.name), one])).values(),
];
