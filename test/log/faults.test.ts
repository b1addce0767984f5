import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { builtOf } from '../support/built.ts';

test('an exception that nobody caught ends nothing: it is written down, counted and told', () => {
  const probe = builtOf('test/log/faultProbe.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [probe], {
    encoding: 'utf8',
  });
  const lines = stdout.trim().split('\n');
  expect([status, stderr, lines.length]).toEqual([0, '', 3]);
  expect(stdout).toContain('Error: zebra');
  expect(stdout).not.toMatch(/quagga|okapi/u);
  expect(lines[2]).toContain('(3 times since the start)');
});
