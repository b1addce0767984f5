#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { citeCommand } from './cli/cite.ts';
import { compareCommand } from './cli/compare.ts';
import { indexCommand } from './cli/index.ts';
import { lockCommand } from './cli/lock.ts';
import { pdfCommand } from './cli/pdf.ts';
import { searchCommand } from './cli/search.ts';
import { serveCommand } from './cli/serve.ts';
import { verifyCommand } from './cli/verify.ts';
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
for (const command of [
  serveCommand(config),
  verifyCommand(config),
  lockCommand(config),
  indexCommand(),
  searchCommand(config),
  citeCommand(config),
  compareCommand(config),
  pdfCommand(config),
]) {
  program.addCommand(command.exitOverride());
}

try {
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
