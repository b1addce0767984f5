import type { Child } from 'hono/jsx';
import type { WorkEntry } from '../../archive/load.ts';
import { formatAddress } from '../../model/address.ts';
import { isLanguageCode, LANGUAGES } from '../../model/language.ts';
import { titleIn } from '../../model/work.ts';
import { longDate } from '../i18n/index.ts';
import {
  expressionAddressOf,
  expressionName,
  heldOfExpression,
  levelOfExpression,
  workAddress,
} from '../view.ts';
import type { PageContext } from './layout.tsx';
import { langOf } from './works.tsx';

interface Props {
  readonly page: PageContext;
  readonly entry: WorkEntry;
  /** Titles of the Works it is related to, by id; a Work that is not in the archive has none. */
  readonly related: ReadonlyMap<string, string>;
}

/** A Work: its languages and versions, and every fact of `work.yaml` with its source. */
export function WorkPage({ page, entry, related }: Props) {
  const { work } = entry;
  const { say, reader } = page;
  return (
    <>
      <h1 lang={langOf(work.title, page)}>{titleIn(work.title, reader.language)}</h1>
      {work.short_title === undefined ? null : (
        <p class="short-title" lang={langOf(work.short_title, page)}>
          [{titleIn(work.short_title, reader.language)}]
        </p>
      )}
      <StageBanner page={page} entry={entry} />
      <Expressions page={page} entry={entry} />
      {work.abstract === undefined ? null : (
        <Part heading={say.work.abstract}>
          <p lang={langOf(work.abstract, page)}>{titleIn(work.abstract, reader.language)}</p>
        </Part>
      )}
      <Facts page={page} entry={entry} />
      <Acts page={page} entry={entry} />
      <Relations page={page} entry={entry} related={related} />
      <Copies page={page} entry={entry} />
      {work.note === undefined ? null : (
        <Part heading={say.work.note}>
          <p lang={langOf(work.note, page)}>{titleIn(work.note, reader.language)}</p>
        </Part>
      )}
    </>
  );
}

type EntryProps = Omit<Props, 'related'>;

export function Part({ heading, children }: { heading: string; children: Child }) {
  return (
    <section class="part">
      <h2>{heading}</h2>
      {children}
    </section>
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

function Expressions({ page, entry }: EntryProps) {
  const { say, link } = page;
  if (entry.expressions.length === 0) {
    return (
      <Part heading={say.work.expressions}>
        <p class="gap-says">{say.work.notHeld}</p>
      </Part>
    );
  }
  return (
    <Part heading={say.work.expressions}>
      <ul>
        {entry.expressions.map((expression) => {
          const { language, variant } = expression.key;
          const level = levelOfExpression(expression);
          return (
            <li>
              <a
                href={link(formatAddress(expressionAddressOf(entry.work.id, expression)))}
                hreflang={LANGUAGES[language].bcp47}
              >
                <span lang={LANGUAGES[language].bcp47}>{LANGUAGES[language].endonym}</span>
                {variant === null ? '' : ` (${variant})`},{' '}
                {longDate(expression.key.date, page.reader.language)}
              </a>{' '}
              <code>{expressionName(expression)}</code> · {say.work.held[heldOfExpression(expression)]}
              {level === null ? null : (
                <>
                  {' '}
                  ·{' '}
                  <a class={`level ${level}`} href={link(`/about#level-${level}`)}>
                    {say.level[level]}
                  </a>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

function Facts({ page, entry: { work } }: EntryProps) {
  const { say, reader } = page;
  const { authentic, participants, place, subjects, stages } = work;
  const named = (code: string): string => (isLanguageCode(code) ? LANGUAGES[code].endonym : code);
  return (
    <dl class="facts">
      <Fact name={say.work.type}>{say.type[work.type]}</Fact>
      <Fact name={say.work.nature}>{say.nature[work.nature]}</Fact>
      <Fact name={say.work.date}>{longDate(work.date, reader.language)}</Fact>
      {place === undefined ? null : <Fact name={say.work.place}>{place}</Fact>}
      {participants.length === 0 ? null : (
        <Fact name={say.work.participants}>
          <ul>
            {participants.map(({ name, role }) => (
              <li>
                {name} ({say.role[role]})
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {authentic === undefined ? null : (
        <Fact name={say.work.authentic}>
          {authentic.languages.map(named).join(', ')}
          {authentic.prevails === undefined ? '' : `; ${named(authentic.prevails)} ${say.work.prevails}`}
          {authentic.source === undefined ? '' : ` (${authentic.source})`}
        </Fact>
      )}
      {stages.length === 0 ? null : (
        <Fact name={say.work.stages}>
          <ul>
            {stages.map(({ stage, date, source }) => (
              <li>
                {say.stage[stage]} {longDate(date, reader.language)} <Source page={page} source={source} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {subjects.length === 0 ? null : <Fact name={say.work.subjects}>{subjects.join(', ')}</Fact>}
    </dl>
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

const Source = ({ page, source }: { page: PageContext; source: string }) => (
  <span class="source">
    {page.say.work.source}: {source}
  </span>
);

function Acts({ page, entry: { work } }: EntryProps) {
  const { say, reader } = page;
  if (work.acts.length === 0) return null;
  return (
    <Part heading={say.work.acts}>
      <ul>
        {work.acts.map(({ name, office, act, date, source }) => (
          <li>
            {titleIn(name, reader.language)}
            {office === undefined ? '' : ` (${titleIn(office, reader.language)})`}: {say.act[act]},{' '}
            {longDate(date, reader.language)} <Source page={page} source={source} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Relations({ page, entry: { work }, related }: Props) {
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

function Copies({ page, entry: { work } }: EntryProps) {
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
