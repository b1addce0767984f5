import { Command, CommanderError } from 'commander';
import { type Config, ConfigError, readConfig } from '../config.ts';

/** Exit codes of every command: 0 all well, 1 findings, 2 the call's words are wrong. */
const USAGE = 2;

/** Commands by their names. The one that is asked for is loaded alone: pages, fonts and the engine take a second. */
const COMMANDS: Readonly<Record<string, (config: () => Config) => Promise<Command>>> = {
  serve: async (config) => (await import('./serve.ts')).serveCommand(config),
  new: async (config) => (await import('./new.ts')).newCommand(config),
  verify: async (config) => (await import('./verify.ts')).verifyCommand(config),
  lock: async (config) => (await import('./lock.ts')).lockCommand(config),
  withdraw: async (config) => (await import('./withdraw.ts')).withdrawCommand(config),
  index: async () => (await import('./index.ts')).indexCommand(),
  search: async (config) => (await import('./search.ts')).searchCommand(config),
  cite: async (config) => (await import('./cite.ts')).citeCommand(config),
  import: async (config) => (await import('./import.ts')).importCommand(config),
  arrive: async (config) => (await import('./arrive.ts')).arriveCommand(config),
  attest: async (config) => (await import('./attest.ts')).attestCommand(config),
  compare: async (config) => (await import('./compare.ts')).compareCommand(config),
  quote: async (config) => (await import('./quote.ts')).quoteCommand(config),
  silence: async (config) => (await import('./silence.ts')).silenceCommand(config),
  mcp: async (config) => (await import('./mcp.ts')).mcpCommand(config),
  site: async (config) => (await import('./site.ts')).siteCommand(config),
  pdf: async (config) => (await import('./pdf.ts')).pdfCommand(config),
  epub: async (config) => (await import('./epub.ts')).epubCommand(config),
};

/** `archive <words>`: writes to the process's outputs and leaves its exit code there. */
export async function run(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const [asked = ''] = words;
  const loaded = Object.hasOwn(COMMANDS, asked) ? [asked] : Object.keys(COMMANDS);
  const program = archiveProgram();
  try {
    for (const name of loaded) {
      const command = await COMMANDS[name]?.(() => readConfig(environment));
      if (command !== undefined) program.addCommand(command.exitOverride());
    }
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : USAGE;
    else if (error instanceof ConfigError) {
      process.stderr.write(`The environment cannot be used:\n${error.message}\n`);
      process.exitCode = USAGE;
    } else {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    }
  }
}

const archiveProgram = (): Command =>
  new Command('archive')
    .description('The treaty archive: serve, check and search it')
    .exitOverride()
    .showHelpAfterError('(--help says more)')
    .configureOutput({ writeErr: (text) => process.stderr.write(text) });
