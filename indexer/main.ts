#!/usr/bin/env node
import { CommanderError } from 'commander';
import { ConfigError, readConfig } from '../src/config.ts';
import { guardOutput } from '../src/log/output.ts';
import { indexCommand } from './command.ts';

/** Exit codes as of every command of the archive: 0 done, 1 failed, 2 wrong usage. */
const USAGE = 2;

guardOutput();
const command = indexCommand(() => readConfig(process.env))
  .exitOverride()
  .showHelpAfterError('(--help says more)');
try {
  await command.parseAsync();
} catch (error) {
  const isUsage = error instanceof ConfigError || error instanceof CommanderError;
  if (!(error instanceof CommanderError)) process.stderr.write(`${sayError(error)}\n`);
  if (!(error instanceof CommanderError && error.exitCode === 0)) process.exitCode = isUsage ? USAGE : 1;
}

function sayError(error: unknown): string {
  if (error instanceof ConfigError) return `The environment cannot be used:\n${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
