import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isOnPath } from './onPath.ts';

/** As Debian installs it; `EPUBCHECK` names another jar. */
const JAR = process.env.EPUBCHECK || '/usr/share/java/epubcheck.jar';

/** Whether books can be checked here. */
export const hasEpubCheck: boolean = existsSync(JAR) && isOnPath('java');

/** For a program that runs some seconds: what it compiles well, and what it clears up beside it, takes twice as long. */
const SHORT_LIVED = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** What epubcheck says against a book, warnings too; one Java process, so few books with many texts. */
export function epubCheck(file: string): readonly string[] {
  const { stdout, stderr, status } = spawnSync(
    'java',
    [...SHORT_LIVED, '-jar', JAR, '--failonwarnings', file],
    {
      encoding: 'utf8',
      maxBuffer: 1e8,
    },
  );
  const said = `${stdout}${stderr}`.split('\n').filter((line) => /^(?:FATAL|ERROR|WARNING)/u.test(line));
  return status === 0 || said.length > 0 ? said : [`epubcheck failed: ${stderr}`];
}
