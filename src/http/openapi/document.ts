import { z } from 'zod';
import type { Archive } from '../../archive/archive.ts';
import { bareMediaType, isOffered } from '../../render/formats.ts';
import type { Route } from '../route.ts';
import { examplesOf, withExample } from './examples.ts';
import { parametersIn, plainPath } from './parameters.ts';
import {
  NOT_MODIFIED,
  OUTCOMES,
  PDF_RESPONSES,
  packageResponses,
  problemResponses,
  problemSchema,
  REDIRECTS,
} from './responses.ts';
import type { JsonTold, PostedTold, Told } from './told.ts';

/** The document as it is served, with examples that this archive answers. */
export function openApi(routes: readonly Route[], archive: Archive): object {
  const schemas: Schemas = new Map();
  const examples = examplesOf(archive);
  const paths = FORMS.flatMap((form) => routes.filter(({ told }) => told?.form === form)).map((route) => {
    const path = plainPath(route.path);
    const parameters = parametersIn(route).map((parameter) => withExample(path, parameter, examples));
    const get = { summary: route.told?.summary, parameters, responses: responsesOf(route, schemas) };
    return [path, { get, ...postOf(routes, route, schemas) }];
  });
  const asked = new Set(paths.map(([path]) => path));
  const posted = routes
    .filter(({ path, told }) => told?.form === 'posted' && !asked.has(path))
    .map((route) => [route.path, postOf(routes, route, schemas)]);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Treaty archive',
      version: '1',
      description:
        'Texts, clauses and search. The JSON of an address /t/... and of its API address are the same bytes.',
    },
    paths: Object.fromEntries([...paths, ...posted]),
    components: { schemas: { ...Object.fromEntries(schemas), Problem: problemSchema } },
  };
}

/** In the order in which they are told; what is posted stands with what is asked at its path. */
const FORMS = ['api', 'file', 'print', 'package'] as const satisfies readonly Told['form'][];

function responsesOf({ told, formats }: Route, schemas: Schemas): object {
  if (told?.form === 'print') return PDF_RESPONSES;
  if (told?.form === 'package') return packageResponses(told.mediaTypes);
  if (told?.form === 'api') return jsonResponses(told, schemas);
  const own = told?.form === 'file' ? (told.mediaTypes ?? []) : [];
  const media = [...own, ...formats.filter(isOffered).map(bareMediaType)].map((type) => [type, {}] as const);
  const answer = { description: 'The answer', content: Object.fromEntries(media) };
  return { 200: answer, ...NOT_MODIFIED, ...REDIRECTS, ...problemResponses(OUTCOMES.text) };
}

const jsonResponses = ({ answer, problems, redirects }: JsonTold, schemas: Schemas): object => ({
  200: json('The answer', schemaOf(answer, schemas)),
  ...NOT_MODIFIED,
  ...(redirects === true ? REDIRECTS : {}),
  ...problemResponses(problems),
});

function postOf(routes: readonly Route[], { path }: Route, schemas: Schemas): object {
  const posted = routes.find((other) => other.path === path && other.told?.form === 'posted')?.told;
  return posted?.form === 'posted' ? { post: operationOf(posted, schemas) } : {};
}

function operationOf({ summary, fields, answer }: PostedTold, schemas: Schemas): object {
  const schema = schemaOf(fields, schemas, 'input');
  const content = { 'application/json': { schema }, 'application/x-www-form-urlencoded': { schema } };
  const responses = {
    200: json('The answer', schemaOf(answer, schemas)),
    ...problemResponses([...OUTCOMES.text, ...OUTCOMES.pasted]),
  };
  return { summary, parameters: [], requestBody: { required: true, content }, responses };
}

const json = (description: string, schema: object) => ({
  description,
  content: { 'application/json': { schema } },
});

type Schemas = Map<string, object>;

/** A schema as OpenAPI 3.1 holds it: what it defines goes among the components. */
function schemaOf(type: z.ZodType, schemas: Schemas, io: 'input' | 'output' = 'output'): object {
  const { $schema: _, $defs = {}, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any' });
  for (const [name, definition] of Object.entries($defs)) schemas.set(name, moved(definition));
  return moved(schema);
}

const moved = (schema: object): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('#/$defs/', '#/components/schemas/'));
