import type { Issue } from '../../model/issue.ts';
import { BYTES_A_CLAUSE, ClauseIndex } from '../clauseIndex.ts';
import type { Edition } from '../edition.ts';
import type { Content, Kept, ParsedFile } from './kept.ts';

const LINE_END = 0x0a;

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

/** What parsing the bytes of a file gave: a line, behind it the ids and the bytes of its clauses. */
export function pieceOf(file: string, sha256: string, { content, issues }: ParsedFile): Uint8Array {
  const line = (stored: Stored['content']): Buffer =>
    Buffer.from(`${JSON.stringify({ file, sha256, issues, content: stored } satisfies Stored)}\n`);
  if (content === null || !('edition' in content)) return line(content);
  const { path, index, ...edition } = content.edition;
  const { size, ids, bytes } = index.columns;
  return Buffer.concat([line({ edition, size, ids: ids.length }), Buffer.from(ids, 'latin1'), bytes]);
}

/** What is in pieces that lie one behind the other, whole as they were written. */
export function keptIn(pieces: Buffer): Kept {
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
