import type { ReadContent, ReadPdf } from './read.ts';

/** Points that baselines of one line may lie apart: raised marks, small boxes. */
const ONE_LINE = 7;

/**
 * Where the structure tree reads otherwise than an eye reads the page, a sentence each: the title comes first, then
 * what stands below it, beside each other only in rows; pages follow one another. Validators do not look at this.
 * Notes are read at their place in the text and stand at the foot of the page.
 */
export function orderFaults({ order }: Pick<ReadPdf, 'order'>): readonly string[] {
  const [first] = order;
  const begins = first?.around.some(({ type }) => type === 'H1') === true;
  const read = order.filter(({ around }) => around.every(({ type }) => type !== 'Note'));
  const steps = read.slice(1).flatMap((next, at) => {
    const before = read[at];
    return before === undefined || follows(before, next)
      ? []
      : [`${nameOf(next)} is read after ${nameOf(before)}`];
  });
  return [
    ...(begins ? [] : [`${first === undefined ? 'nothing' : nameOf(first)} is read before the title`]),
    ...steps,
  ];
}

function follows(before: ReadContent, next: ReadContent): boolean {
  const isRight = next.x > before.x;
  if (next.page !== before.page) return next.page > before.page || (isRight && shareRow(before, next));
  // A sign in the margin has no words, and belongs to its line wherever it stands.
  const isSign = next.words === '';
  if (Math.abs(next.first - before.last) <= ONE_LINE)
    return isSign || isRight || before.first !== before.last;
  if (next.first < before.last) return true;
  return isRight && (shareRow(before, next) || next.around.at(-1)?.type === 'Figure');
}

/** Cells of one row, or of columns, are read one after the other, each from its top. */
const shareRow = (one: ReadContent, other: ReadContent): boolean =>
  one.around.some(
    ({ type, id }) => (type === 'TR' || type === 'Div') && other.around.some((around) => around.id === id),
  );

const nameOf = ({ around, words, page }: ReadContent): string =>
  `${around.at(-1)?.type ?? ''} "${words.trim().slice(0, 40)}" (page ${page})`;
