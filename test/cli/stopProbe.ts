import { whenToldToStop } from '../../src/cli/toldToStop.ts';
import { openLog } from '../../src/log/open.ts';

/** Told to stop by itself; called with a word it fails to, and says that word. */
const [failure] = process.argv.slice(2);
const { write } = openLog(process.stdout, process.stderr);
whenToldToStop(write, async () => {
  if (failure !== undefined) throw new Error(failure);
});
setInterval(() => undefined, 1000);
process.kill(process.pid, 'SIGTERM');
