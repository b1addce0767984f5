import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { verifyArchive } from '../../src/archive/verify.ts';
import { copyOfFixture, folderOf, textFile, workFile } from '../support/folder.ts';
import { findings, locked, publishAll } from '../support/published.ts';

const FILE = 'harbour-treaty-1971/eng@1984-06-15.md';

/** A published file edited by hand, and what verify says. */
function afterEdit(file: string, edit: (source: string) => string): readonly string[] {
  const folder = locked();
  const source = readFileSync(join(folder, file), 'utf8');
  const edited = edit(source);
  expect(edited).not.toBe(source);
  writeFileSync(join(folder, file), edited);
  return findings(folder);
}

describe('verify names what was done to a published text, and what to do instead', () => {
  test.each<[string, string, (source: string) => string, RegExp]>([
    [
      'words changed',
      FILE,
      (text) => text.replace('every year', 'each year'),
      /words-changed the published words of art_3 changed/u,
    ],
    [
      'one letter changed',
      FILE,
      (text) => text.replace('two copies', 'two Copies'),
      /words-changed .* art_5/u,
    ],
    [
      'a clause taken out',
      FILE,
      (text) => text.replace('\nDisputes go to the harbour master.\n', ''),
      /clause-missing .* art_4__p_1/u,
    ],
    [
      'a clause renumbered',
      FILE,
      (text) => text.replace('## Article 5', '## Article 6'),
      /renumbered the published clause art_5 is now art_6/u,
    ],
    [
      'a clause added',
      FILE,
      (text) => `${text}\n## Article 6\n\nMore.\n`,
      /clause-added art_6 was not in the published text/u,
    ],
    [
      'a heading changed',
      FILE,
      (text) => text.replace('Article 3. Tides', 'Article 3. Waves'),
      /mark-changed number, label, heading or place of art_3/u,
    ],
    [
      'a label changed',
      FILE,
      (text) => text.replace('## Article 3.', '## ARTICLE 3.'),
      /mark-changed .* art_3 changed/u,
    ],
    ['the title changed', FILE, (text) => text.replace(', as amended', ''), /title-changed/u],
    [
      'a gap filled',
      'harbour-treaty-1971/rus@1971-03-02.md',
      (text) => text.replace('[gap: water stain]', 'Слова.'),
      /words-changed .* art_2__para_2/u,
    ],
    [
      'a text emptied into a gap',
      FILE,
      (text) => text.replace('The tables of tides are printed every year.', '[gap: lost]'),
      /art_3/u,
    ],
    [
      'an older edition edited',
      'harbour-treaty-1971/eng@1971-03-02.md',
      (text) => text.replace('nine tides', '9 tides'),
      /words-changed .* art_3__p_2 .*eng@1971-03-02_r3\.md/u,
    ],
  ])('%s', (_, file, edit, says) => {
    const found = afterEdit(file, edit);
    expect(found.join('\n')).toMatch(says);
    for (const finding of found.filter((one) => one.startsWith(file) && !one.includes(' alignment '))) {
      expect(finding).toContain(
        'a published text is not edited: take the change back and write the corrected text as',
      );
    }
  });

  test('the mark of a point changed: the point alone is named, not what it stands in', () => {
    const points = (number: number): string => `${number}. Words:\n\n(a) one;\n\n(b) two.`;
    const file = 'tides-1999/eng@1999-09-09.md';
    const text = textFile(`# Part I\n\n## Article 1\n\n${points(1)}\n\n${points(2)}\n\n${points(3)}`);
    const folder = folderOf({ 'tides-1999/work.yaml': workFile(), [file]: text });
    publishAll(folder);
    writeFileSync(join(folder, file), text.replace(/\(b\)(?= two\.\n\n3)/u, 'b)'));
    expect(findings(folder).map((found) => found.split(';')[0])).toEqual([
      `${file} mark-changed number, label, heading or place of art_1__para_2__point_b changed`,
    ]);
  });

  /** What verify says, up to its advice, of a published text of these words after an edit. */
  function says(body: string, edited: string): readonly string[] {
    const file = 'tides-1999/eng@1999-09-09.md';
    const folder = folderOf({ 'tides-1999/work.yaml': workFile(), [file]: textFile(body) });
    publishAll(folder);
    writeFileSync(join(folder, file), textFile(edited));
    return findings(folder).map((found) => found.split(';')[0]?.slice(file.length + 1) ?? '');
  }

  test('a paragraph taken out: it alone is missing, nothing of its article changed', () => {
    const body = '## Article 1\n\n1. One.\n\n2. Two.\n\n3. Three.';
    expect(says(body, body.replace('\n\n3. Three.', ''))).toEqual([
      'clause-missing the published clause art_1__para_3 is missing',
    ]);
  });

  test('a gap under another number is no clause that was renumbered: of neither are words known', () => {
    const body = '## Article 1\n\nOne.\n\n[gap art_2: torn]';
    expect(says(body, body.replace('art_2', 'art_3'))).toEqual([
      'clause-missing the published clause art_2 is missing',
      'clause-added art_3 was not in the published text',
    ]);
  });

  test('attestations, notes and readings may change: they are not words of the text', () => {
    expect(
      afterEdit(FILE, (text) =>
        text.replace('language_role: authentic', 'language_role: not-stated\nnote: Seen again.'),
      ),
    ).toEqual([]);
  });

  test('white space of the source may change, words may not', () => {
    expect(afterEdit(FILE, (text) => text.replace('are printed every', 'are printed\nevery'))).toEqual([]);
  });

  test('a file that is gone, renamed or broken', () => {
    for (const undo of [
      (path: string) => rmSync(path),
      (path: string) => renameSync(path, path.replace('1984', '1985')),
      (path: string) => writeFileSync(path, 'broken'),
    ]) {
      const folder = locked();
      undo(join(folder, FILE));
      expect(findings(folder)).toContainEqual(
        expect.stringMatching(
          /^archive\.lock text-missing harbour-treaty-1971\/eng@1984-06-15_r1 was published/u,
        ),
      );
    }
  });
});

describe('collections of the home page', () => {
  const NO_LOCK = { root: null, editions: new Map(), log: null };
  const collection = (works: string): string =>
    `collections:\n  - { id: harbour, title: { eng: Harbour papers }, works: ${works} }\n`;

  test('a Work that is not in the archive is named, with the collection', () => {
    const folder = copyOfFixture();
    writeFileSync(join(folder, 'archive.yaml'), collection('[harbour-treaty-1971, harbour-treaty-1791]'));
    const issues = verifyArchive(Archive.load(folder), NO_LOCK);
    expect(issues.filter(({ rule }) => rule === 'collection').map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^the collection harbour names harbour-treaty-1791, which is not in the archive/u,
      ),
    ]);
  });

  test.each(['[]', 'harbour-treaty-1971', '[Harbour Treaty]'])(
    'a list of Works that is none: %s',
    (works) => {
      const folder = copyOfFixture();
      writeFileSync(join(folder, 'archive.yaml'), collection(works));
      expect(Archive.load(folder).snapshot.issues.map(({ file }) => file)).toContain('archive.yaml');
    },
  );
});

describe('a lock that cannot be trusted', () => {
  const tampered = (edit: (source: string) => string): readonly string[] => {
    const folder = locked();
    const path = join(folder, 'archive.lock');
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
    return findings(folder);
  };

  test.each<[string, (source: string) => string, RegExp]>([
    ['a line that is none', (source) => `${source}garbage\n`, /^archive\.lock lock-line/u],
    [
      'a line with a short hash',
      (source) => source.replace(/[0-9a-f]{64}\n/u, 'abc\n'),
      /^archive\.lock lock-line/u,
    ],
    ['conflict marks of a merge', (source) => `<<<<<<< HEAD\n${source}`, /^archive\.lock lock-line/u],
    ['no root', (source) => source.replace(/^- - - .*\n/mu, ''), /^archive\.lock lock-root/u],
    [
      'a text taken out of it',
      (source) => source.replace(/^river-code-1990\/.*\n/gmu, ''),
      /^archive\.lock lock-root/u,
    ],
    [
      'a clause taken out of it',
      (source) => source.replace(/^river-code-1990\/\S+ part_I .*\n/mu, ''),
      /clause-added part_I/u,
    ],
  ])('%s', (_, edit, says) => {
    expect(tampered(edit).join('\n')).toMatch(says);
  });
});
