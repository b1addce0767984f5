import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { MESSAGES } from '../../src/http/i18n/index.ts';
import { INTERFACE_CODES } from '../../src/model/interfaces.ts';
import { startApp, type TestApp } from '../support/app.ts';

/** A page of each kind, and each kind of answer that says something of its own. */
const PAGES = [
  '/',
  '/t',
  '/t/harbour-treaty-1971',
  '/t/lantern-protocol-2001',
  '/t/harbour-treaty-1971/eng@1971-03-02',
  '/t/harbour-treaty-1971/rus@1971-03-02',
  '/t/harbour-treaty-1971/eng@1971-03-02_r1/art_3',
  '/t/harbour-treaty-1971/eng@1971-03-02/art_2/para_1',
  '/t/harbour-treaty-1971/parallel/eng@1971-03-02+rus@1971-03-02',
  '/compare/harbour-treaty-1971/eng@1971-03-02/to/harbour-treaty-1971/eng@1984-06-15',
  '/compare',
  '/search?q=lantern',
  '/search?q=lantrens',
  '/search?q=article+99+harbour+treaty',
  '/search?q=zzzz',
  '/cite?text=article+2+of+the+Harbour+Treaty',
  '/people',
  '/about',
  '/safely',
  '/mirrors',
  '/contribute',
  '/t/harbour-treaty-1971/eng@1971-03-02/art_99',
  '/t/nothing-1999',
  '/search?q=',
];

let app: TestApp;
beforeAll(async () => {
  // Pages tell how long ago a status was checked: as of one day, whenever the test is run.
  vi.useFakeTimers({ now: Date.parse('2026-11-30T12:00:00Z'), toFake: ['Date'] });
  app = startApp(undefined, true);
  // What cites a clause is gathered beside the first answers.
  await vi.waitUntil(
    async () => {
      const page = await (await app.get('/t/harbour-treaty-1971/eng@1971-03-02/art_2/para_1')).text();
      return !page.includes(MESSAGES.eng.reading.citedByGathering);
    },
    { timeout: 60_000 },
  );
});
afterAll(async () => {
  vi.useRealTimers();
  await app.stop();
});

/** What a reader can read of a page, a block a line; names of requests and what fills attributes left out. */
const words = (page: string): string =>
  page
    .slice(page.indexOf('<title>'))
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/gu, '')
    .replace(
      /<\/?(?:p|li|h\d|dt|dd|tr|div|section|nav|title|label|option|summary|legend|button)\b[^>]*>/gu,
      '\n',
    )
    .replace(/<[^>]*>/gu, ' ')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/gu, '(request)')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

// What readers see, to be read like prose: any sentence that changes shows here, in its place.
test.each(INTERFACE_CODES)('every page as it reads in %s', async (code) => {
  const read: string[] = [];
  for (const path of PAGES) {
    const answer = await app.get(path, { 'accept-language': code, accept: 'text/html' });
    read.push(`${'='.repeat(20)} ${path} ${answer.status}\n${words(await answer.text())}`);
  }
  await expect(`${read.join('\n\n')}\n`).toMatchFileSnapshot(`../golden/pages/${code}.txt`);
});
