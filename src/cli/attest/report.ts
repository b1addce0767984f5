import type { Archive } from '../../archive/archive.ts';
import type { Edition } from '../../archive/edition.ts';
import { checkNext, type TextReport } from '../../attest/report.ts';
import { LEVELS, levelTable, resolveAttestations } from '../../model/attestation.ts';

/** What an editor may check next in these texts, those with most to check first. */
export function reportOn(archive: Archive, editions: readonly Edition[]): readonly TextReport[] {
  return checkNext(
    editions.map((edition) => {
      const { clauses } = archive.text(edition);
      const text = { front: edition.front, clauses };
      const sources = resolveAttestations(text);
      const copies = archive.works.get(edition.work)?.work.official_copies ?? [];
      return {
        ...text,
        name: edition.name,
        sources,
        levels: levelTable(clauses, sources),
        officialCopies: copies.flatMap(({ url, site }) => url ?? site ?? []),
      };
    }),
  );
}

const LINES: readonly (readonly [
  key: 'readersDiffer' | 'unsettled' | 'unchecked' | 'partial' | 'secondary' | 'notHeld',
  says: string,
])[] = [
  ['readersDiffer', 'two readers of one copy found different things'],
  ['unsettled', 'a source reads otherwise, no official copy compared'],
  ['unchecked', 'compared with no copy'],
  ['partial', 'some words compared'],
  ['secondary', 'word for word with a press or scholarly copy alone'],
  ['notHeld', 'not held: a copy may have them'],
];

export function reportText(reports: readonly TextReport[]): string {
  const blocks = reports.map((report) => {
    const counts = LEVELS.map((level) => `${report.counts[level]} ${level}`).join(', ');
    const lines = LINES.flatMap(([key, says]) =>
      report[key].length === 0 ? [] : [`  ${says}: ${report[key].join(', ')}`],
    );
    const copies = report.officialCopies;
    const where = copies.length === 0 ? 'no official copy is known' : `official copies: ${copies.join(', ')}`;
    return [`${report.name}: ${counts}`, ...lines, `  ${where}`].join('\n');
  });
  return `${blocks.length === 0 ? 'No texts are held.' : blocks.join('\n\n')}\n`;
}
