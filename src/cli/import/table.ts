import { isDate } from '../../model/date.ts';
import { isLanguageCode, type LanguageCode, languageOf } from '../../model/language.ts';
import { isWorkId } from '../../model/work.ts';

/** One file of a collection, and what its table or the command line says of it. */
export interface Row {
  /** Below the folder. */
  readonly file: string;
  readonly work: string;
  readonly languages: readonly LanguageCode[];
  readonly date: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly pick?: number;
}

const COLUMNS = ['file', 'work', 'lang', 'date', 'title', 'publisher', 'url', 'pick'] as const;
type Column = (typeof COLUMNS)[number];
export type Cells = Readonly<Partial<Record<Column, string>>>;

/** Rows of a CSV file (RFC 4180) whose first line names the columns; a sentence on what is wrong with it. */
export function readTable(text: string): readonly Cells[] | string {
  const [head = [], ...rows] = cellsOf(text.replace(/^\uFEFF/u, ''));
  const names = head.map((name) => name.trim().toLowerCase());
  const unknown = names.find((name) => !COLUMNS.some((column) => column === name));
  if (unknown !== undefined) return `its column "${unknown}" is none of ${COLUMNS.join(' ')}`;
  if (!names.includes('file')) return 'it has no column "file"';
  return rows
    .filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .map((cells) =>
      Object.fromEntries(names.flatMap((name, at) => (cells[at]?.trim() ? [[name, cells[at]?.trim()]] : []))),
    );
}

function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [['']];
  for (const [piece, quoted] of text.matchAll(/"((?:[^"]|"")*)"|,|\r\n|\n|[^",\r\n]+|[\r"]/gu)) {
    const row = rows.at(-1) ?? [];
    if (quoted !== undefined) row[row.length - 1] += quoted.replaceAll('""', '"');
    else if (piece === ',') row.push('');
    else if (piece === '\n' || piece === '\r\n') rows.push(['']);
    else row[row.length - 1] += piece;
  }
  return rows;
}

/** What a row does not say. */
export interface Defaults {
  readonly lang?: string;
  readonly date?: string;
  readonly publisher?: string;
  readonly url?: string;
}

/** A row with its defaults, checked; a sentence on what is wrong with it. A Work is called like its file where nothing says more. */
export function rowOf(cells: Cells, defaults: Defaults): Row | string {
  const { file = '', title, pick } = cells;
  const publisher = cells.publisher ?? defaults.publisher;
  const url = cells.url ?? defaults.url;
  const work = cells.work ?? slugOf(file);
  const date = cells.date ?? defaults.date ?? '';
  const languages = languagesIn(cells.lang ?? defaults.lang ?? '');
  if (file === '') return 'names no file';
  if (!isWorkId(work)) return `"${work}" is no id of a Work: small letters, digits and single hyphens`;
  if (!isDate(date))
    return date === ''
      ? 'has no date: give it in the table or by --date'
      : `${date} is no day of the form YYYY-MM-DD`;
  if (typeof languages === 'string') return languages;
  if (pick !== undefined && !/^[1-9]\d{0,3}$/u.test(pick)) return `"${pick}" is no number from 1 to pick`;
  return {
    ...{ file, work, languages, date },
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
    ...(pick === undefined ? {} : { pick: Number(pick) }),
  };
}

/** `eng,fra` as codes; a sentence where one is none. */
export function languagesIn(list: string): readonly LanguageCode[] | string {
  const names = list.split(/[\s,;+]+/u).filter(Boolean);
  if (names.length === 0) return 'has no language: give it in the table or by --lang';
  const unknown = names.find((name) => codeOf(name) === null);
  return unknown === undefined
    ? names.flatMap((name) => codeOf(name) ?? [])
    : `${unknown} is no language that is known here: its code of ISO 639-3 has three letters, such as kaz`;
}

/** Whoever names a language here means one: any of ISO 639-3. */
const codeOf = (name: string): LanguageCode | null =>
  languageOf(name) ?? (isLanguageCode(name) ? name : null);

const slugOf = (file: string): string =>
  file
    .replace(/\.[^./]*$/u, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
