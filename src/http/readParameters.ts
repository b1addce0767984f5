import type { z } from 'zod';
import type { ParameterFault } from '../model/reason.ts';
import { fail } from './problem.ts';

/** Parameters that are wrong fail together, each with its name and reason. */
export function readParameters<T>(
  schema: z.ZodType<T>,
  given: Readonly<Record<string, string | string[]>>,
): T {
  const parsed = schema.safeParse(given, { reportInput: true });
  if (parsed.success) return parsed.data;
  return failParameters(parsed.error.issues.flatMap(explain));
}

interface Wrong {
  readonly parameter: string;
  readonly fault: ParameterFault;
  /** In English. */
  readonly message: string;
}

/** Fails with each parameter and its reason. */
export const failParameters = (
  wrong: readonly Wrong[],
  detail = wrong.map(({ parameter, message }) => `${parameter}: ${message}`).join('; '),
): never =>
  fail(
    'invalid-request',
    { why: 'bad-parameters', parameters: wrong.map(({ parameter, fault }) => ({ parameter, fault })) },
    {
      detail,
      parameters: wrong.map(({ parameter, message }) => ({ parameter, message })),
    },
  );

/** Fails with one parameter whose value cannot be read. */
export const failParameter = (parameter: string, message: string): never =>
  failParameters([{ parameter, fault: 'unread', message }], `${parameter} ${message}`);

function explain(issue: z.core.$ZodIssue): Wrong[] {
  if (issue.code === 'unrecognized_keys') return unknownParameters(issue.keys);
  const parameter = String(issue.path[0] ?? 'query');
  return [{ parameter, fault: faultOf(issue), message: issue.message }];
}

export const unknownParameters = (names: readonly string[]): Wrong[] =>
  names.map((name) => ({ parameter: name.slice(0, 60), fault: 'unknown', message: 'is not known here' }));

function faultOf(issue: z.core.$ZodIssue): ParameterFault {
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'missing';
  if (issue.code !== 'too_big' && issue.code !== 'too_small') return 'unread';
  if (issue.origin !== 'string') return 'out-of-range';
  return issue.code === 'too_big' ? 'too-long' : 'missing';
}
