import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isOnPath } from './onPath.ts';

/** A Meilisearch that tests may write to. */
export interface MeiliServer {
  readonly url: string;
  /** Master key; of a server named by MEILI_URL, its MEILI_ADMIN_KEY. */
  readonly key: string;
  /** Stops a server of ours for good and removes its folder; a server named by MEILI_URL is left alone. */
  stop(): Promise<void>;
}

/** A Meilisearch that the test started, to be broken and mended. */
export interface OwnMeili extends MeiliServer {
  /** Ends at once, as a crash does (kill -9); the folder stays. */
  kill(): Promise<void>;
  /** Stands still or goes on: a server that takes connections and answers nothing. */
  signal(name: 'SIGSTOP' | 'SIGCONT'): void;
  /** Runs again after `kill`, on the same address and folder. */
  start(): Promise<void>;
}

const PROGRAM = 'meilisearch';
const given = process.env.MEILI_URL ?? '';

/** Whether servers can be started here: a `meilisearch` program is on the PATH. */
export const canStartMeili = isOnPath(PROGRAM);
/** Whether there is any Meilisearch for tests. */
export const hasMeili = given !== '' || canStartMeili;

const HOW = 'put a meilisearch program on the PATH';
/** What the name of a skipped group says; empty where it runs. */
export const meiliSkipped = hasMeili ? '' : ` (skipped: no Meilisearch; set MEILI_URL or ${HOW})`;
/** The same for groups that start and end servers of their own. */
export const ownMeiliSkipped = canStartMeili ? '' : ` (skipped: ${HOW} to run servers of their own)`;

/** An index name no other test uses, so that one server serves them all. */
export const freshIndexName = (): string => `test-${randomBytes(6).toString('hex')}`;

/** The server named by MEILI_URL, else one of our own. */
export async function openMeili(): Promise<MeiliServer> {
  if (given === '') return startMeili();
  return { url: given, key: process.env.MEILI_ADMIN_KEY ?? '', stop: async () => undefined };
}

/** How often another port is tried: between choosing and using one, somebody else may take it. */
const TRIES = 5;

/**
 * Sets aside little memory for indexing. By default it is two thirds of the machine's, touched anew for every task: a
 * second each on 24 GB, where this takes a tenth.
 */
export const SMALL = ['--max-indexing-memory', '300MB', '--max-indexing-threads', '1'];

/** Starts a server on a free loopback port with a temporary folder and a master key, analytics off. */
export async function startMeili(
  flags: readonly string[] = SMALL,
  key = randomBytes(16).toString('hex'),
): Promise<OwnMeili> {
  const folder = mkdtempSync(join(tmpdir(), 'meili-test-'));
  for (let tries = 1; ; tries += 1) {
    const port = await freePort();
    const run = () => runServer(port, folder, key, flags);
    try {
      return ownServer(`http://127.0.0.1:${port}`, key, folder, run, await run());
    } catch (error) {
      if (tries === TRIES) throw error;
    }
  }
}

function ownServer(
  url: string,
  key: string,
  folder: string,
  run: () => Promise<ChildProcess>,
  first: ChildProcess,
): OwnMeili {
  let child = first;
  const kill = () => endChild(child);
  return {
    url,
    key,
    kill,
    signal: (name) => void child.kill(name),
    start: async () => {
      child = await run();
    },
    stop: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Settles when the server answers; rejects where it ends before. */
async function runServer(
  port: number,
  folder: string,
  key: string,
  flags: readonly string[],
): Promise<ChildProcess> {
  const places = ['--db-path', join(folder, 'data'), '--dump-dir', join(folder, 'dumps')];
  const kind = [
    '--http-addr',
    `127.0.0.1:${port}`,
    '--no-analytics',
    '--env',
    'production',
    '--log-level',
    'WARN',
  ];
  const child = spawn(PROGRAM, [...kind, ...places, ...flags], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env.PATH, MEILI_MASTER_KEY: key },
  });
  const atExit = () => void child.kill('SIGKILL');
  process.once('exit', atExit);
  child.once('exit', () => process.off('exit', atExit));
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-2000);
  });
  while (!(await isHealthy(`http://127.0.0.1:${port}`))) {
    if (child.exitCode !== null) throw new Error(`Meilisearch ended before it answered: ${said}`);
    await new Promise((settle) => setTimeout(settle, 20));
  }
  // Another server may have taken the port and answered in its place.
  await new Promise((settle) => setTimeout(settle, 20));
  if (child.exitCode !== null) throw new Error(`Meilisearch ended: ${said}`);
  return child;
}

function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((settle) => {
    child.once('exit', () => settle());
    child.kill('SIGKILL');
  });
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`, { signal: AbortSignal.timeout(1000) })).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((settle, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address !== null && typeof address === 'object' ? settle(address.port) : reject(new Error('no port')),
      );
    });
  });
}
