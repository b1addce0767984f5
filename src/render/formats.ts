import type { FormatName, FormatSuffix } from '../model/address.ts';
import { akn } from './formats/akn.ts';
import { epub } from './formats/epub.ts';
import type { Format, Shown } from './formats/format.ts';
import { json } from './formats/json.ts';
import { markdown } from './formats/markdown.ts';
import { pdf } from './formats/pdf.ts';
import { bibTeX, cslJson, ris } from './formats/records.ts';
import { text } from './formats/text.ts';
import type { TextView } from './view.ts';

/** Export formats offered now, in the order in which they are offered. A new one is a file and a row. */
export const FORMATS = {
  pdf,
  epub,
  txt: text,
  md: markdown,
  json,
  xml: akn,
  bib: bibTeX,
  ris,
  'csl.json': cslJson,
} as const satisfies Partial<Record<FormatSuffix, Format>>;

/** A page (`html`) has no suffix and is none of them. */
export type OfferedFormat = keyof typeof FORMATS;

/** Those whose files are bytes. */
export type BytesFormat = {
  [Suffix in OfferedFormat]: (typeof FORMATS)[Suffix]['isBytes'] extends true ? Suffix : never;
}[OfferedFormat];

const OFFERED = Object.keys(FORMATS) as readonly OfferedFormat[];

/** Whether something is offered with this suffix. */
export const isOffered = (suffix: string): suffix is OfferedFormat => Object.hasOwn(FORMATS, suffix);

/** The row of a suffix; null for a page, which has none. */
export const formatOf = (suffix: FormatName): Format | null => (isOffered(suffix) ? FORMATS[suffix] : null);

/** Formats that something is offered in. */
export const formatsFor = (what: Shown): readonly OfferedFormat[] =>
  OFFERED.filter((suffix) => FORMATS[suffix][what] !== null);

/** The same without what the press makes, which takes parameters of its own. */
export const writtenOf = (what: Shown): readonly OfferedFormat[] =>
  formatsFor(what).filter((suffix) => FORMATS[suffix][what] !== 'press');

/** The same without books, for every clause of an archive: what one shows of a clause is in that of its text. */
export const ofEveryClause = (): readonly OfferedFormat[] =>
  writtenOf('text').filter((suffix) => !FORMATS[suffix].isBook);

/** Formats of a Work, by how many texts of it are held. */
export const offeredOfWork = ({
  expressions,
}: {
  readonly expressions: readonly unknown[];
}): readonly OfferedFormat[] =>
  formatsFor('work').filter((suffix) => expressions.length > 0 || !FORMATS[suffix].isBook);

/** Formats of a text. Records cite it, and words that are not the published ones are not to be cited. */
export const offeredOf = ({ altered }: Pick<TextView, 'altered'>): readonly OfferedFormat[] =>
  formatsFor('text').filter((suffix) => !altered || !FORMATS[suffix].isRecord);

/** A media type without its parameters. */
export const bareMediaType = (suffix: OfferedFormat): string => FORMATS[suffix].mediaType.split(';')[0] ?? '';
