import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';

const PLACES = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Where a browser is on this machine; null where there is none, and tests that need one are skipped. */
export const chromiumPath: string | null = PLACES.find((path) => path !== '' && existsSync(path)) ?? null;

export async function launchBrowser(): Promise<Browser> {
  // Who asks only whether there is a browser does not wait for what drives it.
  const { chromium } = await import('playwright-core');
  if (chromiumPath === null) throw new Error('no browser: ask chromiumPath first');
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

let shared: Promise<Browser> | null = null;

/** One browser for all files of a worker, which ends with it. */
export function sharedBrowser(): Promise<Browser> {
  shared ??= launchBrowser();
  return shared;
}
