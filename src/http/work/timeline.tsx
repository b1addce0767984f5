import type { WorkEntry } from '../../archive/snapshot.ts';
import { longDay } from '../../cite/format/days.ts';
import { formatAddress } from '../../model/address.ts';
import { INTERFACES, wordsAround } from '../../model/interfaces.ts';
import { languageOf } from '../../model/language.ts';
import type { PageContext } from '../page.ts';
import { type Held, heldOfWork, workAddress } from '../view.ts';
import { byDate, titleFor } from './names.ts';

/** All in units of the drawing, which is as wide as a phone and never drawn much larger. */
const WIDTH = 380;
const SPINE = 58;
const WORDS = 76;
const LINE = 19;
const PADDING = 9;
interface Row {
  readonly entry: WorkEntry;
  readonly inGroup: boolean;
  readonly held: Held;
  readonly lines: readonly string[];
  readonly lang: string;
  readonly top: number;
  readonly height: number;
}

interface Props {
  readonly page: PageContext;
  /** The instruments that the timeline is about. */
  readonly group: readonly WorkEntry[];
  readonly around: readonly WorkEntry[];
}

/** Instruments in the order of their dates, newest first: a drawing of links, joined where one names another. */
export function Timeline({ page, group, around }: Props) {
  const { say } = page;
  const rows = layOut(page, group, around);
  const last = rows.at(-1);
  if (last === undefined) return null;
  const height = last.top + last.height;
  const middle = new Map(rows.map((row) => [row.entry.work.id, middleOf(row)]));
  return (
    <section class="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{say.home.timeline}</h2>
      <p class="soft small">{say.home.timelineSays}</p>
      <svg viewBox={`0 0 ${WIDTH} ${height}`}>
        <title>{say.home.timeline}</title>
        <line class="spine" x1={SPINE} x2={SPINE} y1={PADDING} y2={height - PADDING} />
        {rows.map((row) => (
          <RowDrawing page={page} row={row} middle={middle} />
        ))}
      </svg>
      <ul class="dots">
        {(['full', 'partial', 'none'] as const).map((held) => (
          <li>
            <span class={`dot ${held}`} aria-hidden="true" /> {say.home.dots[held]}
          </li>
        ))}
      </ul>
    </section>
  );
}

const middleOf = ({ top }: Row): number => top + PADDING + LINE - 6;

function layOut(
  page: PageContext,
  group: readonly WorkEntry[],
  around: readonly WorkEntry[],
): readonly Row[] {
  const rows: Row[] = [];
  for (const entry of [...new Set([...group, ...around])].sort(byDate)) {
    const { text, lang } = titleFor(entry.work, page);
    const lines = wrap(text, INTERFACES[wordsAround(languageOf(lang) ?? 'eng')].lineLetters);
    const before = rows.at(-1);
    rows.push({
      entry,
      lines,
      lang,
      inGroup: group.includes(entry),
      held: heldOfWork(entry),
      top: before === undefined ? 0 : before.top + before.height,
      height: (lines.length + 1) * LINE + 2 * PADDING,
    });
  }
  return rows;
}

interface RowProps {
  readonly page: PageContext;
  readonly row: Row;
  /** Height of each instrument's dot. */
  readonly middle: ReadonlyMap<string, number>;
}

function RowDrawing({ page, row, middle }: RowProps) {
  const { say, reader, link } = page;
  const { entry, inGroup, held, lines, lang, top, height } = row;
  const { work } = entry;
  const y = middleOf(row);
  return (
    <a href={link(formatAddress(workAddress(work.id)))} class={inGroup ? 'row in-group' : 'row'}>
      <title>{`${longDay(work.date, reader.language)}, ${say.work.held[held]}${say.marks.colon} ${lines.join(' ')}`}</title>
      <rect x={WORDS - 10} y={top + 2} width={WIDTH - WORDS + 9} height={height - 4} rx="4" />
      {work.relations.map(({ work: other }) => {
        const to = middle.get(other);
        return to === undefined ? null : <path class="joins" d={arc(y, to)} />;
      })}
      <circle class={`dot ${held}`} cx={SPINE} cy={y} r="5" />
      {held === 'partial' ? <path class="half" d={`M${SPINE} ${y - 5}a5 5 0 0 0 0 10z`} /> : null}
      <text class="when" x={WORDS} y={y + 4}>
        {longDay(work.date, reader.language)}
      </text>
      <text class="what" x={WORDS} y={y + 4} lang={lang}>
        {lines.map((line) => (
          <tspan x={WORDS} dy={LINE}>
            {line}{' '}
          </tspan>
        ))}
      </text>
    </a>
  );
}

/** From one dot to another, the farther the wider. */
function arc(from: number, to: number): string {
  const reach = SPINE - Math.min(SPINE - 4, 12 + Math.abs(to - from) / 22);
  return `M${SPINE} ${from}C${reach} ${from} ${reach} ${to} ${SPINE} ${to}`;
}

/** Words in lines of at most so many letters. */
function wrap(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= letters)
      lines.splice(-1, 1, `${line} ${word}`);
    else lines.push(word);
  }
  return lines;
}
