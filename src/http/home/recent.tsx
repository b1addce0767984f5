import { type ExpressionEntry, newestEdition, type WorkEntry } from '../../archive/snapshot.ts';
import { longDay } from '../../cite/format/days.ts';
import { formatAddress, parseAddress } from '../../model/address.ts';
import { formatKey } from '../../model/expression.ts';
import { groupBy } from '../../model/groups.ts';
import { textLanguage } from '../../model/language.ts';
import type { LoggedEntry } from '../../model/logEntry.ts';
import type { PageContext } from '../page.ts';
import { expressionAddressOf } from '../view.ts';
import { byDate, titleFor } from '../work/names.ts';

interface Props {
  readonly page: PageContext;
  readonly works: ReadonlyMap<string, WorkEntry>;
  /** Oldest first. */
  readonly log: readonly LoggedEntry[];
}

/** A text and what was done to it last. */
interface Change {
  /** `YYYY-MM-DD`; empty where no file tells. */
  readonly day: string;
  readonly act: LoggedEntry['act'];
  readonly entry: WorkEntry;
  readonly expression: ExpressionEntry;
}

/** Texts that the home page lists. */
const MOST = 3;

/** What was added and changed last, day by day, under a link to all of it; where there is no log, what files say of the day they came. */
export function Recent({ page, works, log }: Props) {
  const { say, link } = page;
  const changes = (log.length === 0 ? added(works) : logged(log, works)).slice(0, MOST);
  if (changes.length === 0) return null;
  const days = groupBy(changes, ({ day, act }) => `${day} ${act}`);
  return (
    <section class="part">
      <h2>
        {log.length > 0 ? (
          <a href={link('/log')}>{say.home.added}</a>
        ) : changes.some(({ day }) => day !== '') ? (
          say.home.added
        ) : (
          say.home.recent
        )}
      </h2>
      <ul class="recent">
        {[...days.values()].map((one) => (
          <Day page={page} changes={one} />
        ))}
      </ul>
    </section>
  );
}

/** "23 November 2026: Published: [Prague Statement], English; [Joint Statement], English" */
function Day({ page, changes }: { page: PageContext; changes: readonly Change[] }) {
  const { say, reader } = page;
  const { day, act } = changes[0] ?? { day: '', act: 'published' };
  const works = [...groupBy(changes, ({ entry }) => entry).entries()];
  return (
    <li>
      {day === '' ? null : (
        <>
          <time datetime={day}>{longDay(day, reader.language)}</time>
          {say.marks.colon} <strong>{say.log.act[act]}</strong>
          {say.marks.colon}
        </>
      )}
      {works.map(([entry, all], at) => (
        <>
          {at === 0 ? ' ' : say.marks.semicolon}
          <Texts page={page} entry={entry} expressions={all.map(({ expression }) => expression)} />
        </>
      ))}
    </li>
  );
}

/** A document, and links to the texts of it that changed. */
function Texts({
  page,
  entry: { work },
  expressions,
}: Pick<Props, 'page'> & { entry: WorkEntry; expressions: readonly ExpressionEntry[] }) {
  const title = titleFor(work, page);
  return (
    <>
      <span lang={title.lang}>{title.text}</span>
      {expressions.map((expression) => {
        const { bcp47, endonym } = textLanguage(expression.key.language);
        const { variant } = expression.key;
        return (
          <>
            {', '}
            <a href={page.link(formatAddress(expressionAddressOf(work.id, expression)))} hreflang={bcp47}>
              <span lang={bcp47}>{endonym}</span>
              {variant === null ? '' : ` (${variant})`}
            </a>
          </>
        );
      })}
    </>
  );
}

/** Newest first, each text once: a withdrawn one, or one that is left out, has no page to lead to. */
function logged(log: readonly LoggedEntry[], works: Props['works']): readonly Change[] {
  const last = [...log].reverse().flatMap(({ text, date, act }) => {
    const address = parseAddress(`/t/${text}`);
    const entry = works.get(address?.work ?? '');
    const key = address?.expression == null ? '' : formatKey(address.expression);
    const expression = entry?.expressions.find((one) => formatKey(one.key) === key);
    return entry === undefined || expression === undefined ? [] : [{ day: date, act, entry, expression }];
  });
  return [...groupBy(last, ({ expression }) => expression).values()].flatMap(([first]) => first ?? []);
}

/** By the day that files tell; where none does, by the date of the act. */
const added = (works: Props['works']): readonly Change[] =>
  [...works.values()]
    .sort(byDate)
    .flatMap((entry) =>
      entry.expressions.map((expression) => ({
        day: newestEdition(expression).front.added ?? '',
        act: 'published' as const,
        entry,
        expression,
      })),
    )
    .sort((a, b) => b.day.localeCompare(a.day));
