import { z } from 'zod';
import { noneOf, type ParameterFault } from '../model/parameterFault.ts';
import { fail } from './problem.ts';

/** Parameters that are wrong fail together, each with its name and what it must be. */
export function readParameters<T>(
  schema: z.ZodType<T>,
  given: Readonly<Record<string, string | string[]>>,
): T {
  const parsed = schema.safeParse(given, { reportInput: true });
  if (parsed.success) return parsed.data;
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return failParameters(parsed.error.issues.flatMap((issue) => faultsOf(issue, properties)));
}

export const failParameters = (parameters: readonly ParameterFault[]): never =>
  fail('invalid-request', { why: 'bad-parameters', parameters });

/** Fails with one parameter whose value cannot be read. */
export const failParameter = (fault: ParameterFault): never => failParameters([fault]);

export const unknownParameters = (names: readonly string[]): readonly ParameterFault[] =>
  names.map((name) => ({ parameter: name.slice(0, 60), fault: 'unknown' }));

/** What a parameter must be is read from its schema, as `/openapi.json` tells it: zod's own words are for programmers. */
interface Told {
  readonly type?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly parameter?: { readonly maxItems?: number };
}

function faultsOf(
  issue: z.core.$ZodIssue,
  properties: Readonly<Record<string, unknown>>,
): readonly ParameterFault[] {
  if (issue.code === 'unrecognized_keys') return unknownParameters(issue.keys);
  const parameter = String(issue.path[0] ?? 'query');
  return [faultOf(issue, parameter, Object(properties[parameter]))];
}

function faultOf(issue: z.core.$ZodIssue, parameter: string, told: Told): ParameterFault {
  const { type, format, minimum: least, maximum: most, parameter: list } = told;
  if (issue.code === 'invalid_type' && issue.input === undefined) return { parameter, fault: 'missing' };
  if (type === 'integer' && least !== undefined && most !== undefined)
    return { parameter, fault: 'no-number', least, most };
  if (format === 'date') return { parameter, fault: 'no-day' };
  if (issue.code === 'invalid_value') return noneOf(parameter, String(issue.input), issue.values.map(String));
  if (issue.code === 'too_big' && issue.origin === 'string')
    return { parameter, fault: 'too-long', most: Number(issue.maximum) };
  if (isEmpty(issue)) return { parameter, fault: 'missing' };
  const values = issue.code === 'too_big' ? Number(issue.maximum) : list?.maxItems;
  return values === undefined
    ? { parameter, fault: 'unread' }
    : { parameter, fault: 'too-many', most: values };
}

const isEmpty = ({ code, input }: z.core.$ZodIssue): boolean =>
  (code === 'too_small' || code === 'invalid_format') && String(input).trim() === '';
