import { codePointOf, type Typeface } from '../fonts/typeface.ts';
import { type Element, inline } from '../tag/element.ts';
import type { Span } from '../text/span.ts';

/** Each character that no font has in an element of its own, read aloud as its code point. */
export function boxesSpoken(spans: readonly Span[], paragraph: Element, typeface: Typeface): readonly Span[] {
  return spans.flatMap((span) => {
    if (typeface.drawsAll(span.text, span.face)) return [span];
    const lacking = new Set([...span.text].filter((one) => one !== '\n' && typeface.lacks(one, span.face)));
    if (lacking.size === 0) return [span];
    return cutAround(span.text, lacking).map((text): Span => {
      if (!lacking.has(text)) return { ...span, text };
      const alternative = codePointOf(text);
      return { ...span, text, element: inline('Span', span.element ?? paragraph, { alternative }) };
    });
  });
}

/** The text in pieces, these characters each alone. */
function cutAround(text: string, alone: ReadonlySet<string>): readonly string[] {
  const pieces: string[] = [];
  let isOpen = false;
  for (const character of text) {
    if (isOpen && !alone.has(character)) pieces[pieces.length - 1] += character;
    else pieces.push(character);
    isOpen = !alone.has(character);
  }
  return pieces;
}
