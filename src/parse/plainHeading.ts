import type { PrintedNumber } from '../model/number/printed.ts';
import { readNumber } from '../model/number/read.ts';
import { fromRoman } from '../model/number/roman.ts';
import type { HeadingParts } from './heading.ts';

/** A heading of other words: `I. Areas of cooperation`, `1.1 Scope`, `II`. */
export function readPlain(source: string): HeadingParts {
  const label = pointedNumber(source) ?? bareNumber(source);
  const rest = source.slice(label?.length ?? 0).trim();
  const number = label?.replace(/[.)]$/u, '') ?? null;
  return { kind: 'hcontainer', number, label, rest: rest === '' ? null : rest, disagree: null };
}

/** `I.` `1)` `A.`, and `1.1` without a point. */
function pointedNumber(source: string): string | null {
  const read = readNumber(source, 0, null, 'mark');
  if (read === null || !isOfHeading(read)) return null;
  const [closed] = /^[.)](?=\s|$)/u.exec(source.slice(read.end)) ?? [];
  const needsNone = read.kind === 'arabic' && read.suffix.startsWith('.');
  const isApart = /^(?:\s|$)/u.test(source.slice(read.end));
  if (closed === undefined && !(needsNone && isApart)) return null;
  return source.slice(0, read.end + (closed?.length ?? 0));
}

/** Small Roman numerals and doubled letters begin words ("di. ..."). */
const isOfHeading = ({ kind, number }: PrintedNumber): boolean =>
  kind === 'arabic' || /^(?:\p{L}|[IVXLCDM]{2,15})$/u.test(number);

/** `II Areas of cooperation` needs no point, `5` or `I` alone neither; "I" and "5" before words may be words. */
function bareNumber(source: string): string | null {
  const [word = ''] = source.split(/\s/u);
  if (word === source && /^\d{1,3}$/u.test(word)) return word;
  const isNumeral = /^[IVXLC]{1,15}$/u.test(word) && fromRoman(word) !== null;
  return isNumeral && (word === source || /^[IVX]{2,}$/u.test(word)) ? word : null;
}
