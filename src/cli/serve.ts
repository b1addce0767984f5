import { Command } from 'commander';
import { Archive } from '../archive/archive.ts';
import type { Config } from '../config.ts';
import { formatIssue, isError } from '../model/issue.ts';
import { startServer } from '../server.ts';

/** `archive serve`: until SIGINT or SIGTERM. */
export function serveCommand(config: () => Config): Command {
  return new Command('serve')
    .description('Serve the archive over HTTP (HOST, PORT, DOCUMENTS, DATA_DIR ...)')
    .action(async () => {
      const settings = config();
      const write = (line: string) => process.stdout.write(`${line}\n`);
      const server = await startServer(settings, write).catch(explainListen(settings));
      say(settings, server.url, write);
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        process.once(signal, () => {
          write('Stopping ...');
          server.stop().then(() => process.exit(0));
        });
      }
      await server.opened;
    });
}

function say({ DOCUMENTS }: Config, url: string, write: (line: string) => void): void {
  const { snapshot, works, editions, clauseCount } = Archive.load(DOCUMENTS);
  write(
    `The archive of ${DOCUMENTS} is served at ${url} (${works.size} Works, ${editions.length} texts, ${clauseCount} clauses)`,
  );
  for (const issue of snapshot.issues.filter(isError)) write(`Left out: ${formatIssue(issue)}`);
}

const explainListen =
  ({ HOST, PORT }: Config) =>
  (error: unknown): never => {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EADDRINUSE')
      throw new Error(`Port ${PORT} of ${HOST} is taken: stop what listens there, or set PORT`);
    throw error;
  };
