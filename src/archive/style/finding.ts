import type { Archive } from '../archive.ts';
import { lineOfKey } from '../keyLine.ts';

/** What a document may lack that no rule demands. */
export type StyleRule =
  | 'dead-reference'
  | 'misaligned'
  | 'no-abstract'
  | 'no-attestation'
  | 'no-caption'
  | 'no-rights'
  | 'no-title'
  | 'status-unchecked'
  | 'unchecked';

/** Something for an editor to do: nothing is wrong, and everything is served. */
export interface StyleFinding {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly rule: StyleRule;
  /** What is lacking and what to do. */
  readonly message: string;
}

/** A finding on the line of a key of front matter or `work.yaml`; of one that is not there, on that of the title. */
export function atKey(
  { snapshot: { folder } }: Archive,
  file: string,
  key: string,
  rule: StyleRule,
  message: string,
): StyleFinding {
  const line = lineOfKey(folder, file, key);
  return { file, line: line === 1 ? lineOfKey(folder, file, 'title') : line, rule, message };
}

/** "art_1, art_2 and 7 more". */
export function namedFew(names: readonly string[], most = 5): string {
  const more = names.length - most;
  return more > 0 ? `${names.slice(0, most).join(', ')} and ${more} more` : names.join(', ');
}
