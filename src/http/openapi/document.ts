import { z } from 'zod';
import type { Archive } from '../../archive/archive.ts';
import { citedName } from '../../render/citation.ts';
import { bareMediaType, isOffered } from '../../render/formats.ts';
import type { Route } from '../route.ts';
import { type Examples, examplesOf, postedExample, withExample } from './examples.ts';
import { GROUPS, groupOf } from './groups.ts';
import { parametersIn, toldPath } from './parameters.ts';
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
  const made: Made = { schemas: new Map(), examples: examplesOf(archive) };
  const { schemas, examples } = made;
  const paths = FORMS.flatMap((form) => routes.filter(({ told }) => told?.form === form)).map((route) => {
    const path = toldPath(route);
    const parameters = parametersIn(route).map((parameter) => withExample(route, parameter, examples));
    const tags = [groupOf(path)];
    const get = { tags, summary: route.told?.summary, parameters, responses: responsesOf(route, schemas) };
    return [path, { get, ...postOf(routes, route, made) }];
  });
  const asked = new Set(paths.map(([path]) => path));
  const posted = routes
    .filter(({ path, told }) => told?.form === 'posted' && !asked.has(path))
    .map((route) => [route.path, postOf(routes, route, made)]);
  return {
    openapi: '3.1.0',
    info: {
      title: citedName(archive.snapshot.facts),
      version: '1',
      description:
        'Texts, clauses and search. The JSON of an address /t/... and of its API address are the same bytes.',
    },
    tags: GROUPS.map((name) => ({ name })),
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

/** What is gathered while operations are told. */
interface Made {
  readonly schemas: Schemas;
  readonly examples: Examples;
}

function postOf(routes: readonly Route[], { path }: Route, made: Made): object {
  const route = routes.find((other) => other.path === path && other.told?.form === 'posted');
  return route?.told?.form === 'posted' ? { post: operationOf(route, route.told, made) } : {};
}

function operationOf(
  route: Route,
  { summary, fields, answer }: PostedTold,
  { schemas, examples }: Made,
): object {
  const schema: { readonly required?: readonly string[] } = schemaOf(fields, schemas, 'input');
  const example = postedExample(schema.required ?? [], examples);
  const media = example === null ? { schema } : { schema, example };
  const content = { 'application/json': media, 'application/x-www-form-urlencoded': media };
  const tags = [groupOf(route.path)];
  const responses = {
    200: json('The answer', schemaOf(answer, schemas)),
    ...problemResponses([...OUTCOMES.text, ...OUTCOMES.pasted]),
  };
  return {
    tags,
    summary,
    parameters: parametersIn(route),
    requestBody: { required: true, content },
    responses,
  };
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
