import { surviveFaults } from '../../src/log/faults.ts';
import { openLog } from '../../src/log/open.ts';

/** Fails three times where nobody catches it, then tells the troubles and ends by itself. */
const log = openLog(process.stdout, process.stderr);
surviveFaults(log, () => 0);
setTimeout(() => {
  throw new Error('zebra');
}, 1);
setTimeout(() => {
  void Promise.reject(new Error('quagga'));
  void Promise.reject(new Error('okapi'));
}, 10);
setTimeout(() => log.write(JSON.stringify(log.troubles.list())), 50);
