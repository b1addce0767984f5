import { deserialize, serialize } from 'node:v8';
import type { Archive } from '../archive/archive.ts';
import { type GatheredOf, gatheredOf, takeGathered } from '../archive/backlinks.ts';
import { onceFor } from '../kept.ts';

/** What cites a Work, in memory that threads share; `id` names it in all messages of this process. */
export interface SentBacklinks {
  readonly id: number;
  readonly bytes: SharedArrayBuffer;
}

let made = 0;

/** Written once for all pages of a Work: as a message of its own it would take as long as a third of a clause's page. */
const sent = onceFor((entries: GatheredOf): SentBacklinks => {
  const words = serialize(entries);
  const bytes = new SharedArrayBuffer(words.length);
  new Uint8Array(bytes).set(words);
  made += 1;
  return { id: made, bytes };
});

/** What cites a Work, for another thread; null while it is not gathered. */
export function backlinksFor(archive: Archive, work: string): SentBacklinks | null {
  const entries = gatheredOf(archive, work);
  return entries === null ? null : sent(entries);
}

/** Takes what was sent, and nothing where it is what an archive was given last. */
export function backlinkTaker(): (archive: Archive, sent: SentBacklinks | null) => void {
  let last: { readonly archive: Archive; readonly id: number | null } | null = null;
  return (archive, sent) => {
    const id = sent?.id ?? null;
    if (last?.archive === archive && last.id === id) return;
    takeGathered(archive, sent === null ? null : read(sent));
    last = { archive, id };
  };
}

/** A copy of the bytes is read: no reader takes shared memory. */
const read = ({ bytes }: SentBacklinks): GatheredOf => deserialize(new Uint8Array(bytes).slice());
