import { isStructure, KINDS, type StructureKind } from '../model/kind.ts';
import { type LanguageCode, textLanguage, titleOf } from '../model/language.ts';
import { readNumber } from '../model/number/read.ts';
import { readHeading } from '../parse/heading.ts';
import type { SourceClause } from '../sources/source.ts';
import type { Headed } from './headed.ts';
import type { Piece } from './piece.ts';
import type { FoundText } from './texts.ts';

/** Whether the format of a source says which clause each piece is: then nothing is to be recognised. */
export const isStructured = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ block }) => block.clause !== null);

/** Headings that a format names, and how deep they lie. */
export interface StructuredText {
  readonly text: FoundText;
  readonly headed: readonly Headed[];
  readonly depths: readonly number[];
  /** By place of a block: a heading as it is written, where the source has its number without a word. */
  readonly named: ReadonlyMap<number, string>;
}

/** The text of a source whose format says which clause each piece is. */
export function structuredText(pieces: readonly Piece[], code: LanguageCode): StructuredText {
  const clauses = pieces.map(({ block }) => block.clause);
  const title = clauses.findIndex((clause) => clause?.kind === 'title');
  const start = title < 0 ? 0 : lastOfTitle(pieces, title);
  const conclusions = clauses.findIndex((clause) => clause?.kind === 'conclusions');
  const headings = [...clauses.entries()].filter(
    ([at, clause]) =>
      clause !== null && at >= start && isHeading(clause, pieces[at]) && isFirstOf(pieces, at),
  );
  const depths = depthsIn(headings.flatMap(([, clause]) => clause ?? []));
  const counts = new Map<string, number>();
  const headed = headings.map(([at, clause]) => {
    const place = (counts.get(clause?.kind ?? '') ?? 0) + 1;
    counts.set(clause?.kind ?? '', place);
    return headedAt(pieces, at, place, code);
  });
  const named = new Map(
    headed.flatMap((one) => {
      const piece = pieces[one.at];
      const isNamed = piece !== undefined && one.label !== (piece.block.clause?.number ?? '').trim();
      return isNamed ? [[piece.place, `${one.label} ${one.title}`] as const] : [];
    }),
  );
  return {
    named,
    text: {
      title: title < 0 ? [0, 0] : [title, start],
      start,
      headings: [],
      conclusions: conclusions < 0 ? null : conclusions,
      end: pieces.length,
    },
    headed,
    depths,
  };
}

const lastOfTitle = (pieces: readonly Piece[], title: number): number => {
  let end = title + 1;
  while (pieces[end]?.place === pieces[title]?.place) end += 1;
  return end;
};

const isHeading = ({ kind }: SourceClause, piece: Piece | undefined): boolean =>
  kind !== 'title' && kind !== 'conclusions' && piece?.block.kind === 'heading';

/** A heading of several lines is several pieces. */
const isFirstOf = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]?.place !== pieces[at]?.place;

const isAround = ({ kind }: SourceClause): boolean =>
  kind !== 'title' && KINDS[kind].leftOut && kind !== 'conclusions';

/** Markdown has no more. */
const DEEPEST = 6;

/** Articles have two # at least; what holds them, and annexes, begin with one. */
function depthsIn(clauses: readonly SourceClause[]): readonly number[] {
  const hasParts = clauses.some((clause) => clause.depth === 0 && isAround(clause));
  let isAnnex = false;
  return clauses.map(({ kind, depth }) => {
    if (depth === 0) isAnnex = kind === 'annex';
    return Math.min(DEEPEST, depth + (isAnnex || hasParts ? 1 : 2));
  });
}

function headedAt(pieces: readonly Piece[], at: number, place: number, code: LanguageCode): Headed {
  const clause = pieces[at]?.block.clause;
  let next = at + 1;
  while (pieces[next]?.place === pieces[at]?.place) next += 1;
  const kind = clause?.kind ?? 'hcontainer';
  const own = kind !== 'title' && isStructure(kind) ? kind : 'hcontainer';
  const title = (clause?.heading ?? '').replace(/\s+/gu, ' ').trim();
  return { kind: own, at, label: labelOf(own, clause?.number ?? null, place, code), title, text: '', next };
}

/**
 * The number as printed where it has its word; else, as a field of its own holds it, with the language's word. `place` is
 * its place among those of its kind: what it is counted as where its signs are another language's and are not read.
 */
function labelOf(
  kind: StructureKind | 'hcontainer',
  number: string | null,
  place: number,
  code: LanguageCode,
): string {
  const printed = (number ?? '').replace(/\s+/gu, ' ').trim();
  if (kind === 'hcontainer' || printed === '' || readHeading(printed).kind === kind) return printed;
  if (!isOtherScript(printed, code)) return titleOf(code, kind, printed);
  return titleOf(code, kind, String(worthIn(printed) ?? place));
}

/** Null for what is no number here, or a letter of an alphabet that is not known. */
function worthIn(printed: string): number | null {
  const read = readNumber(printed, 0, null, 'heading');
  return read === null || read.kind === 'letter' ? null : read.value;
}

/** Whether a clause is called by its place, since its number is not read. */
export function isCountedByPlace(number: string, kind: StructureKind, code: LanguageCode): boolean {
  const printed = number.replace(/\s+/gu, ' ').trim();
  return readHeading(printed).kind !== kind && isOtherScript(printed, code) && worthIn(printed) === null;
}

/** Of a file in several languages that counts all of them in the signs of one. */
const isOtherScript = (number: string, code: LanguageCode): boolean =>
  [...number.matchAll(/\p{L}/gu)].some(
    ([letter]) => !/\p{Script=Latin}/u.test(letter) && !scriptOf(code).test(letter),
  );

const scriptOf = (code: LanguageCode): RegExp =>
  new RegExp(`\\p{Script_Extensions=${textLanguage(code).script}}`, 'u');
