import type { ClauseKind, StructureKind } from '../model/kind.ts';
import { comparableNumber } from '../model/number/token.ts';
import { readPlain } from './plainHeading.ts';
import { readStructure } from './structureHeading.ts';

/** A heading's words taken apart. `label` and `rest` together hold every word of it. */
export interface HeadingParts {
  readonly kind: Extract<ClauseKind, StructureKind | 'hcontainer'>;
  readonly number: string | null;
  readonly label: string | null;
  /** Source of the words after the label, or null. */
  readonly rest: string | null;
  /** The two numbers of a bilingual heading, where they differ. */
  readonly disagree: readonly [string, string] | null;
}

/**
 * `Article 2. Use of terms`, `ARTICLE II`, `XV maddə`, `Приложение N 1`, `Article 2 / Статья 2`, `Articles 13 to 15
 * (deleted)`; a heading without a structure word is an `hcontainer`, numbered where it begins `I.`, `1.`, `A)`.
 */
export function readHeading(source: string): HeadingParts {
  const pieces = source.trim().split(/(?<=\S)\s+\/\s+(?=\S)/u);
  const readings = pieces.map(readStructure);
  const [first] = readings;
  if (first === undefined || first === null) return readPlain(source.trim());
  const same = readings.filter((reading) => reading?.kind === first.kind);
  const other = same.find((reading) => differ(first.number, reading?.number ?? null));
  const rests = readings.map((reading, index) =>
    reading?.kind === first.kind ? reading.rest : pieces[index],
  );
  return {
    kind: first.kind,
    number: first.number,
    label: same.map((reading) => reading?.label).join(' / '),
    rest: rests.filter(Boolean).join(' / ') || null,
    disagree: other === undefined ? null : [first.number ?? '', other?.number ?? ''],
  };
}

const differ = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && comparableNumber(a) !== comparableNumber(b);
