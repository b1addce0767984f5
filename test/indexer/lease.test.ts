import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { waitWhileHeld } from '../../indexer/lease.ts';
import { MeiliServer } from '../../indexer/server.ts';

interface LastTask {
  readonly uid: number;
  readonly type: string;
  readonly enqueuedAt: string;
}

/** What of Meilisearch a lease is looked at by: its last task, and the clock in every answer. */
async function startTasks(tasks: (look: number) => LastTask | null): Promise<MeiliServer> {
  let looks = 0;
  const server = createServer((incoming, outgoing) => {
    const isLook = incoming.url?.startsWith('/tasks') === true;
    if (isLook) looks += 1;
    const last = isLook ? tasks(looks) : null;
    outgoing.setHeader('Content-Type', 'application/json');
    outgoing.end(
      JSON.stringify({ results: last === null ? [] : [last], total: 1, limit: 1, from: 0, next: null }),
    );
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  onTestFinished(() => void server.close());
  return new MeiliServer(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'key');
}

const ago = (ms: number): string => new Date(Date.now() - ms).toISOString();
const TIMES = { beatMs: 20, expiryMs: 1500 };

async function wait(server: MeiliServer, signal = new AbortController().signal): Promise<readonly string[]> {
  const said: string[] = [];
  await waitWhileHeld(server, 'clauses--lease-1', TIMES, { say: (line) => said.push(line), signal });
  return said;
}

describe('a lease that another indexer took', () => {
  test('is waited for where its holder is silent, and this is said with its seconds', async () => {
    const beat = ago(0);
    const said = await wait(await startTasks(() => ({ uid: 7, type: 'indexUpdate', enqueuedAt: beat })));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/last sign of life 0 s ago: waiting [123] s; if it was killed/u);
  });

  test('is not waited for where its holder lives', async () => {
    const server = await startTasks((look) => ({
      uid: look > 2 ? 8 : 7,
      type: 'indexUpdate',
      enqueuedAt: ago(0),
    }));
    await expect(wait(server)).rejects.toThrow(/another indexer is at work: wait until it is done/u);
  });

  test('is free at once when it is released while one waits', async () => {
    const server = await startTasks((look) => ({
      uid: look > 2 ? 8 : 7,
      type: look > 2 ? 'documentDeletion' : 'indexUpdate',
      enqueuedAt: ago(0),
    }));
    expect(await wait(server)).toHaveLength(1);
  });

  test.each([
    ['silent for long', { uid: 7, type: 'indexUpdate', enqueuedAt: ago(60_000) }],
    ['released', { uid: 7, type: 'documentDeletion', enqueuedAt: ago(0) }],
    ['without history', null],
  ])('is free where it is %s', async (_, last) => {
    expect(await wait(await startTasks(() => last))).toEqual([]);
  });

  test('is no longer waited for by who was told to stop', async () => {
    const stop = new AbortController();
    const beat = ago(0);
    const server = await startTasks((look) => {
      if (look === 2) stop.abort();
      return { uid: 7, type: 'indexUpdate', enqueuedAt: beat };
    });
    await expect(wait(server, stop.signal)).rejects.toThrow(/^Stopped/u);
  });
});
