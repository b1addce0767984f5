import { isHeaded } from '../../../model/kind.ts';
import type { PdfClause } from '../document.ts';
import { type Attributes, Element } from '../tag/element.ts';
import { anchored, type FlowItem, flowLine, hung, space } from './flow.ts';
import { HANG, PARAGRAPH_GAP, POINT_GAP } from './measures.ts';
import { anchorOf, below, composeWords } from './ownWords.ts';
import { baseline, elementIn, type Place, setLine } from './place.ts';
import { labelSpans } from './runs.ts';

/** A clause whose number hangs beside its words. */
export const isListed = (clause: PdfClause): boolean =>
  clause.label !== null && clause.kind !== 'note' && !isHeaded(clause);

/** Numbered siblings: the numbers as printed, all words set in by the room the widest number needs. */
export function composeList(clauses: readonly PdfClause[], place: Place): readonly FlowItem[] {
  const [first] = clauses;
  const list = new Element('L', place.parent, { numbering: numberingOf(first?.label ?? '') });
  const numbers = clauses.map((clause) => compose(clause, { ...place, parent: list }));
  const widest = Math.max(...numbers.map(({ width }) => width)) + HANG.gap * (place.style.size / 10.5);
  const room = Math.max(0, place.width - HANG.text);
  const indent = Math.min(HANG.most, room, Math.max(HANG.least, widest));
  return numbers.flatMap(({ clause, item, label, lead }) => {
    const text = new Element('LBody', item);
    const inner: Place = {
      ...place,
      x: place.x + indent,
      width: place.width - indent,
      language: clause.language,
      parent: text,
    };
    const gap = clause.kind === 'paragraph' ? PARAGRAPH_GAP : POINT_GAP;
    const words = composeWords(clause, inner, { gap: clause.children.some(isListed) ? POINT_GAP : gap });
    const items = endingWith([...words, ...place.job.compose(clause.children, below(inner))], gap);
    const wide = lead > indent;
    return anchored(wide ? [label, ...items] : hung(items, label), anchorOf(clause, place));
  });
}

/** The item of a clause with its number set, ready to be hung beside its words. */
function compose(clause: PdfClause, place: Place) {
  const item = elementIn(place, 'LI', clause.language);
  const element = new Element('Lbl', item);
  const inLanguage = { ...place, language: clause.language };
  // The space behind the number is part of it, so that copied text reads "1. The Parties".
  const spans = labelSpans(`${clause.label}\u0020`, clause, inLanguage, place.style, element);
  const line = setLine(spans, place, place.style);
  const label = flowLine({
    height: place.style.leading,
    ascent: baseline(place.style),
    parts: [[{ x: place.x, line, element }]],
    keep: true,
  });
  return { clause, item, label, width: line.width, lead: line.width };
}

/** The last point of a paragraph is followed by the white that follows paragraphs. */
const endingWith = (items: readonly FlowItem[], gap: number): readonly FlowItem[] =>
  items.at(-1)?.is === 'space' ? [...items.slice(0, -1), space(gap)] : items;

const NUMBERINGS: readonly (readonly [RegExp, NonNullable<Attributes['numbering']>])[] = [
  [/^\(?\d/u, 'Decimal'],
  [/^\(?[ivx]+[).]/u, 'LowerRoman'],
  [/^\(?[IVX]+[).]/u, 'UpperRoman'],
  [/^\(?[a-z][).]/u, 'LowerAlpha'],
];

const numberingOf = (label: string): NonNullable<Attributes['numbering']> =>
  NUMBERINGS.find(([form]) => form.test(label))?.[1] ?? 'None';
