import { counted } from '../counted.ts';
import type { Numbers } from '../numbers.ts';

/** From the first to the nineteenth, then those behind "-და": ოცდამეერთე. */
const FIRST =
  'პირველი მეორე მესამე მეოთხე მეხუთე მეექვსე მეშვიდე მერვე მეცხრე მეათე მეთერთმეტე მეთორმეტე მეცამეტე მეთოთხმეტე მეთხუთმეტე მეთექვსმეტე მეჩვიდმეტე მეთვრამეტე მეცხრამეტე'.split(
    ' ',
  );
const TWENTIES = ['', 'ოცდა', 'ორმოცდა', 'სამოცდა', 'ოთხმოცდა'];
const WHOLE = ['', 'მეოცე', 'მეორმოცე', 'მესამოცე', 'მეოთხმოცე'];

/** "ოცდამეთერთმეტე", 31: counted by twenties; from 1 to 99. */
export function ordinal(place: number): string {
  const [twenty, rest] = [Math.floor(place / 20), place % 20];
  const unit = twenty > 0 && rest === 1 ? 'მეერთე' : FIRST[rest - 1];
  return unit === undefined ? (WHOLE[twenty] ?? '') : (TWENTIES[twenty] ?? '') + unit;
}

const ORDINALS = Object.fromEntries(Array.from({ length: 99 }, (_, at) => [ordinal(at + 1), at + 1]));

export const numbers: Numbers = {
  cardinals: { ას: 100, ორას: 200 },
  isCardinalAlone: false,
  isDottedOwn: false,
  ordinals: { ...ORDINALS, ...counted('პირველ'), ...counted('მეასე მეორასე', 100, 100) },
  ordinalCases: '|ს|ის|ში|ით|ად',
  and: '',
  endings: 'ე|ლი|ლ|ელი|ელ',
  signs: { before: '', after: '' },
  suffixes: {},
  fromEnd: { last: 'ბოლო|უკანასკნელი?', penultimate: 'ბოლოსწინა' },
  between: { range: 'მდე', list: 'და|ან' },
  ordinalPrefix: 'მე[ \\u00a0]?[-‐‑–]?[ \\u00a0]?',
};
