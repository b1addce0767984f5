import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { documentsOf } from '../../indexer/documents.ts';
import { namesOf, settingsFor, settingsHash } from '../../indexer/settings.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { languagesHeld } from '../../src/archive/languagesHeld.ts';
import { FORMAT } from '../../src/search/meilisearch/schema.ts';
import { indexArchive } from './meiliIndex.ts';
import { hasMeili, openMeili } from './meilisearch.ts';

/** Whether answers are asked of a real server and written down, instead of given from what was written. */
export const RECORDS = process.env.RECORD !== undefined;
export const HOW_TO_RECORD =
  'record again: put a meilisearch program on the PATH and run RECORD=1 npm test -- test/contract/recorded.test.ts';
export const RECORDED = resolve(import.meta.dirname, '../fixtures/recorded');

const RecordingSchema = z.strictObject({
  /** What the server was and what it was given: `madeOf` the archive. */
  server: z.string(),
  of: z.strictObject({ format: z.string(), settings: z.string(), documents: z.string() }),
  /** Answer by the body of the request. */
  answers: z.record(z.string(), z.unknown()),
});
type Recording = z.output<typeof RecordingSchema>;

/** All that the answers depend on beside the requests: how documents look, the settings, the documents themselves. */
export function madeOf(archive: Archive): Recording['of'] {
  const hash = createHash('sha256');
  for (const { read } of documentsOf(archive)) for (const { sha } of read()) hash.update(sha);
  const settings = settingsHash(settingsFor(namesOf(archive), languagesHeld(archive.works)));
  return { format: FORMAT, settings, documents: hash.digest('hex').slice(0, 32) };
}

const INDEX = 'recorded';

/** A server on loopback that gives the answers of a real one. */
export interface RecordedMeili {
  readonly url: string;
  readonly key: string;
  readonly index: string;
  readonly recording: Recording;
  /** Rejects where anything was asked that was never recorded. */
  close(): Promise<void>;
}

/** Answers about an archive from a file of `RECORDED`; with RECORD set, of a real server, and into that file. */
export async function openRecorded(name: string, archive: Archive): Promise<RecordedMeili> {
  const file = resolve(RECORDED, `${name}.json`);
  return RECORDS ? record(file, archive) : replay(file);
}

async function replay(file: string): Promise<RecordedMeili> {
  if (!existsSync(file)) throw new Error(`${file} is missing: ${HOW_TO_RECORD}`);
  const recording = RecordingSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const unknown: string[] = [];
  const { url, server } = await listen(async (body) => {
    const answer = recording.answers[body];
    if (answer !== undefined) return { status: 200, text: JSON.stringify(answer) };
    unknown.push(body);
    return { status: 500, text: JSON.stringify({ code: `not recorded; ${HOW_TO_RECORD}` }) };
  });
  const close = async (): Promise<void> => {
    end(server);
    if (unknown.length > 0)
      throw new Error(`${unknown.length} requests were never recorded; ${HOW_TO_RECORD}\n${unknown[0]}`);
  };
  return { url, key: 'of-no-server', index: INDEX, recording, close };
}

async function record(file: string, archive: Archive): Promise<RecordedMeili> {
  if (!hasMeili) throw new Error(`There is no Meilisearch to record; ${HOW_TO_RECORD}`);
  const real = await openMeili();
  const authorization = `Bearer ${real.key}`;
  await indexArchive(archive, [real], { index: INDEX });
  const version: unknown = await (await fetch(`${real.url}/version`, { headers: { authorization } })).json();
  const recording = {
    server: Object(version).pkgVersion,
    of: madeOf(archive),
    answers: new Map<string, unknown>(),
  };
  const { url, server } = await listen(async (body) => {
    const headers = { authorization, 'content-type': 'application/json' };
    const answer = await fetch(`${real.url}/multi-search`, { method: 'POST', headers, body });
    const text = await answer.text();
    if (answer.ok) recording.answers.set(body, JSON.parse(text, withoutMoment));
    return { status: answer.status, text };
  });
  const close = async (): Promise<void> => {
    end(server);
    await real.stop();
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, textOf(recording));
  };
  return { url, key: real.key, index: INDEX, recording: { ...recording, answers: {} }, close };
}

/** What differs from run to run, as every run could have it. */
const MOMENT: Readonly<Record<string, unknown>> = {
  processingTimeMs: 0,
  requestUid: undefined,
  run: 'recorded',
  built: '2000-01-01T00:00:00.000Z',
  servers: ['recorded'],
};
const withoutMoment = (name: string, value: unknown): unknown => (name in MOMENT ? MOMENT[name] : value);

/** A line for each request, sorted, so that two recordings differ where their answers do. */
function textOf({
  server,
  of,
  answers,
}: {
  server: string;
  of: Recording['of'];
  answers: ReadonlyMap<string, unknown>;
}): string {
  const lines = [...answers].map(([body, answer]) => `${JSON.stringify(body)}:${JSON.stringify(answer)}`);
  return `{"server":${JSON.stringify(server)},"of":${JSON.stringify(of)},"answers":{\n${lines.sort().join(',\n')}\n}}\n`;
}

type Told = { readonly status: number; readonly text: string };

/** Hears what is asked of `/multi-search`; nothing else is asked by a reader's engine. */
async function listen(tell: (body: string) => Promise<Told>): Promise<{ url: string; server: Server }> {
  const server = createServer((asked, answer) => {
    const chunks: Buffer[] = [];
    asked.on('data', (chunk: Buffer) => chunks.push(chunk));
    asked.on('end', async () => {
      const body = `${asked.url === '/multi-search' ? '' : asked.url}${Buffer.concat(chunks)}`;
      const { status, text } = await tell(body);
      answer.writeHead(status, { 'content-type': 'application/json' }).end(text);
    });
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, server };
}

function end(server: Server): void {
  server.closeAllConnections();
  server.close();
}
