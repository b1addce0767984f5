/** What can be other in a mirror than here. `unread`: nothing can be said of it. */
export type FindingKind = 'missing' | 'cut' | 'changed' | 'old' | 'extra' | 'list' | 'unread';

/** One thing that is other, or that cannot be told. */
export interface Finding {
  readonly kind: FindingKind;
  /** `work/key_rN`; null of the mirror as a whole. */
  readonly text: string | null;
  /** Null of a whole text. */
  readonly eId: string | null;
  /** By path below the mirror. */
  readonly file: string;
  readonly says: string;
}

/** Characters of each side around the first that differs. */
const AROUND = 40;

/** Where two wordings part: both, cut around the place. */
export function parting(ours: string, theirs: string): string {
  const least = Math.min(ours.length, theirs.length);
  let at = 0;
  while (at < least && ours[at] === theirs[at]) at += 1;
  return `here “${around(ours, at)}”, there “${around(theirs, at)}”`;
}

/** Words of a stranger go to a terminal: nothing of them may steer it. */
const around = (text: string, at: number): string => {
  const from = Math.max(0, at - AROUND / 2);
  const cut = text.slice(from, at + AROUND).replace(/[\p{C}\u202A-\u202E\u2066-\u2069]/gu, '\ufffd');
  return `${from > 0 ? '…' : ''}${cut}${at + AROUND < text.length ? '…' : ''}`;
};
