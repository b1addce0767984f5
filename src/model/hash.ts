import { createHash } from 'node:crypto';
import type { Clause } from './clause.ts';

/** SHA-256 of the UTF-8 bytes, 64 lower-case hex digits. */
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** What a clause's `c1` is taken of: NFC, each run of white space one space, trimmed. */
export const hashedWords = (text: string): string => {
  const composed = text.normalize('NFC');
  // Most words have single blanks alone: to replace each by itself takes longer than to hash them.
  return (UNEVEN.test(composed) ? composed.replace(/\s+/gu, ' ') : composed).trim();
};

/** White space that is no single blank. */
const UNEVEN = /[^\S ]|\s\s/u;

/** `c1` of words, bare hex. */
export const wordsHash = (text: string): string => sha256(hashedWords(text));

/** Own words' hash of a clause; `gap` where they are not held; null where it has none. */
function clauseHash(clause: Clause): string | 'gap' | null {
  // The hashes of what was published stay as they are, so that root and log can still be checked.
  if (clause.withdrawn !== undefined) return clause.withdrawn;
  if (clause.gap !== null) return 'gap';
  return clause.words === null ? null : wordsHash(clause.words.text);
}

/** The `t1` and `c1` of a clause and of everything below it. */
export interface HashedClause {
  readonly clause: Clause;
  readonly c1: string | 'gap' | null;
  readonly t1: string;
  readonly children: readonly HashedClause[];
}

/** Hashes bottom up; each clause's words are hashed once. */
export function hashTree(clauses: readonly Clause[]): readonly HashedClause[] {
  return clauses.map((clause) => {
    const children = hashTree(clause.children);
    const c1 = clauseHash(clause);
    const heading = clause.heading?.text ?? null;
    const t1 = canonicalHash([
      clause.eId,
      clause.number,
      clause.label,
      heading,
      c1,
      children.map((child) => child.t1),
    ]);
    return { clause, c1, t1, children };
  });
}

/** `t1` of an Expression's edition. `key` as in the file name, without `_rN`. */
export function expressionHash(
  work: string,
  key: string,
  edition: number,
  title: string,
  tree: readonly HashedClause[],
): string {
  return canonicalHash([work, key, edition, title, tree.map((clause) => clause.t1)]);
}

/** Root over all editions: pairs of `work/key_rN` and `t1`, sorted by bytes. */
export function rootHash(editions: readonly (readonly [name: string, t1: string])[]): string {
  return canonicalHash([...editions].sort(([a], [b]) => compareBytes(a, b)));
}

/** From the first surrogate on the order of UTF-16 is not that of UTF-8. */
const BEYOND = /[\ud800-\uffff]/;

/** Order of the UTF-8 bytes, the same on every machine and locale. */
export function compareBytes(a: string, b: string): number {
  if (BEYOND.test(a) || BEYOND.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : Number(a > b);
}

const canonicalHash = (value: unknown): string => sha256(JSON.stringify(value).normalize('NFC'));
