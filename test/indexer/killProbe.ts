import { runIndexer } from '../../indexer/run.ts';
import { optionsFor, SHORT_LEASE } from './support.ts';

// Run in a process of its own by kill.test.ts: one run of the indexer, as the words of the command line say, which dies
// (kill -9) so many milliseconds after so many requests that write; else it tells how many there were.
const [url = '', key = '', index = '', folder = '', how = '', diesAt = '', afterMs = ''] =
  process.argv.slice(2);
const die = (): void => void process.kill(process.pid, 'SIGKILL');
const ask = globalThis.fetch;
let writes = 0;
globalThis.fetch = (input, init) => {
  if (init?.method !== 'GET') writes += 1;
  if (writes === Number(diesAt)) {
    if (afterMs === '0') die();
    else setTimeout(die, Number(afterMs));
  }
  return ask(input, init);
};
const server = { url, key, stop: async () => undefined };
// One after the other, these need not wait until the dead one's lease has run out.
const leaseTimes = how.includes('succeed') ? { ...SHORT_LEASE, expiryMs: -2000 } : SHORT_LEASE;
await runIndexer(optionsFor([server], index, folder, { full: how.includes('full'), leaseTimes }));
process.stdout.write(String(writes));
