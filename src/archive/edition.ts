import { type LevelTable, levelTable, resolveAttestations } from '../model/attestation.ts';
import type { Clause } from '../model/clause.ts';
import { type ExpressionKey, type FrontMatter, formatKey, type ParsedText } from '../model/expression.ts';
import { expressionHash, hashTree, wordsHash } from '../model/hash.ts';
import { readWords } from '../parse/inline.ts';
import { parseText } from '../parse/text.ts';
import { ClauseIndex, fillColumns } from './clauseIndex.ts';
import { hasByteOrderMark, readBytes, readSpan, readText, type SourceFile } from './folder.ts';

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
  readonly index: ClauseIndex;
}

/** An edition with its words in memory. */
export interface EditionText {
  readonly edition: Edition;
  readonly clauses: readonly Clause[];
}

const editionName = (work: string, key: ExpressionKey, number: number): string =>
  `${work}/${formatKey(key)}_r${number}`;

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

/** Reads and parses the whole file again. Throws TextChanged where it holds something else by now. */
export function readEdition(folder: string, edition: Edition): EditionText {
  const bytes = readBytes(folder, edition.file);
  if ('rule' in bytes || bytes.sha256 !== edition.sha256) throw new TextChanged(edition.file);
  const source = readText(bytes);
  const value = 'rule' in source ? null : parseText(source.source, edition.file, edition.key.language).value;
  if (value === null) throw new TextChanged(edition.file);
  return { edition, clauses: value.clauses };
}

/** Own words of one clause, read from the file alone; null where it has none. Throws TextChanged. */
export function readClauseWords(edition: Edition, position: number): string | null {
  if (!edition.index.hasWords(position)) return null;
  const [start, end] = edition.index.spanAt(position);
  const source = readSpan(edition.path, start, end);
  const text = source === null ? null : attempt(() => readWords(source).words.text);
  if (text === null || wordsHash(text) !== edition.index.c1At(position)) throw new TextChanged(edition.file);
  return text;
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
