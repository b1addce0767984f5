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
