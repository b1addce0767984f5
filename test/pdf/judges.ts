import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { isOnPath } from '../support/onPath.ts';

const run = promisify(execFile);
const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = resolve(ROOT, process.env.PDF_JUDGES || '../shared/tools/pdf');
const TOOLS = ['java', 'mvn', 'qpdf', 'pdfinfo', 'pdftoppm', 'zbarimg'];

/** Whether there are judges beside the project at all. */
export const judgesGiven: boolean = existsSync(join(FOLDER, 'accept.sh'));

/** What the judges of PDFs lack on this machine, in one line; null where they can judge. */
export const judgesLack: string | null = lack();

function lack(): string | null {
  if (!judgesGiven) return 'the folder of judges (set PDF_JUDGES)';
  const absent = TOOLS.filter((tool) => !isOnPath(tool));
  return absent.length === 0 ? null : absent.join(', ');
}

/** Of what is accepted. Every rule of PDF/A-3u is one of PDF/A-3a, in the same words: to be asked it twice says nothing. */
const FLAVOURS = '3a,ua1';
/** For a program that reads a hundred files: the script's own choice is for one. */
const LONG_LIVED = '-XX:TieredStopAtLevel=4 -XX:+UseSerialGC';

/** What veraPDF says of each file, one Java process for all of them; the lines of a file by its path. */
export async function veraPdf(files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const env = { ...process.env, _JAVA_OPTIONS: LONG_LIVED };
  const options = { maxBuffer: 1e8, cwd: ROOT, env };
  const { stdout } = await run(join(FOLDER, 'verapdf'), ['-f', FLAVOURS, ...files], options).catch(
    (failed: { stdout: string; stderr: string }) => failed,
  );
  const verdicts = new Map<string, string>();
  let file = '';
  for (const line of stdout.split('\n')) {
    if (line.startsWith('/')) file = line;
    else verdicts.set(file, `${verdicts.get(file) ?? ''}${line}\n`);
  }
  return verdicts;
}

/** Whether `nesting.mjs` has nothing against any of the files, one process for all of them. */
export const areNested = (files: readonly string[]): Promise<boolean> =>
  run(process.execPath, [join(FOLDER, 'nesting.mjs'), ...files], { maxBuffer: 1e8, cwd: ROOT }).then(
    () => true,
    () => false,
  );

/** Stands for veraPDF: says what it said of this file. */
const SAID_BEFORE = `#!/bin/sh
for file; do :; done
said="\${0%/*}/\${file##*/}"
cat "$said.verdict" && [ -e "$said.passed" ]
`;

/**
 * `accept.sh` with veraPDF's verdicts of before in the place of another run of it, and with `nesting.mjs` only where
 * that found a fault: to start both for each file would take most of the time. Answers the lines that are no PASS.
 */
export function acceptance(verdicts: ReadonlyMap<string, string>, nested: boolean) {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-judges-'));
  copyFileSync(join(FOLDER, 'accept.sh'), join(folder, 'accept.sh'));
  if (nested) writeFileSync(join(folder, 'nesting.mjs'), '');
  else copyFileSync(join(FOLDER, 'nesting.mjs'), join(folder, 'nesting.mjs'));
  for (const [file, verdict] of verdicts) {
    const said = join(folder, basename(file));
    writeFileSync(`${said}.verdict`, verdict);
    if (/^ +3a +PASS.*^ +ua1 +PASS/msu.test(verdict)) writeFileSync(`${said}.passed`, '');
  }
  writeFileSync(join(folder, 'verapdf'), SAID_BEFORE, { mode: 0o755 });
  return async (file: string, permalink: string): Promise<readonly string[]> => {
    const options = { cwd: ROOT, env: { ...process.env, FLAVOURS, ORDER: '1' } };
    const { stdout } = await run(join(folder, 'accept.sh'), [file, permalink], options).catch(
      (failed: { stdout: string; stderr: string }) => failed,
    );
    const lines = stdout.split('\n').filter((line) => line !== '');
    return lines.some((line) => line.startsWith('PASS QR'))
      ? lines.filter((line) => !/PASS/u.test(line) && line !== file)
      : lines;
  };
}
