import { join } from 'node:path';
import { isNotRead, readPlainFile } from '../../files.ts';
import { sweepUnfinished, writeWholeSlowly } from '../../wholeFile.ts';
import type { Snapshot } from '../snapshot.ts';
import { piecesOf, readPieces } from './format.ts';
import { type Kept, NOTHING_KEPT } from './kept.ts';

/** A folder below the data folder that nobody else reads, and the file in it. */
const FOLDER = 'archive';
const FILE = 'texts.kept';

/** Some 100 bytes a clause: no archive comes near this. */
const MAX_BYTES = 2 ** 30;

/** What an earlier run kept in the data folder. Never throws: what cannot be used is said, and parsed anew. */
export function readKept(dataDir: string | null): Kept {
  if (dataDir === null) return NOTHING_KEPT;
  const path = join(dataDir, FOLDER, FILE);
  const bytes = readPlainFile(path, MAX_BYTES);
  const notUsed = (why: string): Kept => ({ ...NOTHING_KEPT, says: `${path} is not used: ${why}` });
  if (isNotRead(bytes))
    return bytes.code === 'ENOENT' ? NOTHING_KEPT : notUsed(`it cannot be read (${bytes.code})`);
  const kept = readPieces(bytes);
  return kept.says === null ? kept : notUsed(kept.says);
}

/**
 * Writes the file whole or not at all, a text at a time with other work in between. Rejects where the folder cannot be
 * written to or the disk is full.
 */
export const writeKept = (dataDir: string, snapshot: Snapshot): Promise<void> =>
  writeWholeSlowly(join(dataDir, FOLDER, FILE), piecesOf(snapshot));

/** Removes what a killed server left behind, see `sweepUnfinished`. */
export const sweepKept = (dataDir: string): void => sweepUnfinished(join(dataDir, FOLDER));
