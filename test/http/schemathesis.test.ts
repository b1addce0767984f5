import { describe, expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { startServer } from '../../src/server.ts';
import { FIXTURE, temporaryFolder } from '../support/folder.ts';
import { quietLog } from '../support/log.ts';
import { ask, hasSchemathesis } from '../support/schemathesis.ts';

async function servedUrl(): Promise<string> {
  const config = readConfig({ PORT: '0', DOCUMENTS: FIXTURE, DATA_DIR: temporaryFolder() });
  const server = await startServer(config, quietLog());
  onTestFinished(() => server.stop());
  await server.opened;
  return server.url;
}

describe.skipIf(!hasSchemathesis)('schemathesis, by what /openapi.json says, finds nothing', () => {
  // schemathesis.toml says what is asked of PDFs: they take as long as all else, and share what reads their parameters.
  test('in the answers for programs and in PDFs', { timeout: 150_000 }, async () => {
    expect(await ask(await servedUrl(), ['--phases=examples,coverage,fuzzing', '--max-examples=12'])).toBe(
      '',
    );
  });
});
