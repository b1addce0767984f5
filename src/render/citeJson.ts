import { z } from 'zod';
import type { Resolved } from '../cite/answer.ts';
import { ReasonSchema } from '../model/reason.ts';
import { PERMANENT } from './permanent.ts';
import { inEnglish, type Titled } from './sayReasons.ts';

const ResolvedShape = {
  ref: z.string(),
  status: z.enum(['found', 'absent', 'ambiguous']),
  targets: z.array(z.string()).describe('Permalinks; of a range its two ends'),
  near: z.array(z.string()),
  says: z.string(),
  why: z.array(ReasonSchema),
};

/** One free-form reference; `citations` where a style was asked for and the answer is clear. */
export const ResolvedSchema = z
  .object({
    ...ResolvedShape,
    citations: z.array(z.object({ ...PERMANENT, styles: z.record(z.string(), z.string()) })).optional(),
  })
  .meta({ id: 'Resolved' });

/** Every citation of a pasted text; offsets are half-open UTF-16 spans. */
export const ResolvedTextSchema = z
  .object({
    total: z.number().int(),
    truncated: z.boolean().describe('The text or its citations were too many to read to the end'),
    citations: z.array(z.object({ start: z.number().int(), end: z.number().int(), ...ResolvedShape })),
  })
  .meta({ id: 'ResolvedText' });

export type ResolvedJson = z.infer<typeof ResolvedSchema>;

/** An answer as programs read it, with what it says in English. */
export const resolvedJson = <One extends Resolved>(answer: One, works: Titled) => ({
  ...answer,
  targets: [...answer.targets],
  near: [...answer.near],
  says: inEnglish(answer.why, works),
  why: [...answer.why],
});
