import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { walk } from '../../src/model/clause.ts';
import { SearchAnswerSchema } from '../../src/search/show/answer.ts';
import { captionsInText } from '../../src/search/show/hits.ts';
import { wholeOf } from '../../src/search/show/whole.ts';
import { testApp } from '../support/app.ts';
import { DOCUMENTS, folderOf, textFile, workFile } from '../support/folder.ts';

const archive = Archive.load(DOCUMENTS);

describe('a cited clause is shown whole', () => {
  test('nothing that lies in it is left out uncounted, for any clause of any text', () => {
    for (const edition of archive.editions) {
      const captionAt = captionsInText(archive, edition);
      const wordsOf = (positions: readonly number[]) => archive.wordsOf(edition, positions);
      const clauses = [...walk(archive.text(edition).clauses)];
      for (const [position, clause] of clauses.entries()) {
        const shown = wholeOf({ edition, position, captionAt, wordsOf }, '');
        const inside = [...walk([clause])].filter(({ words, gap }) => words !== null || gap !== null);
        const printed = shown.clauses.filter(({ text }) => text !== '');
        expect(printed.length + shown.more).toBe(inside.length);
        const words = inside
          .slice(0, printed.length)
          .map((one) => (one.gap === null ? one.words?.text : null));
        expect(printed.map(({ text }) => text)).toEqual(words);
      }
    }
  });

  test('both paragraphs of Article VII of the peace agreement, and the numbers of what prints them', async () => {
    const app = testApp(DOCUMENTS, true);
    await app.services.opened;
    const ask = async (query: string) =>
      SearchAnswerSchema.parse(await app.json(`/api/v1/search?lang=eng&q=${encodeURIComponent(query)}`));
    const [seventh] = (await ask('Article VII of the Peace Agreement')).hits;
    expect(seventh?.clauses.map(({ eId }) => eId)).toEqual(['art_VII__p_1', 'art_VII__p_2']);
    const [fourth] = (await ask('Article IV of the Peace Agreement')).hits;
    expect(fourth?.clauses).toEqual([]);
    const page = await (
      await app.get('/search?q=Article%20VII%20of%20the%20Peace%20Agreement', { 'accept-language': 'en' })
    ).text();
    for (const part of seventh?.clauses ?? []) expect(page).toContain(String(part.text).slice(0, 60));
  });

  const long = () =>
    folderOf({
      'tides-1999/work.yaml': workFile(),
      'tides-1999/eng@1999-09-09.md': textFile(
        [
          '## Article 1',
          ...Array.from({ length: 40 }, (_, at) => `${at + 1}. The tide number ${at + 1} is high.`),
        ]
          .concat(Array.from({ length: 30 }, (_, at) => `## Article ${at + 2}\n\nThe moon ${at + 2} is new.`))
          .concat('## Article 32', 'One is held.', '[gap: water stain]', 'Three is held.')
          .join('\n\n'),
      ),
    });

  test('a long one up to a bound, with the number of the others and the way to them', async () => {
    const app = testApp(long(), true);
    await app.services.opened;
    const answer = SearchAnswerSchema.parse(
      await app.json('/api/v1/search?q=Article%201%20Agreement%20on%20Tides'),
    );
    const [first] = answer.hits;
    expect([first?.clauses.length, first?.more]).toEqual([24, 16]);
    const page = await (
      await app.get('/search?q=Article%201%20Agreement%20on%20Tides', { 'accept-language': 'en' })
    ).text();
    expect(page).toMatch(
      /<a href="\/t\/tides-1999\/eng@1999-09-09\/art_1[^"]*">… and 16 more clauses: read all/u,
    );
  });

  test('all clauses of a range, over pages', async () => {
    const app = testApp(long(), true);
    await app.services.opened;
    const ask = async (page: number) =>
      SearchAnswerSchema.parse(
        await app.json(
          `/api/v1/search?limit=20&page=${page}&q=Articles%202%20to%2031%20of%20the%20Agreement%20on%20Tides`,
        ),
      );
    const [one, two] = [await ask(1), await ask(2)];
    expect(one.total).toBe(30);
    expect([...one.hits, ...two.hits].map(({ eId }) => eId)).toEqual(
      Array.from({ length: 30 }, (_, at) => `art_${at + 2}`),
    );
  });

  test('what is not held says so in its place', async () => {
    const app = testApp(long(), true);
    await app.services.opened;
    const query = '/api/v1/search?q=Article%2032%20Agreement%20on%20Tides';
    const [hit] = SearchAnswerSchema.parse(await app.json(query)).hits;
    expect(hit?.clauses.map(({ text }) => text)).toEqual(['One is held.', null, 'Three is held.']);
  });
});
