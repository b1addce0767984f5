import { spawnSync } from 'node:child_process';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { asset } from '../../src/http/assets/asset.ts';
import { ASSETS } from '../../src/http/assets/assets.ts';
import { type Bundles, bundle } from '../../src/http/assets/bundle.ts';

const MODULE = new URL('../../src/http/assets/bundle.ts', import.meta.url).href;
const ASSETS_MODULE = new URL('../../src/http/assets/assets.ts', import.meta.url).href;
/** Asks for the bundles of no script: a thread that would make some of its own has none to tell. */
const IN_THREAD = `
  const { parentPort } = require('node:worker_threads');
  import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(async ({ register }) => {
    register();
    const { bundle } = await import(${JSON.stringify(MODULE)});
    const made = await bundle({}, '');
    parentPort.postMessage({ made, running: process.getActiveResourcesInfo() });
  });`;

describe('scripts of pages', () => {
  test.each(Object.entries(ASSETS.scripts))('%s is one module that asks for no other', async (name, path) => {
    const { scripts }: Bundles<string> = await bundle({}, '');
    const script = scripts[name] ?? '';
    expect(path).toBe(asset(name, 'js', '', Buffer.from(script)).path);
    expect(script).toContain('document.documentElement');
    expect(script).not.toMatch(/\b(?:import|export)\b/u);
  });

  test('are bundled once: a thread has them from the main thread', async () => {
    const thread = new Worker(IN_THREAD, { eval: true, execArgv: [] });
    const told = await new Promise((settle, reject) => thread.once('message', settle).once('error', reject));
    await thread.terminate();
    expect(told).toEqual({
      made: await bundle({}, ''),
      running: expect.not.arrayContaining(['ProcessWrap']),
    });
    expect(Object.keys(Object(told).made.scripts)).toEqual(Object.keys(ASSETS.scripts));
  });

  test('no bundler is left running in the process that bundles them', () => {
    // A process of its own: this one may have browsers of other tests.
    const program = `await import(${JSON.stringify(ASSETS_MODULE)}); console.log(process.getActiveResourcesInfo().join(' '));`;
    const options = ['--import', 'tsx', '--input-type=module', '--eval', program];
    const { stdout, status } = spawnSync(process.execPath, options, { encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, expect.not.stringContaining('ProcessWrap')]);
    expect(stdout).not.toBe('');
  });
});

test('a first visit takes no more than 9 kB of styles and 7 kB of scripts, packed', async () => {
  const { scripts, stylesheet } = await bundle({}, '');
  expect(gzipSync(stylesheet).length).toBeLessThanOrEqual(9000);
  expect(gzipSync(Object.values(scripts).join('')).length).toBeLessThanOrEqual(7000);
});
