import { basename } from 'node:path';
import type { Finding } from '../../attest/findings.ts';
import { isConfirmed } from '../../attest/record.ts';
import { segmentsText } from '../../render/diffText.ts';
import type { OpenedSource } from '../../sources/open.ts';
import { OUTCOMES, outcomeOf, sourceDoubtSays } from './says.ts';

/** A line for each clause: what the copy has of it and, where it differs, `[-ours-]{+theirs+}`. */
export function findingsTable(findings: readonly Finding[], file: string, opened: OpenedSource): string {
  const width = Math.max(...findings.map(({ clause }) => clause.length));
  const rows = findings.map((finding) => {
    const elsewhere = finding.sameElsewhere ? ' (elsewhere the same file has our words)' : '';
    const words = wordsOf(finding);
    return `${finding.clause.padEnd(width)}  ${OUTCOMES[outcomeOf(finding)]}${elsewhere}${words === '' ? '' : `: ${words}`}`;
  });
  const { source, sha256 } = opened;
  return `${[
    ...rows,
    '',
    countsOf(findings),
    `${basename(file)}, read as ${source.format}, sha256 ${sha256}`,
    ...source.doubts.map((doubt) => `note: ${sourceDoubtSays(doubt)}`),
  ].join('\n')}\n`;
}

const wordsOf = ({ found }: Finding): string =>
  found === null || found.outcome === 'same'
    ? ''
    : found.segments.length === 0
      ? `"${found.reads}"`
      : segmentsText(found.segments);

function countsOf(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const name = isConfirmed(finding) ? 'same' : COUNTED[outcomeOf(finding)];
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return `${findings.length} compared: ${[...counts].map(([name, count]) => `${count} ${name}`).join(', ')}`;
}

const COUNTED = {
  same: 'same',
  typography: 'same',
  marks: 'differ',
  words: 'differ',
  part: 'in part',
  'not-found': 'not found',
  'too-short': 'cannot be said',
} as const;

/** The same for programs. */
export const findingsJson = (
  findings: readonly Finding[],
  file: string,
  { source, sha256 }: OpenedSource,
) => ({
  file: basename(file),
  format: source.format,
  title: source.title,
  sha256,
  doubts: source.doubts,
  clauses: findings.map((finding) => ({
    clause: finding.clause,
    outcome: outcomeOf(finding),
    reads: finding.found?.reads ?? null,
    segments: finding.found?.segments ?? [],
    sameElsewhere: finding.sameElsewhere,
  })),
});
