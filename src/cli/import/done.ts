import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { isNotRead, readPlainFile } from '../../files.ts';

const DoneSchema = z.object({
  /** SHA-256 of the file, of the program, and what was asked of them. */
  key: z.string(),
  file: z.string(),
  lang: z.string(),
  path: z.string(),
  articles: z.number(),
  words: z.number(),
  doubts: z.number(),
  missing: z.number(),
});

/** A text of a collection that was imported, as a line of the list says. */
export type Done = z.infer<typeof DoneSchema>;

const MOST_BYTES = 64 * 1024 * 1024;

/** What was imported by earlier runs: a line each, so that a run that is killed loses the last one alone. */
export class DoneList {
  private readonly path: string;
  private readonly known = new Map<string, Done>();
  /** Ends a line that an earlier run was killed at. */
  private before = '';

  constructor(path: string) {
    this.path = path;
    const bytes = readPlainFile(path, MOST_BYTES);
    if (isNotRead(bytes)) return;
    const source = Buffer.from(bytes).toString('utf8');
    if (source !== '' && !source.endsWith('\n')) this.before = '\n';
    for (const line of source.split('\n')) {
      const done = readLine(line);
      if (done !== null) this.known.set(done.key, done);
    }
  }

  find(key: string): Done | null {
    return this.known.get(key) ?? null;
  }

  add(done: Done): void {
    mkdirSync(dirname(this.path), { recursive: true });
    appendFileSync(this.path, `${this.before}${JSON.stringify(done)}\n`);
    this.before = '';
    this.known.set(done.key, done);
  }
}

/** Null for a line that was cut, or is another version's. */
function readLine(line: string): Done | null {
  try {
    return DoneSchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}
