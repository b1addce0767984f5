import type { Config } from '../config.ts';
import { Crew } from '../crew/crew.ts';
import { surviveFaults } from '../log/faults.ts';
import { openLog } from '../log/open.ts';
import { openMetricsPort } from './ports.ts';
import { whenToldToStop } from './toldToStop.ts';

/** Serves in `WORKERS` processes, until SIGINT or SIGTERM; SIGHUP replaces them without losing a request. */
export async function serveAsCrew(settings: Config): Promise<void> {
  const log = openLog(process.stdout, process.stderr);
  const crew = new Crew(settings.WORKERS, log);
  whenToldToStop(log.write, () => crew.stop());
  try {
    await crew.start();
    await openMetricsPort(settings, log.write, () => crew.metrics());
  } catch (why) {
    await crew.stop();
    if (why instanceof Error) throw why;
    // The worker has said why it could not serve.
    process.exitCode = typeof why === 'number' ? why : 1;
    return;
  }
  surviveFaults(log);
  process.on('SIGHUP', () => {
    log.write('Workers are replaced ...');
    void crew.restart().then((done) => done && log.write('Workers were replaced'));
  });
}
