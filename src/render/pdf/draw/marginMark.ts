import type { PathCommand } from 'fontkit';
import { onceFor } from '../../../kept.ts';
import type { FontProgram } from '../fonts/program.ts';
import type { MarginMark } from '../layout/flow.ts';
import type { PageContent } from './content.ts';
import { numbers } from './numbers.ts';

const SIGN = '¶';
/** Points; small enough to be overlooked by whoever reads, large enough to be hit by whoever seeks it. */
const SIZE = 7;
/** The link reaches this far beyond the sign. */
const REACH = { x: 3, below: 3, above: 9 } as const;

/**
 * The sign that leads to a clause's permalink, with its baseline at `y`. It is drawn as a shape, not as a letter: words
 * copied out of the file hold no sign that the text has not. Readers of the tree hear the link's alternative.
 */
export function drawMarginMark(
  page: PageContent,
  { x, isAtRight, element, link }: MarginMark,
  y: number,
): void {
  const { path, width } = signOf(page.drawing.signs);
  const left = isAtRight ? x : x - width;
  page.element(element);
  page.ink('soft');
  page.operators.push(`q 1 0 0 1 ${numbers(left, y)} cm ${path} f Q`);
  page.close();
  page.drawing.links.push({
    page: page.index,
    element,
    link,
    left: left - REACH.x,
    bottom: y - REACH.below,
    right: left + width + REACH.x,
    top: y + REACH.above,
  });
}

interface Sign {
  /** Operators of its outline, in points. */
  readonly path: string;
  readonly width: number;
}

const signOf = onceFor(({ font }: FontProgram): Sign => {
  const { path, advanceWidth } = font.glyphForCodePoint(SIGN.codePointAt(0) ?? 0);
  const point = SIZE / font.unitsPerEm;
  return { path: outlineOf(path.commands, point), width: advanceWidth * point };
});

/** PDF has cubic curves only: those of TrueType are raised by a degree. */
function outlineOf(commands: readonly PathCommand[], point: number): string {
  let [x, y] = [0, 0];
  return commands
    .map(({ command, args: units }) => {
      const args = units.map((unit) => unit * point);
      const [a = 0, b = 0, c = 0, d = 0] = args;
      if (command === 'closePath') return 'h';
      const [fromX, fromY] = [x, y];
      [x = 0, y = 0] = args.slice(-2);
      if (command === 'moveTo') return `${numbers(a, b)} m`;
      if (command === 'lineTo') return `${numbers(a, b)} l`;
      if (command === 'bezierCurveTo') return `${numbers(...args)} c`;
      const third = (end: number, control: number): number => end + (2 / 3) * (control - end);
      return `${numbers(third(fromX, a), third(fromY, b), third(c, a), third(d, b), c, d)} c`;
    })
    .join(' ');
}
