import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

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
  const absent = TOOLS.filter((tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0);
  return absent.length === 0 ? null : absent.join(', ');
}

/** What veraPDF says of each file, one Java process for all of them; the lines of a file by its path. */
export async function veraPdf(files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const options = { maxBuffer: 1e8, cwd: ROOT };
  const { stdout } = await run(join(FOLDER, 'verapdf'), ['-f', '3u,3a,ua1', ...files], options).catch(
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

/**
 * `accept.sh` with veraPDF's verdicts of before in the place of another run of it: to start Java for each file would
 * take most of the time. Answers the lines that are no PASS.
 */
export function acceptance(verdicts: ReadonlyMap<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-judges-'));
  for (const file of ['accept.sh', 'nesting.mjs']) copyFileSync(join(FOLDER, file), join(folder, file));
  writeFileSync(join(folder, 'verdicts.json'), JSON.stringify([...verdicts]));
  const script = [
    '#!/usr/bin/env node',
    "const verdicts = new Map(JSON.parse(require('node:fs').readFileSync(__dirname + '/verdicts.json', 'utf8')));",
    "const verdict = verdicts.get(process.argv.at(-1)) ?? 'veraPDF said nothing';",
    'process.stdout.write(verdict);',
    'process.exit(/^ +3u +PASS[^]*^ +3a +PASS[^]*^ +ua1 +PASS/m.test(verdict) ? 0 : 1);',
  ];
  writeFileSync(join(folder, 'verapdf'), script.join('\n'));
  chmodSync(join(folder, 'verapdf'), 0o755);
  return async (file: string, permalink: string): Promise<readonly string[]> => {
    const options = { cwd: ROOT, env: { ...process.env, ORDER: '1' } };
    const { stdout } = await run(join(folder, 'accept.sh'), [file, permalink], options).catch(
      (failed: { stdout: string; stderr: string }) => failed,
    );
    const lines = stdout.split('\n').filter((line) => line !== '');
    return lines.some((line) => line.startsWith('PASS QR'))
      ? lines.filter((line) => !/PASS/u.test(line) && line !== file)
      : lines;
  };
}
