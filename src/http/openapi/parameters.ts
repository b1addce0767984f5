import { z } from 'zod';

/** As OpenAPI 3.1 has it. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description?: string;
  readonly schema: object;
}

/**
 * Query parameters as a schema has them. Where a value may come in ways that JSON Schema cannot tell (a list with
 * commas), its `parameter` says what to send.
 */
export function parametersOf(schema: z.ZodType, needed: readonly string[]): readonly Parameter[] {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, property]) => {
    const { parameter, ...own } = Object(property);
    return { name, in: 'query', required: needed.includes(name), schema: parameter ?? own };
  });
}

/** A parameter in the path, as OpenAPI 3.1 has it. */
export const inPath = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
});

/** One in the query; it may be left out. */
export const inQuery = (name: string, description: string, schema: object = { type: 'string' }) => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
});

export const work = inPath('work', 'Slug of the Work');
export const expression = inPath('expression', 'Key, such as eng@2025-08-08 or eng@2025-08-08_r1');
