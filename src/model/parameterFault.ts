import { z } from 'zod';

/** What is wrong with a parameter of a request, or with a field of a query, as values: each language says them. */

const count = z.number().int();
const fault = <const Of extends string, Shape extends z.core.$ZodLooseShape>(of: Of, shape: Shape) =>
  z.object({
    parameter: z.string().describe('Of a field of a query, the name of the field'),
    fault: z.literal(of),
    ...shape,
  });

export const ParameterFaultSchema = z
  .discriminatedUnion('fault', [
    fault('unknown', {}),
    fault('missing', {}),
    fault('too-long', { most: count.describe('Characters') }),
    fault('too-many', { most: count.describe('Values') }),
    fault('no-number', { least: count, most: count }),
    fault('no-day', {}),
    fault('no-hash', { least: count.describe('Hexadecimal digits'), most: count }),
    fault('no-clauses', {}),
    fault('no-address', {}),
    fault('no-text', {}),
    fault('binary', {}),
    fault('markup', {}),
    fault('none-of', {
      given: z.string(),
      values: z.array(z.string()).readonly().describe('Those that there are, the first of them'),
      more: count.describe('How many there are beside these'),
    }),
    fault('unread', {}),
  ])
  .readonly();

export type ParameterFault = z.output<typeof ParameterFaultSchema>;

/** Values that are named where another was asked for. */
const MOST_NAMED = 20;

/** Longest part of a value that is given back. */
const MOST_GIVEN = 60;

/** What is none of the values that there are. */
export const noneOf = (parameter: string, given: string, all: readonly string[]): ParameterFault => ({
  parameter,
  fault: 'none-of',
  given: given.slice(0, MOST_GIVEN),
  values: all.slice(0, MOST_NAMED),
  more: Math.max(0, all.length - MOST_NAMED),
});
