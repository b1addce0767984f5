import { Hono } from 'hono';
import { z } from 'zod';
import { ResolvedSchema } from '../../render/citeJson.ts';
import { ComparisonSchema } from '../../render/diffJson.ts';
import { FORMATS, OFFERED, type OfferedFormat, WORK_FORMATS } from '../../render/formats.ts';
import { ClauseSchema, ExpressionSchema, RangeSchema, WorkSchema, WorksSchema } from '../../render/schema.ts';
import { CompletionsSchema, SearchAnswerSchema } from '../../search/answer.ts';
import { CompleteParams, SearchParams } from '../../search/request.ts';
import type { AppContext, AppEnvironment } from '../app.tsx';
import { Body } from '../body.ts';
import { PROBLEMS } from '../problem.ts';
import { keep } from '../ready/keep.ts';
import { CiteParams } from './cite.tsx';
import { fileOperations, pdfAnswer } from './openApiFiles.ts';
import { expression, inPath, inQuery, work } from './openApiParameters.ts';

/** `/openapi.json`: the API as it is, made from the schemas that check and shape it. */
export function openApiRoutes(_app: AppContext): Hono<AppEnvironment> {
  const body = new Body(`${JSON.stringify(openApi())}\n`, 'application/json; charset=utf-8');
  return new Hono<AppEnvironment>().get('/openapi.json', (c) => keep(c, body));
}

interface Operation {
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly object[];
  readonly answer: z.ZodType;
}

const asOf = inQuery('as-of', 'Answers by redirect to the version of this day', {
  type: 'string',
  format: 'date',
});
const hash = inQuery('h', 'c1 of the words that were cited: the answer says whether they still stand');

const OPERATIONS: readonly Operation[] = [
  {
    path: '/api/v1/search',
    summary: 'Search clauses',
    parameters: parametersOf(SearchParams, 'q'),
    answer: SearchAnswerSchema,
  },
  {
    path: '/api/v1/complete',
    summary: 'The query with its last word completed, for suggestions while typing',
    parameters: parametersOf(CompleteParams, 'q'),
    answer: CompletionsSchema,
  },
  { path: '/api/v1/works', summary: 'All Works', parameters: [], answer: WorksSchema },
  {
    path: '/api/v1/works/{work}',
    summary: 'A Work with its versions and editions',
    parameters: [work, asOf],
    answer: WorkSchema,
  },
  {
    path: '/api/v1/works/{work}/{expression}',
    summary: 'A text with its clause tree',
    parameters: [work, expression, asOf],
    answer: ExpressionSchema,
  },
  {
    path: '/api/v1/works/{work}/{expression}/{eId}',
    summary: 'A clause with everything below it, or a range of siblings',
    parameters: [
      work,
      expression,
      inPath('eId', 'Such as art_II__p_2 or art_VI--art_VII; aliases answer by redirect'),
      asOf,
      hash,
    ],
    answer: z.union([ClauseSchema, RangeSchema]),
  },
  {
    path: '/api/v1/compare',
    summary: 'What changed between two texts, clauses or ranges; a pasted text by POST {from, text}',
    parameters: ['from', 'to'].map((name) => ({
      ...inQuery(name, 'Address such as /t/<work>/<language>@<date>/<clause>'),
      required: true,
    })),
    answer: ComparisonSchema,
  },
  {
    path: '/api/v1/cite',
    summary: 'A reference as people write it, as permalinks; all references of a text by POST {text}',
    parameters: parametersOf(CiteParams, 'ref'),
    answer: ResolvedSchema,
  },
];

/** PDFs take parameters of their own. */
const TEXTUAL = OFFERED.filter((format) => format !== 'pdf');

/** Downloads that are no JSON of the API: `/t/<work>.bib` and the like. */
const DOWNLOADS: readonly {
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly object[];
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
    const responses = { 200: answer, default: problem };
    return [path, { get: { summary, parameters: [...parameters, format], responses } }] as const;
  });

/** Query parameters as a schema has them; one of them must be given. */
function parametersOf(schema: z.ZodType, needed: string): readonly object[] {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, parameter]) => ({
    name,
    in: 'query',
    required: name === needed,
    schema: parameter,
  }));
}

function openApi(): object {
  const schemas = new Map<string, object>();
  const paths = OPERATIONS.map(({ path, summary, parameters, answer }) => [
    path,
    {
      get: {
        summary,
        parameters,
        responses: { 200: json('The answer', schemaOf(answer, schemas)), default: problem },
      },
    },
  ]);
  const files = fileOperations(parametersOf(SearchParams, 'q')).map(({ path, summary, parameters }) => [
    path,
    { get: { summary, parameters, responses: { 200: pdfAnswer, default: problem } } },
  ]);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Treaty archive',
      version: '1',
      description:
        'Texts, clauses and search. The JSON of an address /t/... and of its API address are the same bytes.',
    },
    paths: Object.fromEntries([...paths, ...downloads(), ...files]),
    components: { schemas: { ...Object.fromEntries(schemas), Problem: problemSchema } },
  };
}

const json = (description: string, schema: object) => ({
  description,
  content: { 'application/json': { schema } },
});

const problemSchema = {
  type: 'object',
  description: 'RFC 9457',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { enum: Object.keys(PROBLEMS).map((type) => `/about#${type}`) },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    request: { type: 'string' },
    near: {
      type: 'array',
      items: { type: 'object', properties: { url: { type: 'string' }, title: { type: 'string' } } },
    },
    parameters: {
      type: 'array',
      items: { type: 'object', properties: { parameter: { type: 'string' }, message: { type: 'string' } } },
    },
  },
};

const problem = {
  description: 'A problem document',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** A schema as OpenAPI 3.1 holds it: what it defines goes among the components. */
function schemaOf(answer: z.ZodType, schemas: Map<string, object>): object {
  const { $schema: _, $defs = {}, ...schema } = z.toJSONSchema(answer, { unrepresentable: 'any' });
  for (const [name, definition] of Object.entries($defs)) schemas.set(name, moved(definition));
  return moved(schema);
}

const moved = (schema: object): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('#/$defs/', '#/components/schemas/'));
