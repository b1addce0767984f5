import { z } from 'zod';
import { GROUPS } from '../openapi/groups.ts';

const Parameter = z.object({
  name: z.string(),
  in: z.string(),
  required: z.boolean(),
  description: z.string().default(''),
  schema: z.looseObject({
    type: z.string().optional(),
    format: z.string().optional(),
    enum: z.array(z.string()).optional(),
    items: z.looseObject({ enum: z.array(z.string()).optional() }).optional(),
    description: z.string().optional(),
  }),
  example: z.string().optional(),
});

const Operation = z.object({
  tags: z.tuple([z.enum(GROUPS)]),
  summary: z.string(),
  parameters: z.array(Parameter),
  requestBody: z
    .object({
      content: z.record(z.string(), z.object({ example: z.record(z.string(), z.string()).optional() })),
    })
    .optional(),
  responses: z.record(z.string(), z.object({ description: z.string() })),
});

/** What the page reads of `/openapi.json`. */
const Document = z.object({
  paths: z.record(z.string(), z.object({ get: Operation.optional(), post: Operation.optional() })),
});

/** One operation as the page shows it. */
export interface ShownOperation extends z.output<typeof Operation> {
  readonly method: 'GET' | 'POST';
  readonly path: string;
}

/** All operations of a document, in its order. */
export function operationsIn(document: object): readonly ShownOperation[] {
  const { paths } = Document.parse(document);
  return Object.entries(paths).flatMap(([path, { get, post }]) => [
    ...(get === undefined ? [] : [{ ...get, method: 'GET' as const, path }]),
    ...(post === undefined ? [] : [{ ...post, method: 'POST' as const, path }]),
  ]);
}

/** What to type to ask it; null where the archive has nothing to ask it of. */
export function curlOf(
  { path, parameters, requestBody, method }: ShownOperation,
  site: string,
): string | null {
  const given = parameters.flatMap((one) =>
    one.example === undefined ? [] : [{ ...one, example: one.example }],
  );
  const address = given
    .filter((one) => one.in === 'path')
    .reduce((filled, { name, example }) => filled.replace(`{${name}}`, example), path);
  const query = given.flatMap(({ name, in: place, example }): [string, string][] =>
    place === 'query' ? [[name, example]] : [],
  );
  const fields = requestBody?.content['application/json']?.example;
  if (address.includes('{') || (method === 'POST' && fields === undefined)) return null;
  const url = site + address + (query.length === 0 ? '' : `?${new URLSearchParams(query)}`);
  const body =
    fields === undefined ? '' : `-H 'Content-Type: application/json' -d ${quoted(JSON.stringify(fields))} `;
  return `curl -s${isFile(address) ? 'O' : ''} ${body}${quoted(url)}`;
}

/** What is kept as a file: a terminal shows nothing of it. */
const isFile = (path: string): boolean => /^\/bulk\/|\.(?:epub|pdf|png)$/u.test(path);

/** As a shell takes it literally. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
