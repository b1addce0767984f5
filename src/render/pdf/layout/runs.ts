import type { PdfLabels, PdfLevel, PdfRun } from '../document.ts';
import { type Attributes, type Element, inline } from '../tag/element.ts';
import { type Ink, type Link, PLAIN, type Span } from '../text/span.ts';
import type { Style } from './measures.ts';
import type { Place } from './place.ts';

/** What a span has besides its text. */
type Look = Omit<Span, 'text'>;

/** A word of a template filled in: `fill('Page {page}', { page: '2' })`. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);

/** The look of words to which nothing else is done. */
export const lookOf = (place: Place, style: Style): Look => ({
  ...PLAIN,
  face: style.face,
  ink: style.ink,
  language: place.language,
});

/** Runs as spans below the paragraph `element`, with an inline element for each thing that is more than words. */
export const spansOf = (
  runs: readonly PdfRun[],
  place: Place,
  style: Style,
  element: Element,
): readonly Span[] =>
  // Pieces of one link are one: "Article IV" with the numeral said otherwise.
  groupRuns(runs).flatMap((group) => {
    const linked = inLink(group, { place, look: lookOf(place, style), element });
    // Cells of a table in running words, as in a comparison: no font has a tab.
    return group.flatMap((run) => runSpans({ ...run, text: run.text.replaceAll('\t', ' ') }, linked));
  });

/** Neighbours that lead to one place stand together. */
function groupRuns(runs: readonly PdfRun[]): readonly (readonly [PdfRun, ...PdfRun[]])[] {
  const groups: [PdfRun, ...PdfRun[]][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const isLinked = run.href !== undefined || run.to !== undefined;
    const isSame = isLinked && before?.href === run.href && before?.to === run.to;
    if (isSame && run.note === undefined && before?.note === undefined) group?.push(run);
    else groups.push([run]);
  }
  return groups;
}

interface Around {
  readonly place: Place;
  readonly look: Look;
  readonly element: Element;
}

function runSpans(run: PdfRun, around: Around): readonly Span[] {
  const { labels } = around.place.job.document;
  if (run.note !== undefined) return [noteMark(run.note, run.text, around)];
  const spoken = inSpoken(run, inLanguage(run, inLook(run, around)));
  if (run.change !== undefined) return changed(run, spoken, labels);
  return withBlanks(run.text, spoken, labels);
}

/** The same look below an inline element. */
const inside = (around: Around, type: Parameters<typeof inline>[0], attributes: Attributes = {}): Around => {
  const element = inline(type, around.element, attributes);
  return { ...around, element, look: { ...around.look, element } };
};

function inLook({ look }: PdfRun, around: Around): Around {
  if (look === undefined) return around;
  const face = look === around.look.face ? 'regular' : look;
  return { ...around, look: { ...around.look, face } };
}

function inLanguage({ language }: PdfRun, around: Around): Around {
  if (language === undefined || language === around.look.language) return around;
  const below = inside(around, 'Span', { language });
  return { ...below, look: { ...below.look, language } };
}

const inSpoken = ({ spoken }: PdfRun, around: Around): Around =>
  spoken === undefined ? around : inside(around, 'Span', { expansion: spoken });

function inLink(group: readonly [PdfRun, ...PdfRun[]], around: Around): Around {
  const { document, destinations } = around.place.job;
  const { labels } = document;
  const [{ href, to }] = group;
  if (to !== undefined && destinations.has(to)) {
    const name = group.map(({ text }) => text).join('');
    const reference = inside(around, 'Reference');
    return linked(reference, { target: { destination: to }, says: fill(labels.goTo, { name }) });
  }
  if (href === undefined) return around;
  return linked(around, { target: { uri: href }, says: fill(labels.link, { address: href }) });
}

function linked(around: Around, link: Link, ink: Ink = 'link'): Around {
  const below = inside(around, 'Link');
  return { ...below, look: { ...below.look, link, ink } };
}

const NOTE_SCALE = 0.66;
const NOTE_RISE = 0.36;

function noteMark(note: string, text: string, around: Around): Span {
  const { labels } = around.place.job.document;
  const raised = { scale: NOTE_SCALE, rise: NOTE_RISE, note };
  if (!around.place.job.destinations.has(note)) return { ...around.look, ...raised, note: null, text };
  const link: Link = { target: { destination: note }, says: fill(labels.note, { mark: text }) };
  return { ...linked(inside(around, 'Reference'), link).look, ...raised, text };
}

/** Marks of a change, readable without colour; a screen reader says the word for the first one. */
const CHANGES = {
  inserted: { type: 'Inserted', open: '[+', close: '+]', rule: 'under', decoration: 'Underline' },
  deleted: { type: 'Deleted', open: '[\u2212', close: '\u2212]', rule: 'through', decoration: 'LineThrough' },
} as const;

function changed(run: PdfRun, around: Around, labels: PdfLabels): readonly Span[] {
  const kind = run.change ?? 'inserted';
  const { type, open, close, rule, decoration } = CHANGES[kind];
  const below = inside(around, type, { decoration });
  const mark = inside(below, 'Span', { alternative: labels[kind] });
  const words = withBlanks(run.text, below, labels).map((span) => ({ ...span, rule }));
  return [{ ...mark.look, ink: 'soft', text: open }, ...words, { ...below.look, ink: 'soft', text: close }];
}

/** Two or more low lines are a blank the parties left open. */
function withBlanks(text: string, around: Around, { leftBlank }: PdfLabels): readonly Span[] {
  if (!text.includes('__')) return [{ ...around.look, text }];
  return text
    .split(/(_{2,})/u)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith('__')
        ? { ...inside(around, 'Span', { alternative: leftBlank }).look, text: piece }
        : { ...around.look, text: piece },
    );
}

const LEVEL_SCALE = 0.74;

/** The boxed mark behind words or heading, as the page has it: a dashed box where nothing confirms them. */
export function levelMark(
  level: PdfLevel | null,
  place: Place,
  style: Style,
  element: Element,
): readonly Span[] {
  if (level === null) return [];
  const { language } = place.job.document;
  const base = { ...lookOf(place, style), face: 'regular', language } as const;
  const mark = inline('Level', element, language === place.language ? {} : { language });
  return [
    { ...base, element: mark, text: ' ' },
    {
      ...base,
      element: mark,
      // Words of one box stay on one line.
      text: `\u00A0${level.label.replaceAll(' ', '\u00A0')}\u00A0`,
      scale: LEVEL_SCALE,
      ink: level.level === 'unchecked' ? 'warn' : level.level === 'official' ? 'text' : 'soft',
      rule: level.level === 'unchecked' ? 'dashed' : 'box',
    },
  ];
}

/** The number or label of a clause as a link to its permalink, in the ink of the text, read out as `spoken`. */
export function labelSpans(
  text: string,
  clause: { readonly permalink: string | null; readonly spoken: string | null; readonly name: string },
  place: Place,
  style: Style,
  element: Element,
): readonly Span[] {
  const { labels } = place.job.document;
  const around: Around = { place, look: lookOf(place, style), element };
  const below =
    clause.permalink === null
      ? around
      : linked(
          around,
          { target: { uri: clause.permalink }, says: fill(labels.permalinkOf, { name: clause.name }) },
          style.ink,
        );
  const spoken = clause.spoken === null ? below : inside(below, 'Span', { expansion: clause.spoken });
  return [{ ...spoken.look, text }];
}
