import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { formatKey } from '../../src/model/expression.ts';
import { type PdfDocument, renderPdf } from '../../src/render/pdf/index.ts';
import { convertOpenTreaties, corporaFolder } from '../corpora.ts';
import { documentOf, PERMALINK } from '../render/pdf/documents.ts';
import { clause } from '../render/pdf/features.ts';
import { FONTS } from '../render/pdf/fonts.ts';
import { ARABIC_BLOCKS } from '../render/pdf/rightToLeft.ts';
import { PUBLIC_URL, startApp } from '../support/app.ts';
import { DOCUMENTS, FIXTURE } from '../support/folder.ts';
import { acceptance, areNested, judgesGiven, judgesLack, veraPdf } from './judges.ts';
import { writeStatute } from './statute.ts';
import { writeTariffs } from './tariffs.ts';

/** In CI the judges that are given must run: there a missing tool is a failure. */
const skips = !judgesGiven || (judgesLack !== null && process.env.CI === undefined);
if (skips) process.stderr.write(`skipped: PDFs before their judges (this machine lacks ${judgesLack})\n`);

const folder = mkdtempSync(join(tmpdir(), 'pdf-accept-'));
const treaties = join(folder, 'treaties');
const hasTreaties = corporaFolder() !== null;
if (hasTreaties) {
  convertOpenTreaties(treaties);
}

const tariffs = join(folder, 'tariffs');
writeTariffs(tariffs);
writeStatute(tariffs);
const TARIFFS = 'tariffs-1999';

const HARBOUR = 'harbour-treaty-1971';
const WEATHER = 'weather-accord-2010';

/** Addresses below a folder, each with what its QR code says where that is not the address itself. */
const KINDS: readonly string[] = [
  `/t/${HARBOUR}/eng@1971-03-02/art_2.pdf`,
  `/t/${HARBOUR}/eng@1971-03-02/art_2.pdf?paper=letter`,
  `/t/${HARBOUR}/eng@1971-03-02/art_1--art_3.pdf`,
  `/t/${HARBOUR}/eng@1971-03-02.pdf?clauses=preamble,art_2__para_1,art_4`,
  `/t/${HARBOUR}/rus@1971-03-02/art_2/para_2/point_a.pdf`,
  ...['eng', 'rus', 'hye', 'aze'].map((code) => `/t/${WEATHER}/${code}@2010-07-20/art_II.pdf`),
  ...['eng', 'rus', 'hye', 'aze'].map((code) => `/t/${HARBOUR}/eng@1971-03-02/art_1.pdf?ui=${code}`),
  `/t/${WEATHER}/parallel/eng@2010-07-20+rus@2010-07-20.pdf`,
  `/t/${WEATHER}/parallel/hye@2010-07-20+aze@2010-07-20/art_I.pdf`,
  `/t/${WEATHER}/parallel/eng@2010-07-20+rus@2010-07-20+hye@2010-07-20+aze@2010-07-20.pdf?paper=letter`,
  `/compare/${HARBOUR}/eng@1971-03-02/to/${HARBOUR}/eng@1984-06-15.pdf`,
  `/compare/${HARBOUR}/eng@1971-03-02_r1/to/${HARBOUR}/eng@1971-03-02_r1.pdf`,
  `/compare/${WEATHER}/rus@2010-07-20/to/${WEATHER}/aze@2010-07-20.pdf`,
  ...['eng', 'rus', 'hye', 'aze'].map((code) => `/search.pdf?q=harbour&ui=${code}`),
  '/search.pdf?q=nothing+like+it',
];

const PEACE = 'am-az-peace-2025';
const SHELVES = [
  shelf(FIXTURE, KINDS),
  shelf(DOCUMENTS, [
    `/t/${PEACE}/eng@2025-08-08/art_VII.pdf`,
    `/t/${PEACE}/parallel/eng@2025-08-08+hye@2025-08-08.pdf`,
    '/compare/am-az-ru-statement-2020/eng-kremlin@2020-11-09/to/am-az-joint-statement-2023/eng@2023-12-07.pdf',
    '/search.pdf?q=territorial+integrity',
  ]),
  shelf(tariffs, [
    `/t/${TARIFFS}/eng@1999-09-09/art_2.pdf?paper=a5`,
    `/t/${TARIFFS}/parallel/eng@1999-09-09+eng@2001-01-01.pdf`,
    `/compare/${TARIFFS}/eng@1999-09-09/to/${TARIFFS}/eng@2001-01-01.pdf`,
  ]),
  ...(hasTreaties ? [shelf(treaties)] : []),
];

/** All texts of a folder and `more` of its addresses; `base` is where their QR codes lead. */
function shelf(documents: string, more: readonly string[] = []) {
  const { works, snapshot } = Archive.load(documents);
  const texts = [...works.values()].flatMap(({ work, expressions }) =>
    expressions.map(({ key }) => `/t/${work.id}/${formatKey(key)}.pdf`),
  );
  return { documents, base: snapshot.facts.canonical ?? PUBLIC_URL, addresses: [...texts, ...more] };
}

/** Documents that no text of a folder is printed as: scripts of other fonts, two directions on one page. */
const DRAWN: Readonly<Record<string, PdfDocument>> = {
  'a text from right to left': documentOf(ARABIC_BLOCKS, { title: 'معاهدة الميناء', titleLanguage: 'ar' }),
  'texts of two directions side by side': documentOf(
    [
      {
        is: 'row',
        cells: [
          [clause({ kind: 'p', eId: 'p_1', destination: 'p', words: [{ text: 'The harbour.' }] })],
          ARABIC_BLOCKS.slice(1),
        ],
      },
    ],
    {
      kind: 'parallel',
      columns: [
        { title: 'English', language: 'en' },
        { title: 'Arabic', language: 'ar' },
      ],
    },
  ),
  'scripts with fonts of their own': documentOf(
    Object.entries({
      ka: 'მხარეები (მე-5 მუხლი)',
      th: 'ภาคีสัญญาว่าจะรักษาท่าเรือ น้ำลึก',
      el: 'Τα μέρη',
      he: 'הצדדים (5)',
      zh: '港口。',
    }).map(([language, text]) => clause({ kind: 'p', eId: `p_${language}`, language, words: [{ text }] })),
  ),
};

const addresses = [...SHELVES.flatMap((shelf) => shelf.addresses), ...Object.keys(DRAWN)];
const fileOf = (address: string): string => join(folder, `${addresses.indexOf(address)}.pdf`);

/** What the QR code leads to. */
function permalinkOf(address: string, base: string): string {
  const url = new URL(address, base);
  url.searchParams.delete('paper');
  url.searchParams.delete('ui');
  return `${base}${url.pathname.replace(/\.pdf$/u, '')}${url.search === '' ? '' : `?${decodeURIComponent(url.search.slice(1))}`}`;
}

describe.skipIf(skips)(
  'PDFs before their judges: PDF/A-3a, PDF/UA-1 and all that veraPDF does not see',
  () => {
    const judge: { accept: ReturnType<typeof acceptance> | null } = { accept: null };

    beforeAll(async () => {
      expect(judgesLack).toBeNull();
      for (const shelf of SHELVES) {
        const app = startApp(
          shelf.documents,
          shelf.addresses.some((address) => address.startsWith('/search')),
        );
        await app.services.opened;
        for (const address of shelf.addresses) {
          const answer = await app.get(address);
          if (answer.status !== 200) throw new Error(`${address}: ${await answer.text()}`);
          writeFileSync(fileOf(address), Buffer.from(await answer.arrayBuffer()));
        }
        await app.stop();
      }
      for (const [name, document] of Object.entries(DRAWN))
        writeFileSync(fileOf(name), await renderPdf(document, FONTS));
      const files = addresses.map(fileOf);
      const [verdicts, nested] = await Promise.all([veraPdf(files), areNested(files)]);
      judge.accept = acceptance(verdicts, nested);
    }, 600_000);
    afterAll(() => rmSync(folder, { recursive: true }));

    const rows = [
      ...SHELVES.flatMap((shelf) =>
        shelf.addresses.map((address) => [address, permalinkOf(address, shelf.base)] as const),
      ),
      ...Object.keys(DRAWN).map((name) => [name, PERMALINK] as const),
    ];
    test.concurrent.each(rows)('%s', { timeout: 120_000 }, async (address, permalink) => {
      expect(await judge.accept?.(fileOf(address), permalink)).toEqual([]);
    });
  },
);
