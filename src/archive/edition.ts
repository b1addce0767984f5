import { type LevelTable, levelTable, resolveAttestations } from '../model/attestation.ts';
import type { Clause } from '../model/clause.ts';
import { type ExpressionKey, type FrontMatter, formatKey, type ParsedText } from '../model/expression.ts';
import type { GivenWords } from '../model/givenWords.ts';
import { expressionHash, hashTree, wordsHash } from '../model/hash.ts';
import { readWords } from '../parse/inline.ts';
import { parseText } from '../parse/text.ts';
import { ClauseIndex, fillColumns } from './clauseIndex.ts';
import { type FileBytes, hasByteOrderMark, readText, type SourceFile } from './folder.ts';

/** The file no longer holds what was loaded from it: somebody edited it. Loading anew mends that. */
export class TextChanged extends Error {
  override readonly name = 'TextChanged';
}

/** Our transcription of an Expression: one file. Its words stay on disk. */
export interface Edition {
  readonly work: string;
  readonly key: ExpressionKey;
  /** 1 for the file without suffix. */
  readonly number: number;
  /** `work/key_rN`, as in `archive.lock`. */
  readonly name: string;
  readonly file: string;
  readonly path: string;
  readonly sha256: string;
  readonly front: FrontMatter;
  readonly t1: string;
  readonly levels: Pick<LevelTable, 'title'>;
  /** Whether other words than these were published under its name, and are kept nowhere. */
  readonly altered: boolean;
  readonly index: ClauseIndex;
  /** Structure words of its language that `archive.yaml` gave when it was read. */
  readonly given?: GivenWords;
}

/** An edition with its words in memory. */
export interface EditionText {
  readonly edition: Edition;
  readonly clauses: readonly Clause[];
}

const editionName = (work: string, key: ExpressionKey, number: number): string =>
  `${work}/${formatKey(key)}_r${number}`;

/**
 * Hashes, levels and byte offsets of a parsed text. The words themselves are not kept: they are read from the file
 * again.
 */
export function buildEdition(
  file: SourceFile,
  work: string,
  key: ExpressionKey,
  number: number,
  text: ParsedText,
): Edition {
  const tree = hashTree(text.clauses);
  const levels = levelTable(text.clauses, resolveAttestations(text));
  return {
    work,
    key,
    number,
    name: editionName(work, key, number),
    file: file.file,
    path: file.path,
    sha256: file.sha256,
    front: text.front,
    t1: expressionHash(work, formatKey(key), number, text.front.title, tree),
    levels: { title: levels.title },
    altered: false,
    index: new ClauseIndex(fillColumns(tree, levels, (offsets) => toBytes(file, offsets))),
  };
}

/** UTF-16 offsets as byte offsets of the file, in one pass over the sorted offsets. */
function toBytes({ source, bytes: file }: SourceFile, offsets: readonly number[]): readonly number[] {
  const order = offsets.map((_, index) => index).sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0));
  const bytes = new Array<number>(offsets.length).fill(0);
  let at = 0;
  let count = hasByteOrderMark(file) ? 3 : 0;
  for (const index of order) {
    const offset = offsets[index] ?? 0;
    count += Buffer.byteLength(source.slice(at, offset));
    at = offset;
    bytes[index] = count;
  }
  return bytes;
}

/** The clause tree parsed again of the bytes that the edition was built of; null for others. */
export function parseEdition(found: FileBytes, edition: Edition): EditionText | null {
  if (found.sha256 !== edition.sha256) return null;
  const source = readText(found);
  const value =
    'rule' in source
      ? null
      : parseText(source.source, edition.file, edition.key.language, edition.given).value;
  return value === null ? null : { edition, clauses: value.clauses };
}

/** Own words of one clause, of the bytes where they stand; null where these are others. */
export function parseClauseWords(edition: Edition, position: number, bytes: Uint8Array): string | null {
  const text = attempt(
    () => readWords(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')).words.text,
  );
  return text !== null && wordsHash(text) === edition.index.c1At(position) ? text : null;
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
