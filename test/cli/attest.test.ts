import { createHash } from 'node:crypto';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { readLock } from '../../src/archive/lockFile.ts';
import { publish } from '../../src/archive/publish.ts';
import { verifyArchive } from '../../src/archive/verify.ts';
import { attest } from '../../src/cli/attest.ts';
import { testApp } from '../support/app.ts';
import { runCli } from '../support/cli.ts';
import { folderOf, temporaryFolder, workFile } from '../support/folder.ts';
import { newsPage, ORCHARD, zipBomb } from '../support/publications.ts';

const TEXT = 'orchard-2031/eng@2031-05-04';

/** An archive that holds the invented treaty, written down without a copy in view. */
const archive = (body: (printed: string) => string = (printed) => printed): string =>
  folderOf({
    'orchard-2031/work.yaml': workFile().replace('Agreement on Tides', ORCHARD[0] ?? ''),
    [`${TEXT}.md`]: `---\ntitle: ${ORCHARD[0]}\nlanguage_role: authentic\n---\n\n${body(
      ORCHARD.slice(1)
        .map((text) => (text.startsWith('ARTICLE') ? `## ${text}` : text))
        .join('\n\n'),
    )}\n`,
  });

function saved(content: string, name = 'saved.html'): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, content);
  return file;
}

const read = (DOCUMENTS: string, file: string): string => readFileSync(join(DOCUMENTS, file), 'utf8');
const BY_PARTY = {
  publisher: 'Orchard Office',
  class: 'party',
  url: 'https://orchard.example/treaty',
  write: true,
} as const;

/** The command, in this process. */
const attested = (
  DOCUMENTS: string,
  against: string,
  options: Parameters<typeof attest>[1]['options'] = {},
) =>
  attest(Archive.load(DOCUMENTS), {
    expression: TEXT,
    against,
    options,
    command: new Command('attest').exitOverride().configureOutput({ writeErr: () => undefined }),
  });

describe('archive attest', () => {
  test('prints what a copy has of each clause, and writes nothing unless it is asked to', async () => {
    const DOCUMENTS = archive((text) => text.replace('14 days', '15 days'));
    const before = read(DOCUMENTS, `${TEXT}.md`);
    const ended = await runCli(['attest', TEXT, '--against', saved(newsPage(ORCHARD))], { DOCUMENTS });
    expect([ended.code, ended.err]).toEqual([1, '']);
    expect(ended.out).toContain(
      'art_II__p_1          differs: Each Party shall water the trees on its own bank within [-15-]{+14+} days',
    );
    expect(ended.out).toContain('art_III              same\n');
    expect(ended.out).toContain('8 compared: 7 same, 1 differ\n');
    expect(read(DOCUMENTS, `${TEXT}.md`)).toBe(before);
  });

  test('records source, day, hash and clauses; pages, exports, facets and the log tell it, no word changes', async () => {
    const DOCUMENTS = archive((text) => text.replace('14 days', '15 days'));
    publish(Archive.load(DOCUMENTS), readLock(DOCUMENTS).lock, { today: '2031-05-05', reason: null });
    const before = read(DOCUMENTS, `${TEXT}.md`);
    const page = newsPage(ORCHARD);
    const written = await attested(DOCUMENTS, saved(page), BY_PARTY);
    expect(written.err).toContain(`recorded in ${TEXT}.md and the log: `);
    expect(written.err).toContain('art_I unchecked -> official');
    expect(written.err).toContain('art_II__p_1 unchecked -> partial');

    const after = read(DOCUMENTS, `${TEXT}.md`);
    expect(after).toContain(`    sha256: ${createHash('sha256').update(page).digest('hex')}\n`);
    expect(after).toContain(`    checked: ${new Date().toISOString().slice(0, 10)}\n`);
    expect(after).toContain('source: Orchard Office, Orchard treaty published | The Daily Pear\n');
    expect(after).toContain('      - preamble\n      - art_I\n      - art_II__p_2\n      - art_III\n');
    expect(after.slice(after.indexOf('\n---', 3))).toBe(before.slice(before.indexOf('\n---', 3)));
    const entry = JSON.parse(read(DOCUMENTS, 'log.jsonl').trim().split('\n').at(-1) ?? '');
    expect(entry).toMatchObject({ act: 'attested', text: `${TEXT}_r1`, source: { class: 'party' } });
    expect(entry.clauses).toContainEqual(
      expect.objectContaining({ clause: 'art_II__p_1', extent: 'differs' }),
    );
    expect(verifyArchive(Archive.load(DOCUMENTS), readLock(DOCUMENTS).lock)).toEqual([]);

    const app = testApp(DOCUMENTS, true);
    const level = async (address: string) =>
      (await app.json(`/t/${TEXT}${address}.json`)) as { attestation: { level: string } };
    expect((await level('/art_I')).attestation.level).toBe('official');
    expect((await level('/art_II')).attestation.level).toBe('partial');
    expect(await (await app.get(`/t/${TEXT}/art_III.txt`)).text()).toMatch(/official/iu);
    expect(await (await app.get(`/t/${TEXT}/art_II/p_1`)).text()).toContain('within 14 days');
    const search = (await app.json('/api/v1/search?q=apples&level=official')) as { total: number };
    expect(search.total).toBe(2);
  });

  test('keeps two sources that differ, and takes one file of one reader once', async () => {
    const DOCUMENTS = archive();
    const other = saved(newsPage(ORCHARD).replace('14 days', '40 days'), 'other.html');
    const press = { publisher: 'The Daily Pear', class: 'press', write: true } as const;
    await attested(DOCUMENTS, saved(newsPage(ORCHARD)), BY_PARTY);
    await attested(DOCUMENTS, other, press);
    const both = read(DOCUMENTS, `${TEXT}.md`);
    expect(both.match(/^ {2}- source: /gmu)).toHaveLength(2);
    expect(both).toContain('reads: Each Party shall water the trees on its own bank within 40 days');
    const again = await attested(DOCUMENTS, other, press);
    expect(again.err).toMatch(/^recorded already on /u);
    expect(read(DOCUMENTS, `${TEXT}.md`)).toBe(both);
    const second = await attested(DOCUMENTS, other, {
      publisher: 'The Daily Pear',
      by: 'B. Reader',
      write: true,
    });
    expect(second.err).toContain('recorded in');
    expect(read(DOCUMENTS, `${TEXT}.md`)).toContain('    class: press\n    url: null\n    by: B. Reader\n');
    await attested(DOCUMENTS, other, { publisher: 'The Daily Pear', by: 'A. Reader', write: true });
    const page = await (await testApp(DOCUMENTS).get(`/t/${TEXT}/art_I`)).text();
    expect(page).toContain(
      'Article I</span>: Readers who compared these words with a copy: 2. They found the same.',
    );
  });

  test.each<readonly [string, string, (file: string) => void, RegExp]>([
    [
      'a file of 500 MB',
      'huge.html',
      (file) => truncateSync(file, 500_000_000),
      /larger than 64 MB.*Nothing was written/u,
    ],
    [
      'a ZIP bomb',
      'bomb.docx',
      (file) => writeFileSync(file, zipBomb('word/document.xml', 70_000_000)),
      /unpacks to more than 64 MB/u,
    ],
    [
      'no text at all',
      'noise.bin',
      (file) => writeFileSync(file, Buffer.alloc(99)),
      /is no text, page, Word file or PDF/u,
    ],
    [
      'nothing of the text',
      'other.txt',
      (file) => writeFileSync(file, 'The river is high.'),
      /none of the words: nothing was written/u,
    ],
  ])('%s: says so and writes nothing', async (_, name, make, says) => {
    const DOCUMENTS = archive();
    const before = read(DOCUMENTS, `${TEXT}.md`);
    const file = saved('', name);
    make(file);
    const { exitCode, err } = await attested(DOCUMENTS, file, BY_PARTY);
    expect([exitCode, err]).toEqual([1, expect.stringMatching(says)]);
    expect(read(DOCUMENTS, `${TEXT}.md`)).toBe(before);
  });

  test.each([
    [{}, /--publisher/u],
    [{ publisher: 'Nobody Yet' }, /add --class party \| depositary/u],
    [{ publisher: 'A', class: 'party', url: 'orchard' }, /no address of the web/u],
  ] as const)('%j is wrong usage', async (options, says) => {
    await expect(attested(archive(), saved('x'), { ...options, write: true })).rejects.toThrow(says);
  });
});
