import type { Settings } from 'meilisearch';
import { type DocumentText, documentFor } from './documents.ts';
import { holdersOf } from './plan.ts';
import { IndexingFailed, type MeiliServer } from './server.ts';
import { SAMPLE, verifyIndex } from './verifyIndex.ts';
import { type IndexerRun, pauseOf } from './work.ts';

/** Text sent in one request, well below the 100 MB that servers take unless told otherwise. Characters. */
const CHUNK = 8 * 1024 * 1024;

/** A fresh index on one server, while it is filled. */
class FreshIndex {
  readonly server: MeiliServer;
  readonly uid: string;
  readonly sample: DocumentText[] = [];
  /** Documents given so far. */
  count = 0;
  private readonly every: number;
  private lines: string[] = [];
  private length = 0;
  private sending: Promise<unknown> = Promise.resolve();

  constructor(server: MeiliServer, uid: string, expected: number) {
    this.server = server;
    this.uid = uid;
    this.every = Math.max(1, Math.ceil(expected / SAMPLE));
  }

  async create(settings: Settings): Promise<void> {
    await this.server.run((client) => client.createIndex(this.uid, { primaryKey: 'id' }));
    await this.server.run((client) => client.index(this.uid).updateSettings(settings));
  }

  async add(documents: readonly DocumentText[], before: readonly string[]): Promise<void> {
    for (const document of documents) {
      if (this.count % this.every === 0) this.sample.push(document);
      this.count += 1;
      const line = documentFor(document, before);
      this.lines.push(line);
      this.length += line.length;
      if (this.length > CHUNK) await this.send();
    }
  }

  /** Sends what is gathered; the next is gathered meanwhile. */
  private async send(): Promise<void> {
    await this.sending;
    const text = this.lines.join('\n');
    this.lines = [];
    this.length = 0;
    this.sending = this.server.ask((client) =>
      client.index(this.uid).addDocumentsFromString(text, 'application/x-ndjson', { primaryKey: 'id' }),
    );
    // Looked at by the next `send`; a rejection must not be called unhandled until then.
    this.sending.catch(() => undefined);
  }

  /** Settles when all documents are in; throws where any task was not carried out. */
  async finish(goOn: () => Promise<void>): Promise<void> {
    if (this.lines.length > 0) await this.send();
    await this.sending;
    const indexUids = [this.uid];
    for (;;) {
      await goOn();
      const { total } = await this.server.ask((client) =>
        client.tasks.getTasks({ indexUids, statuses: ['enqueued', 'processing'], limit: 1 }),
      );
      if (total === 0) break;
      await new Promise((settle) => setTimeout(settle, 100));
    }
    const { results } = await this.server.ask((client) =>
      client.tasks.getTasks({ indexUids, statuses: ['failed', 'canceled'], limit: 1 }),
    );
    const [failed] = results;
    if (failed === undefined) return;
    const { code = failed.status, message = '' } = failed.error ?? {};
    throw new IndexingFailed(`${this.server.url}: ${failed.type} failed (${code}): ${message}`);
  }
}

/** Fills and verifies a fresh index on every server. Readers see none of it. */
export async function buildFresh(work: IndexerRun, uid: string): Promise<void> {
  const { editions, servers, replicas, counts, settings } = work;
  const pause = pauseOf(work);
  const fresh = new Map(
    servers.map((server) => [server, new FreshIndex(server, uid, counts.get(server) ?? 0)] as const),
  );
  const all = [...fresh.values()];
  await Promise.all(all.map((index) => index.create(settings)));
  for (const edition of editions) {
    const documents = edition.read();
    for (const { server, before } of holdersOf(edition.work, servers, replicas))
      await fresh.get(server)?.add(documents, before);
    await pause();
  }
  let stopped: unknown = null;
  // Where one server fails, the others are not waited for.
  const goOn = async () => {
    await pause();
    if (stopped !== null) throw stopped;
  };
  const finished = all.map((index) =>
    index.finish(goOn).catch((error: unknown) => {
      stopped ??= error;
      throw error;
    }),
  );
  await Promise.all(finished);
  await Promise.all(all.map(({ server, sample, count }) => verifyIndex(server, uid, count, sample)));
}
