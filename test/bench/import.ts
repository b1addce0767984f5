import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Sums } from './importProbe.ts';
import { megabytes, table } from './report.ts';

const PROBE = fileURLToPath(new URL('./importProbe.ts', import.meta.url));
/** About 15,500 words: 450 of these treaties have 7 million. */
const CLAUSES = 365;
/** What is wanted for a clause, whatever the length of the text or the number of texts. Milliseconds. */
const GOAL_MS = 1;

interface Measured {
  readonly formats: Readonly<Record<string, Sums>>;
  readonly start: number;
  readonly peak: number;
}

/**
 * Invented treaties as pages, texts and JSON imported one after another: processor time of reading the file and of making
 * the text, per clause, at a tenth of the treaties and at all (`IMPORT`, else 30), then of treaties as long as ten; beside
 * it our parser on the same text, and htmlparser2 on the same page.
 */
export function benchImport(): string {
  const treaties = Math.max(30, Number(process.env['IMPORT']) || 30);
  const runs = [
    { files: Math.ceil(treaties / 10), clauses: CLAUSES },
    { files: treaties, clauses: CLAUSES },
    { files: 3, clauses: CLAUSES * 10 },
  ].map((run) => ({ ...run, ...probe(run.files, run.clauses) }));
  const rows = runs.flatMap(({ formats, clauses, start, peak }) =>
    Object.entries(formats).map(([format, sums]) => [
      `${sums.files} of ${clauses} clauses (${format})`,
      ...rowOf(sums),
      megabytes(start),
      megabytes(peak),
    ]),
  );
  return table(HEAD, rows);
}

const HEAD = [
  'treaties',
  'words',
  'ms a clause',
  `at most ${GOAL_MS}`,
  'reading',
  'our parser',
  'times it',
  'htmlparser2',
  'words lost',
  'MB before',
  'MB at most',
];

function rowOf({ clauses, words, read, imported, parsed, htmlparser2, lost }: Sums): readonly string[] {
  const each = (read + imported) / clauses;
  return [
    String(words),
    each.toFixed(3),
    each <= GOAL_MS ? 'yes' : 'NO',
    (read / clauses).toFixed(3),
    (parsed / clauses).toFixed(3),
    `x${((read + imported) / parsed).toFixed(1)}`,
    htmlparser2 === 0 ? '-' : (htmlparser2 / clauses).toFixed(3),
    String(lost),
  ];
}

const probe = (treaties: number, clauses: number): Measured =>
  JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', PROBE, String(treaties), String(clauses)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
