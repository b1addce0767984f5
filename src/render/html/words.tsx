import { type Child, Fragment } from 'hono/jsx';
import type { Mark, Words } from '../../model/clause.ts';
import type { EId } from '../../model/eid.ts';

/** A layer over the words: anything with a half-open span that is drawn around them (a highlight, a reference). */
export interface Layer {
  readonly start: number;
  readonly end: number;
  readonly draw: (inner: Child) => Child;
}

/** Words with their marks and further layers as HTML. Spans may overlap: what crosses another's end is cut there. */
export function WordsHtml({ words, layers = [], footnotes }: WordsProps) {
  const marks = words.marks.filter(({ kind }) => kind !== 'table');
  return (
    <Fragment>
      {draw(words.text, 0, words.text.length, [...marks.map((mark) => asLayer(mark, footnotes)), ...layers])}
    </Fragment>
  );
}

export interface WordsProps {
  readonly words: Words;
  readonly layers?: readonly Layer[];
  /** The footnote that a mark leads to; without it marks lead nowhere. */
  readonly footnotes?: Footnotes | undefined;
}

type Footnotes = (mark: string) => EId | null;

function draw(text: string, start: number, end: number, layers: readonly Layer[]): Child[] {
  const [layer, ...others] = [...layers].sort((a, b) => a.start - b.start || b.end - a.end);
  if (layer === undefined || layer.start > end) return lines(text.slice(start, end));
  const from = Math.max(layer.start, start);
  const to = Math.min(layer.end, end);
  const inside = others
    .filter((other) => other.start < to)
    .map((other) => ({ ...other, end: Math.min(other.end, to) }));
  const after = others
    .filter((other) => other.end > to || other.start >= to)
    .map((other) => ({ ...other, start: Math.max(other.start, to) }));
  return [
    ...lines(text.slice(start, from)),
    layer.draw(<Fragment>{draw(text, from, to, inside)}</Fragment>),
    ...draw(text, to, end, after),
  ];
}

function lines(text: string): Child[] {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [<br />, line]));
}

const asLayer = (mark: Mark, footnotes?: Footnotes): Layer => ({
  start: mark.start,
  end: mark.end,
  draw: (inner) => drawMark(mark, inner, footnotes),
});

function drawMark(mark: Mark, inner: Child, footnotes?: Footnotes): Child {
  if (mark.kind === 'note') return <NoteMark mark={mark.note} to={footnotes?.(mark.note) ?? null} />;
  if (mark.kind !== 'link') return mark.kind === 'strong' ? <strong>{inner}</strong> : <em>{inner}</em>;
  return (
    <a href={mark.href} rel="noreferrer">
      {inner}
    </a>
  );
}

function NoteMark({ mark, to }: { mark: string; to: EId | null }) {
  if (to === null) return <sup class="note-mark">{mark}</sup>;
  return (
    <sup class="note-mark">
      <a href={`#${to}`} {...NOTE_REFERENCE}>
        {mark}
      </a>
    </sup>
  );
}

const NOTE_REFERENCE = { 'epub:type': 'noteref', role: 'doc-noteref' };
