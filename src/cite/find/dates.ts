import { isDate } from '../../model/date.ts';
import { textLanguage } from '../../model/language.ts';
import { numeralSigns, worthOf } from '../../model/number/digits.ts';
import { anyTongue, inTongues, patternInTongues, tongues } from '../../model/tongues.ts';
import { type WordForm, wordForms } from './forms.ts';

/** A day or a year named in a text, by its words: half-open places of `WordForm`s. */
export interface NamedDate {
  readonly from: number;
  readonly to: number;
  /** `2020-11-09`, `2020-11` or `2020`. */
  readonly date: string;
}

const MAY = patternInTongues(() => new RegExp(`^(?:${anyTongue(({ days }) => days.may)})`, 'u'));

/**
 * Names of the months in the languages that are read, with their numbers from 1, alone and in the form that days have, and
 * whether three letters say them. A sign or figure alone would be a month wherever it stands: 八月, 8月.
 */
const monthNames = (): readonly (readonly [name: string, month: number, isCut: boolean])[] =>
  tongues()
    .flatMap((code) =>
      Array.from({ length: 12 }, (_, month): [string, number, boolean][] => {
        const { locale, days } = textLanguage(code);
        const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
        const names = [format.format(new Date(Date.UTC(2020, month, 1))), days.months[month] ?? ''];
        return names.map((name) => [wordForms(name)[0]?.form ?? '', month + 1, days.isWhole !== true]);
      }).flat(),
    )
    .filter(([name]) => name.length > 1 && !/^\d/u.test(name));

/** First letters of each month's name; as many as tell it from other months. */
const MONTHS = inTongues((): ReadonlyMap<string, number> => {
  const names = monthNames();
  const isAlone = (name: string, month: number): boolean =>
    names.every(([other, its]) => its === month || !other.startsWith(name.slice(0, 3)));
  return new Map([
    ...names
      .filter(([name, month, isCut]) => isCut && isAlone(name, month))
      .map(([name, month]) => [name.slice(0, 3), month] as const),
    ...names.map(([name, month]) => [monthKey(name), month] as const),
  ]);
});

/** "Nov." is read as "November"; "may" and "мая" need all three letters, "июнь" and "июль" four. */
function monthKey(form: string): string {
  return MAY.test(form) ? 'may' : form.slice(0, 4);
}

/** "1er mars" as a plain number. */
const dayIn = (form: string): string => (FIRST().has(form) ? '1' : form);
const FIRST = inTongues(() => new Set(tongues().map((code) => textLanguage(code).days.first)));

const DAY = /^(?:[1-9]|[12]\d|3[01])$/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;
/** What may stand between the parts of a date: "2020-ci il", "2020 թվականի", "ноября 2020 года". */
const FILLER = patternInTongues(() => new RegExp(`^(?:${anyTongue(({ days }) => days.around)})$`, 'u'));

/** Days, months and years in a text, in order: "9 November 2020", "November 9, 2020", "2020-ci il 9 noyabr", "2020-11-09", "November 2020". */
export function findDates(words: readonly WordForm[]): readonly NamedDate[] {
  const dates: NamedDate[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found =
      isoDate(words, at) ??
      signedDate(words, at) ??
      wordyDate(words, at) ??
      monthAndYear(words, at) ??
      yearAlone(words, at);
    if (found === null) continue;
    dates.push(found);
    at = found.to - 1;
  }
  return dates;
}

function isoDate(words: readonly WordForm[], at: number): NamedDate | null {
  const [a, b, c] = words.slice(at, at + 3).map(({ form }) => form);
  if (a === undefined || b === undefined || c === undefined) return null;
  const date = YEAR.test(a) ? `${a}-${b}-${c}` : `${c}-${b.padStart(2, '0')}-${a.padStart(2, '0')}`;
  return /^\d+$/u.test(b) && isDate(date) ? { from: at, to: at + 3, date } : null;
}

const DATE_SIGNS = inTongues(() => tongues().flatMap((code) => textLanguage(code).days.signs ?? []));
const NUMERAL = patternInTongues(() => new RegExp(`^(?:\\d{1,4}|${numeralSigns()})$`, 'u'));

/** 2025年8月8日, 一九六九年五月二十三日, 2025年8月. */
function signedDate(words: readonly WordForm[], at: number): NamedDate | null {
  for (const { year, month, day } of DATE_SIGNS()) {
    const numbers: string[] = [];
    let to = at;
    for (const sign of [year, month, day]) {
      const read = numeralFrom(words, to);
      if (words[read.next]?.form !== sign) break;
      numbers.push(read.number);
      to = read.next + 1;
    }
    const date = numbers.map((number) => number.padStart(2, '0')).join('-');
    if (numbers.length > 1 && isDate(numbers.length === 2 ? `${date}-01` : date))
      return { from: at, to, date };
  }
  return null;
}

/** The number whose signs stand from a place on, each a word of its own, and the place behind it. */
function numeralFrom(
  words: readonly WordForm[],
  from: number,
): { readonly number: string; readonly next: number } {
  let [said, next] = ['', from];
  while (NUMERAL.test(words[next]?.form ?? '')) {
    said += words[next]?.form ?? '';
    next += 1;
  }
  return { number: /^\d+$/u.test(said) ? said : String(worthOf(said)), next };
}

/** Day, month and year in any order within seven words, fillers apart. */
function wordyDate(words: readonly WordForm[], at: number): NamedDate | null {
  let [day, month, year] = ['', 0, ''];
  for (let to = at; to < Math.min(words.length, at + 7); to += 1) {
    const form = words[to]?.form ?? '';
    const named = MONTHS().get(monthKey(form));
    if (YEAR.test(form) && year === '') year = form;
    else if (named !== undefined && month === 0) month = named;
    else if (DAY.test(dayIn(form)) && day === '') day = dayIn(form);
    else if (to === at || !FILLER.test(form)) return null;
    if (day === '' || month === 0 || year === '') continue;
    const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isDate(date) ? { from: at, to: withFillers(words, to + 1), date } : null;
  }
  return null;
}

/** "November 2020", "ноября 2020 года", "2020-ci il noyabr". */
function monthAndYear(words: readonly WordForm[], at: number): NamedDate | null {
  let [month, year] = [0, ''];
  for (let to = at; to < Math.min(words.length, at + 4); to += 1) {
    const form = words[to]?.form ?? '';
    const named = MONTHS().get(monthKey(form));
    if (YEAR.test(form) && year === '') year = form;
    else if (named !== undefined && month === 0) month = named;
    else if (to === at || !FILLER.test(form)) return null;
    if (month === 0 || year === '') continue;
    return { from: at, to: withFillers(words, to + 1), date: `${year}-${String(month).padStart(2, '0')}` };
  }
  return null;
}

/** Days without a year, as `-11-09`: "9 November", "November 9", "8 августа", "նոյեմբերի 9". */
export function findDays(words: readonly WordForm[]): readonly NamedDate[] {
  return words.flatMap(({ form }, at): readonly NamedDate[] => {
    const month = MONTHS().get(monthKey(form));
    if (month === undefined) return [];
    const after = DAY.test(dayIn(words[at + 1]?.form ?? '')) ? at + 1 : -1;
    const before = FILLER.test(words[at - 1]?.form ?? '') ? at - 2 : at - 1;
    const place = DAY.test(dayIn(words[before]?.form ?? '')) ? before : after;
    const day = dayIn(words[place]?.form ?? '');
    if (day === '') return [];
    const date = `-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
    return [{ from: Math.min(at, place), to: withFillers(words, Math.max(at, place) + 1), date }];
  });
}

const yearAlone = (words: readonly WordForm[], at: number): NamedDate | null => {
  const year = words[at]?.form ?? '';
  return YEAR.test(year) ? { from: at, to: withFillers(words, at + 1), date: year } : null;
};

function withFillers(words: readonly WordForm[], from: number): number {
  let to = from;
  while (FILLER.test(words[to]?.form ?? '') && words[to]?.form !== 'of') to += 1;
  return to;
}
