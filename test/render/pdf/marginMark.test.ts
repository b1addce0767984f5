import { describe, expect, test } from 'vitest';
import { PageContent } from '../../../src/render/pdf/draw/content.ts';
import { Drawing } from '../../../src/render/pdf/draw/drawing.ts';
import { drawMarginMark } from '../../../src/render/pdf/draw/marginMark.ts';
import { openFonts } from '../../../src/render/pdf/fonts/typeface.ts';
import { Element } from '../../../src/render/pdf/tag/element.ts';
import { FONTS } from './fonts.ts';

type Point = readonly [x: number, y: number];

/** Points of a curve of any degree at quarters of its way (de Casteljau). */
function quarters(control: readonly Point[]): readonly Point[] {
  const at = (points: readonly Point[], t: number): Point => {
    const [first = [0, 0], ...rest] = points;
    if (rest.length === 0) return first;
    const between = rest.map(([x, y], place): Point => {
      const [fromX, fromY] = points[place] ?? first;
      return [fromX + t * (x - fromX), fromY + t * (y - fromY)];
    });
    return at(between, t);
  };
  return [0.25, 0.5, 0.75, 1].map((t) => at(control, t));
}

const paired = (numbers: readonly number[]): readonly Point[] =>
  numbers.flatMap((x, at): Point[] => (at % 2 === 0 ? [[x, numbers[at + 1] ?? 0]] : []));

/** Where a pen goes, curve by curve; a step has the points that steer it. */
function trace(
  steps: readonly { readonly isMove: boolean; readonly points: readonly Point[] }[],
): readonly Point[] {
  let pen: Point = [0, 0];
  return steps.flatMap(({ isMove, points }) => {
    const passed = isMove ? points : quarters([pen, ...points]);
    pen = points.at(-1) ?? pen;
    return passed;
  });
}

const program = openFonts(FONTS).signs;
const SIZE = 7;

/** What is drawn at a margin whose right edge is at 50, on a baseline at 300. */
function drawn() {
  const page = new PageContent(0, new Drawing(program));
  const element = new Element('Link', null);
  const link = { target: { destination: 'art_1' }, says: 'Permalink of Article 1' };
  drawMarginMark(page, { x: 50, isAtRight: false, element, link }, 300);
  return page;
}

describe('the sign in the margin that leads to a permalink', () => {
  const source = drawn().operators.find((one) => one.startsWith('q ')) ?? '';
  const glyph = program.font.glyphForCodePoint(0xb6);
  const width = (glyph.advanceWidth * SIZE) / program.font.unitsPerEm;

  test('is the outline of ¶ as the font has it, seven points high', () => {
    const asked = trace(
      glyph.path.commands
        .filter(({ command }) => command !== 'closePath')
        .map(({ command, args }) => ({
          isMove: command === 'moveTo',
          points: paired(args.map((units) => (units * SIZE) / program.font.unitsPerEm)),
        })),
    );
    const [, path = ''] = / cm (.*) f Q$/u.exec(source) ?? [];
    const shown = trace(
      [...path.matchAll(/([-\d. ]+) ([mlc])/gu)].map(([, numbers = '', operator]) => ({
        isMove: operator === 'm',
        points: paired(numbers.trim().split(' ').map(Number)),
      })),
    );
    for (const [, numbers = '', operator] of path.matchAll(/([-\d. ]+) ([mlc])/gu)) {
      expect(numbers.trim().split(' ')).toHaveLength(operator === 'c' ? 6 : 2);
    }
    expect(asked.length).toBeGreaterThan(40);
    expect(shown).toHaveLength(asked.length);
    for (const [at, [x, y]] of asked.entries()) {
      expect(Math.hypot(x - (shown[at]?.[0] ?? 99), y - (shown[at]?.[1] ?? 99))).toBeLessThan(0.01);
    }
  });

  test('each of its contours is closed and all are filled; nothing of it is text', () => {
    const contours = (sign: string): number => source.split(' ').filter((one) => one === sign).length;
    expect(contours('h')).toBe(contours('m'));
    expect(contours('m')).toBeGreaterThan(0);
    expect(drawn().operators.join(' ')).not.toMatch(/\b(?:BT|Tj|TJ|Tf)\b/u);
  });

  test('ends at the margin, on the baseline of its line; the link reaches a little beyond it', () => {
    const [left = 0, base] = /^q 1 0 0 1 (\S+) (\S+) cm/u.exec(source)?.slice(1).map(Number) ?? [];
    expect(left + width).toBeCloseTo(50, 2);
    expect(base).toBe(300);
    const [link] = drawn().drawing.links;
    expect(link).toMatchObject({ page: 0, link: { says: 'Permalink of Article 1' } });
    expect(link?.left).toBeCloseTo(left - 3, 2);
    expect(link?.right).toBeCloseTo(53, 2);
    expect([link?.bottom, link?.top]).toEqual([297, 309]);
  });
});
