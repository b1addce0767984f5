import { expect, test } from 'vitest';
import { between, oddView } from '../odd.ts';
import { faultsOf } from './schema.ts';
import { aknOf } from './texts.ts';

/** What a program downloads, reviewed like prose; `npm run golden` writes it anew. */
test.each<[file: string, from: string | null, to: string | null]>([
  ['whole', null, null],
  ['preamble', 'preamble', null],
  ['recital', 'preamble__rec_1', null],
  ['article', 'art_1', null],
  ['words', 'art_1__p_1', null],
  ['range', 'annex_A', 'annex_B'],
])('an invented act of every sort, its facts and its clauses: %s', async (file, from, to) => {
  const text = oddView();
  const shown = from === null ? text.clauses : between(text.clauses, from, to ?? from);
  const xml = aknOf(text, shown);
  expect(faultsOf(xml)).toEqual([]);
  // The facts that a portion has as well are shown once, with the whole text.
  const shownXml = from === null ? xml : xml.replace(/^ *<classification[\s\S]*<\/proprietary>\n/mu, '');
  await expect(shownXml).toMatchFileSnapshot(`../../golden/akn/${file}.xml`);
});
