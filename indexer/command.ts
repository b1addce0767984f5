import { Command, InvalidArgumentError } from 'commander';
import { Archive } from '../src/archive/archive.ts';
import { type Config, ConfigError } from '../src/config.ts';
import { isError } from '../src/model/issue.ts';
import { createScreen } from '../src/screen.ts';
import { createKeys } from './keys.ts';
import { runIndexer } from './run.ts';
import type { IndexerReport } from './work.ts';

interface Options {
  readonly full?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly createKeys?: boolean;
  readonly replicas: number;
}

/** `archive index`: brings the index of Meilisearch up to the documents. */
export function indexCommand(config: () => Config): Command {
  return new Command('index')
    .description(
      'Bring the Meilisearch index up to the documents; readers see the old one until all is ready',
    )
    .option('--full', 'build it anew, even if little or nothing changed')
    .option('--dry-run', 'say what would be done, and change nothing')
    .option('--replicas <n>', 'with several servers: on how many of them each Work is', wholeNumber, 1)
    .option('--create-keys', 'make a search-only key and an indexing key (MEILI_ADMIN_KEY is the master key)')
    .option('--json', 'print what was done as JSON')
    .addHelpText(
      'after',
      '\nEnvironment: MEILI_URL or MEILI_URLS, MEILI_ADMIN_KEY, MEILI_INDEX, DOCUMENTS; with several servers MEILI_SEARCH_KEY' +
        '\nExit code: 0 done or nothing to do, 1 failed (the index that readers use is as it was), 2 wrong usage',
    )
    .action(async (options: Options) => {
      const settings = config();
      requireServers(settings);
      if (options.createKeys === true) return printKeys(settings, options);
      await index(settings, options);
    });
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('A whole number from 1.');
  return value;
}

function requireServers({ MEILI_URLS, MEILI_ADMIN_KEY }: Config): void {
  const missing = [
    ...(MEILI_URLS.length === 0
      ? ['MEILI_URL: not set: the address of Meilisearch, such as http://127.0.0.1:7700']
      : []),
    ...(MEILI_ADMIN_KEY === undefined
      ? ['MEILI_ADMIN_KEY: not set: the indexing key (--create-keys makes one)']
      : []),
  ];
  if (missing.length > 0) throw new ConfigError(missing.join('\n'));
}

/** The keys are what is asked for here, and the only place where they are shown. */
async function printKeys(
  { MEILI_URLS, MEILI_ADMIN_KEY, MEILI_INDEX }: Config,
  { json = false }: Options,
): Promise<void> {
  const keys = await createKeys(MEILI_URLS, MEILI_ADMIN_KEY ?? '', MEILI_INDEX);
  const lines = Object.entries(keys).map(([name, key]) => `${name}=${key}\n`);
  process.stdout.write(json ? `${JSON.stringify(keys)}\n` : lines.join(''));
}

async function index(
  config: Config,
  { full = false, dryRun = false, json = false, replicas }: Options,
): Promise<void> {
  const { MEILI_URLS, MEILI_ADMIN_KEY = '', MEILI_SEARCH_KEY = null, MEILI_INDEX, DOCUMENTS } = config;
  if (MEILI_URLS.length > 1 && MEILI_SEARCH_KEY === null)
    throw new ConfigError(
      'MEILI_SEARCH_KEY: not set: several servers ask each other with it (--create-keys makes one)',
    );
  if (replicas > MEILI_URLS.length)
    throw new ConfigError(`--replicas ${replicas}: there are ${MEILI_URLS.length} servers in MEILI_URLS`);
  const archive = Archive.load(DOCUMENTS);
  const screen = createScreen(process.stderr, json);
  for (const { file } of archive.snapshot.issues.filter(isError))
    screen.say(`Left out, since it has errors: ${file}`);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const begun = performance.now();
  const report = await runIndexer({
    archive,
    urls: MEILI_URLS,
    adminKey: MEILI_ADMIN_KEY,
    searchKey: MEILI_SEARCH_KEY,
    index: MEILI_INDEX,
    replicas,
    full,
    dryRun,
    say: screen.say,
    progress: screen.progress,
    signal: stop.signal,
  }).finally(screen.clear);
  const seconds = Math.round(performance.now() - begun) / 1000;
  process.stdout.write(
    json ? `${JSON.stringify({ ...report, dryRun, seconds })}\n` : `${sentence(report, dryRun, seconds)}\n`,
  );
}

function sentence(report: IndexerReport, dryRun: boolean, seconds: number): string {
  const { mode, why, index, clauses, added, replaced, deleted, servers } = report;
  const where = `"${index}" on ${servers.length === 1 ? servers[0]?.url : `${servers.length} servers`}`;
  if (mode === 'none') return `${where}: up to date, ${clauses} clauses`;
  const built =
    mode === 'full'
      ? `${clauses} clauses anew (${why})`
      : `${added} added, ${replaced} replaced, ${deleted} deleted`;
  return dryRun
    ? `${where}: would index ${built}`
    : `${where}: ${built}, ${clauses} clauses, in ${seconds.toFixed(1)} s`;
}
