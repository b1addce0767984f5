import type { Mark, Words } from '../../model/clause.ts';
import { kindOfWord } from '../../model/kindOfWord.ts';
import { fromRoman } from '../../model/number/roman.ts';
import type { PdfRun } from '../pdf/document.ts';
import type { WordLink } from './references.ts';

/** The destination of the note with this name; null where it is not shown. */
type NoteTo = (name: string) => string | null;

/** Words with their marks as runs: each mark, note, link and Roman numeral begins and ends one. */
export function runsOf(
  { text, marks }: Words,
  noteTo: NoteTo,
  links: readonly WordLink[] = [],
): readonly PdfRun[] {
  const romans = romansIn(text);
  const spans = [...marks, ...romans, ...links];
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.flatMap((start, place) => {
    const notes = marks.flatMap((mark) =>
      mark.kind === 'note' && mark.start === start ? noteRun(mark.note, noteTo) : [],
    );
    const end = cuts[place + 1];
    if (end === undefined) return notes;
    const around = marks.filter((mark) => mark.kind !== 'note' && mark.start <= start && mark.end >= end);
    const link = links.find((one) => one.start <= start && one.end >= end);
    const roman = romans.find((one) => one.start === start && one.end === end);
    return [
      ...notes,
      {
        text: text.slice(start, end),
        ...lookOf(around),
        ...(link?.to === undefined ? {} : { to: link.to }),
        ...(link?.href === undefined ? {} : { href: link.href }),
        ...(roman === undefined ? {} : { spoken: roman.spoken }),
      },
    ];
  });
}

function noteRun(name: string, noteTo: NoteTo): readonly PdfRun[] {
  const to = noteTo(name);
  return to === null ? [] : [{ text: name, note: to }];
}

function lookOf(around: readonly Mark[]): Pick<PdfRun, 'look' | 'href'> {
  const link = around.find((mark) => mark.kind === 'link');
  const look = around.some(({ kind }) => kind === 'strong')
    ? 'strong'
    : around.some(({ kind }) => kind === 'emphasis')
      ? 'emphasis'
      : null;
  return { ...(look === null ? {} : { look }), ...(link?.kind === 'link' ? { href: link.href } : {}) };
}

interface Roman {
  readonly start: number;
  readonly end: number;
  readonly spoken: string;
}

/**
 * Roman numerals in running words, which screen readers would spell out. A single letter counts only beside a
 * structure word ("Article V"): elsewhere it is a word or an initial.
 */
function romansIn(text: string): readonly Roman[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}.'’-])[IVX]{1,6}(?![\p{L}\p{N}'’-])/gu)].flatMap(
    ({ 0: numeral, index }) => {
      const value = fromRoman(numeral);
      const end = index + numeral.length;
      if (value === null || (numeral.length === 1 && !isBesideStructure(text, index, end))) return [];
      return [{ start: index, end, spoken: String(value) }];
    },
  );
}

function isBesideStructure(text: string, start: number, end: number): boolean {
  const [, before = ''] = /(\p{L}+\.?)\s$/u.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
  const [, after = ''] = /^\s(\p{L}+)/u.exec(text.slice(end, end + 40)) ?? [];
  return kindOfWord(before) !== null || kindOfWord(after) !== null;
}
