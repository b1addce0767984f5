import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { piecesOf, readPieces } from '../../src/archive/kept/format.ts';
import { formatIssue } from '../../src/model/issue.ts';
import { testApp } from '../support/app.ts';
import { copyOfFixture, DOCUMENTS, folderOf, workFile, writeFiles } from '../support/folder.ts';

/** One concept as an editor writes it; `words` after its label. */
const concept = (id: string, words = '{ eng: [tide, high water] }'): string => `
- id: ${id}
  label: { eng: Tides, rus: Приливы, hye: Մակընթացություններ, aze: Qabarmalar }
  words: ${words}
`;

const folderWith = (concepts: string): string =>
  folderOf({ 'tides-1999/work.yaml': workFile(), 'concepts.yaml': concepts });
const idsIn = ({ concepts }: Archive): readonly string[] => concepts.map(({ id }) => id);

describe('concepts.yaml', () => {
  test('gives words of all languages for one thing, in the order of the file', () => {
    const { concepts } = Archive.load(folderWith(concept('tides') + concept('boats', '{ aze: [qayıq] }')));
    expect(concepts).toEqual([
      {
        id: 'tides',
        label: { eng: 'Tides', rus: 'Приливы', hye: 'Մակընթացություններ', aze: 'Qabarmalar' },
        words: { eng: ['tide', 'high water'] },
      },
      expect.objectContaining({ id: 'boats', words: { aze: ['qayıq'] } }),
    ]);
  });

  test('may be missing', () => {
    expect(Archive.load(folderOf({ 'tides-1999/work.yaml': workFile() })).concepts).toEqual([]);
  });

  test('of this project has no issue', () => {
    const { snapshot } = Archive.load(DOCUMENTS);
    expect(snapshot.concepts.length).toBeGreaterThan(0);
    expect(snapshot.read.get('concepts.yaml')?.issues.map(formatIssue)).toEqual([]);
  });

  test('is read by what an earlier run kept', () => {
    const folder = folderWith(concept('tides'));
    const kept = readPieces(Buffer.concat([...piecesOf(Archive.load(folder).snapshot)]));
    expect(Archive.load(folder, kept).concepts).toEqual(Archive.load(folder).concepts);
  });

  test('is read anew when it changes, and stays as it was while it is no list', async () => {
    const folder = writeFiles(copyOfFixture(), { 'concepts.yaml': concept('tides') });
    const app = testApp(folder);
    const change = async (source: string): Promise<readonly string[]> => {
      writeFileSync(join(folder, 'concepts.yaml'), source);
      await app.services.refresh();
      return idsIn(app.services.archive());
    };
    await app.services.opened;
    expect(await change(concept('tides') + concept('boats', '{ eng: [boat] }'))).toEqual(['tides', 'boats']);
    expect(await change('- id: [')).toEqual(['tides', 'boats']);
    expect(await change('tides: {}')).toEqual(['tides', 'boats']);
    expect(await change(concept('waves'))).toEqual(['waves']);
  });
});

describe('a mistake in one concept leaves it alone out, named with its line', () => {
  test.each([
    ['an unknown key', concept('tides').replace('words:', 'word: x\n  words:'), '4 schema word: unknown key'],
    [
      'an unknown language',
      concept('tides', '{ eng: [tide], fra: [marée] }'),
      '4 schema words.fra: not a language of this archive: eng, rus, hye, aze',
    ],
    [
      'a label missing in a language',
      concept('tides').replace('rus: Приливы, ', ''),
      '3 schema label.rus: missing: topics have a label in every language',
    ],
    [
      'an empty list',
      concept('tides', '{ eng: [] }'),
      '4 schema words.eng: an empty list: leave the language out',
    ],
    ['no words at all', concept('tides', '{}'), '4 schema words: needs words in one language at least'],
    ['an id that is no slug', concept('High Tides'), '2 schema id: not a slug of a-z, 0-9 and single -'],
  ])('%s', (_, source, expected) => {
    const { concepts, works, snapshot } = Archive.load(
      folderWith(source + concept('boats', '{ eng: [boat] }')),
    );
    expect(snapshot.issues.map(formatIssue)).toEqual([`concepts.yaml:${expected}`]);
    expect([concepts.map(({ id }) => id), [...works.keys()]]).toEqual([['boats'], ['tides-1999']]);
  });
});
