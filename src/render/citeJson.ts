import { z } from 'zod';
import type { Resolved } from '../cite/answer.ts';

const ResolvedShape = {
  ref: z.string(),
  status: z.enum(['found', 'absent', 'ambiguous']),
  targets: z.array(z.string()).describe('Permalinks; of a range its two ends'),
  near: z.array(z.string()),
  says: z.string(),
};

/** One free-form reference; `citations` where a style was asked for and the answer is clear. */
export const ResolvedSchema = z
  .object({
    ...ResolvedShape,
    citations: z
      .array(z.object({ permalink: z.string(), styles: z.record(z.string(), z.string()) }))
      .optional(),
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

export const resolvedJson = ({ ref, status, targets, near, says }: Resolved): ResolvedJson => ({
  ref,
  status,
  targets: [...targets],
  near: [...near],
  says,
});
