import { codeOf } from '../files.ts';

/**
 * For commands that end: a reader who closed the pipe (`| head -1`) has what he wanted, and the command goes on to
 * its end; output that was lost otherwise is a failure, said once.
 */
export function guardOutput(): void {
  process.stderr.on('error', () => undefined);
  let isSaid = false;
  process.stdout.on('error', (error) => {
    if (codeOf(error) === 'EPIPE' || isSaid) return;
    isSaid = true;
    process.exitCode = 1;
    process.stderr.write(`The output could not be written: ${codeOf(error)}\n`);
  });
}
