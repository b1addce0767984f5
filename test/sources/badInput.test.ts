import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { faultSays } from '../../src/cli/attest/says.ts';
import { openSource } from '../../src/sources/open.ts';
import { readSource } from '../../src/sources/read.ts';
import { MAX_BYTES } from '../../src/sources/source.ts';
import { docx, newsPage, ORCHARD, pdf, wordFile, zipBomb } from '../support/publications.ts';

const folder = mkdtempSync(join(tmpdir(), 'sources-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a file of these bytes gives when it is opened. */
async function opened(name: string, bytes: Uint8Array | string) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return openSource(path);
}

describe('a file that nobody can read words from is refused by name', () => {
  test.each<readonly [string, string, () => Uint8Array | string | Promise<Uint8Array>]>([
    ['binary', 'noise.txt', () => new Uint8Array([84, 104, 0, 1, 2, 3])],
    ['binary', 'picture.html', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
    ['old-word', 'treaty.doc', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['encrypted', 'locked.pdf', () => pdf(ORCHARD, { password: 'pear' })],
    ['no-words', 'scanned.pdf', () => pdf([])],
    ['no-words', 'empty.txt', () => ''],
    ['no-words', 'menus.html', () => '<html><body><script>Parties()</script>12</body></html>'],
    ['no-words', 'empty.docx', () => docx([])],
    ['not-docx', 'table.xlsx', () => zipSync({ 'xl/workbook.xml': new Uint8Array([60]) })],
    ['damaged', 'torn.docx', () => docx(ORCHARD).subarray(0, 400)],
    ['damaged', 'torn.pdf', () => '%PDF-1.7\nnothing follows'],
    ['too-big-inside', 'bomb.docx', () => zipBomb('word/document.xml', MAX_BYTES + 1)],
    [
      'too-much-text',
      'endless.docx',
      () => wordFile(`<w:p><w:r><w:t>${'tide '.repeat(850_000)}</w:t></w:r></w:p>`),
    ],
  ])('%s: %s', async (fault, name, made) => {
    const content = await made();
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    expect(await readSource(bytes, name)).toMatchObject({ fault });
  });

  test('too-large: a file of 500 MB, which is not read', async () => {
    const path = join(folder, 'huge.html');
    writeFileSync(path, '<p>');
    truncateSync(path, 500_000_000);
    expect(await openSource(path)).toEqual({ fault: 'too-large', detail: '500000000' });
  });

  test('no-file: a name that is nothing, a folder or a pipe, which is not waited for', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    for (const path of [join(folder, 'nothing'), folder, pipe])
      expect(await openSource(path)).toMatchObject({ fault: 'no-file' });
  });
});

describe('a file that is opened', () => {
  test('may be a link to one, and have any name; a link to a pipe is none', async () => {
    writeFileSync(join(folder, 'plain.txt'), 'The tide turns.');
    for (const name of ['link.txt', 'new\nline \u202E "quoted".txt'])
      symlinkSync(join(folder, 'plain.txt'), join(folder, name));
    symlinkSync(join(folder, 'pipe'), join(folder, 'piped.txt'));
    for (const name of ['link.txt', 'new\nline \u202E "quoted".txt'])
      expect(await openSource(join(folder, name))).toMatchObject({ source: { format: 'text' } });
    expect(await openSource(join(folder, 'piped.txt'))).toMatchObject({ fault: 'no-file' });
    expect(faultSays('new\nline\u001B[2J\u202E.pdf', { fault: 'no-words', detail: '1 to 3' })).toBe(
      'new\uFFFDline\uFFFD[2J\uFFFD.pdf has no words: pages that were scanned are pictures, and what they show has to be recognized first (pages 1 to 3). Nothing was written.',
    );
  });

  test('is read in a thread, and what ends the thread is an answer', async () => {
    expect(await opened('locked.pdf', await pdf(ORCHARD, { password: 'pear' }))).toMatchObject({
      fault: 'encrypted',
    });
  });

  test('has the hash of its bytes', async () => {
    expect(await opened('one.txt', 'The tide turns.')).toMatchObject({
      source: { format: 'text' },
      sha256: 'de90ea157179c686481ccdf3205ded8519f8ad2dd6c8140de30b332397961b33',
    });
  });

  test('is never written to, and nothing beside it', async () => {
    writeFileSync(join(folder, 'saved.html'), newsPage(ORCHARD));
    const before = readdirSync(folder).toSorted();
    await openSource(join(folder, 'saved.html'));
    expect(readdirSync(folder).toSorted()).toEqual(before);
  });
});
