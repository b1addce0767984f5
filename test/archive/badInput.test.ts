import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { formatIssue, isError } from '../../src/model/issue.ts';
import { LANGUAGE_CODES } from '../../src/model/language.ts';
import { folderOf, temporaryFolder, textFile, workFile } from '../support/folder.ts';
import { issuesOf, places } from '../support/issues.ts';

const WORK = { 'tides-1999/work.yaml': workFile() };
const TEXT = 'tides-1999/eng@1999-09-09.md';

describe('bad input is left out with file, line and rule; the rest loads', () => {
  const GOOD = { 'good-1/work.yaml': workFile(), 'good-1/eng@1999-09-09.md': textFile('Words.') };
  const bytes = (size: number) => textFile('w '.repeat(size / 2));
  test.each<[string, Record<string, string | Uint8Array>, RegExp]>([
    [
      'broken YAML',
      { 'tides-1999/work.yaml': 'type: [treaty\ntitle: x' },
      /^tides-1999\/work\.yaml:\d+ yaml/u,
    ],
    [
      'an unknown key',
      { 'tides-1999/work.yaml': workFile('colour: red\n') },
      /^tides-1999\/work\.yaml:5 \S+ .*colour/u,
    ],
    [
      'an impossible date',
      { 'tides-1999/work.yaml': workFile().replace('1999-09-09', '1999-02-30') },
      /^tides-1999\/work\.yaml:4 /u,
    ],
    ['a missing key', { 'tides-1999/work.yaml': 'type: treaty\n' }, /^tides-1999\/work\.yaml:\d+ .*nature/u],
    [
      'ratified, and no treaty',
      {
        'tides-1999/work.yaml': workFile(
          'stages: [{ stage: ratified, date: 2000-01-01, source: x }]\n',
        ).replace('nature: treaty', 'nature: non-binding'),
      },
      /^tides-1999\/work\.yaml:5 .*non-binding/u,
    ],
    [
      'a javascript: address',
      {
        'tides-1999/work.yaml': workFile(
          'official_copies: [{ publisher: a, site: b, url: "javascript:alert(1)" }]\n',
        ),
      },
      /^tides-1999\/work\.yaml:5 /u,
    ],
    [
      'a code of no language: it is said which have words here, and what others need',
      { ...WORK, 'tides-1999/fre@2003-10-30.md': textFile('x') },
      new RegExp(
        `^tides-1999/fre@2003-10-30\\.md:1 file-name "fre" is no language of ISO 639-3; ${LANGUAGE_CODES.join(', ')} have their words in src/languages, and texts may be in any other by its three letters`,
        'u',
      ),
    ],
    [
      'a work.yaml that is missing',
      { [TEXT]: textFile('Words.') },
      /^tides-1999\/work\.yaml:1 work-missing/u,
    ],
    ['a folder named badly', { 'Tides_1999/work.yaml': workFile() }, /^Tides_1999:1 work-id/u],
    [
      'a file named badly',
      { ...WORK, 'tides-1999/english.md': textFile('x') },
      /^tides-1999\/english\.md:1 file-name/u,
    ],
    [
      'a date that is none in a name',
      { ...WORK, 'tides-1999/eng@1999-02-30.md': textFile('x') },
      /:1 file-name/u,
    ],
    [
      'an _r1, which is the file without suffix',
      { ...WORK, 'tides-1999/eng@1999-09-09_r1.md': textFile('x') },
      /:1 file-name/u,
    ],
    [
      'a language that has no row',
      { ...WORK, 'tides-1999/xyz@1999-09-09.md': textFile('x') },
      /:1 file-name/u,
    ],
    ['front matter that is missing', { ...WORK, [TEXT]: 'Words.' }, /^tides-1999\/eng@1999-09-09\.md:1 /u],
    [
      'an unknown key of front matter',
      { ...WORK, [TEXT]: textFile('x', 'colour: red\n') },
      /^tides-1999\/eng@1999-09-09\.md:4 .*colour/u,
    ],
    [
      'control characters',
      { ...WORK, [TEXT]: textFile('Wor\u0007ds.') },
      /^tides-1999\/eng@1999-09-09\.md:6 /u,
    ],
    [
      'raw HTML',
      { ...WORK, [TEXT]: textFile('<script>alert(1)</script>') },
      /^tides-1999\/eng@1999-09-09\.md:6 /u,
    ],
    [
      'a javascript: link',
      { ...WORK, [TEXT]: textFile('[x](javascript:alert(1))') },
      /^tides-1999\/eng@1999-09-09\.md:6 /u,
    ],
    [
      'two equal pins',
      { ...WORK, [TEXT]: textFile('One. {#p_9}\n\nTwo. {#p_9}') },
      /^tides-1999\/eng@1999-09-09\.md:8 eid-twice/u,
    ],
    [
      'not UTF-8',
      { ...WORK, [TEXT]: Buffer.from([0xff, 0xfe, 0x41, 0x00]) },
      /^tides-1999\/eng@1999-09-09\.md:1 not-utf-8/u,
    ],
    ['9 MB', { ...WORK, [TEXT]: bytes(9 * 1024 * 1024) }, /^tides-1999\/eng@1999-09-09\.md:1 too-large/u],
    ['broken archive.yaml', { ...WORK, 'archive.yaml': 'canonical: ftp://x' }, /^archive\.yaml:1 /u],
  ])('%s', (_, files, complaint) => {
    const archive = Archive.load(folderOf({ ...GOOD, ...files }));
    const errors = archive.snapshot.issues.filter(isError).map(formatIssue);
    expect(errors[0]).toMatch(complaint);
    expect(archive.works.get('good-1')?.expressions).toHaveLength(1);
    expect(archive.works.get('tides-1999')?.expressions ?? []).toEqual([]);
  });

  test('all issues of a file come at once', () => {
    const found = places(issuesOf({ ...WORK, [TEXT]: textFile('<b>x</b>\n\n<i>y</i>', 'colour: red\n') }));
    expect(new Set(found).size).toBeGreaterThan(1);
  });

  test('a link out of the folder is not followed, one within is', () => {
    const folder = folderOf({ ...WORK, 'tides-1999/eng@1999-09-09.md': textFile('Words.') });
    const outside = join(temporaryFolder(), 'secret.md');
    writeFileSync(outside, textFile('Secret.'));
    symlinkSync(outside, join(folder, 'tides-1999/rus@1999-09-09.md'));
    symlinkSync('eng@1999-09-09.md', join(folder, 'tides-1999/hye@1999-09-09.md'));
    symlinkSync('nowhere.md', join(folder, 'tides-1999/aze@1999-09-09.md'));
    const { snapshot, editions } = Archive.load(folder);
    expect(editions.map(({ key }) => key.language)).toEqual(['eng', 'hye']);
    expect(places(snapshot.issues)).toEqual(
      expect.arrayContaining([
        'tides-1999/rus@1999-09-09.md:1 outside',
        'tides-1999/aze@1999-09-09.md:1 unreadable',
      ]),
    );
  });

  test('a folder outside that a link leads to, a device and a folder named like a text are refused', () => {
    const folder = folderOf(WORK);
    const outside = folderOf({ 'work.yaml': workFile(), 'eng@1999-09-09.md': textFile('Secret.') });
    symlinkSync(outside, join(folder, 'linked-1999'));
    symlinkSync('/dev/zero', join(folder, 'tides-1999/eng@1999-09-09.md'));
    mkdirSync(join(folder, 'tides-1999/rus@1999-09-09.md'));
    const { snapshot, works, editions } = Archive.load(folder);
    expect(editions).toEqual([]);
    expect([...works.keys()]).toEqual(['tides-1999']);
    expect(places(snapshot.issues)).toContain('linked-1999/work.yaml:1 outside');
  });

  test('a pipe is not waited for', () => {
    const folder = folderOf(WORK);
    execFileSync('/bin/sh', ['-c', 'mkfifo "$0"', join(folder, TEXT)]);
    expect(places(Archive.load(folder).snapshot.issues)).toEqual([`${TEXT}:1 unreadable`]);
  });

  test('a folder that is not there is an error, not an empty archive', () => {
    const { snapshot } = Archive.load(join(temporaryFolder(), 'none'));
    expect(places(snapshot.issues)).toEqual(['.:1 folder-missing']);
  });
});
