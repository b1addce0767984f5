import { Hono } from 'hono';
import { z } from 'zod';
import type { Archive } from '../../archive/archive.ts';
import { FORMATS, OFFERED, type OfferedFormat, WORK_FORMATS } from '../../render/formats.ts';
import { SearchParams } from '../../search/request.ts';
import { Body } from '../body.ts';
import type { AppContext, AppEnvironment } from '../context.ts';
import { keep } from '../ready/keep.ts';
import { examplesOf, withExample } from './examples.ts';
import { fileOperations, pdfResponses } from './files.ts';
import { OPERATIONS, type Operation, POSTINGS, type Posting } from './operations.ts';
import { expression, inPath, type Parameter, parametersOf, work } from './parameters.ts';
import { NOT_MODIFIED, OUTCOMES, problemResponses, problemSchema, REDIRECTS } from './responses.ts';

/** `/openapi.json`: the API as it is, made from the schemas that check and shape it, with examples from the archive. */
export function openApiRoutes({ services }: AppContext): Hono<AppEnvironment> {
  const made = new WeakMap<Archive, Body>();
  const bodyOf = (archive: Archive): Body => {
    const body =
      made.get(archive) ??
      new Body(`${JSON.stringify(openApi(archive))}\n`, 'application/json; charset=utf-8');
    made.set(archive, body);
    return body;
  };
  return new Hono<AppEnvironment>().get('/openapi.json', (c) => keep(c, bodyOf(services.archive())));
}

/** PDFs take parameters of their own. */
const TEXTUAL = OFFERED.filter((format) => format !== 'pdf');

/** Downloads that are no JSON of the API: `/t/<work>.bib` and the like. */
const DOWNLOADS: readonly {
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly formats: readonly OfferedFormat[];
}[] = [
  {
    path: '/t/{work}.{format}',
    summary: 'The facts of a Work, or a record that cites it',
    parameters: [work],
    formats: WORK_FORMATS,
  },
  {
    path: '/t/{work}/{expression}.{format}',
    summary: 'A text in a format, or a record that cites it',
    parameters: [work, expression],
    formats: TEXTUAL,
  },
  {
    path: '/t/{work}/{expression}/{clause}.{format}',
    summary: 'A clause or a range of siblings in a format, or a record that cites it',
    parameters: [work, expression, inPath('clause', 'Such as art_II/p_2 or art_VI--art_VII')],
    formats: TEXTUAL,
  },
];

const downloads = () =>
  DOWNLOADS.map(({ path, summary, parameters, formats }) => {
    const format = { ...inPath('format', 'Last part of the address'), schema: { enum: formats } };
    const media = formats.map((name) => [FORMATS[name].mediaType.split(';')[0] ?? '', {}] as const);
    const answer = { description: 'The answer', content: Object.fromEntries(media) };
    const responses = { 200: answer, ...NOT_MODIFIED, ...REDIRECTS, ...problemResponses(OUTCOMES.text) };
    return { path, operations: { get: { summary, parameters: [...parameters, format], responses } } };
  });

const files = () =>
  fileOperations(parametersOf(SearchParams, ['q'])).map(({ path, summary, parameters }) => ({
    path,
    operations: { get: { summary, parameters, responses: pdfResponses } },
  }));

function operationsOf({ path, answer, problems, redirects, ...told }: Operation, schemas: Schemas) {
  const responses = {
    200: json('The answer', schemaOf(answer, schemas)),
    ...NOT_MODIFIED,
    ...(redirects === true ? REDIRECTS : {}),
    ...problemResponses(problems),
  };
  const posting = POSTINGS[path];
  const post = posting === undefined ? {} : { post: postOf(posting, schemas) };
  return { path, operations: { get: { ...told, responses }, ...post } };
}

function postOf({ summary, fields, answer }: Posting, schemas: Schemas) {
  const schema = schemaOf(fields, schemas, 'input');
  const content = { 'application/json': { schema }, 'application/x-www-form-urlencoded': { schema } };
  const responses = {
    200: json('The answer', schemaOf(answer, schemas)),
    ...problemResponses([...OUTCOMES.text, ...OUTCOMES.pasted]),
  };
  return { summary, parameters: [], requestBody: { required: true, content }, responses };
}

function openApi(archive: Archive): object {
  const schemas: Schemas = new Map();
  const examples = examplesOf(archive);
  const all = [...OPERATIONS.map((one) => operationsOf(one, schemas)), ...downloads(), ...files()];
  const paths = all.map(({ path, operations: { get, ...post } }) => {
    const parameters = get.parameters.map((parameter) => withExample(path, parameter, examples));
    return [path, { get: { ...get, parameters }, ...post }];
  });
  return {
    openapi: '3.1.0',
    info: {
      title: 'Treaty archive',
      version: '1',
      description:
        'Texts, clauses and search. The JSON of an address /t/... and of its API address are the same bytes.',
    },
    paths: Object.fromEntries(paths),
    components: { schemas: { ...Object.fromEntries(schemas), Problem: problemSchema } },
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
