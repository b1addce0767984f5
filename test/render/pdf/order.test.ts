import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../../src/http/app.tsx';
import { type PdfDocument, renderPdf } from '../../../src/render/pdf/index.ts';
import { PUBLIC_URL, startApp } from '../../support/app.ts';
import { DOCUMENTS } from '../../support/folder.ts';
import { documentOf } from './documents.ts';
import { COMPARISON, EVERYTHING } from './features.ts';
import { FONTS } from './fonts.ts';
import { orderFaults } from './order.ts';
import { type ReadPdf, readPdf } from './read.ts';

const HARBOUR = '/t/harbour-treaty-1971';
const WEATHER = '/t/weather-accord-2010';
const PEACE = '/t/am-az-peace-2025';

describe.each([
  [
    'invented texts',
    undefined,
    [
      `${HARBOUR}/eng@1971-03-02.pdf`,
      `${HARBOUR}/eng@1971-03-02/art_2/para_2/point_b/subpoint_i.pdf`,
      `${HARBOUR}/eng@1971-03-02/art_1--art_3.pdf`,
      `${HARBOUR}/eng@1971-03-02.pdf?clauses=art_2__para_1,art_3`,
      `${HARBOUR}/rus@1971-03-02.pdf`,
      `${WEATHER}/parallel/eng@2010-07-20+rus@2010-07-20.pdf`,
      `/compare/harbour-treaty-1971/eng@1971-03-02/to/harbour-treaty-1971/eng@1984-06-15.pdf`,
      '/search.pdf?q=lantern',
      '/search.pdf?q=green+lantern+mole+fog',
    ],
  ],
  [
    'texts of the archive',
    DOCUMENTS,
    [`${PEACE}/eng@2025-08-08.pdf`, `${PEACE}/parallel/eng@2025-08-08+hye@2025-08-08.pdf?paper=letter`],
  ],
] as const)('%s are read as they stand on the page', (_, documents, paths) => {
  const { services, stop } = startApp(documents, true);
  // Drawn here and at once: a busy machine is no reason to fail.
  const print = async (document: PdfDocument) => ({ bytes: await renderPdf(document, FONTS), sha256: '0' });
  const app = createApp({
    services: { ...services, press: { ...services.press, print } },
    publicUrl: () => PUBLIC_URL,
    log: () => undefined,
    now: Date.now,
  });
  beforeAll(() => services.opened);
  afterAll(stop);

  test.each(paths)('%s', async (path) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(200);
    const read = await readPdf(new Uint8Array(await answer.arrayBuffer()));
    expect(read.order.length).toBeGreaterThan(10);
    expect(orderFaults(read)).toEqual([]);
  });
});

describe('the judge of the order', () => {
  const read = async (document: PdfDocument): Promise<ReadPdf> => readPdf(await renderPdf(document, FONTS));

  test.each([
    ['everything', documentOf(EVERYTHING)],
    ['comparison', documentOf(COMPARISON, { kind: 'comparison' })],
  ])('finds nothing wrong in %s', async (_, document) => {
    expect(orderFaults(await read(document))).toEqual([]);
  });

  test('finds a code before the title, paragraphs changed about, and a page before another', async () => {
    const { order } = await read(documentOf(EVERYTHING));
    const figure = order.findIndex(({ around }) => around.at(-1)?.type === 'Figure');
    expect(figure).toBeGreaterThan(0);
    const [code] = order.slice(figure, figure + 1);
    const first = orderFaults({
      order: [...(code === undefined ? [] : [code]), ...order.toSpliced(figure, 1)],
    });
    expect(first[0]).toMatch(/^Figure .* is read before the title$/u);
    expect(
      orderFaults({ order: [...order.slice(0, 1), ...order.slice(1).reverse()] }).length,
    ).toBeGreaterThan(3);
    expect(orderFaults({ order: [] })).toEqual(['nothing is read before the title']);
  });
});
