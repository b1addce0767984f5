import { codeOf } from '../../files.ts';
import type { Snapshot } from '../snapshot.ts';
import { sweepKept, writeKept } from './file.ts';

/** Waits so long after a change, in which more may follow. Milliseconds. */
const PAUSE_MS = 1000;

/** Keeps in the data folder what was parsed, for the next start. */
export class Keeper {
  private readonly dataDir: string | null;
  private readonly hearTrouble: (reason: string | null) => void;
  private written: ReadonlyMap<string, string>;
  private timer: NodeJS.Timeout | null = null;
  private writing: Promise<void> = Promise.resolve();

  /**
   * `written` are the files that the data folder has kept, by the hash of their bytes. `hearTrouble` hears why it cannot, and
   * null when it could.
   */
  constructor(
    dataDir: string | null,
    written: ReadonlyMap<string, string>,
    hearTrouble: (reason: string | null) => void = () => undefined,
  ) {
    this.dataDir = dataDir;
    this.written = written;
    if (dataDir !== null) sweepKept(dataDir);
    this.hearTrouble = hearTrouble;
  }

  /** Writes what is parsed by now after a pause, unless it is kept. */
  keep(snapshot: Snapshot): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.writing = this.writing.then(() => this.write(snapshot));
    }, PAUSE_MS).unref();
  }

  /** Ends when what is being written is. */
  async close(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    await this.writing;
  }

  private async write(snapshot: Snapshot): Promise<void> {
    const files = parsedFiles(snapshot);
    if (this.dataDir === null || isSame(files, this.written)) return;
    try {
      await writeKept(this.dataDir, snapshot);
      this.written = files;
      this.hearTrouble(null);
    } catch (error) {
      this.hearTrouble(codeOf(error));
    }
  }
}

const parsedFiles = ({ read }: Snapshot): ReadonlyMap<string, string> =>
  new Map([...read].flatMap(([file, { sha256 }]) => (sha256 === null ? [] : [[file, sha256]])));

const isSame = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size === b.size && [...a].every(([file, sha256]) => b.get(file) === sha256);
