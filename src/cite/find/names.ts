import { fileUnder } from '../../model/groups.ts';
import type { LanguageCode } from '../../model/language.ts';
import { namesOf, type Work } from '../../model/work.ts';
import { findDates, type NamedDate } from './dates.ts';
import { isFormOf, type WordForm, wordForms } from './forms.ts';
import { typesOfWord } from './types.ts';
import { DATED } from './words.ts';

/** A Work named in a text: half-open span in UTF-16 code units; several Works where the name fits several. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly works: readonly string[];
}

interface Name {
  readonly work: Work;
  readonly code: LanguageCode;
  readonly forms: readonly string[];
}

/** Names by the first `KEY` letters of their first word. */
export interface NameIndex {
  readonly byStart: ReadonlyMap<string, readonly Name[]>;
  readonly works: readonly Work[];
}

/** Letters by which names are filed. */
export const KEY = 3;

/** Titles, short titles and names of all Works, ready to be looked for. */
export function indexNames(works: Iterable<Work>): NameIndex {
  const byStart = new Map<string, Name[]>();
  const all = [...works];
  for (const work of all) {
    for (const { code, name } of namesOf(work)) {
      const forms = wordForms(name).map(({ form }) => form);
      const key = forms[0]?.slice(0, KEY);
      if (key !== undefined) fileUnder(byStart, key, { work, code, forms });
    }
  }
  return { byStart, works: all };
}

/** Works named in a text, in order; of names that overlap the longest, of equal ones all. */
export function findMentions(text: string, index: NameIndex): readonly Mention[] {
  const words = wordForms(text);
  const dates = findDates(words);
  const joined = dates.filter(({ to }) => !isParted(text, words[to - 1], words[to]));
  const dateAt = new Map(dates.map((date) => [date.from, date]));
  const leading = new Map(joined.map((date) => [date.from, date]));
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    const found =
      longest(words, at, index, { dates: dateAt, leading }) ??
      byTypeAndDate(words, at, index, { dates: dateAt, leading });
    const [first, last] = [words[at], words[(found?.to ?? 0) - 1]];
    if (found !== null && first !== undefined && last !== undefined)
      mentions.push({ start: startOf(text, first), end: endOf(text, last), works: found.works });
    at = found?.to ?? at + 1;
  }
  return mentions;
}

interface FoundName {
  readonly to: number;
  readonly works: readonly string[];
}

/** "S/RES/884" begins with its first sign. */
function startOf(text: string, { start }: WordForm): number {
  const [code = ''] =
    /(?<![\p{L}\p{N}/])(?:[\p{Lu}\d]{1,8}\/)+$/u.exec(text.slice(Math.max(0, start - 20), start)) ?? [];
  return start - code.length;
}

/** "(1961)" closes with its bracket. */
function endOf(text: string, last: WordForm): number {
  const opens = text.lastIndexOf('(', last.start);
  const isBracketed =
    opens >= 0 && !text.slice(opens, last.end).includes(')') && text.charAt(last.end) === ')';
  return isBracketed && last.start - opens < 12 ? last.end + 1 : last.end;
}

type Dates = ReadonlyMap<number, NamedDate>;

interface DatesAt {
  /** By the place of their first word. */
  readonly dates: Dates;
  /** Those that no mark parts from what follows. */
  readonly leading: Dates;
}

/** What ends a line or an item of a list: a date before it is none of the name behind it. */
const isParted = (text: string, last: WordForm | undefined, next: WordForm | undefined): boolean =>
  last !== undefined && next !== undefined && /[;\n]/u.test(text.slice(last.end, next.start));

function longest(
  words: readonly WordForm[],
  at: number,
  index: NameIndex,
  { dates, leading }: DatesAt,
): FoundName | null {
  const start = leadingYear(at, leading);
  const behind = longestFrom(words, { at, start }, index, dates);
  // "1833 UNTS 397" begins with a year that is none.
  return behind === null && start > at ? longestFrom(words, { at, start: at }, index, dates) : behind;
}

function longestFrom(
  words: readonly WordForm[],
  { at, start }: { readonly at: number; readonly start: number },
  index: NameIndex,
  dates: Dates,
): FoundName | null {
  const named = index.byStart.get(words[start]?.form.slice(0, KEY) ?? '') ?? [];
  let best: { core: number; to: number; works: string[] } | null = null;
  for (const name of named) {
    const core = matchName(words, start, name);
    if (core === null || (best !== null && core < best.core) || !yearFits(at, start, name, dates)) continue;
    const to = withDate(words, core, name.work, dates);
    if (best === null || core > best.core || to > best.to) best = { core, to, works: [name.work.id] };
    else if (to === best.to && !best.works.includes(name.work.id)) best.works.push(name.work.id);
  }
  return best;
}

/** "the 1991 Almaty Declaration": the year may come first. */
function leadingYear(at: number, dates: Dates): number {
  const date = dates.get(at);
  return date === undefined ? at : date.to;
}

const yearFits = (at: number, start: number, { work }: Name, dates: Dates): boolean =>
  at === start || work.date.startsWith(dates.get(at)?.date ?? '');

/** The place after the name's last word; null where the words are others. Its year may stand between them. */
export function matchName(
  words: readonly WordForm[],
  at: number,
  { forms, code, work }: Name,
): number | null {
  let place = at;
  for (const [index, form] of forms.entries()) {
    if (index > 0 && words[place]?.form === work.date.slice(0, 4) && form !== words[place]?.form) place += 1;
    const word = words[place];
    if (word === undefined || !isFormOf(word.form, form, code)) return null;
    place += 1;
  }
  return place;
}

/** "... of 21 December 1991", "... (1970)", where it is the Work's own date. */
function withDate(words: readonly WordForm[], to: number, work: Work, dates: Dates): number {
  const at = DATED.test(words[to]?.form ?? '') ? to + 1 : to;
  const date = dates.get(at);
  return date !== undefined && work.date.startsWith(date.date) ? date.to : to;
}

/** Words that may stand between a date and the type: "tarixli", "joint", "üçtərəfli". */
const BETWEEN = 3;

/** "the Statement of 9 November 2020", "1991 Declaration", "2020-ci il 9 noyabr tarixli bəyanat". */
function byTypeAndDate(
  words: readonly WordForm[],
  at: number,
  index: NameIndex,
  { dates, leading }: DatesAt,
): FoundName | null {
  const types = typesOfWord(words[at]?.form ?? '');
  if (types.length > 0) {
    const from = DATED.test(words[at + 1]?.form ?? '') ? at + 2 : at + 1;
    const date = dates.get(from);
    const works = date === undefined ? [] : worksOf(index, types, date.date);
    return works.length === 0 || date === undefined ? null : { to: date.to, works };
  }
  const date = leading.get(at);
  if (date === undefined) return null;
  for (let place = date.to; place <= date.to + BETWEEN; place += 1) {
    const named = typesOfWord(words[place]?.form ?? '');
    const works = named.length === 0 ? [] : worksOf(index, named, date.date);
    if (works.length > 0) return { to: place + 1, works };
    if (named.length > 0 || dates.has(place)) return null;
  }
  return null;
}

const worksOf = ({ works }: NameIndex, types: readonly Work['type'][], date: string): readonly string[] =>
  works.filter((work) => types.includes(work.type) && work.date.startsWith(date)).map(({ id }) => id);
