import { longDay } from '../../cite/format/days.ts';
import { formatAddress } from '../../model/address.ts';
import { groupBy } from '../../model/groups.ts';
import { type LanguageCode, textLanguage } from '../../model/language.ts';
import { type Person, personPath, type Statement } from '../../model/people.ts';
import { regionName } from '../../model/regionName.ts';
import { titleIn } from '../../model/work.ts';
import type { PageContext } from '../page.ts';
import { Fact } from '../parts/parts.tsx';
import { langOf, Source, Told } from '../parts/words.tsx';
import { workAddress } from '../view.ts';
import { titleFor } from '../work/names.ts';

/** Everybody of whom an act is recorded, in the alphabetical order of the reader's language. */
export function PeoplePage({ page, people }: { page: PageContext; people: readonly Person[] }) {
  const { say, reader } = page;
  return (
    <>
      <h1>{say.people.title}</h1>
      <p class="lead">{say.people.lead}</p>
      {people.length === 0 ? <p>{say.people.none}</p> : <p class="soft small">{say.people.order}</p>}
      {sorted(people, reader.language).map((person) => (
        <PersonPart page={page} person={person} />
      ))}
    </>
  );
}

/** One person: the office once, where it was one on all days; acts by day, each with its source. */
function PersonPart({ page, person }: { page: PageContext; person: Person }) {
  const { reader, link } = page;
  const [given, family] = nameInTwo(titleIn(person.name, reader.language));
  const office = officeOf(person, reader.language);
  return (
    <section class="person" id={person.slug}>
      <div>
        <h2 lang={langOf(person.name, page)}>
          <a href={link(personPath(person))}>
            {given} <b>{family}</b>
          </a>
        </h2>
        {office === undefined ? null : <Office page={page} office={office} />}
      </div>
      <dl>
        {[...groupBy(person.statements, ({ act }) => act.date)].map(([date, statements]) => (
          <div>
            <dt>
              <time datetime={date}>{longDay(date, reader.language)}</time>
            </dt>
            {statements.map((statement) => (
              <dd>
                <ActLine page={page} statement={statement} withOffice={office === undefined} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

type Titled = NonNullable<Statement['act']['office']>;

const Office = ({ page, office }: { page: PageContext; office: Titled }) => (
  <p class="of" lang={langOf(office, page)}>
    {titleIn(office, page.reader.language)}
  </p>
);

/** The one office that all acts were done in; undefined where it changed or is not known of all. */
function officeOf({ statements }: Person, code: LanguageCode): Titled | undefined {
  const offices = statements.map(({ act }) => act.office);
  const [first] = offices;
  const isOne =
    first !== undefined &&
    offices.every((office) => office !== undefined && titleIn(office, code) === titleIn(first, code));
  return isOne ? first : undefined;
}

/** "Ilham" and "Aliyev": the family name stands last in the languages of these pages. */
const nameInTwo = (name: string): readonly [given: string, family: string] => {
  const cut = name.lastIndexOf(' ');
  return [name.slice(0, Math.max(0, cut)), name.slice(cut + 1)];
};

/** One person's acts, with everything that is recorded of each. */
export function PersonPage({ page, person }: { page: PageContext; person: Person }) {
  const { say, reader } = page;
  return (
    <>
      <p class="crumbs">
        <a href={page.link('/people')}>{say.people.all}</a>
      </p>
      <h1 lang={langOf(person.name, page)}>{titleIn(person.name, reader.language)}</h1>
      <p class="soft small">{say.people.disagree}</p>
      {person.statements.map((statement) => (
        <StatementPart page={page} statement={statement} />
      ))}
    </>
  );
}

function StatementPart({ page, statement: { work, act } }: { page: PageContext; statement: Statement }) {
  const { say, reader, link } = page;
  const title = titleFor(work, page);
  return (
    <section class="statement">
      <h2>
        {say.act[act.act]}
        {say.marks.colon}{' '}
        <a href={link(formatAddress(workAddress(work.id)))} lang={title.lang}>
          {title.text}
        </a>
      </h2>
      <dl class="facts">
        <Fact name={say.people.when}>
          <time datetime={act.date}>{longDay(act.date, reader.language)}</time>
        </Fact>
        {act.office === undefined ? null : (
          <Fact name={say.people.styled}>
            <span lang={langOf(act.office, page)}>{titleIn(act.office, reader.language)}</span>
          </Fact>
        )}
        {act.for === undefined ? null : (
          <Fact name={say.people.for}>{regionName(act.for, reader.language)}</Fact>
        )}
        <Fact name={say.work.source}>
          <Told page={page} source={act.source} url={act.url} />
        </Fact>
      </dl>
    </section>
  );
}

function ActLine({
  page,
  statement: { work, act },
  withOffice,
}: {
  page: PageContext;
  statement: Statement;
  withOffice: boolean;
}) {
  const { say, reader, link } = page;
  const title = titleFor(work, page);
  return (
    <>
      <span class="act">
        {say.act[act.act]}
        {say.marks.colon}
      </span>{' '}
      <a href={link(formatAddress(workAddress(work.id)))} lang={title.lang}>
        {title.text}
      </a>
      {!withOffice || act.office === undefined ? null : (
        <>
          , <span lang={langOf(act.office, page)}>{titleIn(act.office, reader.language)}</span>
        </>
      )}
      <Source page={page} source={act.source} url={act.url} />
    </>
  );
}

/** By family name. */
function sorted(people: readonly Person[], code: LanguageCode): readonly Person[] {
  const { compare } = new Intl.Collator(textLanguage(code).bcp47);
  const family = ({ name }: Person): string => nameInTwo(titleIn(name, code))[1];
  return [...people].sort(
    (a, b) => compare(family(a), family(b)) || compare(titleIn(a.name, code), titleIn(b.name, code)),
  );
}
