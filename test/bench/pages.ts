import { readConfig } from '../../src/config.ts';
import { startServer } from '../../src/server.ts';
import { chromiumPath, launchBrowser } from '../support/browser.ts';
import { DOCUMENTS } from '../support/folder.ts';
import { quietLog } from '../support/log.ts';
import { table } from './report.ts';

const READING = '/t/am-az-peace-2025/eng@2025-08-08';
const PAGES: Readonly<Record<string, string>> = {
  home: '/',
  'reading, English': READING,
  'reading, Russian': '/t/am-az-ru-statement-2020/rus@2020-11-09?ui=rus',
  'reading, Armenian': '/t/am-az-peace-2025/hye@2025-08-08?ui=hye',
  'reading, Azerbaijani interface': `${READING}?ui=aze`,
  clause: `${READING}/art_II/p_2`,
  'side by side': '/t/am-az-peace-2025/parallel/eng@2025-08-08+hye@2025-08-08',
  search: '/search?q=territorial+integrity',
};

const KINDS = { document: 'HTML', stylesheet: 'CSS', font: 'fonts', script: 'scripts' } as const;

/** What a first view may weigh at most: all of it, and its scripts. Bytes as sent, headers included. */
const MOST = { all: 150_000, scripts: 10_000 };

interface View {
  readonly requests: number;
  readonly bytes: Readonly<Record<keyof typeof KINDS | 'other', number>>;
  /** Milliseconds from asking to the first words painted, and to the last font. */
  readonly readableMs: number;
  readonly fontsMs: number;
}

/** First views by a browser with nothing kept, over the archive's own texts. Fails where a page weighs too much. */
export async function benchPages(): Promise<string> {
  if (chromiumPath === null) return 'Skipped: no chromium (set CHROMIUM)';
  const config = { ...readConfig({}), PORT: 0, DATA_DIR: '/proc/none', DOCUMENTS };
  const server = await startServer(config, quietLog());
  await server.opened;
  const browser = await launchBrowser();
  const view = async (path: string): Promise<View> => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    try {
      return await firstView(await context.newPage(), server.url + path);
    } finally {
      await context.close();
    }
  };
  try {
    await view('/about');
    const views: (readonly [string, View])[] = [];
    for (const [name, path] of Object.entries(PAGES)) views.push([name, await view(path)]);
    return report(views);
  } finally {
    await browser.close();
    await server.stop();
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof launchBrowser>>['newPage']>>;

async function firstView(page: Page, url: string): Promise<View> {
  const bytes = { document: 0, stylesheet: 0, font: 0, script: 0, other: 0 };
  let requests = 0;
  const sizes: Promise<void>[] = [];
  page.on('requestfinished', (request) => {
    requests += 1;
    const kind = request.resourceType();
    const own = Object.hasOwn(KINDS, kind) ? (kind as keyof typeof KINDS) : 'other';
    sizes.push(
      request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
        bytes[own] += responseBodySize + responseHeadersSize;
      }),
    );
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await Promise.all(sizes);
  const readableMs: number = await page.evaluate(
    `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0`,
  );
  const fontsMs: number = await page.evaluate(
    `Math.max(0, ...performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2')).map(({ responseEnd }) => responseEnd))`,
  );
  return { requests, bytes, readableMs, fontsMs };
}

function report(views: readonly (readonly [string, View])[]): string {
  const sum = ({ bytes }: View): number => Object.values(bytes).reduce((all, one) => all + one, 0);
  const kilobytes = (count: number): string => (count / 1000).toFixed(1);
  const rows = views.map(([name, view]) => [
    name,
    String(view.requests),
    kilobytes(view.bytes.document),
    kilobytes(view.bytes.stylesheet),
    kilobytes(view.bytes.font),
    kilobytes(view.bytes.script),
    kilobytes(sum(view)),
    (sum(view) / MOST.all).toFixed(2),
    view.readableMs.toFixed(0),
    view.fontsMs.toFixed(0),
  ]);
  const heavy = views.filter(([, view]) => sum(view) > MOST.all || view.bytes.script > MOST.scripts);
  const head = ['first view', 'requests', 'HTML kB', 'CSS', 'fonts', 'scripts', 'all kB', 'of 150 kB'];
  const verdict =
    heavy.length === 0
      ? 'No page weighs more than 150 kB, no page’s scripts more than 10 kB.'
      : `Too heavy: ${heavy.map(([name]) => name).join(', ')}`;
  return `${table([...head, 'first words ms', 'last font ms'], rows)}\n\n${verdict}`;
}
