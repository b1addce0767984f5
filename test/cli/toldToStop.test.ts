import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { builtOf } from '../support/built.ts';

function stopped(...words: readonly string[]) {
  const probe = builtOf('test/cli/stopProbe.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [probe, ...words], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { status, said: stdout + stderr };
}

test('who was told to stop and has stopped ends well', () => {
  expect(stopped()).toEqual({ status: 0, said: 'Stopping ...\n' });
});

test('who cannot stop cleanly ends too, says why, and does not look like one who could', () => {
  const { status, said } = stopped('quagga');
  expect([status, said]).toEqual([1, expect.stringContaining('Error: quagga')]);
});
