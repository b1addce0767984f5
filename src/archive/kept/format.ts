import { createHash } from 'node:crypto';
import type { Snapshot } from '../snapshot.ts';
import type { Kept } from './kept.ts';
import { keptIn, pieceOf } from './pieces.ts';
import { programHash } from './program.ts';

/** Bytes of the checksum, SHA-256 of all before it, with which the file ends. */
const CHECKSUM = 32;

/** The first line says which program wrote the file: any other parses anew. */
const firstLine = (): string => `treaty-archive-kept ${programHash()}\n`;

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
    if (sha256 !== null) yield hashed(pieceOf(file, sha256, { content, issues }));
  }
  yield hash.digest();
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
  // The checksum has shown that these are the bytes that were written.
  return keptIn(bytes.subarray(first.length, end));
}
