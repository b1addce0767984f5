import type { Placed } from '../layout/flow.ts';
import { fromLeftEdge, INKS, type Rule, type Span } from '../text/span.ts';
import type { PageContent } from './content.ts';
import { numbers } from './numbers.ts';

interface Stretch {
  readonly span: Span;
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
}

/** Lines under, through and around words, as artifacts: what they say is said in the tree and in marks. */
export function drawRules(page: PageContent, { x, line }: Placed, y: number): void {
  if (!line.segments.some(({ span }) => span.rule !== null)) return;
  const stretches: Stretch[] = [];
  for (const { segment, x: left, width } of fromLeftEdge(line)) {
    const { span } = segment;
    const from = x + line.offset + left;
    const to = from + width;
    const last = stretches.at(-1);
    if (span.rule !== null && last !== undefined && meets(last.to, from) && last.rule === span.rule)
      stretches[stretches.length - 1] = { ...last, to };
    else if (span.rule !== null && to > from) stretches.push({ span, rule: span.rule, from, to });
  }
  page.artifact('mark');
  for (const stretch of stretches)
    page.operators.push('q', ...SHAPES[stretch.rule](stretch, y, line.size), 'Q');
  page.close();
}

/** Sums of widths end in other digits. */
const meets = (end: number, beginning: number): boolean => Math.abs(end - beginning) < 0.001;

type Shape = (stretch: Stretch, y: number, size: number) => readonly string[];

const stroke = ({ from, to, span }: Stretch, y: number, width: number): readonly string[] => [
  `${numbers(width)} w ${numbers(...INKS[span.ink])} RG`,
  `${numbers(from, y)} m ${numbers(to, y)} l S`,
];

const box =
  (dash: string): Shape =>
  ({ from, to, span }, y, size) => [
    `0.5 w ${dash} d ${numbers(...INKS[span.ink])} RG`,
    `${numbers(from, y - size * 0.24, to - from, size * 0.96)} re S`,
  ];

const SHAPES: Readonly<Record<Rule, Shape>> = {
  under: (stretch, y, size) => stroke(stretch, y - size * 0.13, 0.6),
  through: (stretch, y, size) => stroke(stretch, y + size * 0.25, 0.6),
  box: box('[] 0'),
  dashed: box('[1.6 1.2] 0'),
};
