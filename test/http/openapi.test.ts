import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { MESSAGES } from '../../src/http/i18n/index.ts';
import { requestOf } from '../../src/http/requestOf.ts';
import { LEVELS } from '../../src/model/attestation.ts';
import { INTERFACE_CODES } from '../../src/model/interfaces.ts';
import {
  ClauseSchema,
  ExpressionSchema,
  RangeSchema,
  WorkSchema,
  WorksSchema,
} from '../../src/render/schema.ts';
import { testApp } from '../support/app.ts';
import { DOCUMENTS, FIXTURE } from '../support/folder.ts';

const TEXT = '/api/v1/works/harbour-treaty-1971/eng@1971-03-02';
const RUSSIAN = TEXT.replace('eng@', 'rus@');

const Operation = z.object({
  summary: z.string(),
  parameters: z.array(
    z.object({
      name: z.string(),
      in: z.enum(['path', 'query']),
      schema: z.unknown(),
      description: z.string().optional(),
      example: z.string().optional(),
    }),
  ),
  responses: z.record(
    z.string(),
    z.object({
      content: z.record(z.string(), z.object({ schema: z.looseObject({}).optional() })).optional(),
    }),
  ),
});
const Posting = Operation.extend({
  requestBody: z.object({
    content: z.record(
      z.string(),
      z.object({ schema: z.unknown(), example: z.record(z.string(), z.string()).optional() }),
    ),
  }),
});
const Document = z.object({
  openapi: z.literal('3.1.0'),
  info: z.object({ title: z.string(), version: z.string() }),
  paths: z.record(
    z.string().startsWith('/'),
    z.object({ get: Operation.optional(), post: Posting.optional() }),
  ),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

const JSON_MEDIA = 'application/json';

/** A path with the examples of its parameters. */
function addressOf(path: string, parameters: z.output<typeof Operation>['parameters']): string {
  const examples = parameters.flatMap(({ name, in: place, example }) =>
    example === undefined ? [] : [{ name, place, example }],
  );
  const filled = examples
    .filter(({ place }) => place === 'path')
    .reduce((address, { name, example }) => address.replace(`{${name}}`, example), path);
  const query = examples.flatMap(({ name, place, example }): [string, string][] =>
    place === 'query' ? [[name, example]] : [],
  );
  return query.length === 0 ? filled : `${filled}?${new URLSearchParams(query)}`;
}

/** A schema with all that it names, as one document. */
const within = (schema: object, schemas: Readonly<Record<string, unknown>>): z.core.JSONSchema.JSONSchema =>
  JSON.parse(JSON.stringify({ ...schema, $defs: schemas }).replaceAll('#/components/schemas/', '#/$defs/'));

const documentOf = async () => Document.parse(await testApp().json('/openapi.json'));

describe('/openapi.json', () => {
  test('names every route of the API, and every parameter of its paths', async () => {
    const { paths } = await documentOf();
    const names = [
      '/api/v1/search',
      '/api/v1/works',
      '/api/v1/works/{work}',
      '/api/v1/works/{work}/{expression}',
      '/api/v1/works/{work}/{expression}/{eId}',
    ];
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(names));
    for (const [path, { get, post }] of Object.entries(paths)) {
      if (get === undefined) expect([path, post === undefined]).toEqual(['/api/v1/quote', false]);
      if (get === undefined) continue;
      const inPath = get.parameters
        .filter((parameter) => parameter.in === 'path')
        .map(({ name }) => `{${name}}`);
      expect(inPath).toEqual(path.match(/\{\w+\}/gu) ?? []);
      expect(Object.keys(get.responses)).toEqual(
        expect.arrayContaining(['200', '304', '400', '422', '500', '503']),
      );
    }
  });

  test('names what programs take that is no JSON of the API: feeds, books, texts side by side, words by their hash', async () => {
    const { paths } = await documentOf();
    const typesOf = (path: string) => Object.keys(paths[path]?.get?.responses['200']?.content ?? {});
    expect(typesOf('/feed.atom')).toEqual(['application/atom+xml']);
    expect(typesOf('/search.atom')).toEqual(['application/atom+xml']);
    expect(typesOf('/topics/{topic}.epub')).toEqual(['application/epub+zip']);
    expect(typesOf('/h/{hash}.json')).toEqual(['application/json']);
    expect(typesOf('/t/{work}/parallel/{expressions}.{format}')).toContain('application/json');
  });

  test('tells pairs from lists, days and values from words, and what is posted', async () => {
    const { paths, components } = await documentOf();
    expect(components.schemas['Span']).toMatchObject({
      prefixItems: [{ type: 'integer' }, { type: 'integer' }],
    });
    const parameters = new Map(
      paths['/api/v1/search']?.get?.parameters.map(({ name, schema }) => [name, schema]),
    );
    expect(parameters.get('from')).toMatchObject({ type: 'string', format: 'date' });
    const saysNothing = paths['/api/v1/search']?.get?.parameters.filter(
      ({ schema, description }) =>
        description === undefined && !/"enum"|"integer"/u.test(JSON.stringify(schema)),
    );
    expect(saysNothing?.map(({ name }) => name)).toEqual([]);
    expect(parameters.get('level')).toMatchObject({ type: 'array', items: { enum: [...LEVELS] } });
    for (const path of ['/api/v1/cite', '/api/v1/compare', '/api/v1/quote']) {
      const { content = {} } = paths[path]?.post?.requestBody ?? {};
      expect(Object.keys(content)).toEqual(['application/json', 'application/x-www-form-urlencoded']);
      expect(content['application/json']?.schema).toMatchObject({ properties: { text: { type: 'string' } } });
    }
  });

  test('its examples are answered as their schemas say, also by an archive of other texts', async () => {
    for (const [folder, isIndexed] of [
      [FIXTURE, true],
      [DOCUMENTS, false],
    ] as const) {
      const app = testApp(folder, isIndexed);
      const { paths, components } = Document.parse(await app.json('/openapi.json'));
      const asked = Object.entries(paths).flatMap(([path, { get, post }]) => [
        ...(get === undefined ? [] : [{ path, operation: get, body: undefined }]),
        ...(post === undefined
          ? []
          : [{ path, operation: post, body: post.requestBody.content[JSON_MEDIA]?.example }]),
      ]);
      for (const { path, operation, body } of asked) {
        const address = addressOf(path, operation.parameters);
        // PDFs are made below, packages in tests of their own; an archive without such a thing has no example.
        if (/\{|\.pdf(?:\?|$)/u.test(address)) continue;
        if (!isIndexed && /search|complete|silence|quote|bulk/u.test(address)) continue;
        const answer = await app.application.request(requestOf(address, body));
        expect([address, answer.status]).toEqual([address, 200]);
        const { content = {} } = operation.responses[200] ?? {};
        const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
        expect([address, Object.keys(content)]).toEqual([address, expect.arrayContaining([type])]);
        const { schema } = content[type] ?? {};
        if (schema === undefined || !type.endsWith('json')) continue;
        const read = z.fromJSONSchema(within(schema, components.schemas)).safeParse(await answer.json());
        expect([address, read.error?.issues ?? []]).toEqual([address, []]);
      }
    }
  });

  test('/docs shows every operation with its statuses and examples, in the frame of the reader’s language', async () => {
    const app = testApp();
    const { paths } = await documentOf();
    for (const ui of INTERFACE_CODES) {
      const written = await (await app.get(`/docs?ui=${ui}`, { accept: 'text/html' })).text();
      const page = written.replaceAll(/<wbr ?\/?>/gu, '');
      const { docs } = MESSAGES[ui];
      for (const own of [docs.title, docs.lasting, ...Object.values(docs.groups)])
        expect(page).toContain(own);
      for (const [path, { get, post }] of Object.entries(paths)) {
        if (get !== undefined) expect(page).toContain(`GET ${path}</code>`);
        if (post !== undefined) expect(page).toContain(`POST ${path}</code>`);
      }
      expect(page).toContain('<dt>429</dt>');
      expect(page).toContain('curl -s ');
      expect(page).not.toMatch(/<script(?! type="module" src="\/assets\/)| src="http/u);
    }
    expect(await (await app.get('/contribute')).text()).toContain('href="/docs"');
  });

  test('parameters and fields that an operation does not know are refused, however it is asked', async () => {
    const app = testApp(undefined, true);
    const { paths } = await documentOf();
    for (const [path, { get, post }] of Object.entries(paths)) {
      if (!path.startsWith('/api/')) continue;
      const refused = async (
        operation: z.output<typeof Operation>,
        request: (address: string) => Request,
      ) => {
        const address = addressOf(path, operation.parameters);
        const other = `${address}${address.includes('?') ? '&' : '?'}zzz=1`;
        expect([path, (await app.application.request(request(other))).status]).toEqual([path, 400]);
      };
      if (get !== undefined) {
        await refused(get, (address) => requestOf(address));
        await refused(get, (address) => new Request(requestOf(address).url, { method: 'HEAD' }));
      }
      if (post === undefined) continue;
      const body = post.requestBody.content[JSON_MEDIA]?.example ?? {};
      await refused(post, (address) => requestOf(address, body));
      const answer = await app.application.request(requestOf(path, { ...body, zzz: '1' }));
      expect([path, answer.status, await answer.text()]).toEqual([path, 400, expect.stringContaining('zzz')]);
    }
  });

  test('an address that takes posted texts says so where it refuses', async () => {
    const answer = await testApp().get('/api/v1/cite', {}, 'PUT');
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
  });

  test('every PDF it names is one, by its own examples', async () => {
    const app = testApp(undefined, true);
    const { paths } = await documentOf();
    const files = Object.entries(paths).filter(([path]) => path.endsWith('.pdf'));
    expect(files).toHaveLength(5);
    for (const [path, { get }] of files) {
      const address = addressOf(path, get?.parameters ?? []);
      const answer = await app.get(`${address}${address.includes('?') ? '&' : '?'}paper=letter&ui=hye`);
      const type = answer.headers.get('content-type');
      expect([address, answer.status, type]).toEqual([address, 200, 'application/pdf']);
    }
  });

  test('every reference leads to a schema', async () => {
    const document = await documentOf();
    const references = JSON.stringify(document).match(/"\$ref":"[^"]+"/gu) ?? [];
    expect(references.length).toBeGreaterThan(3);
    for (const reference of new Set(references)) {
      const [, name = ''] = /#\/components\/schemas\/(\w+)"$/u.exec(reference) ?? [];
      expect(Object.keys(document.components.schemas)).toContain(name);
    }
  });

  test('its query parameters are those that are not refused', async () => {
    const app = testApp();
    const { paths } = await documentOf();
    const values: Readonly<Record<string, string>> = { 'as-of': '2026-01-01', h: '0'.repeat(12) };
    for (const [path, { get }] of Object.entries(paths)) {
      if (!path.startsWith('/api/v1/works')) continue;
      const address = path
        .replace('{work}', 'harbour-treaty-1971')
        .replace('{expression}', 'eng')
        .replace('{eId}', 'art_1');
      for (const { name } of get?.parameters.filter((parameter) => parameter.in === 'query') ?? [])
        expect([name, (await app.get(`${address}?${name}=${values[name]}`)).status]).not.toEqual([name, 400]);
      expect((await app.get(`${address}?other=1`)).status).toBe(400);
    }
  });
});

describe('answers have exactly the members that their schema names', () => {
  const rows: readonly (readonly [path: string, schema: z.ZodType])[] = [
    ['/api/v1/works', WorksSchema],
    ['/api/v1/works/harbour-treaty-1971', WorkSchema],
    ['/api/v1/works/lantern-protocol-2001', WorkSchema],
    [TEXT, ExpressionSchema],
    [`${TEXT}_r1`, ExpressionSchema],
    [RUSSIAN, ExpressionSchema],
    [TEXT.replace('eng@', 'eng-pub@'), ExpressionSchema],
    [`${TEXT}/art_2`, ClauseSchema],
    [`${TEXT}/art_1?h=${'0'.repeat(12)}`, ClauseSchema],
    [`${RUSSIAN}/art_3`, ClauseSchema],
    [`${RUSSIAN}/art_2__para_2__point_a`, ClauseSchema],
    [`${TEXT}/art_1--art_3`, RangeSchema],
    [`${TEXT}/art_2__para_1--para_3`, RangeSchema],
  ];
  test.each(rows)('%s', async (path, schema) => {
    const answer = await testApp().json(path);
    expect(schema.parse(answer)).toEqual(answer);
  });

  test('whatever has a permalink has the absolute link of it beside it, below the canonical address', async () => {
    const app = testApp(undefined, true);
    const paths = [
      ...rows.map(([path]) => path),
      `${TEXT}/context/art_2__para_1`,
      '/api/v1/search?q=lantern',
      '/api/v1/cite?ref=Article+1+of+the+Harbour+Treaty&style=all',
      `/api/v1/compare?from=${TEXT.slice('/api/v1/works/'.length)}&to=harbour-treaty-1971/eng@1984-06-15`,
      '/api/v1/silence?work=harbour-treaty-1971&q=lantern',
    ];
    for (const path of paths) {
      const named: (readonly [permalink: string, url: unknown])[] = [];
      JSON.stringify(await app.json(path), (_, value) => {
        if (typeof value?.permalink === 'string') named.push([value.permalink, value.url]);
        return value;
      });
      expect([path, named.length > 0]).toEqual([path, true]);
      for (const [permalink, url] of named)
        expect([path, url]).toEqual([path, `https://archive.example${permalink}`]);
    }
  });

  test('all real documents, text by text', async () => {
    const app = testApp(DOCUMENTS);
    const works = WorksSchema.parse(await app.json('/api/v1/works'));
    expect(works.total).toBe(works.works.length);
    for (const { id, expressions } of works.works) {
      const work = await app.json(`/api/v1/works/${id}`);
      expect(WorkSchema.parse(work)).toEqual(work);
      for (const key of expressions) {
        const text = await app.json(`/api/v1/works/${id}/${key}`);
        expect(ExpressionSchema.parse(text)).toEqual(text);
      }
    }
  });
});

describe('what a clause says of itself', () => {
  test('own words, marks, place, level with sources, hash and links', async () => {
    expect(await testApp().json(`${TEXT}/art_2__para_1`)).toEqual({
      permalink: '/t/harbour-treaty-1971/eng@1971-03-02/art_2/para_1',
      url: 'https://archive.example/t/harbour-treaty-1971/eng@1971-03-02/art_2/para_1',
      work: 'harbour-treaty-1971',
      expression: 'eng@1971-03-02',
      edition: 2,
      eId: 'art_2__para_1',
      wid: 'art_2__para_1',
      kind: 'paragraph',
      number: '1',
      label: '1.',
      heading: null,
      caption: null,
      text: 'Every ship carries a green lantern at night.',
      markdown: expect.stringContaining('Every ship carries a green lantern at night.'),
      lang: 'eng',
      held: true,
      gap: null,
      hash: expect.stringMatching(/^c1:[0-9a-f]{64}$/u),
      tree: expect.stringMatching(/^t1:[0-9a-f]{64}$/u),
      attestation: {
        level: 'secondary',
        readers: null,
        sources: [
          expect.objectContaining({
            publisher: 'The Quil Courier',
            class: 'press',
            quoting: 'Gazette of Tarsk',
            extent: 'exact',
          }),
        ],
      },
      children: [],
      links: expect.objectContaining({
        self: 'https://archive.example/t/harbour-treaty-1971/eng@1971-03-02/art_2/para_1',
        edition: 'https://archive.example/t/harbour-treaty-1971/eng@1971-03-02_r2/art_2/para_1',
      }),
    });
  });

  test('a text says the lowest level of its words, not the title’s alone', async () => {
    expect(await testApp().json(TEXT)).toMatchObject({
      attestation: { level: 'unchecked', sources: [{ class: 'party' }] },
      title_level: 'official',
      legal_force: false,
    });
  });

  test('a gap says where its words are held', async () => {
    expect(await testApp().json(`${RUSSIAN}/art_2__para_2__point_a`)).toMatchObject({
      held: false,
      gap: 'water stain',
      text: null,
      hash: null,
      held_in: [
        '/t/harbour-treaty-1971/eng-pub@1971-03-02/art_2/para_2/point_a',
        '/t/harbour-treaty-1971/eng@1971-03-02/art_2/para_2/point_a',
      ],
    });
  });
});
