import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A change of the code, and whether the tests noticed it. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** Stryker's name of this kind of change. */
  readonly kind: string;
  readonly was: string;
  readonly now: string;
  readonly fate: string;
}

/** What Stryker is asked for. */
export interface Run {
  readonly room: string;
  /** Files, patterns or places in files (`file:line:column-line:column`). */
  readonly places: readonly string[];
  /** Of the changes at these places only the ones named so (`nameOf` in chosen.mjs); null for all. */
  readonly chosen: readonly string[] | null;
  /** Whether what is known from an earlier run of the same code and tests stands. */
  readonly goesOn: boolean;
}

const HERE = import.meta.dirname;
const KEPT = resolve('.data/mutation');

/** What became of each change asked for, those that only loading a module reaches left out. Throws where Stryker fails. */
export function runStryker({ room, places, chosen, goesOn }: Run): readonly Mutant[] {
  install();
  const report = join(KEPT, `${room}.json`);
  rmSync(report, { force: true });
  mkdirSync(KEPT, { recursive: true });
  const wanted = join(KEPT, `${room}.chosen.json`);
  writeFileSync(wanted, JSON.stringify(chosen ?? []));
  const program = join(HERE, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(process.execPath, [program, 'run', join(HERE, 'stryker.config.mjs')], {
    env: {
      ...process.env,
      ROOM: room,
      PLACES: JSON.stringify(places),
      REPORT: report,
      ...(chosen === null ? {} : { CHOSEN: wanted }),
      ...(goesOn ? { GOES_ON: join(KEPT, `${room}.known.json`) } : {}),
    },
    // Its progress is no part of the table.
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0 || !existsSync(report)) throw new Error(`Stryker gave no report of ${room}`);
  return mutantsIn(readFileSync(report, 'utf8'));
}

/** The names and places of all changes that Stryker can make to a room's files, or to those of a pattern. */
export function listMutants(
  patterns: readonly string[],
): readonly (readonly [name: string, place: string])[] {
  install();
  const { stdout, status, stderr } = spawnSync(process.execPath, [join(HERE, 'list.mjs'), ...patterns], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function install(): void {
  if (existsSync(join(HERE, 'node_modules'))) return;
  spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: HERE, stdio: ['ignore', 2, 2] });
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** The part of the report that is read: https://github.com/stryker-mutator/mutation-testing-elements, schema 2. */
interface Report {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string;
        readonly mutants: readonly {
          readonly mutatorName: string;
          readonly replacement: string;
          readonly status: string;
          readonly location: { readonly start: Position; readonly end: Position };
        }[];
      }
    >
  >;
}

/** Neither those left out of a sample (as if they did not compile) nor those that Stryker leaves out. */
const NOT_JUDGED = new Set(['CompileError', 'RuntimeError', 'Ignored', 'Pending']);

function mutantsIn(json: string): readonly Mutant[] {
  const { files }: Report = JSON.parse(json);
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants
      .filter(({ status }) => !NOT_JUDGED.has(status))
      .map(({ mutatorName, replacement, status, location: { start, end } }) => ({
        file,
        line: start.line,
        kind: mutatorName,
        was: between(lines, start, end),
        now: replacement,
        fate: status,
      }));
  });
}

const between = (lines: readonly string[], start: Position, end: Position): string =>
  lines
    .slice(start.line - 1, end.line)
    .map((line, at, all) =>
      line.slice(at === 0 ? start.column - 1 : 0, at === all.length - 1 ? end.column - 1 : undefined),
    )
    .join('\n');
