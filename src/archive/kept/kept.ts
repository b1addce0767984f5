import type { ArchiveFacts } from '../../model/archiveFacts.ts';
import type { Concept } from '../../model/concept.ts';
import type { Issue } from '../../model/issue.ts';
import type { LoggedEntry } from '../../model/logEntry.ts';
import type { Work } from '../../model/work.ts';
import type { Edition } from '../edition.ts';
import type { FileBytes } from '../folder.ts';

/** One kind per file: a text, a `work.yaml`, the `archive.yaml`, the `concepts.yaml`, the `log.jsonl`. */
export type Content =
  | { readonly edition: Edition }
  | { readonly work: Work }
  | { readonly facts: ArchiveFacts }
  | { readonly concepts: readonly Concept[] }
  | { readonly log: readonly LoggedEntry[] };

/** What a file gave: its content, or null after an error; and its issues. */
export interface ParsedFile {
  readonly content: Content | null;
  readonly issues: readonly Issue[];
}

/** What parsing gave in an earlier run. */
export interface Kept {
  /** What the same bytes at the same path gave; null where that is not kept. */
  find(file: Pick<FileBytes, 'file' | 'path' | 'sha256'>): ParsedFile | null;
  /** SHA-256 of each file that it holds, by path below the documents folder. */
  readonly files: ReadonlyMap<string, string>;
  /** Why nothing of what was kept is used; null where nothing was, or all can be. */
  readonly says: string | null;
}

/** Where there is no earlier run: everything is parsed. */
export const NOTHING_KEPT: Kept = { find: () => null, files: new Map(), says: null };
