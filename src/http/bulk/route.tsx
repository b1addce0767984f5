import type { Context } from 'hono';
import type { PackageName } from '../../bulk/kind.ts';
import { PACKAGE_KINDS } from '../../bulk/kinds.ts';
import type { MadeFile } from '../../bulk/madeFile.ts';
import type { Package } from '../../bulk/packages.ts';
import { baseOf } from '../../render/pdfDocument/facts.ts';
import { Body, JSON_TYPE } from '../body.ts';
import type { AppContext, AppEnvironment } from '../context.ts';
import { fileHead } from '../file.ts';
import { UI } from '../parameters.ts';
import { answerPage } from '../parts/pageRoute.ts';
import { fail } from '../problem.ts';
import { type Route, route } from '../route.ts';
import { catalogs } from '../text/signposts.ts';
import { unknownAddress } from '../unknown.ts';
import { PackagesSchema, packagesJson } from './json.ts';
import { BulkPage } from './page.tsx';

/** How long a page waits for packages to be ready, and a reader for one. Milliseconds. */
const PAGE_MS = 2000;
const FILE_MS = 20_000;

/** Packages that have an address of their own, where programs look for them. */
const CATALOGS: readonly PackageName[] = ['catalog.jsonld', 'catalog.ttl'];

/** `/bulk`, `/bulk/<package>` and `/api/v1/bulk`. Answers are not kept: packages become ready. */
export const bulkRoutes: readonly Route[] = [
  route('/bulk', {
    parameters: UI,
    lane: 'taking',
    answer: async (app, c) => {
      const packages = await packagesNow(app);
      return answerPage(app, c, (page) => ({
        title: page.say.bulk.title,
        links: catalogs(baseOf(app.absolute)),
        children: (
          <BulkPage
            page={page}
            archive={app.services.archive()}
            packages={packages}
            site={baseOf(app.absolute)}
          />
        ),
      }));
    },
  }),
  route('/bulk/{file}', {
    logged: '/bulk/:file',
    lane: 'taking',
    told: {
      form: 'package',
      summary: 'A package of the whole archive, or of its texts in one language',
      named: { file: 'Name of a package, such as texts.zip or clauses-eng.csv: see /api/v1/bulk' },
      mediaTypes: [...new Set(PACKAGE_KINDS.map(({ mediaType }) => mediaType.replace(/;.*$/u, '')))],
    },
    answer: answerFile,
  }),
  ...CATALOGS.map((name) =>
    route(`/${name}`, {
      lane: 'taking',
      answer: (app, c) => answerFile(app, c, { file: name }),
    }),
  ),
  route('/api/v1/bulk', {
    lane: 'taking',
    told: {
      form: 'api',
      summary: 'Packages of the whole archive, with their hashes',
      answer: PackagesSchema,
      problems: [],
    },
    answer: async (app, c) => {
      const packages = await packagesNow(app);
      const json = packagesJson(app.services.archive(), packages, baseOf(app.absolute));
      return new Body(`${JSON.stringify(json)}\n`, JSON_TYPE).respond(c);
    },
  }),
];

/** As they are when all are ready, or after a short while. */
async function packagesNow({ services: { packages } }: AppContext): Promise<readonly Package[]> {
  await within(packages.settled(), PAGE_MS);
  return packages.list();
}

/** One package, read from the disk as fast as its reader takes it. */
async function answerFile(
  { services: { packages } }: AppContext,
  c: Context<AppEnvironment>,
  { file: name = '' }: Readonly<Record<string, string>>,
): Promise<Response> {
  const found = await within(
    packages.file(name).catch(() => 'failed' as const),
    FILE_MS,
  );
  if (found === 'failed') return fail('work-failed', { why: 'work-failed', failure: 'crashed' });
  if (found === 'late') return fail('busy', { why: 'work-failed', failure: 'slow' });
  if (found?.made == null) return unknownAddress(c.req.method);
  return send(c, found, found.made);
}

function send(c: Context<AppEnvironment>, { kind, file }: Package, made: MadeFile): Response {
  const facts = {
    size: made.size,
    sha256: made.sha256,
    mediaType: kind.mediaType,
    headers: {
      'Content-Disposition': `attachment; filename="${file}"`,
      'Repr-Digest': `sha-256=:${Buffer.from(made.sha256, 'hex').toString('base64')}:`,
      Link: '</bulk>; rel="collection"; type="text/html"',
    },
  };
  const { method } = c.req;
  const { status, headers, range } = fileHead(facts, { method, header: (name) => c.req.header(name) });
  const bytes = range === null || method === 'HEAD' ? null : made.stream(range);
  return c.newResponse(bytes, status, headers);
}

/** What a promise gives within some time, else `late`. */
async function within<T>(work: Promise<T>, ms: number): Promise<T | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((settle) => {
    timer = setTimeout(() => settle('late'), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
