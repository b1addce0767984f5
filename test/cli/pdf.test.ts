import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/press/cache.ts';
import { runCli, spawnCli } from '../support/cli.ts';
import { FIXTURE, temporaryFolder } from '../support/folder.ts';

const DOCUMENTS = FIXTURE;
const pdf = (...args: readonly string[]) => runCli(['pdf', ...args], { DOCUMENTS });

// Some start a thread, and one a process: slow machines may take their time.
describe('archive pdf', { timeout: 120_000 }, () => {
  test.each([
    '/t/harbour-treaty-1971/eng/article-2.pdf',
    'https://archive.example/t/weather-accord-2010/parallel/eng+rus',
    '/compare/harbour-treaty-1971/eng@1971-03-02/to/harbour-treaty-1971/eng@1984-06-15',
    '/search?q=lantern',
  ])('%s', async (address) => {
    const file = join(temporaryFolder(), 'a.pdf');
    const { code, out, err } = await pdf(address, '-o', file, '--json');
    expect([code, err]).toEqual([0, '']);
    const bytes = readFileSync(file);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(JSON.parse(out)).toEqual({ file, bytes: bytes.length, sha256: sha256(bytes) });
  });

  test.each([
    ['no address', [], 2],
    ['no such Work', ['nothing-1999'], 2],
    ['no such clause', ['harbour-treaty-1971/eng@1971-03-02/art_99'], 2],
    ['no such paper', ['harbour-treaty-1971/eng', '--paper', 'a3'], 2],
    ['a folder that is not there', ['harbour-treaty-1971/eng/1', '-o', '/nothing/there/a.pdf'], 1],
  ] as const)('%s ends with %j', async (_, args, code) => {
    const ended = await pdf(...args);
    expect(ended.code).toBe(code);
    expect(ended.err).not.toBe('');
    expect(ended.err).not.toMatch(/\n\s+at /u);
  });

  test('--help says what it does and how it ends', async () => {
    const { code, out } = await pdf('--help');
    expect(code).toBe(0);
    expect(out).toMatch(/--json[\s\S]*Exit code/u);
  });

  test('standard output takes the file and nothing else', async () => {
    const { code, out } = await spawnCli(['pdf', 'harbour-treaty-1971/eng@1971-03-02/art_4', '-o', '-'], {
      DOCUMENTS,
    });
    expect([code, out.startsWith('%PDF-'), out.trimEnd().endsWith('%%EOF')]).toEqual([0, true, true]);
    expect(readdirSync(process.cwd())).not.toContain('text.pdf');
  });
});

describe('archive epub', () => {
  test('writes the book that the server gives', async () => {
    const file = join(temporaryFolder(), 'a.epub');
    const { code, out, err } = await runCli(['epub', 'harbour-treaty-1971', '-o', file, '--json'], {
      DOCUMENTS,
    });
    expect([code, err]).toEqual([0, '']);
    const bytes = readFileSync(file);
    expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
    expect(JSON.parse(out)).toEqual({ file, bytes: bytes.length, sha256: sha256(bytes) });
  });

  test('says what is not there', async () => {
    const { code, err } = await runCli(['epub', 'nothing-1999'], { DOCUMENTS });
    expect([code, err.includes('nothing-1999')]).toEqual([2, true]);
  });
});
