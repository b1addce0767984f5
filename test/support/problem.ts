import { z } from 'zod';
import { ReasonSchema } from '../../src/model/reason.ts';

/** A problem document (RFC 9457) as this archive writes it. */
const ProblemDocument = z.strictObject({
  type: z.string().startsWith('/about#'),
  title: z.string().min(1),
  status: z.number().int(),
  detail: z.string().min(1),
  instance: z.string().startsWith('/'),
  request: z.uuid(),
  why: ReasonSchema.optional(),
  near: z.array(z.strictObject({ url: z.string().startsWith('/'), title: z.string().min(1) })).optional(),
  parameters: z.array(z.strictObject({ parameter: z.string(), message: z.string().min(1) })).optional(),
});

export type ProblemDocument = z.infer<typeof ProblemDocument>;

/** The answer's problem document; throws where it is none. */
export async function problemOf(answer: Response): Promise<ProblemDocument> {
  const problem = ProblemDocument.parse(await answer.json());
  if (problem.status !== answer.status) throw new Error(`${answer.status} says it is ${problem.status}`);
  return problem;
}
