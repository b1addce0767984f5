import { createHash } from 'node:crypto';
import type { Issue } from '../../model/issue.ts';
import { BYTES_A_CLAUSE, ClauseIndex } from '../clauseIndex.ts';
import type { Edition } from '../edition.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Content, Kept, ParsedFile } from './kept.ts';
import { programHash } from './program.ts';

/** Bytes of the checksum, SHA-256 of all before it, with which the file ends. */
const CHECKSUM = 32;
const LINE_END = 0x0a;

/** The first line says which program wrote the file: any other parses anew. */
const firstLine = (): string => `treaty-archive-kept ${programHash()}\n`;

/** An edition without its path, which is not the file's, and its clauses, which follow the line. */
type StoredEdition = Omit<Edition, 'path' | 'index'>;

/** One line of JSON for each file that was parsed. */
interface Stored {
  readonly file: string;
  readonly sha256: string;
  readonly issues: readonly Issue[];
  readonly content:
    | Exclude<Content, { readonly edition: Edition }>
    | { readonly edition: StoredEdition; readonly size: number; readonly ids: number }
    | null;
}

/**
 * What is kept of a snapshot, piece by piece: a first line, then each file's line with the ids and the bytes of its
 * clauses after it, and the checksum. Files that could not be read are left out.
 */
export function* piecesOf({ read }: Snapshot): Generator<Uint8Array> {
  const hash = createHash('sha256');
  const hashed = (piece: Uint8Array): Uint8Array => {
    hash.update(piece);
    return piece;
  };
  yield hashed(Buffer.from(firstLine()));
  for (const [file, { sha256, content, issues }] of read) {
    if (sha256 !== null) yield hashed(pieceOf(file, sha256, content, issues));
  }
  yield hash.digest();
}

function pieceOf(
  file: string,
  sha256: string,
  content: Content | null,
  issues: readonly Issue[],
): Uint8Array {
  const line = (stored: Stored['content']): Buffer =>
    Buffer.from(`${JSON.stringify({ file, sha256, issues, content: stored } satisfies Stored)}\n`);
  if (content === null || !('edition' in content)) return line(content);
  const { path, index, ...edition } = content.edition;
  const { size, ids, bytes } = index.columns;
  return Buffer.concat([line({ edition, size, ids: ids.length }), Buffer.from(ids, 'latin1'), bytes]);
}

/** What the bytes hold; nothing, and why, where they are damaged or written by another program. */
export function readPieces(file: Uint8Array): Kept {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length);
  const end = bytes.length - CHECKSUM;
  const first = Buffer.from(firstLine());
  const nothing = (says: string): Kept => ({ find: () => null, files: new Map(), says });
  if (end < first.length) return nothing('it is damaged');
  const sha256 = createHash('sha256').update(bytes.subarray(0, end)).digest();
  if (!sha256.equals(bytes.subarray(end))) return nothing('it is damaged');
  if (!bytes.subarray(0, first.length).equals(first))
    return nothing('another version of the program wrote it');
  return keptIn(bytes.subarray(first.length, end));
}

/** The checksum has shown that these are the bytes that were written. */
function keptIn(pieces: Buffer): Kept {
  const found = new Map<string, { readonly stored: Stored; readonly from: number }>();
  for (let at = 0; at < pieces.length; ) {
    const from = pieces.indexOf(LINE_END, at) + 1;
    const stored: Stored = JSON.parse(pieces.toString('utf8', at, from));
    found.set(stored.file, { stored, from });
    at = from + clauseBytes(stored);
  }
  return {
    says: null,
    files: new Map([...found].map(([file, { stored }]) => [file, stored.sha256])),
    find: ({ file, path, sha256 }) => {
      const one = found.get(file);
      return one?.stored.sha256 === sha256 ? readFile(one.stored, path, pieces.subarray(one.from)) : null;
    },
  };
}

function clauseBytes({ content }: Stored): number {
  return content !== null && 'edition' in content ? content.ids + content.size * BYTES_A_CLAUSE : 0;
}

/** `clauses` begins with the ids and the bytes of the file's clauses. */
function readFile({ content, issues }: Stored, path: string, clauses: Buffer): ParsedFile {
  if (content === null || !('edition' in content)) return { content, issues };
  const { edition, size, ids } = content;
  const bytes = new Uint8Array(size * BYTES_A_CLAUSE);
  bytes.set(clauses.subarray(ids, ids + bytes.length));
  const index = new ClauseIndex({ size, ids: clauses.toString('latin1', 0, ids), bytes });
  return { content: { edition: { ...edition, path, index } }, issues };
}
