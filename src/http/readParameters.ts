import type { z } from 'zod';
import { fail } from './problem.ts';

/** Parameters that are wrong fail together, each with its name and reason. */
export function readParameters<T>(
  schema: z.ZodType<T>,
  given: Readonly<Record<string, string | string[]>>,
): T {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const parameters = parsed.error.issues.flatMap(explain);
  return fail(
    'invalid-request',
    parameters.map(({ parameter, message }) => `${parameter}: ${message}`).join('; '),
    { parameters },
  );
}

function explain(issue: z.core.$ZodIssue): { parameter: string; message: string }[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ parameter: key.slice(0, 60), message: 'is not known here' }));
  }
  return [{ parameter: String(issue.path[0] ?? 'query'), message: issue.message }];
}
