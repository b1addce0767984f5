import { describe, expect, test } from 'vitest';
import { INTERFACE_CODES } from '../../src/model/interfaces.ts';
import { SearchAnswerSchema } from '../../src/search/show/answer.ts';
import { readPdf } from '../render/pdf/read.ts';
import { testApp } from '../support/app.ts';
import { folderOf, textFile, workFile } from '../support/folder.ts';

const CAPTION = { eng: 'Lamps', rus: 'Лампы', hye: 'Լամպեր', aze: 'Lampalar' } as const;
const TEXT = '/t/tides-1999/eng@1999-09-09';

/** One article that prints no heading and has our caption, and one that prints its own. */
const folder = () =>
  folderOf({
    'tides-1999/work.yaml': workFile(),
    'tides-1999/eng@1999-09-09.md': textFile(
      '## Article 1\n\nLamps are lit at dusk.\n\nThey are put out at dawn.\n\n## Article 2. Bells\n\nBells are rung.\n\n## Article 3. Oars\n\nOars are shipped.\n\n## Article 4. Sails\n\nSails are set.',
      'captions:\n  art_1: { eng: Lamps, rus: Лампы, hye: Լամպեր, aze: Lampalar }\n',
    ),
  });

describe('a caption of ours stands in brackets, in the reader’s language, wherever an article without a heading is named', () => {
  test('contents, search hits and their JSON, bookmarks of the PDF, in four languages', async () => {
    const app = testApp(folder(), true);
    await app.services.opened;
    for (const code of INTERFACE_CODES) {
      const text = await (await app.get(`${TEXT}?ui=${code}`)).text();
      const [, contents = ''] = /<nav class="contents"(.*?)<\/nav>/su.exec(text) ?? [];
      expect(contents).toContain(`[${CAPTION[code]}]`);
      for (const query of ['Article 1', 'dawn']) {
        const page = await (await app.get(`/search?q=${query}&ui=${code}`)).text();
        expect(page).toContain(`[${CAPTION[code]}]`);
        const { hits } = SearchAnswerSchema.parse(await app.json(`/api/v1/search?q=${query}&ui=${code}`));
        expect(hits[0]?.caption).toBe(CAPTION[code]);
      }
      const [bells] = SearchAnswerSchema.parse(await app.json(`/api/v1/search?q=bells&ui=${code}`)).hits;
      expect([bells?.heading, bells?.caption]).toEqual(['Bells', null]);
      const pdf = await (await app.get(`${TEXT}.pdf?ui=${code}`)).arrayBuffer();
      const titles = JSON.stringify((await readPdf(new Uint8Array(pdf))).outline);
      expect(titles).toContain(`Article 1 [${CAPTION[code]}]`);
      expect(titles).not.toContain('Article 2 [');
    }
  });

  test('JSON has it in all languages; what has a heading has none', async () => {
    const app = testApp(folder());
    const first = Object(await app.json(`${TEXT}/art_1.json`));
    const second = Object(await app.json(`${TEXT}/art_2.json`));
    expect([first.caption, second.caption]).toEqual([CAPTION, null]);
  });
});
