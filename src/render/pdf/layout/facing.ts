import { directionOf } from '../../../model/direction.ts';
import type { PdfRun } from '../document.ts';
import type { FlowItem, FlowLine, Placed } from './flow.ts';
import type { Place } from './place.ts';

/**
 * What is composed for words in a language, in the place that fits its direction: where that is another than around,
 * all is turned over between the edges of the column, so that numbers, indents and signs in the margin stand on the
 * other side.
 */
export function facing(
  language: string,
  place: Place,
  compose: (place: Place) => readonly FlowItem[],
): readonly FlowItem[] {
  const direction = directionOf(language);
  if (direction === place.direction) return compose(place);
  const sum = place.edge + place.x + place.width;
  const turn = (line: FlowLine): FlowLine => turnedOver(line, sum);
  const items = compose({ ...place, direction, turn: (line) => place.turn(turn(line)) });
  return items.map((item) => (item.is === 'line' ? turn(item) : item));
}

/** The language of the first words. */
export const languageOfRuns = (runs: readonly PdfRun[], { language }: Place): string =>
  runs.find(({ text, note }) => note === undefined && /\p{L}/u.test(text))?.language ?? language;

/** `sum` of the two edges. */
function turnedOver(line: FlowLine, sum: number): FlowLine {
  const over = ({ x, line: own, ...rest }: Placed): Placed => ({
    ...rest,
    line: own,
    x: sum - x - 2 * own.offset - own.width,
  });
  return {
    ...line,
    parts: line.parts.map((parts) => parts.map(over)),
    repeats: line.repeats.map((own) => turnedOver(own, sum)),
    marks: line.marks.map((mark) => ({ ...mark, x: sum - mark.x, isAtRight: !mark.isAtRight })),
    leader: line.leader === null ? null : [sum - line.leader[0], sum - line.leader[1]],
    stroke: line.stroke === null ? null : [sum - line.stroke[1], sum - line.stroke[0]],
    figure: line.figure === null ? null : { ...line.figure, x: sum - line.figure.x - line.figure.size },
  };
}
