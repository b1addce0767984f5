import type { Config } from '../config.ts';
import { serveAsMember } from '../crew/member.ts';
import { isFirst, isMember } from '../crew/messages.ts';
import { surviveFaults } from '../log/faults.ts';
import { openLog } from '../log/open.ts';
import { formatIssue, isError } from '../model/issue.ts';
import { inEnglish } from '../render/sayReasons.ts';
import { type RunningServer, startServer } from '../server.ts';
import { explainListen, openMetricsPort } from './ports.ts';
import { whenToldToStop } from './toldToStop.ts';

/** How `archive serve` was called. */
interface Called {
  readonly json: boolean;
  readonly watches: boolean;
}

/** Serves in this process, alone or as one of several. */
export async function serveHere(settings: Config, { json, watches }: Called): Promise<void> {
  const log = openLog(process.stdout, process.stderr);
  const { write } = log;
  const ended = (): void => process.exit(0);
  const collects = settings.METRICS_PORT !== undefined;
  const starting = isMember()
    ? serveAsMember(settings, log, ended)
    : startServer(settings, log, { watches, collects });
  const server = await starting.catch(explainListen('PORT', settings.HOST, settings.PORT));
  surviveFaults(log);
  if (!isMember() || isFirst()) sayWhatIsServed(settings, server, json, write);
  whenToldToStop(write, () => server.stop());
  if (!isMember()) await openMetricsPort(settings, write, server.metrics?.text);
  // In a thread of its own: the first reader of a PDF need not wait until searches answer.
  const pressed = server.services.press.warm();
  await server.opened;
  const { why } = server.services.engineStatus();
  if (why.length > 0) write(`Word search: ${inEnglish(why, new Map())}`);
  await pressed;
  await server.services.lane?.warm();
  await server.warm();
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
