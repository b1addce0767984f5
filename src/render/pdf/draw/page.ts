import type { Figure, FlowLine } from '../layout/flow.ts';
import type { Sheet } from '../layout/measures.ts';
import { NOTE_GAP, type PageLine, type PagePlan } from '../layout/paginate.ts';
import type { Running, RunningLine } from '../layout/running.ts';
import { fromLeftEdge, INKS } from '../text/span.ts';
import { PageContent } from './content.ts';
import type { Drawing } from './drawing.ts';
import { drawMarginMark } from './marginMark.ts';
import { numbers } from './numbers.ts';

/** A destination shows a little of the white above its line. */
const ABOVE = 4;

/** One page as a content stream. Content comes in reading order: text, notes; running lines are artifacts. */
export function drawPage(
  plan: PagePlan,
  index: number,
  sheet: Sheet,
  running: Running,
  drawing: Drawing,
): PageContent {
  const page = new PageContent(index, drawing);
  const { scale } = sheet;
  if (scale !== 1) page.operators.push(`${numbers(scale, 0, 0, scale, 0, 0)} cm`);
  const top = sheet.height - sheet.top;
  const own = plan.lines.filter(({ isRepeated }) => isRepeated !== true);
  for (const group of rowsOf(own)) drawGroup(page, group, top, sheet);
  for (const placed of plan.lines) if (placed.isRepeated === true) drawRepeated(page, placed, top);
  drawNotes(page, plan.notes, sheet, running);
  drawRunning(page, running, index, sheet);
  return page;
}

/** Lines of rows of columns together, each row of a table and every other line alone. */
function rowsOf(lines: readonly PageLine[]): readonly (readonly PageLine[])[] {
  const groups: PageLine[][] = [];
  for (const placed of lines) {
    const last = groups.at(-1);
    if (placed.line.isRow && !placed.line.opensRow && last?.[0]?.line.isRow === true) last.push(placed);
    else groups.push([placed]);
  }
  return groups;
}

function drawGroup(page: PageContent, group: readonly PageLine[], textTop: number, sheet: Sheet): void {
  const columns = Math.max(...group.map(({ line }) => line.parts.length), 0);
  for (const { line, top } of group) drawAround(page, line, textTop - top, sheet);
  for (let column = 0; column < columns; column++) {
    for (const { line, top } of group) {
      for (const placed of line.parts[column] ?? []) page.line(placed, textTop - top - line.ascent);
    }
  }
  page.close();
}

/** The heads of a table that goes on: seen again, and not read again. */
function drawRepeated(page: PageContent, { line, top }: PageLine, textTop: number): void {
  page.artifact('repeated');
  for (const { x, line: words } of line.parts.flat()) {
    page.text(words, fromLeftEdge(words), x + words.offset, textTop - top - line.ascent);
  }
  page.close();
}

/** What a line brings besides words. */
function drawAround(page: PageContent, line: FlowLine, top: number, sheet: Sheet): void {
  for (const anchor of line.anchors) {
    page.drawing.anchors.push({ ...anchor, page: page.index, left: sheet.left - ABOVE, top: top + ABOVE });
  }
  if (line.stroke !== null) {
    const [from, to] = line.stroke;
    drawStroke(page, from, to, top, '0.5 w [] 0 d');
  }
  if (line.leader !== null) {
    const [from, to] = line.leader;
    drawStroke(page, from, to, top - line.ascent, '1 J 0.8 w [0 4] 0 d');
  }
  for (const mark of line.marks) drawMarginMark(page, mark, top - line.ascent);
  if (line.figure !== null) drawFigure(page, line.figure, top - line.figure.below);
}

function drawStroke(page: PageContent, from: number, to: number, y: number, look: string): void {
  page.artifact('mark');
  page.operators.push(`q ${look} ${numbers(...INKS.soft)} RG ${numbers(from, y)} m ${numbers(to, y)} l S Q`);
  page.close();
}

function drawFigure(page: PageContent, figure: Figure, top: number): void {
  const { x, size, modules, element, rows } = figure;
  const side = size / modules;
  page.element(element);
  element.box = [x, top - size, x + size, top].map((point) => point * page.drawing.scale);
  page.ink('text');
  for (const [row, spans] of rows.entries()) {
    for (const [from, to] of spans)
      page.operators.push(`${numbers(x + from * side, top - (row + 1) * side, (to - from) * side, side)} re`);
  }
  page.operators.push('f');
  page.close();
}

const NOTE_RULE = 72;

function drawNotes(
  page: PageContent,
  notes: readonly FlowLine[],
  sheet: Sheet,
  { direction }: Pick<Running, 'direction'>,
): void {
  if (notes.length === 0) return;
  let top = sheet.bottom + notes.reduce((sum, { height }) => sum + height, 0);
  const from = direction === 'rtl' ? sheet.width - sheet.right - NOTE_RULE : sheet.left;
  drawStroke(page, from, from + NOTE_RULE, top + NOTE_GAP / 3, '0.5 w [] 0 d');
  for (const line of notes) {
    drawGroup(page, [{ line, top: 0 }], top, sheet);
    top -= line.height;
  }
}

function drawRunning(page: PageContent, running: Running, index: number, sheet: Sheet): void {
  const { head, columns, foot, rule } = running;
  page.artifact('head');
  drawLines(page, index === 0 ? head(1) : [...head(index + 1), ...columns]);
  page.operators.push(
    `q 0.4 w [] 0 d ${numbers(...INKS.soft)} RG ${numbers(sheet.left, rule)} m ${numbers(sheet.width - sheet.right, rule)} l S Q`,
  );
  page.artifact('foot');
  drawLines(page, foot(index + 1));
  page.close();
}

function drawLines(page: PageContent, lines: readonly RunningLine[]): void {
  for (const { x, y, line } of lines) page.text(line, fromLeftEdge(line), x, y);
}
