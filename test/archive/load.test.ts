import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { formatIssue, isError } from '../../src/model/issue.ts';
import { DOCUMENTS, FIXTURE, folderOf, textFile, workFile } from '../support/folder.ts';
import { issuesOf } from '../support/issues.ts';

const WORK = { 'tides-1999/work.yaml': workFile() };
const TEXT = 'tides-1999/eng@1999-09-09.md';

describe('what a folder of documents holds', () => {
  test('Works, Expressions with their editions, oldest first, and Works without text', () => {
    const { works, editions, snapshot } = Archive.load(FIXTURE);
    expect([...works.keys()]).toEqual([
      'harbour-treaty-1971',
      'lantern-protocol-2001',
      'river-code-1990',
      'weather-accord-2010',
    ]);
    expect(editions.map(({ name }) => name)).toContain('harbour-treaty-1971/eng@1971-03-02_r2');
    const numbers = works
      .get('harbour-treaty-1971')
      ?.expressions.map(({ editions: all }) => all.map(({ number }) => number));
    expect(numbers).toContainEqual([1, 2]);
    expect(works.get('lantern-protocol-2001')?.expressions).toEqual([]);
    expect(snapshot.issues.filter(isError)).toEqual([]);
  });

  test('the documents of this project load without an error', () => {
    const { snapshot } = Archive.load(DOCUMENTS);
    expect(snapshot.issues.filter(isError).map(formatIssue)).toEqual([]);
  });

  test('nothing but a work.yaml is needed; archive.yaml, lock and log may be missing', () => {
    const { works, snapshot } = Archive.load(folderOf(WORK));
    expect([[...works.keys()], snapshot.issues, snapshot.facts]).toEqual([['tides-1999'], [], {}]);
  });

  test('hidden files, notes and other files are left alone', () => {
    const files = {
      ...WORK,
      '.git/config': 'x',
      'README.md': 'x',
      'tides-1999/notes.txt': 'x',
      'tides-1999/.swp.md': 'x',
    };
    expect(issuesOf(files)).toEqual([]);
  });

  test('dates and NO stay words', () => {
    const files = {
      'no-1/work.yaml': workFile('place: NO\nparticipants: [{ name: NO, code: NO, role: party }]\n'),
    };
    expect(Archive.load(folderOf(files)).works.get('no-1')?.work).toMatchObject({
      place: 'NO',
      date: '1999-09-09',
      participants: [{ code: 'NO' }],
    });
  });
});

describe('loading again', () => {
  test('nothing changed is the same archive; a change reads that file alone', () => {
    const folder = folderOf({
      ...WORK,
      [TEXT]: textFile('Words.'),
      'good-1/work.yaml': workFile(),
      'good-1/eng@1999-09-09.md': textFile('Other.'),
    });
    const before = Archive.load(folder);
    expect(before.reloaded()).toBe(before);
    writeFileSync(join(folder, TEXT), textFile('Words, edited.'));
    const after = before.reloaded();
    expect(after).not.toBe(before);
    expect(after.snapshot.root).not.toBe(before.snapshot.root);
    const editionOf = ({ works }: Archive, work: string) => works.get(work)?.expressions[0]?.editions[0];
    expect(editionOf(after, 'good-1')).toBe(editionOf(before, 'good-1'));
    expect(editionOf(after, 'tides-1999')).not.toBe(editionOf(before, 'tides-1999'));
  });

  test('words of the state that was loaded are read from disk, clause by clause', () => {
    const folder = folderOf({
      ...WORK,
      [TEXT]: textFile(
        'Первые слова, ё и ə.\n\n**Second** words [of](https://x.example/) two.\n\n\\* Third \\[words\\] &amp; last.',
      ),
    });
    const archive = Archive.load(folder);
    const [edition] = archive.editions;
    if (edition === undefined) throw new Error('no edition');
    const words = Array.from({ length: edition.index.size }, (_, position) =>
      archive.words({ edition, position }),
    );
    expect(words).toEqual(['Первые слова, ё и ə.', 'Second words of two.', '* Third [words] & last.']);
    const bom = folderOf({ ...WORK, [TEXT]: `\uFEFF${textFile('Marked Ա words.')}` });
    const [marked] = Archive.load(bom).editions;
    expect(marked && Archive.load(bom).words({ edition: marked, position: 0 })).toBe('Marked Ա words.');
  });
});
