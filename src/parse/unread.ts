import type { LanguageCode } from '../model/language.ts';
import { haveCompany } from './list/company.ts';
import type { Placement } from './list/entry.ts';
import { readingsOf } from './list/readings.ts';
import { numberLike, type PrintedMark } from './marks.ts';
import type { Report } from './report.ts';
import type { Paragraph } from './section.ts';

const ADVICE = String.raw`pin its id with {#...} if it is a number, else hide its first sign (1\. or &#49;)`;

/** Warns of each paragraph that begins like a number and is read as words; a pin settles it. */
export function reportUnread(
  paragraphs: readonly Paragraph[],
  placements: readonly Placement[],
  code: LanguageCode,
  report: Report,
): void {
  const unread = [...paragraphs.entries()].filter(
    ([index, { pin, names }]) => pin === null && names === null && placements[index]?.options.length === 0,
  );
  // Most paragraphs without a number have no mark either: nothing is to be compared then.
  const inCompany = unread.some(([, { marks }]) => marks.length > 0)
    ? haveCompany(
        paragraphs.map(({ marks: [first] }) => first ?? null),
        code,
      )
    : [];
  for (const [index, { source, marks, line }] of unread) {
    const [mark] = marks;
    const isLike = mark !== undefined && (inCompany[index] === true || mayBegin(mark, code));
    const begins = isLike ? mark.label : numberLike(source);
    if (begins === null) continue;
    report.warn(line, 'unread-number', `begins like a number, "${begins}", and is read as words: ${ADVICE}`);
  }
}

/** A letter alone is none but where it is the first of its alphabet and a full stop stands behind it: "p. 5" and "a" are words. */
const mayBegin = (mark: PrintedMark, code: LanguageCode): boolean =>
  mark.family === 'number' ||
  (mark.style !== '1 ' &&
    (mark.number.length > 1 || readingsOf(mark, code).some(({ ordinal }) => ordinal === 1)));
