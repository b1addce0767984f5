import http from 'node:http';
import type { Archive } from '../../../src/archive/archive.ts';
import { MESSAGES } from '../../../src/http/i18n/index.ts';
import { ALL_WORKS, formatAddress } from '../../../src/model/address.ts';
import type { BareAnswer } from './servers.ts';

/** What a browser of today says of itself that decides an answer. */
export const ASKED = { 'accept-encoding': 'br', 'accept-language': 'en' };
/** Written by Node's server for each answer. */
const OF_THE_CONNECTION: ReadonlySet<string> = new Set(['date', 'connection', 'keep-alive']);

/** An answer as it was sent, compressed bytes and all. */
export function answerAt(
  url: string,
  headers: Readonly<Record<string, string>> = ASKED,
): Promise<BareAnswer> {
  return new Promise((settle, reject) => {
    const asked = http.get(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const sent = Object.entries(response.headers).filter(([name]) => !OF_THE_CONNECTION.has(name));
        const own = Object.fromEntries(sent.map(([name, value]) => [name, String(value)]));
        if (response.statusCode === 200)
          settle({ headers: own, base64: Buffer.concat(chunks).toString('base64') });
        else reject(new Error(`${url} answered ${response.statusCode}`));
      });
    });
    asked.once('error', reject);
  });
}

/** A page of the archive that says whether what cites it is gathered. */
export const pageIn = ({ editions: [edition] }: Archive): string =>
  edition === undefined
    ? '/'
    : formatAddress({
        ...ALL_WORKS,
        work: edition.work,
        expression: { ...edition.key, edition: null },
        clause: edition.index.eIdAt(0),
      });

/** Waits until a clause page no longer says that what cites it is being gathered: from then on it stays as it is. */
export async function gathered(url: string): Promise<void> {
  for (;;) {
    const { base64 } = await answerAt(url, { 'accept-language': 'en' });
    if (!Buffer.from(base64, 'base64').toString('utf8').includes(MESSAGES.eng.reading.citedByGathering))
      return;
    await new Promise((settle) => setTimeout(settle, 200));
  }
}
