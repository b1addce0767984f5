import type { LogEntry } from '../../../model/logEntry.ts';

type Extent = NonNullable<LogEntry['clauses'][number]['extent']>;

/** Sentences of the page about what was done to published texts. */
export const log = {
  title: 'What changed in the archive',
  lead: 'Every text published here, every correction, every comparison with a published copy and every withdrawal, newest first. Each entry holds the hash of the one before it: none can be changed or taken out unseen.',
  none: 'Nothing has been entered yet.',
  broken:
    'This log is damaged: entries were cut off, changed or moved. Do not rely on it until it is mended.',
  act: {
    published: 'Published',
    corrected: 'Corrected',
    attested: 'Compared with a copy',
    withdrawn: 'Withdrawn',
  } satisfies Record<LogEntry['act'], string>,
  extent: { exact: 'word for word', partial: 'some words', differs: 'other words' } satisfies Record<
    Extent,
    string
  >,
  entered: (day: string) => `entered here on ${day}`,
  why: 'Why',
  clauses: 'Clauses',
  source: 'Copy',
  changes: 'What changed, word by word',
  proof: 'Check it yourself',
  proofSays:
    'Keep these two hashes. On a copy of this archive, the command below tells whether any word, or any entry of this log, is another since.',
  root: 'All texts together',
  head: 'Last entry of the log',
  feed: 'Follow these entries (Atom)',
  older: 'Older entries',
  newer: 'Newest entries',
  hash: 'Hash of this entry',
};
