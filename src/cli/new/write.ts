import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../wholeFile.ts';
import { type NewWork, nameOf, textTemplate, workTemplate } from './templates.ts';

/** Everybody who has the folder may read what is published from it. */
const MODE = 0o644;

/** Paths below the documents folder. */
export interface WrittenWork {
  readonly written: readonly string[];
  /** There already, and not touched. */
  readonly kept: readonly string[];
}

/** Writes the files of a new Work that are not there; none is ever written over. */
export function writeWork(documents: string, made: NewWork, today: string): WrittenWork {
  const files = [
    [`${made.work}/work.yaml`, workTemplate(made)],
    [`${nameOf(made)}.md`, textTemplate(made, today)],
  ] as const;
  const isThere = ([file]: readonly [string, string]): boolean => existsSync(join(documents, file));
  const kept = files.filter(isThere);
  const missing = files.filter((file) => !isThere(file));
  for (const [file, content] of missing) writeWhole(join(documents, file), content, { mode: MODE });
  return { written: missing.map(([file]) => file), kept: kept.map(([file]) => file) };
}
