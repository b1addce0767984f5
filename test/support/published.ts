import { Archive } from '../../src/archive/archive.ts';
import { readLock } from '../../src/archive/lockFile.ts';
import { publish } from '../../src/archive/publish.ts';
import { verifyArchive } from '../../src/archive/verify.ts';
import { isError } from '../../src/model/issue.ts';
import { copyOfFixture } from './folder.ts';

/** A copy of the invented archive, published: all its texts are in its lock and its log. */
export function locked(): string {
  const folder = copyOfFixture();
  publishAll(folder);
  return folder;
}

/** Publishes what is not published yet; the names of what was. */
export function publishAll(
  folder: string,
  today = '2026-01-09',
  reason: string | null = null,
): readonly string[] {
  const { added, issues } = publish(Archive.load(folder), readLock(folder).lock, { today, reason });
  if (issues.length > 0) throw new Error(issues.map(({ message }) => message).join('\n'));
  return added;
}

/** Errors that verify finds, as `file rule message`. */
export function findings(folder: string): readonly string[] {
  const { lock, issues } = readLock(folder);
  return [...issues, ...verifyArchive(Archive.load(folder), lock)]
    .filter(isError)
    .map(({ file, rule, message }) => `${file} ${rule} ${message}`);
}
