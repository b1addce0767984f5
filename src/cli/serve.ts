import { Command } from 'commander';
import type { Config } from '../config.ts';
import { isMember } from '../crew/messages.ts';

/** `archive serve`: until SIGINT or SIGTERM. */
export function serveCommand(config: () => Config): Command {
  return new Command('serve')
    .description('Serve the archive over HTTP (HOST, PORT, DOCUMENTS, DATA_DIR, WORKERS ...)')
    .option('--watch', 'for editors: pages reload as files change, and show what is wrong with them')
    .option('--json', 'say what is served as one line of JSON')
    .addHelpText('after', '\nExit code: 0 stopped by a signal, 1 could not be served, 2 wrong usage')
    .action(
      async ({ json = false, watch = false }: { json?: boolean; watch?: boolean }, command: Command) => {
        const settings = config();
        if (watch && !isLoopback(settings.HOST)) command.error(notHere(settings), { exitCode: 2 });
        if (watch && settings.WORKERS > 0) command.error(ALONE, { exitCode: 2 });
        if (settings.WORKERS > 0 && !isMember())
          await (await import('./serveAsCrew.ts')).serveAsCrew(settings);
        else await (await import('./serveHere.ts')).serveHere(settings, { json, watches: watch });
      },
    );
}

/** Unfinished texts are for who writes them. */
const isLoopback = (host: string): boolean => /^(?:127(?:\.\d+){3}|localhost|\[?::1\]?)$/u.test(host);

const notHere = ({ HOST }: Config): string =>
  `error: --watch is for this machine alone, and others could reach HOST ${HOST}: leave HOST away`;

const ALONE = 'error: --watch is for one process, whose pages reload: leave WORKERS away';
