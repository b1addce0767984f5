import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import { z } from 'zod';
import { readConfig } from '../../src/config.ts';
import { type RunningServer, startServer } from '../../src/server.ts';
import { launchBrowser } from './browser.ts';
import { quietLog } from './log.ts';

/**
 * A browser and the other tests share the cores: a request can then wait longer than the server lets any wait, and it
 * answers 503 as it should. What is wrong with a page is wrong each time.
 */
export const ON_A_BUSY_MACHINE = { retry: 2 } as const;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const Violations = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

export interface Visit {
  readonly width?: number;
  readonly scripts?: boolean;
  /** A finger points, no mouse. */
  readonly touch?: boolean;
  /** Axe is put into the page past its policy; nothing else may be. */
  readonly bypassCSP?: boolean;
}

/** A browser before an archive over a folder. */
export interface Browsing {
  readonly url: string;
  /** A page at an address, and everything its console says against it or asks elsewhere for. */
  readonly open: (path: string, visit?: Visit) => Promise<{ page: Page; complaints: string[] }>;
  readonly stop: () => Promise<void>;
}

const shared = new Map<string, Promise<Browsing>>();

/** One browser and one server for all files of a worker, which end with it: no page keeps anything for the next. */
function sharedBrowsing(documents: string): Promise<Browsing> {
  const found = shared.get(documents) ?? startBrowsing(documents);
  shared.set(documents, found);
  return found;
}

export async function startBrowsing(documents: string): Promise<Browsing> {
  const config = { ...readConfig({}), PORT: 0, DATA_DIR: '/proc/none', DOCUMENTS: documents };
  const browser = await launchBrowser();
  const server = await startServer(config, quietLog());
  await server.opened;
  return {
    url: server.url,
    open: (path, visit = {}) => openPage(browser, server, path, visit),
    stop: async () => {
      await browser.close();
      await server.stop();
    },
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

async function openPage(browser: Browser, server: RunningServer, path: string, visit: Visit) {
  const { width = 1280, scripts = true, touch = false, bypassCSP = false } = visit;
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    javaScriptEnabled: scripts,
    hasTouch: touch,
    isMobile: touch,
    bypassCSP,
  });
  const page = await context.newPage();
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
  await page.addScriptTag({ content: AXE });
  const options = { resultTypes: ['violations'], ...RULES[rules] };
  const found = await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`);
  return Violations.parse(found).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
