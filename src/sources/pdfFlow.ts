import type { SourceBlock } from './source.ts';

/** A paragraph that ends so is at its end. */
const ENDED = /[.;:!?…։。；：！？»”"’)\]]$/u;
/** One that begins so goes on: a small letter, and no point of a list. */
const GOES_ON = /^(?!\p{Ll}{1,3}[.)])[\p{Ll}\p{Lo}]/u;
/** `2.`, `(2)`, `Article 2`. */
const NUMBER = /^(?:\p{L}+\.?\s+)?\(?(\d{1,3})[.):]?(?=\s|$)/u;
/** As many numbers that stand in both columns tell that these are two readings of one text. */
const SAME_MARKS = 3;

/** Blocks of one page, in reading order. */
export type PageBlocks = readonly SourceBlock[];

/**
 * Blocks of all pages, with paragraphs put together that the end of a page or of a column parts. Where two columns are one
 * text in two languages, each goes on in its own column of the next page.
 */
export function flowOf(pages: readonly PageBlocks[]): readonly SourceBlock[] {
  const areParallel = isParallel(pages.flat());
  const flow: SourceBlock[] = [];
  for (const page of pages) {
    const begun = new Set<number | null>();
    let before: number | null | undefined;
    for (const block of page) {
      const isFirst = !block.aside && (areParallel ? !begun.has(block.column) : block.column !== before);
      if (!block.aside) {
        begun.add(block.column);
        before = block.column;
      }
      const at = isFirst ? lastOf(flow, block, areParallel) : -1;
      const last = flow[at];
      if (last !== undefined && goesOn(last, block))
        flow[at] = { ...last, text: `${last.text}\n${block.text}` };
      else flow.push(block);
    }
  }
  return flow;
}

/** The last paragraph of the text, behind which notes and what stands aside may follow. */
function lastOf(flow: readonly SourceBlock[], { column }: SourceBlock, areParallel: boolean): number {
  return flow.findLastIndex(
    (one) => !one.aside && one.note === null && !isNote(one) && (!areParallel || one.column === column),
  );
}

const isNote = ({ text }: SourceBlock): boolean => /^[⁰¹²³⁴⁵⁶⁷⁸⁹*†‡]/u.test(text);

const goesOn = (last: SourceBlock, next: SourceBlock): boolean =>
  last.kind === 'paragraph' &&
  next.kind === 'paragraph' &&
  !ENDED.test(last.text) &&
  GOES_ON.test(next.text) &&
  scriptOf(last.text) === scriptOf(next.text);

/** Columns in two scripts, or with the same numbers. */
function isParallel(blocks: readonly SourceBlock[]): boolean {
  const [left, right] = [0, 1].map((column) => blocks.filter((one) => !one.aside && one.column === column));
  if (left === undefined || right === undefined || right.length === 0) return false;
  const textOf = (of: readonly SourceBlock[]): string => of.map(({ text }) => text).join(' ');
  if (scriptOf(textOf(left)) !== scriptOf(textOf(right))) return true;
  const marksOf = (of: readonly SourceBlock[]) =>
    new Set(of.flatMap(({ text }) => text.split('\n').flatMap((line) => NUMBER.exec(line)?.[1] ?? [])));
  const own = marksOf(right);
  return [...marksOf(left)].filter((mark) => own.has(mark)).length >= SAME_MARKS;
}

const SCRIPTS = ['Latin', 'Cyrillic', 'Armenian', 'Georgian', 'Greek', 'Arabic', 'Hebrew', 'Han'] as const;
const LETTERS = SCRIPTS.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'gu')] as const);

/** The script of most letters. */
function scriptOf(text: string): string {
  let [script, most]: [string, number] = ['', 0];
  for (const [one, letter] of LETTERS) {
    const count = text.match(letter)?.length ?? 0;
    if (count > most) [script, most] = [one, count];
  }
  return script;
}
