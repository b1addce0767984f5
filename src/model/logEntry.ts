import { createHash } from 'node:crypto';
import { z } from 'zod';
import { DateSchema, LanguageCodeSchema, SOURCE_CLASSES } from './expression.ts';

/**
 * What is done to published texts. `published` a text is new; `corrected` a new edition of our transcription;
 * `attested` a copy was compared with it; `withdrawn` words may no longer be shown.
 */
export const LOG_ACTS = ['published', 'corrected', 'attested', 'withdrawn'] as const;

const words = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'has a control character');
const hex = z.string().regex(/^[0-9a-f]{64}$/u, 'not 64 lower-case hex digits');
/** `c1` as bare hex; `gap` where the words were not held; null where there were none. */
const c1 = z.union([hex, z.literal('gap')]).nullable();

const LoggedClauseSchema = z.strictObject({
  /** An eId, or `title`. */
  clause: z.string().regex(/^[A-Za-z0-9_-]+$/u, 'no eId'),
  old: c1,
  new: c1,
  /** Of an attestation: whether the copy has all of the words, some, or other ones. */
  extent: z.enum(['exact', 'partial', 'differs']).optional(),
});

/** One line of `log.jsonl`, in the order in which its fields are written. */
export const LogEntrySchema = z
  .strictObject({
    act: z.enum(LOG_ACTS),
    date: DateSchema,
    /** The day on which it was written down, where that is not the day on which it was done. */
    entered: DateSchema.optional(),
    text: z.string().regex(/^[a-z0-9-]+\/[a-z]{3}(?:-[a-z0-9]+)?@[0-9-]{10}_r[1-9]\d*$/u, 'no work/key_rN'),
    /** Ours, in several languages; a bare string is English. */
    reason: z.union([words, z.partialRecord(LanguageCodeSchema, words)]).nullable(),
    /** Clauses that changed, were confirmed or withdrawn; empty where the whole text is meant. */
    clauses: z.array(LoggedClauseSchema),
    /** `t1` of the text before and after, as bare hex; `old` null where there was none. */
    old: hex.nullable(),
    new: hex,
    /** Of an attestation: what it was compared with. */
    source: z
      .strictObject({
        name: words,
        publisher: words,
        class: z.enum(SOURCE_CLASSES),
        url: z.url({ protocol: /^https?$/u }).nullable(),
        sha256: hex.optional(),
      })
      .optional(),
    /** SHA-256 of the line before this one; null in the first. */
    previous: hex.nullable(),
  })
  .refine(({ act, reason }) => reason !== null || (act !== 'corrected' && act !== 'withdrawn'), {
    path: ['reason'],
    message: 'is asked of a correction and of a withdrawal',
  })
  .refine(({ act, source }) => (act === 'attested') === (source !== undefined), {
    path: ['source'],
    message: 'is what an attestation has, and nothing else',
  });

export type LogEntry = Readonly<z.infer<typeof LogEntrySchema>>;

/** An entry before it has its place in the chain. */
export type NewEntry = Omit<LogEntry, 'previous'>;

/** An entry with the hash of its line, by which the next one and the lock name it. */
export interface LoggedEntry extends LogEntry {
  readonly hash: string;
  /** 1-based. */
  readonly line: number;
}

/** The end of a log: how many entries it has, and the hash of the last. */
export interface LogHead {
  readonly entries: number;
  readonly hash: string;
}

/** What the next entry names as the one before it: SHA-256 of the line's UTF-8 bytes without its line break. */
export const lineHash = (line: string): string => createHash('sha256').update(line, 'utf8').digest('hex');

/** The day on which something of each text was last written down, by `work/key`. */
export const lastDays = (entries: readonly LoggedEntry[]): ReadonlyMap<string, string> =>
  new Map(entries.map((entry) => [entry.text.replace(/_r\d+$/u, ''), dayOf(entry)]));

/** When an entry was written down. */
export const dayOf = ({ entered, date }: LoggedEntry): string => entered ?? date;

/** Null for an empty log. */
export const headOf = (entries: readonly LoggedEntry[]): LogHead | null => {
  const last = entries.at(-1);
  return last === undefined ? null : { entries: entries.length, hash: last.hash };
};

/** The line of an entry that follows the one with the hash `previous`. */
export function entryLine(entry: NewEntry, previous: string | null): string {
  const { act, date, entered, text, reason, clauses, old, source } = entry;
  const written = { act, date, entered, text, reason, clauses, old, new: entry.new, source, previous };
  return JSON.stringify(LogEntrySchema.parse(written)).normalize('NFC');
}
