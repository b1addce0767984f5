import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, onTestFinished } from 'vitest';
import { z } from 'zod';
import { readConfig } from '../../src/config.ts';
import { type RunningServer, startServer } from '../../src/server.ts';
import { launchBrowser, sharedBrowser } from './browser.ts';
import { quietLog } from './log.ts';

/**
 * A browser and the other tests share the cores: a request can then wait longer than the server lets any wait, and it
 * answers 503 as it should. What is wrong with a page is wrong each time; which passed only then a run says before its
 * count.
 */
export const ON_A_BUSY_MACHINE = { retry: 1 } as const;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const Violations = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

export interface Visit {
  readonly width?: number;
  readonly scripts?: boolean;
  /** A finger points, no mouse. */
  readonly touch?: boolean;
}

/** A page for a visit, wherever it was before. */
type TakePage = (visit: Visit) => Promise<Page>;

/** A browser before an archive over a folder. */
export interface Browsing {
  readonly url: string;
  /**
   * A page at an address, and everything its console says against it or asks elsewhere for. The next test may have the
   * same page: who changes what outlives it, as permissions do, closes it.
   */
  readonly open: (path: string, visit?: Visit) => Promise<{ page: Page; complaints: string[] }>;
  readonly stop: () => Promise<unknown>;
}

const shared = new Map<string, Promise<Browsing>>();
let pages: Promise<TakePage> | null = null;

/** One browser and one server for all files of a worker, which end with it: the archive keeps nothing in a page. */
export function sharedBrowsing(documents: string): Promise<Browsing> {
  pages ??= sharedBrowser().then(pagesOfOthers);
  const found = shared.get(documents) ?? browse(documents, pages);
  shared.set(documents, found);
  return found;
}

/** As `sharedBrowsing`, with a browser of its own and new pages, also where no test runs. */
export async function startBrowsing(documents: string): Promise<Browsing> {
  const browser = await launchBrowser();
  const { stop, ...browsing } = await browse(documents, newPages(browser));
  return { ...browsing, stop: () => Promise.all([browser.close(), stop()]) };
}

async function browse(documents: string, pages: TakePage | Promise<TakePage>): Promise<Browsing> {
  const config = { ...readConfig({}), PORT: 0, DATA_DIR: '/proc/none', DOCUMENTS: documents };
  const [take, server] = await Promise.all([pages, startServer(config, quietLog())]);
  await server.opened;
  return {
    url: server.url,
    open: async (path, visit = {}) => openPage(await take(visit), server, path, visit),
    stop: () => server.stop(),
  };
}

/** A browser before an archive that no test changes. */
export function useBrowsing(documents: string): () => Browsing {
  let started: Browsing | null = null;
  beforeAll(async () => {
    started = await sharedBrowsing(documents);
  });
  return () => {
    if (started === null) throw new Error('no browser was started');
    return started;
  };
}

/** A page of its own for each visit. */
const newPages =
  (browser: Browser): TakePage =>
  async ({ scripts = true, touch = false }) => {
    const context = { javaScriptEnabled: scripts, hasTouch: touch, isMobile: touch };
    return (await browser.newContext(context)).newPage();
  };

/**
 * The pages of tests that are over, unless they closed them. A new one takes longer than most tests: a process, with all
 * styles and fonts anew.
 */
function pagesOfOthers(browser: Browser): TakePage {
  const taken = newPages(browser);
  const free = new Map<string, Page[]>();
  return async (visit) => {
    const kind = `${visit.scripts ?? true} ${visit.touch ?? false}`;
    const alike = free.get(kind) ?? [];
    free.set(kind, alike);
    const page = alike.pop() ?? (await taken(visit));
    // Keys go to the window in front, which may have been that of another page.
    await page.bringToFront();
    onTestFinished(async () => {
      if (page.isClosed()) return;
      for (const heard of ['console', 'pageerror', 'request']) page.removeAllListeners(heard);
      await page.goto('about:blank');
      await page.emulateMedia({ media: null, colorScheme: 'light', reducedMotion: 'no-preference' });
      alike.push(page);
    });
    return page;
  };
}

async function openPage(page: Page, server: RunningServer, path: string, { width = 1280 }: Visit) {
  await page.setViewportSize({ width, height: 800 });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) complaints.push(`asked elsewhere: ${request.url()}`);
  });
  await page.goto(server.url + path);
  return { page, complaints };
}

const CONTRAST = 'color-contrast';
const RULES = {
  all: {},
  contrast: { runOnly: [CONTRAST] },
} as const;

/** What axe finds against WCAG and its own good practice, or against some of it, as `rule: first element`. */
export async function violationsOf(
  page: Page,
  rules: keyof typeof RULES = 'all',
): Promise<readonly string[]> {
  // As the browser's own tools do it, past the policy of the page, which stays as it is.
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(AXE);
  const options = { resultTypes: ['violations'], ...RULES[rules] };
  const found = await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`);
  return Violations.parse(found).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
