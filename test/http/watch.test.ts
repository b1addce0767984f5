import { setTimeout as later } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../src/http/app.tsx';
import { issuesOn } from '../../src/http/watch/issues.tsx';
import { openWatch } from '../../src/http/watch/open.ts';
import { INTERFACES } from '../../src/model/interfaces.ts';
import { errorAt, type Issue } from '../../src/model/issue.ts';
import { startServices, withWatch } from '../../src/services.ts';
import { PUBLIC_URL, testApp } from '../support/app.ts';
import { runCli } from '../support/cli.ts';
import { folderOf, textFile, workFile, writeFiles } from '../support/folder.ts';

const FILE = 'tides-1999/eng@1999-09-09.md';
const TEXT = '/t/tides-1999/eng@1999-09-09';
const BROKEN = textFile('## Article 1\n\nOne <b>tide</b>.');
const folder = (): string =>
  folderOf({ 'tides-1999/work.yaml': workFile(), [FILE]: textFile('## Article 1\n\nOne tide.') });

/** The application as `serve --watch` has it, without a port. */
function watching(documents: string) {
  const services = withWatch(startServices({ DOCUMENTS: documents, EMBEDDED_MAX_CLAUSES: 0 }, null));
  const app = createApp({ services, publicUrl: () => PUBLIC_URL, log: () => undefined, now: Date.now });
  onTestFinished(() => services.stop());
  const get = async (path: string, headers: Readonly<Record<string, string>> = {}) =>
    app.request(path, { headers });
  const page = async (path: string): Promise<string> => (await get(path)).text();
  return { services, get, page };
}

const scriptIn = (page: string): string => /src="(\/watch\.js\?since=\d+)"/u.exec(page)?.[1] ?? '';

describe('serve --watch', () => {
  test('a broken edit is named above the last good text, with line, rule and what to do, and goes when it is mended', async () => {
    const documents = folder();
    const { services, page } = watching(documents);
    expect(await page(TEXT)).toContain(INTERFACES.eng.says.pages.watch.none);
    writeFiles(documents, { [FILE]: BROKEN });
    await services.refresh();
    const broken = await page(TEXT);
    expect(broken).toMatch(/<code>tides-1999\/eng@1999-09-09\.md:8<\/code> <code>raw-html<\/code>/u);
    expect(broken).toContain(INTERFACES.eng.says.pages.watch.lastGood);
    expect(broken).toContain('One tide.');
    expect(broken.indexOf('raw-html')).toBeLessThan(broken.indexOf('<h1'));
    writeFiles(documents, { [FILE]: textFile('## Article 1\n\nTwo tides.') });
    await services.refresh();
    const mended = await page(TEXT);
    expect(mended).toContain('Two tides.');
    expect(mended).not.toContain('raw-html');
  });

  test('a new text with an error, which is not shown at all, is named on the page that says so', async () => {
    const documents = folder();
    const { services, get } = watching(documents);
    writeFiles(documents, { 'tides-1999/rus@1999-09-09.md': BROKEN });
    await services.refresh();
    const page = await get('/t/tides-1999/rus@1999-09-09', { accept: 'text/html' });
    expect(page.ok).toBe(false);
    expect(await page.text()).toContain('raw-html');
  });

  test('a page waits until the documents are others than it was made of', async () => {
    const documents = folder();
    const { services, get, page } = watching(documents);
    const before = scriptIn(await page(TEXT));
    const since = new URL(before, PUBLIC_URL).searchParams.get('since');
    let version: unknown = null;
    const waits = get(`/watch?since=${since}`)
      .then((answer) => answer.json())
      .then((answer) => {
        version = Object(answer).version;
      });
    await later(50);
    expect(version).toBeNull();
    writeFiles(documents, { [FILE]: BROKEN });
    await services.refresh();
    await waits;
    expect(String(version)).not.toBe(since);
    expect(scriptIn(await page(TEXT))).toBe(`/watch.js?since=${version}`);
    const script = await get(before);
    expect([script.status, await script.text()]).toEqual([200, expect.stringContaining('location.reload()')]);
    expect(script.headers.get('content-security-policy')).toContain("script-src 'self';");
  });

  test('nobody is kept waiting by a server that stops, nor for ever by one at which nothing changes', async () => {
    const { services, get } = watching(folder());
    const waits = get('/watch?since=0');
    services.announceStop();
    expect(await (await waits).json()).toEqual({ version: 0 });
    const watch = openWatch(() => undefined, 20);
    expect(await watch.next(0, new AbortController().signal)).toBe(0);
  });

  test('readers are served nothing of it', async () => {
    const { get } = testApp(folder());
    expect(await (await get(TEXT)).text()).not.toMatch(/watch/u);
    for (const path of ['/watch', '/watch.js']) expect((await get(path)).status).toBe(404);
  });

  test.each(['0.0.0.0', '::', '192.0.2.7'])(
    'is refused where others could reach it: HOST %s',
    async (HOST) => {
      const { code, err } = await runCli(['serve', '--watch'], { HOST, DOCUMENTS: folder() });
      expect([code, err]).toEqual([2, expect.stringContaining('--watch is for this machine alone')]);
    },
  );
});

test('a page of a text names what is wrong with the text first, then with its Work, and nothing of others', () => {
  const issue = (file: string, severity: Issue['severity'] = 'error'): Issue => ({
    ...errorAt(file, 1, 'schema', ''),
    severity,
  });
  const all = [
    issue('ebb-2000/work.yaml'),
    issue('tides-1999/work.yaml'),
    issue(FILE, 'warning'),
    issue(FILE),
    issue('tides-1999/rus@1999-09-09.md', 'warning'),
    issue('archive.yaml'),
  ];
  const files = (path: string): readonly string[] => issuesOn(path, all).map(({ file }) => file);
  const own = [FILE, FILE, 'tides-1999/work.yaml', 'archive.yaml', 'tides-1999/rus@1999-09-09.md'];
  for (const path of [TEXT, `${TEXT}_r2/art_1`, `${TEXT}?ui=rus`]) expect(files(path)).toEqual(own);
  expect(files('/t/tides-1999')).toHaveLength(5);
  expect(files('/')).toHaveLength(6);
  expect(files('/t/%E0%A4')).toEqual(['archive.yaml']);
});
