import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { minimatch } from 'minimatch';
import { nameOf, placeOf } from './chosen.mjs';
import settings from './stryker.config.mjs';

// list.mjs pattern ...: name and place of every change that Stryker would make to these files, as JSON.
const patterns = process.argv.slice(2);
const files = readdirSync('src', { recursive: true })
  .map((file) => join('src', file))
  .filter((file) => patterns.some((pattern) => minimatch(file, pattern)))
  .sort()
  .map((file) => ({ name: resolve(file), mutate: true, content: readFileSync(file, 'utf8') }));

const silent = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false };
const { mutants } = await new Instrumenter(silent).instrument(files, {
  ...settings.mutator,
  plugins: null,
  ignorers: [],
});
const listed = mutants.filter(({ status }) => status !== 'Ignored');
process.stdout.write(JSON.stringify(listed.map((mutant) => [nameOf(mutant), placeOf(mutant)])));
