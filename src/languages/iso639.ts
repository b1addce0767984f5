import { createRequire } from 'node:module';

/** What is used here of a row of ISO 639-3, as the package has it. */
export interface IsoRow {
  readonly name: string;
  readonly type: string;
  readonly iso6393: string;
  readonly iso6392B?: string;
  readonly iso6391?: string;
}

/** A language of ISO 639. */
export interface IsoLanguage {
  /** The code of three letters: of several that of ISO 639-2/T, which ISO 639-3 took over. */
  readonly code: string;
  /** The shortest code, as BCP 47 wants it. */
  readonly bcp47: string;
  /** Other codes. */
  readonly aliases: readonly string[];
  /** English, without what tells it from older stages of the language: "Modern Greek". */
  readonly english: string;
}

const require = createRequire(import.meta.url);

let byCode: ReadonlyMap<string, IsoLanguage> | null = null;

/** The language of a code of three letters in lower case; null where ISO 639-3 has none. Read when first asked for. */
export function isoLanguage(code: string): IsoLanguage | null {
  byCode ??= readAll();
  return byCode.get(code) ?? null;
}

/** All but "special" codes, such as those of no language and of several. */
const readAll = (): ReadonlyMap<string, IsoLanguage> =>
  new Map(
    (require('iso-639-3') as readonly IsoRow[])
      .filter(({ type }) => type !== 'special')
      .map((row) => [row.iso6393, languageOf(row)]),
  );

const languageOf = ({ name, iso6393, iso6392B, iso6391 }: IsoRow): IsoLanguage => ({
  code: iso6393,
  bcp47: iso6391 ?? iso6393,
  aliases: [iso6391, iso6392B].filter((other) => other !== undefined && other !== iso6393) as string[],
  english: name.replace(/\s*\([^)]*\)/gu, ''),
});
