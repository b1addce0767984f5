import type { Child } from 'hono/jsx';
import type { Archive } from '../../archive/archive.ts';
import type { Edition } from '../../archive/edition.ts';
import type { ExpressionEntry } from '../../archive/snapshot.ts';
import { longDay } from '../../cite/format/days.ts';
import { formatAddress } from '../../model/address.ts';
import { titleIn } from '../../model/work.ts';
import type { PageContext } from '../page.ts';
import { Part } from '../parts/parts.tsx';
import { expressionAddressOf, versionsOf } from '../view.ts';
import type { TextProps } from './parts.tsx';

/** A version of the text, or a transcription of one, on the day on which it came to be. */
interface Point {
  readonly expression: ExpressionEntry;
  /** Null for the version itself. */
  readonly edition: Edition | null;
  /** Null where nobody noted it. */
  readonly date: string | null;
}

type Props = Pick<TextProps, 'page' | 'entry' | 'expression'> & { readonly archive: Archive };

/** Versions of a text and our transcriptions of them on one axis of time, any two of which can be compared. */
export function Axis({ page, archive, entry, expression }: Props) {
  const points = pointsOf(archive, versionsOf(entry, expression));
  if (points.filter(({ edition }) => edition !== null).length < 2) return null;
  const { since } = page.say;
  const editions = points.filter(({ edition }) => edition !== null);
  const last = editions.at(-1);
  const before = editions.at(-2);
  return (
    <Part heading={since.axis} id="axis">
      <p class="soft small">{since.axisSays}</p>
      <AxisForm page={page}>
        <ol class="axis">
          {points.map((point) => (
            <li class={point.edition === null ? 'version' : 'edition'}>
              <When page={page} date={point.date} />{' '}
              <PointName page={page} entry={entry} point={point} archive={archive} />
              {point.edition === null || page.mirror !== null ? null : (
                <Choices page={page} edition={point.edition} from={point === before} to={point === last} />
              )}
            </li>
          ))}
        </ol>
      </AxisForm>
    </Part>
  );
}

/** What compares two of them; in a mirror nothing would answer. */
const AxisForm = ({ page, children }: { page: PageContext; children: Child }) =>
  page.mirror === null ? (
    <form action="/compare" method="get">
      {children}
      <button type="submit">{page.say.compare.title}</button>
    </form>
  ) : (
    <div>{children}</div>
  );

const When = ({ page, date }: { page: PageContext; date: string | null }) =>
  date === null ? (
    <span>{page.say.since.unknownDay}</span>
  ) : (
    <time datetime={date}>{longDay(date, page.reader.language)}</time>
  );

/** By their days; a transcription without a day stands behind its version. */
function pointsOf(archive: Archive, versions: readonly ExpressionEntry[]): readonly Point[] {
  const points = versions.flatMap((expression): readonly Point[] => [
    { expression, edition: null, date: expression.key.date },
    ...expression.editions.map((edition) => ({ expression, edition, date: dayOf(archive, edition) })),
  ]);
  const place = ({ date, expression }: Point): string => date ?? expression.key.date;
  return points.sort((a, b) => place(a).localeCompare(place(b)));
}

/** The day on which a transcription was published here. */
const dayOf = ({ snapshot: { log } }: Archive, { name, front }: Edition): string | null =>
  log.find(({ text, act }) => text === name && (act === 'published' || act === 'corrected'))?.date ??
  front.added ??
  null;

/** What the version reached on its day; of a transcription its number and why it was made. */
function PointName({
  page,
  entry,
  archive,
  point: { expression, edition },
}: Pick<Props, 'page' | 'entry' | 'archive'> & { point: Point }) {
  const { say, link, reader } = page;
  const address = expressionAddressOf(entry.work.id, expression, edition?.number ?? null);
  if (edition === null) {
    const reached = entry.work.stages.filter(({ date }) => date === expression.key.date);
    return (
      <>
        <strong>{say.since.version}</strong>{' '}
        {reached.length === 0 ? null : <>({reached.map(({ stage }) => say.stage[stage]).join(', ')})</>}
      </>
    );
  }
  const reason = archive.snapshot.log.find(({ text }) => text === edition.name)?.reason ?? null;
  return (
    <>
      <a href={link(formatAddress(address))}>
        {say.since.transcription} {edition.number} ({longDay(edition.key.date, reader.language)})
      </a>
      {reason === null ? null : (
        <span class="soft">
          {say.marks.colon} {titleIn(reason, reader.language)}
        </span>
      )}
    </>
  );
}

function Choices({
  page,
  edition,
  from,
  to,
}: {
  page: PageContext;
  edition: Edition;
  from: boolean;
  to: boolean;
}) {
  const { compare } = page.say;
  return (
    <span class="choices">
      <label>
        <input
          type="radio"
          name="from"
          value={edition.name}
          checked={from}
          aria-label={`${compare.from}: ${edition.name}`}
        />{' '}
        {compare.from}
      </label>{' '}
      <label>
        <input
          type="radio"
          name="to"
          value={edition.name}
          checked={to}
          aria-label={`${compare.to}: ${edition.name}`}
        />{' '}
        {compare.to}
      </label>
    </span>
  );
}
