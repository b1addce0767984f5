import { Command } from 'commander';
import type { Config } from '../config.ts';
import { surviveFaults } from '../log/faults.ts';
import { openLog } from '../log/open.ts';
import { formatIssue, isError } from '../model/issue.ts';
import { inEnglish } from '../render/sayReasons.ts';
import { type RunningServer, startServer } from '../server.ts';
import { whenToldToStop } from './toldToStop.ts';

/** `archive serve`: until SIGINT or SIGTERM. */
export function serveCommand(config: () => Config): Command {
  return new Command('serve')
    .description('Serve the archive over HTTP (HOST, PORT, DOCUMENTS, DATA_DIR ...)')
    .option('--watch', 'for editors: pages reload as files change, and show what is wrong with them')
    .option('--json', 'say what is served as one line of JSON')
    .addHelpText('after', '\nExit code: 0 stopped by a signal, 1 could not be served, 2 wrong usage')
    .action(
      async ({ json = false, watch = false }: { json?: boolean; watch?: boolean }, command: Command) => {
        const settings = config();
        if (watch && !isLoopback(settings.HOST)) command.error(notHere(settings), { exitCode: 2 });
        const log = openLog(process.stdout, process.stderr);
        const { write } = log;
        const server = await startServer(settings, log, watch).catch(explainListen(settings));
        surviveFaults(log);
        sayWhatIsServed(settings, server, json, write);
        whenToldToStop(() => {
          write('Stopping ...');
          server.stop().then(() => process.exit(0));
        });
        // In a thread of its own: the first reader of a PDF need not wait until searches answer.
        const pressed = server.services.press.warm();
        await server.opened;
        const { why } = server.services.engineStatus();
        if (why.length > 0) write(`Word search: ${inEnglish(why, new Map())}`);
        await pressed;
        await server.services.lane?.warm();
        await server.warm();
      },
    );
}

function sayWhatIsServed(
  { DOCUMENTS }: Config,
  { url, services }: RunningServer,
  json: boolean,
  write: (line: string) => void,
): void {
  const { snapshot, works, editions, clauseCount } = services.archive();
  const errors = snapshot.issues.filter(isError).map(formatIssue);
  if (json) {
    const served = { served: url, works: works.size, texts: editions.length, clauses: clauseCount };
    write(JSON.stringify({ ...served, leftOut: errors }));
    return;
  }
  write(
    `The archive of ${DOCUMENTS} is served at ${url} (${works.size} Works, ${editions.length} texts, ${clauseCount} clauses)`,
  );
  for (const error of errors) write(`Left out: ${error}`);
}

/** Unfinished texts are for who writes them. */
const isLoopback = (host: string): boolean => /^(?:127(?:\.\d+){3}|localhost|\[?::1\]?)$/u.test(host);

const notHere = ({ HOST }: Config): string =>
  `error: --watch is for this machine alone, and others could reach HOST ${HOST}: leave HOST away`;

const explainListen =
  ({ HOST, PORT }: Config) =>
  (error: unknown): never => {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EADDRINUSE')
      throw new Error(`Port ${PORT} of ${HOST} is taken: stop what listens there, or set PORT`);
    throw error;
  };
