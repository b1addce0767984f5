import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli, spawnCli } from '../support/cli.ts';
import { copyOfFixture, FIXTURE, folderOf, temporaryFolder, workFile } from '../support/folder.ts';

const COMMANDS = ['serve', 'verify', 'lock', 'search', 'attest', 'arrive', 'quote', 'silence'];

describe('every command', () => {
  test.each(COMMANDS)('%s --help says what it does and how it ends, and ends with 0', async (command) => {
    const { code, out, err } = await runCli([command, '--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`archive ${command}`);
    expect(out).toContain('--json');
    expect(out).toMatch(/Exit code/u);
  });

  test.each([
    [['--help'], 0],
    [['--version-of-nothing'], 2],
    [['nonsense'], 2],
    [[], 2],
    [['verify', '--colour'], 2],
    [['verify', 'too', 'many'], 2],
    [['lock', '--jsonn'], 2],
    [['search'], 2],
    [['search', '--limit', 'many', 'x'], 2],
    [['search', '--limit', '-1', 'x'], 2],
    [['search', 'year:1999'], 2],
    [['quote'], 2],
    [['quote', 'words', '--text', 'file'], 2],
    [['silence', 'no-such-work', 'corridor'], 2],
  ])('%j ends with %i', async (args, code) => {
    const ended = await runCli(args, { DOCUMENTS: FIXTURE });
    expect(ended.code).toBe(code);
    if (code === 2) expect(ended.err).not.toBe('');
    expect(ended.err).not.toMatch(/\n\s+at /u);
  });

  test('the program says by its exit code what the command said', async () => {
    const [usage, findings] = await Promise.all([
      spawnCli(['nonsense']),
      spawnCli(['verify'], { DOCUMENTS: join(temporaryFolder(), 'none') }),
    ]);
    expect([usage.code, usage.out, findings.code]).toEqual([2, '', 1]);
    expect(usage.err).toContain('nonsense');
  });

  test('an environment that cannot be used ends with 2 and names the variable', async () => {
    const { code, err } = await runCli(['verify'], { PORT: 'eighty', EMBEDDED_MAX_CLAUSES: '-1' });
    expect(code).toBe(2);
    expect(err).toContain('PORT');
    expect(err).toContain('EMBEDDED_MAX_CLAUSES');
  });
});

describe('verify and lock', () => {
  test('a fresh archive has warnings, is locked once, and then has none', async () => {
    const DOCUMENTS = copyOfFixture();
    const first = await runCli(['verify'], { DOCUMENTS });
    expect(first.code).toBe(0);
    expect(first.out).toContain('warning weather-accord-2010/rus@2010-07-20.md:1 not-locked');
    expect(first.out).toMatch(/4 Works, 10 texts, \d+ clauses: 0 errors, \d+ warnings/u);

    const locked = await runCli(['lock', '--json'], { DOCUMENTS });
    expect([locked.code, JSON.parse(locked.out).added.length]).toEqual([0, 10]);
    const lock = readFileSync(join(DOCUMENTS, 'archive.lock'), 'utf8');
    expect(lock).toContain(`- - - ${/root t1:([0-9a-f]{64})/u.exec(first.out)?.[1]}`);

    const again = await runCli(['lock'], { DOCUMENTS });
    expect([again.code, again.out]).toEqual([0, 'Every text is locked already.\n']);
    expect((await runCli(['verify'], { DOCUMENTS })).out).not.toContain('not-locked');
  });

  test('findings end with 1, one line each, or as JSON', async () => {
    const DOCUMENTS = folderOf({ 'a-b/work.yaml': 'nature: treaty', 'c-d/work.yaml': workFile() });
    const { code, out } = await runCli(['verify'], { DOCUMENTS });
    expect(code).toBe(1);
    expect(out).toMatch(/^error a-b\/work\.yaml:\d+ \S+ /mu);
    const { code: sameCode, out: json } = await runCli(['verify', '--json'], { DOCUMENTS });
    const { errors, warnings, root } = JSON.parse(json);
    expect([sameCode, errors[0].file, warnings, root]).toEqual([1, 'a-b/work.yaml', [], expect.any(String)]);
  });

  test('a folder that is not there is a finding', async () => {
    const { code, out } = await runCli(['verify'], { DOCUMENTS: join(temporaryFolder(), 'none') });
    expect([code, out]).toEqual([1, expect.stringContaining('folder-missing')]);
  });

  test('nothing is locked while there are errors, and a broken lock is left as it is', async () => {
    const broken = folderOf({ 'a-b/work.yaml': 'nature: treaty' });
    const { code, err } = await runCli(['lock'], { DOCUMENTS: broken });
    expect([code, existsSync(join(broken, 'archive.lock'))]).toEqual([1, false]);
    expect(err).toContain('Nothing was locked');

    const DOCUMENTS = copyOfFixture();
    writeFileSync(join(DOCUMENTS, 'archive.lock'), 'garbage\n');
    const json = await runCli(['lock', '--json'], { DOCUMENTS });
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({ added: [], errors: [{ rule: 'lock-line' }] });
    expect(readFileSync(join(DOCUMENTS, 'archive.lock'), 'utf8')).toBe('garbage\n');
  });
});

describe('quote and silence', () => {
  test('a quotation of a clause ends with 0, one with other words with 1 and what differs', async () => {
    const folder = copyOfFixture();
    const same = await runCli(['quote', 'The harbour of Quil is open to the ships of both Parties'], {
      DOCUMENTS: folder,
    });
    expect(same.code).toBe(0);
    expect(same.out).toContain('/t/harbour-treaty-1971/eng@1971-03-02/art_1 [official]');
    const other = await runCli(
      ['quote', '--json', 'The harbour of Quil is closed to the ships of both Parties'],
      {
        DOCUMENTS: folder,
      },
    );
    expect([other.code, JSON.parse(other.out).quotations[0].verdict]).toEqual([1, 'differs']);
  });

  test('a word that a text has ends with 0; one of which nothing can be said with 1', async () => {
    const folder = copyOfFixture();
    const has = await runCli(['silence', 'harbour-treaty-1971', 'lanterns'], { DOCUMENTS: folder });
    expect([has.code, has.out.split('\n')[0]]).toEqual([0, 'The text mentions it.']);
    const none = await runCli(['silence', 'lantern-protocol-2001', 'elephants'], { DOCUMENTS: folder });
    expect([none.code, none.out.split('\n')[0]]).toEqual([
      1,
      'Whether the text mentions it cannot be said here:',
    ]);
  });
});
