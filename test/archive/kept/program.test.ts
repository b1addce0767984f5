import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';
import { PACKAGES, programHash, ROOMS } from '../../../src/archive/kept/program.ts';

const SRC = resolve(import.meta.dirname, '../../../src');

/** Modules that a module runs, itself among them, and the packages that these call; types alone run nothing. */
function runBy(module: string, modules = new Set<string>(), packages = new Set<string>()) {
  if (modules.has(module)) return { modules, packages };
  modules.add(module);
  const source = readFileSync(module, 'utf8');
  for (const [, what = '', from = ''] of source.matchAll(/^(?:import|export) ([^;]*?) from '([^']+)';/gmsu)) {
    if (what.startsWith('type ')) continue;
    if (from.startsWith('.')) runBy(join(dirname(module), from), modules, packages);
    else if (!from.startsWith('node:')) packages.add(from);
  }
  return { modules, packages };
}

test('all code that loading runs is in the hash of the program', () => {
  const { modules, packages } = runBy(join(SRC, 'archive/load.ts'));
  expect(modules.size).toBeGreaterThan(20);
  const rooms = new Set(
    [...modules].map((module) => relative(SRC, module).split(sep)[0]?.replace('.ts', '')),
  );
  expect([...rooms].filter((room) => !ROOMS.some((own) => own === room))).toEqual([]);
  expect([...packages].filter((name) => !PACKAGES.some((own) => own === name))).toEqual([]);
  expect(programHash()).toMatch(/^[0-9a-f]{64}$/u);
});
