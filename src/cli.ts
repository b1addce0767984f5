#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { ConfigError, readConfig } from './config.ts';
import { guardOutput } from './log/output.ts';

/** Exit codes of every command: 0 all well, 1 findings, 2 the call's words are wrong. */
const USAGE = 2;

const program = new Command('archive')
  .description('The treaty archive: serve, check and search it')
  .exitOverride()
  .showHelpAfterError('(--help says more)')
  .hook('preAction', (_, command) => {
    // A server has a log of its own, which outlives its readers.
    if (command.name() !== 'serve') guardOutput();
  })
  .configureOutput({ writeErr: (text) => process.stderr.write(text) });
const config = () => readConfig(process.env);

/** Commands by their names. The one that is asked for is loaded alone: pages, fonts and the engine take a second. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./cli/serve.ts')).serveCommand(config),
  verify: async () => (await import('./cli/verify.ts')).verifyCommand(config),
  lock: async () => (await import('./cli/lock.ts')).lockCommand(config),
  withdraw: async () => (await import('./cli/withdraw.ts')).withdrawCommand(config),
  index: async () => (await import('./cli/index.ts')).indexCommand(),
  search: async () => (await import('./cli/search.ts')).searchCommand(config),
  cite: async () => (await import('./cli/cite.ts')).citeCommand(config),
  arrive: async () => (await import('./cli/arrive.ts')).arriveCommand(config),
  attest: async () => (await import('./cli/attest.ts')).attestCommand(config),
  compare: async () => (await import('./cli/compare.ts')).compareCommand(config),
  quote: async () => (await import('./cli/quote.ts')).quoteCommand(config),
  silence: async () => (await import('./cli/silence.ts')).silenceCommand(config),
  pdf: async () => (await import('./cli/pdf.ts')).pdfCommand(config),
};
const [asked = ''] = process.argv.slice(2);
const loaded = Object.hasOwn(COMMANDS, asked) ? [asked] : Object.keys(COMMANDS);

try {
  for (const name of loaded) {
    const command = await COMMANDS[name]?.();
    if (command !== undefined) program.addCommand(command.exitOverride());
  }
  await program.parseAsync();
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
