import { type Direction, directionOf } from '../../../model/direction.ts';
import { breakParagraph } from '../text/paragraph.ts';
import type { Line } from '../text/span.ts';
import { PLAIN } from '../text/span.ts';
import { type Sheet, STYLES, type Style, textWidth } from './measures.ts';
import type { PagePlan } from './paginate.ts';
import type { Job } from './place.ts';
import { columnsOf } from './rows.ts';
import { fill } from './runs.ts';

/** A running line where it stands; `y` is the baseline from the sheet's lower edge. */
export interface RunningLine {
  readonly x: number;
  readonly y: number;
  readonly line: Line;
}

/** What stands on every page besides the text; only the page's number differs. */
export interface Running {
  readonly head: (page: number) => readonly RunningLine[];
  /** Heads of the columns, on pages that have no title block. */
  readonly columns: readonly RunningLine[];
  readonly foot: (page: number) => readonly RunningLine[];
  /** Which way the text runs, whatever language the page speaks: heads and the line over notes begin there. */
  readonly direction: Direction;
  /** Baseline of the lowest line of the head: a rule stands below it. */
  readonly rule: number;
}

const STYLE = STYLES.running;
const COLUMN_STYLE: Style = { ...STYLE, face: 'strong' };
const GAP = 18;
/** Share of the width beyond which stage and level take a line of their own. */
const MOST_BESIDE = 0.6;
/** Points between the title and what the page shows of it, and the share of the line that its name may take. */
const NAME_GAP = 12;
const MOST_NAMED = 0.6;

/** Heads and feet of `pages` pages. A title that is too long is cut with an ellipsis; stage and level never are. */
export function composeRunning(job: Job, sheet: Sheet, plans: readonly PagePlan[]): Running {
  const pages = plans.length;
  const named = namedOn(plans);
  const { document } = job;
  const { language, titleLanguage = language } = document;
  const direction = directionOf(titleLanguage);
  // The same on most pages.
  const known = new Map<string, readonly Line[]>();
  const set = (text: string, width: number, style = STYLE, way: Direction = 'ltr'): readonly Line[] => {
    const key = `${style.face} ${way} ${width} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const own = way === 'rtl' ? titleLanguage : language;
    const span = { ...PLAIN, text, language: own, face: style.face, ink: style.ink };
    const shape = { width, size: style.size, align: 'left', direction: way } as const;
    const lines = breakParagraph([span], job.typeface, shape);
    known.set(key, lines);
    return lines;
  };
  return {
    direction,
    head: (page) => {
      const inText: Set = (text, width) => set(text, width, STYLE, direction);
      const lines = headLines(job, sheet, { set, inText }, named[page - 1] ?? '');
      return direction === 'rtl' ? lines.map((own) => turnedOver(own, sheet)) : lines;
    },
    columns: columnsOf(document.columns.length, sheet.left, textWidth(sheet)).flatMap(({ x, width }, at) =>
      cut(document.columns[at]?.title ?? '', width, (text, room) => set(text, room, COLUMN_STYLE)).map(
        (line) => ({ x, y: sheet.head - 20, line }),
      ),
    ),
    foot: (page) => footLines(job, sheet, set, page, pages),
    rule: sheet.head - 6,
  };
}

type Set = (text: string, width: number) => readonly Line[];

/** What each page shows, by name: from what goes on at its head to what begins last; none on the first page. */
function namedOn(plans: readonly PagePlan[]): readonly string[] {
  let open: string | null = null;
  return plans.map(({ lines }, page) => {
    const own = lines.map(({ line }) => line.anchors.flatMap(({ running }) => running ?? []));
    const begun = own.flat();
    const first = own[0]?.[0] ?? open ?? begun[0];
    open = begun.at(-1) ?? open;
    if (page === 0 || first === undefined || open === null) return '';
    return first === open ? first : `${first} – ${open}`;
  });
}

/** What stood at the left stands at the right. */
const turnedOver = ({ x, y, line }: RunningLine, sheet: Sheet): RunningLine => ({
  x: 2 * sheet.left + textWidth(sheet) - x - line.width,
  y,
  line,
});

/** Words of the page, and those of the text, which may run the other way. */
interface Setters {
  readonly set: Set;
  readonly inText: Set;
}

function headLines(
  { document }: Job,
  sheet: Sheet,
  { set, inText }: Setters,
  named: string,
): readonly RunningLine[] {
  const { title, stage, level } = document.running;
  const width = textWidth(sheet);
  const status = set([stage, level].filter(Boolean).join(' · '), width);
  const own = status[0]?.width ?? 0;
  const isBeside = status.length < 2 && own <= width * MOST_BESIDE;
  const room = isBeside ? width - own - GAP : width;
  const article = named === '' ? [] : cut(named, room * MOST_NAMED, inText);
  const taken = article[0]?.width ?? 0;
  const name = cut(title, taken === 0 ? room : room - taken - NAME_GAP, inText);
  const behind = sheet.left + (name[0]?.width ?? 0) + NAME_GAP;
  const lines = isBeside ? [] : status;
  const above = sheet.head + lines.length * STYLE.leading;
  return [
    ...name.map((line) => ({ x: sheet.left, y: above, line })),
    ...article.map((line) => ({ x: behind, y: above, line })),
    ...(isBeside ? status : []).map((line) => ({ x: sheet.left + width - line.width, y: above, line })),
    ...lines.map((line, at) => ({ x: sheet.left, y: above - (at + 1) * STYLE.leading, line })),
  ];
}

/** The text in one line, its last words left out where it is too long. */
function cut(text: string, width: number, set: Set): readonly Line[] {
  const words = text.split(' ');
  for (let count = words.length; count > 0; count--) {
    const rest =
      count === words.length
        ? text
        : `${words
            .slice(0, count)
            .join(' ')
            .replace(/[,;:]$/u, '')} …`;
    const lines = set(rest, width);
    if (lines.length === 1) return lines;
  }
  return set(text, width).slice(0, 1);
}

const MOST_LINES = 2;

function footLines(
  { document }: Job,
  sheet: Sheet,
  set: Set,
  page: number,
  pages: number,
): readonly RunningLine[] {
  const width = textWidth(sheet);
  const label = fill(document.labels.page, { page: String(page), pages: String(pages) });
  const number = set(label, width)[0];
  const address = set(document.permalink, width - (number?.width ?? 0) - GAP).slice(0, MOST_LINES);
  const says = cut(`${document.notice} ${document.version}`, width, set);
  return [
    ...[...address, ...says].map((line, at) => ({ x: sheet.left, y: sheet.foot - at * STYLE.leading, line })),
    ...(number === undefined ? [] : [{ x: sheet.left + width - number.width, y: sheet.foot, line: number }]),
  ];
}
