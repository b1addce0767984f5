import { createHash } from 'node:crypto';
import type { Archive } from '../archive/archive.ts';
import { compareBytes } from '../model/hash.ts';

/** One hash over every file that was read, facts and concepts too, and over the texts that are served. */
export function signatureOf({ snapshot: { root, read } }: Pick<Archive, 'snapshot'>): string {
  const hash = createHash('sha256').update(root);
  for (const [file, { sha256 }] of [...read].sort(([one], [other]) => compareBytes(one, other)))
    hash.update(`\n${file} ${sha256}`);
  return hash.digest('hex');
}
