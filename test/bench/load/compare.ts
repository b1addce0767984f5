import { median } from '../report.ts';
import { askFor, type Measured, type Question } from './ask.ts';
import { ASKED } from './known.ts';
import type { BareAnswer, Server } from './servers.ts';

/** Servers are asked in short turns, so that whatever else the machine does meets both alike. */
const ROUNDS = 13;
const ROUND_MS = 300;
const WARM_UP_MS = 2000;

export interface Compared {
  readonly perSecond: number;
  readonly barePerSecond: number;
  /** The middle of what each turn of the archive was to the turn of the bare server after it. */
  readonly ratio: number;
  /** Of the archive, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** As sent, without headers. */
  readonly bytes: number;
}

interface Asked {
  /** Asked in turn, again from the first when all were. */
  readonly paths: readonly string[];
  readonly isKnown?: true;
  readonly isVaried?: true;
  /** Where the bare server has the answer. */
  readonly at: number;
  readonly answer: BareAnswer | undefined;
}

/** The middle of several rounds of each. */
export async function compare(archive: Server, bare: Server, asked: Asked): Promise<Compared> {
  const etag = asked.isKnown === true ? asked.answer?.headers['etag'] : undefined;
  const status = etag === undefined ? 200 : 304;
  const varied = asked.isVaried === true ? (number: number) => `?a=${number}` : () => '';
  let turn = 0;
  const ask: Question = () => {
    turn += 1;
    return requestBytes((asked.paths[turn % asked.paths.length] ?? '/') + varied(turn), etag);
  };
  const askTheSame: Question = () => requestBytes(`/${asked.at}`, etag);
  const askArchive = (ms: number) => askFor(ms, archive.url, ask, status);
  const askBare = (ms: number) => askFor(ms, bare.url, askTheSame, status);
  for (const warm of [askArchive, askBare]) await warm(WARM_UP_MS);
  const [archives, bares]: [Measured[], Measured[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    archives.push(await askArchive(ROUND_MS));
    bares.push(await askBare(ROUND_MS));
  }
  const quantile = (share: number) =>
    median(archives.map(({ times }) => times[Math.floor(times.length * share)] ?? 0));
  return {
    perSecond: median(archives.map((one) => one.perSecond)),
    barePerSecond: median(bares.map((one) => one.perSecond)),
    ratio: median(archives.map(({ perSecond }, round) => perSecond / (bares[round]?.perSecond ?? 0))),
    p50: quantile(0.5),
    p99: quantile(0.99),
    bytes: status === 304 ? 0 : Buffer.byteLength(asked.answer?.base64 ?? '', 'base64'),
  };
}

function requestBytes(path: string, etag: string | undefined): string {
  const headers = Object.entries({
    host: 'localhost',
    ...ASKED,
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
  });
  return `GET ${path} HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
}
