#!/usr/bin/env node
import { run } from './cli/run.ts';
import { guardOutput } from './log/output.ts';

const words = process.argv.slice(2);
// A server has a log of its own, which outlives its readers.
if (words[0] !== 'serve') guardOutput();
await run(words, process.env);
