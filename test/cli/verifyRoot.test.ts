import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { compareSums, readSums, sumExports } from '../../src/cli/exportSums.ts';
import { readConfig } from '../../src/config.ts';
import { runCli } from '../support/cli.ts';
import { folderOf, temporaryFolder, textFile, workFile, writeFiles } from '../support/folder.ts';
import { publishAll } from '../support/published.ts';

const TEXT = 'tides-1999/eng@1999-09-09.md';
const BODY = '## Article 1\n\nOne tide.\n\n## Article 2\n\nTwo tides.';

function published(): string {
  const folder = folderOf({ 'tides-1999/work.yaml': workFile(), [TEXT]: textFile(BODY) });
  publishAll(folder);
  return folder;
}

describe('archive verify beside what was published elsewhere', () => {
  test('root and log that were noted hold after a text more, the old root does not, and each is said', async () => {
    const DOCUMENTS = published();
    const { root, log } = Archive.load(DOCUMENTS).snapshot;
    const noted = ['--root', `t1:${root}`, '--log', log[0]?.hash ?? ''];
    const same = await runCli(['verify', ...noted], { DOCUMENTS });
    expect([same.code, same.err]).toEqual([0, '']);
    expect(same.out).toContain(`root t1:${root}\nlog ${log[0]?.hash} (1 entries)`);

    writeFiles(DOCUMENTS, { 'tides-1999/eng@2001-01-01.md': textFile(BODY) });
    publishAll(DOCUMENTS);
    const later = await runCli(['verify', '--json', ...noted], { DOCUMENTS });
    expect(later.code).toBe(1);
    expect(JSON.parse(later.out).differs).toEqual([
      expect.stringContaining(`not t1:${root}: texts were added`),
    ]);
  });

  test('a history forged from the beginning is no longer the one whose last entry was noted', async () => {
    const hash = Archive.load(published()).snapshot.log[0]?.hash ?? '';
    const DOCUMENTS = folderOf({ 'tides-1999/work.yaml': workFile(), [TEXT]: textFile(BODY) });
    publishAll(DOCUMENTS, '2020-01-01');
    const { code, out } = await runCli(['verify', '--log', hash], { DOCUMENTS });
    expect(code).toBe(1);
    expect(out).toContain(`differs the log has no entry with the hash ${hash}`);
  });

  test.each([
    ['--root', 'abc'],
    ['--log', 'c1:1234'],
    ['--root', 'z'.repeat(64)],
  ])('%s %s is no hash: wrong usage, not a difference', async (option, hash) => {
    const { code, err } = await runCli(['verify', option, hash], { DOCUMENTS: published() });
    expect(code).toBe(2);
    expect(err).toContain('no hash');
  });
});

describe('exports are the same bytes on every machine', () => {
  const settings = (DOCUMENTS: string) => readConfig({ DOCUMENTS, PUBLIC_URL: 'https://treaties.example' });

  test('two clones make the same bytes of every text and clause; an edited word changes those that show it', async () => {
    const [one, other] = [published(), published()];
    const known = await sumExports(settings(one));
    expect([...known.keys()]).toContain('/t/tides-1999/eng@1999-09-09_r1.pdf');
    expect([...known.keys()]).toContain('/t/tides-1999/eng@1999-09-09_r1/art_2.md');
    expect(compareSums(known, await sumExports(settings(other)))).toEqual([]);

    const file = join(temporaryFolder(), 'sums');
    writeFileSync(file, [...known].map(([path, sum]) => `${sum}  ${path}`).join('\n'));
    const path = join(other, TEXT);
    writeFileSync(path, readFileSync(path, 'utf8').replace('Two tides', 'No tides'));
    for (const name of ['archive.lock', 'log.jsonl']) writeFileSync(join(other, name), '');
    const differs = compareSums(readSums(file), await sumExports(settings(other)));
    expect(differs).toContain('/t/tides-1999/eng@1999-09-09_r1.pdf has other bytes');
    expect(differs).toContain('/t/tides-1999/eng@1999-09-09_r1/art_2.md has other bytes');
    expect(differs).not.toContain('/t/tides-1999/eng@1999-09-09_r1/art_1.txt has other bytes');
  });
});
