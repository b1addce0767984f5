import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { CLI } from '../support/cli.ts';
import { FIXTURE, temporaryFolder } from '../support/folder.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const TEXT = '/t/weather-accord-2010/eng@2010-07-20';

const Ready = z.object({ troubles: z.array(z.strictObject({ what: z.string(), says: z.string() })) });

interface Served {
  readonly child: ChildProcess;
  readonly url: string;
  /** What it said on stderr so far. */
  readonly err: () => string;
  readonly troubles: () => Promise<z.infer<typeof Ready>['troubles']>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const address = server.address();
  await new Promise((settle) => server.close(settle));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** The real program, its log on `out`, from the moment it answers. */
async function serveOn(out: 'pipe' | number, more: Readonly<Record<string, string>> = {}): Promise<Served> {
  const PORT = String(await freePort());
  const DATA_DIR = temporaryFolder();
  const child = spawn(process.execPath, [CLI, 'serve'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, PORT, DATA_DIR, DOCUMENTS: FIXTURE, ...more },
    stdio: ['ignore', out, 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let err = '';
  child.stderr?.on('data', (chunk) => {
    err += String(chunk);
  });
  const url = `http://127.0.0.1:${PORT}`;
  while ((await fetch(`${url}/readyz`).catch(() => null))?.ok !== true) {
    if (child.exitCode !== null) throw new Error(`It ended: ${err}`);
    await new Promise((settle) => setTimeout(settle, 50));
  }
  const troubles = async () => Ready.parse(await (await fetch(`${url}/readyz`)).json()).troubles;
  return { child, url, err: () => err, troubles };
}

const served = async ({ url }: Served, count: number): Promise<readonly number[]> => {
  const statuses = new Set<number>();
  for (let asked = 0; asked < count; asked += 1)
    statuses.add((await fetch(`${url}${TEXT}/art_I.txt`)).status);
  return [...statuses];
};
const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

describe('the program serves on, and says once why its log is lost', () => {
  test('where the reader of its log ends (npm start | head -1)', async () => {
    const archive = await serveOn('pipe');
    archive.child.stdout?.destroy();
    expect(await served(archive, 20)).toEqual([200]);
    expect(await archive.troubles()).toEqual([{ what: 'log', says: 'The log cannot be written (EPIPE)' }]);
    expect(lines(archive.err())).toEqual(['{"warning":"The log cannot be written (EPIPE)"}']);
  });

  test('where nobody reads stderr either', async () => {
    const archive = await serveOn('pipe');
    archive.child.stderr?.destroy();
    archive.child.stdout?.destroy();
    expect(await served(archive, 20)).toEqual([200]);
    expect(await archive.troubles()).toHaveLength(1);
  });

  test('where the disk of its log is full from the start', async () => {
    const archive = await serveOn(openSync('/dev/full', 'w'));
    expect(await served(archive, 20)).toEqual([200]);
    expect(lines(archive.err())).toEqual(['{"warning":"The log cannot be written (ENOSPC)"}']);
  });
});

/** A file system of one megabyte; null where this user may mount none. */
function smallDisk(): string | null {
  const folder = temporaryFolder();
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status !== 0) return null;
  onTestFinished(() => void spawnSync('umount', ['-l', folder]));
  return folder;
}

/** What cannot be written or kept while the disk is full. */
const FULL: ReadonlySet<string> = new Set(['log', 'texts', 'words', 'index', 'pdf']);

test('the program starts and serves on a full disk, says what it cannot keep, and keeps it when there is room', async (context) => {
  const disk = smallDisk();
  if (disk === null) return context.skip('a full disk wants a user who may mount one');
  const log = openSync(join(disk, 'log'), 'w');
  const filler = join(disk, 'filler');
  expect(() => writeFileSync(filler, Buffer.alloc(2_000_000))).toThrow('ENOSPC');
  const archive = await serveOn(log, { DATA_DIR: join(disk, 'data'), TMPDIR: disk });
  const pdf = async (clause: string) => (await fetch(`${archive.url}${TEXT}/${clause}.pdf`)).status;
  expect([await pdf('art_I'), ...(await served(archive, 3))]).toEqual([200, 200]);
  const whats = async () => (await archive.troubles()).map(({ what }) => what);
  await expect.poll(async () => new Set(await whats())).toEqual(FULL);
  expect(lines(archive.err())).toHaveLength(1);
  rmSync(filler);
  expect(await pdf('art_II')).toBe(200);
  expect((await whats()).filter((what) => ['log', 'pdf'].includes(what))).toEqual([]);
  expect(readFileSync(join(disk, 'log'), 'utf8')).toMatch(/"\d+ lines of this log were lost here"/u);
});

describe('commands that end', () => {
  const sh = (script: string) => spawnSync('sh', ['-c', script], { cwd: ROOT, encoding: 'utf8' });
  const ARCHIVE = `DOCUMENTS=${FIXTURE} ${process.execPath} ${CLI}`;

  test('say nothing where their reader has what he wanted', () => {
    const { stdout, stderr } = sh(`${ARCHIVE} search rain | head -1`);
    expect([lines(stdout).length, stderr]).toEqual([1, '']);
  });

  test('fail where their output was lost', () => {
    const { status, stderr } = sh(`${ARCHIVE} search rain > /dev/full`);
    expect([status, stderr]).toEqual([1, 'The output could not be written: ENOSPC\n']);
  });
});
