import { expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { backlinksOf } from '../../src/archive/backlinks.ts';
import { folderOf, textFile, workFile } from '../support/folder.ts';

/** Conventions of so many words each, a clause a word; all are cited by the last. */
function conventions(count: number, words: number): Archive {
  const ids = Array.from({ length: count }, (_, at) => `convention-${at}-1999`);
  const citing = ids.map((id) => `See /t/${id}.`).join('\n\n');
  return Archive.load(
    folderOf({
      ...Object.fromEntries(ids.map((id) => [`${id}/work.yaml`, workFile()])),
      ...Object.fromEntries(
        ids.map((id) => [
          `${id}/eng@1999-09-09.md`,
          textFile(id === ids.at(-1) ? citing : Array(words).fill('Tides.').join('\n\n')),
        ]),
      ),
    }),
  );
}

test.each([
  ['what fits into memory stays there for pages', 3, 10, true],
  ['of more than fits nothing stays that no page asked for', 4, 7000, false],
])('whoever gathers what cites what passes by every text: %s', async (_, count, words, isRead) => {
  const archive = conventions(count, words);
  const links = await backlinksOf(archive);
  expect(links.get('/t/convention-0-1999')).toHaveLength(1);
  expect(archive.editions.map((edition) => archive.hasRead(edition))).toEqual(Array(count).fill(isRead));
});
