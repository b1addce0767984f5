import { runIndexer } from '../../indexer/run.ts';
import { optionsFor, SHORT_LEASE } from './support.ts';

// Run in a process of its own by kill.test.ts, to be killed: one run of the indexer, as JSON on the command line.
const [url = '', key = '', index = '', folder = '', how = ''] = process.argv.slice(2);
const server = { url, key, stop: async () => undefined };
process.stdout.write('begun\n');
// One after the other, these need not wait until the dead one's lease has run out.
const leaseTimes = how.includes('succeed') ? { ...SHORT_LEASE, expiryMs: -2000 } : SHORT_LEASE;
await runIndexer(optionsFor([server], index, folder, { full: how.includes('full'), leaseTimes }));
