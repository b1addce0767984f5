import { createHash } from 'node:crypto';
import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../../src/archive/archive.ts';
import { readKept, writeKept } from '../../../src/archive/kept/file.ts';
import { piecesOf, readPieces } from '../../../src/archive/kept/format.ts';
import type { Kept } from '../../../src/archive/kept/kept.ts';
import { generateArchive } from '../../bench/generate.ts';
import {
  copyOfFixture,
  DOCUMENTS,
  FIXTURE,
  folderOf,
  temporaryFolder,
  textFile,
  workFile,
} from '../../support/folder.ts';

const WORK = 'tides-1999/work.yaml';
const TEXT = 'tides-1999/eng@1999-09-09.md';
const TIDES = { [WORK]: workFile(), [TEXT]: textFile('High tide.\n\nLow tide.') };

/** What would be on disk after loading the folder. */
const bytesOf = (folder: string): Buffer => Buffer.concat([...piecesOf(Archive.load(folder).snapshot)]);

/** Loads by what is kept, and tells which files had to be parsed all the same. */
function loadBy(
  kept: Kept,
  folder: string,
): { readonly archive: Archive; readonly parsed: readonly string[] } {
  const parsed: string[] = [];
  const find: Kept['find'] = (file) => {
    const found = kept.find(file);
    if (found === null) parsed.push(file.file);
    return found;
  };
  return { archive: Archive.load(folder, { ...kept, find }), parsed };
}

/** Everything that can be asked about the clauses, without the words. */
const clausesOf = ({ editions }: Archive) =>
  editions.map(({ name, index }) =>
    Array.from({ length: index.size }, (_, position) => [
      name,
      index.eIdAt(position),
      index.positionOf(index.eIdAt(position)),
      index.kindAt(position),
      index.parentAt(position),
      index.isGap(position),
      index.hasWords(position),
      index.levelAt(position),
      index.c1At(position),
      index.t1At(position),
      index.spanAt(position),
    ]),
  );

const generated = (): string => {
  const folder = temporaryFolder();
  generateArchive(folder, { clauses: 1, seed: 3 });
  return folder;
};

/** Warnings, errors, files left out and some that cannot be read at all. */
const faulty = (): string =>
  folderOf({
    ...TIDES,
    'archive.yaml': 'colour: blue\n',
    'tides-1999/rus@1999-09-09.md': '---\ntitle: [\n---\n\nСлова.\n',
    'tides-1999/hye@1999-09-09.md': Uint8Array.from([0xff, 0xfe, 0x00]),
    'tides-1999/notes.md': 'no name of a text',
    'broken-1/work.yaml': 'type: song\n',
    'Wrong Name/work.yaml': workFile(),
    'twice-1/work.yaml': workFile(),
    'twice-1/eng@1999-09-09.md': `\uFEFF${textFile('1. First.\n\n1. First again.\n\n(a) Point.\n\n[gap: lost]')}`,
  });

describe('an archive loaded from what was kept is the one that was parsed', () => {
  test.each([
    ['the documents of this project', () => DOCUMENTS],
    ['the invented archive', () => FIXTURE],
    ['generated treaties', generated],
    ['a folder full of faults', faulty],
  ])('%s', (_, make) => {
    const folder = make();
    const before = Archive.load(folder);
    const { archive, parsed } = loadBy(readPieces(bytesOf(folder)), folder);
    expect(parsed.filter((file) => !file.endsWith('hye@1999-09-09.md'))).toEqual([]);
    expect(archive.snapshot).toStrictEqual(before.snapshot);
    expect(clausesOf(archive)).toEqual(clausesOf(before));
    for (const edition of archive.editions) {
      for (let position = 0; position < edition.index.size; position += 7)
        expect(archive.words({ edition, position })).toBe(before.words({ edition, position }));
    }
  });
});

describe('only what is unchanged is taken from what was kept', () => {
  test('a file edited to the same size, with the same time of change, is parsed anew, and it alone', () => {
    const folder = copyOfFixture();
    const kept = readPieces(bytesOf(folder));
    const file = 'river-code-1990/eng@1990-10-01.md';
    const path = join(folder, file);
    const { atime, mtime } = statSync(path);
    const edited = readFileSync(path, 'utf8').replace('River', 'Rivet');
    expect(edited).not.toBe(readFileSync(path, 'utf8'));
    writeFileSync(path, edited);
    utimesSync(path, atime, mtime);
    const { archive, parsed } = loadBy(kept, folder);
    expect(parsed).toEqual([file]);
    expect(archive.snapshot).toStrictEqual(Archive.load(folder).snapshot);
  });

  test('nothing of a folder with other texts under the same names', () => {
    const kept = readPieces(bytesOf(folderOf(TIDES)));
    const other = folderOf({ [WORK]: workFile('place: Elsewhere\n'), [TEXT]: textFile('Other words.') });
    const { archive, parsed } = loadBy(kept, other);
    expect(parsed).toEqual([WORK, TEXT]);
    expect(archive.snapshot).toStrictEqual(Archive.load(other).snapshot);
  });

  test('a text under another name is another text, though its bytes are the same', () => {
    const kept = readPieces(bytesOf(folderOf(TIDES)));
    const moved = folderOf({ [WORK]: TIDES[WORK] ?? '', 'tides-1999/eng@1999-09-10.md': TIDES[TEXT] ?? '' });
    expect(loadBy(kept, moved).parsed).toEqual(['tides-1999/eng@1999-09-10.md']);
  });
});

describe('what is wrong with the kept file means that all is parsed anew', () => {
  const folder = () => folderOf(TIDES);

  test('a bit flipped anywhere', () => {
    const good = bytesOf(folder());
    for (let at = 0; at < good.length; at += 1) {
      const bad = Buffer.from(good);
      bad[at] = (bad[at] ?? 0) ^ (1 << (at % 8));
      const { says, files } = readPieces(bad);
      expect([at, says, files.size]).toEqual([at, 'it is damaged', 0]);
    }
  });

  test('cut off anywhere, or with more behind it', () => {
    const good = bytesOf(folder());
    for (let length = 0; length < good.length; length += 1)
      expect([length, readPieces(good.subarray(0, length)).says]).toEqual([length, 'it is damaged']);
    expect(readPieces(Buffer.concat([good, Buffer.alloc(1)])).says).toBe('it is damaged');
  });

  test('written by another version of the program', () => {
    const body = bytesOf(folder()).subarray(0, -32);
    const other = Buffer.from(body);
    other.write('0000', 'treaty-archive-kept '.length);
    const whole = Buffer.concat([other, createHash('sha256').update(other).digest()]);
    const kept = readPieces(whole);
    expect(kept.says).toBe('another version of the program wrote it');
    expect(kept.find({ file: TEXT, path: '', sha256: kept.files.get(TEXT) ?? '' })).toBeNull();
  });

  test('and that is said with its path', async () => {
    const documents = folder();
    const dataDir = temporaryFolder();
    expect(readKept(dataDir)).toMatchObject({ says: null });
    await writeKept(dataDir, Archive.load(documents).snapshot);
    expect([...readKept(dataDir).files.keys()]).toEqual([WORK, TEXT]);
    const path = join(dataDir, 'archive', 'texts.kept');
    writeFileSync(path, 'what somebody else wrote');
    expect(readKept(dataDir).says).toBe(`${path} is not used: it is damaged`);
  });
});
