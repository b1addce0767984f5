import { describe, expect, test } from 'vitest';
import { testApp } from '../support/app.ts';
import { DOCUMENTS } from '../support/folder.ts';

const PEACE = '/t/am-az-peace-2025/eng@2025-08-08';

/** What a reader downloads, reviewed like prose; `npm run golden` writes it anew. */
describe('the peace agreement of 8 August 2025 and its Article II, as downloaded', () => {
  test.each([
    [`${PEACE}.txt`, 'eng.txt'],
    [`${PEACE}.md`, 'eng.md'],
    [`${PEACE}.json`, 'eng.json'],
    [`${PEACE}/art_II.txt`, 'art_II.txt'],
    [`${PEACE}/art_II.md`, 'art_II.md'],
    [`${PEACE}/art_II.json`, 'art_II.json'],
  ])('%s', async (address, file) => {
    const answer = await testApp(DOCUMENTS).get(address);
    const words = await answer.text();
    const shown = file.endsWith('.json') ? `${JSON.stringify(JSON.parse(words), null, 2)}\n` : words;
    await expect(shown).toMatchFileSnapshot(`../golden/am-az-peace-2025/${file}`);
  });
});
