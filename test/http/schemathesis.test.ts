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

const PDFS = '\\.pdf$';

describe.skipIf(!hasSchemathesis)('schemathesis, by what /openapi.json says, finds nothing', () => {
  test('in the answers for programs', { timeout: 150_000 }, async () => {
    const cases = ['--phases=examples,coverage,fuzzing', '--max-examples=12'];
    expect(await ask(await servedUrl(), [`--exclude-path-regex=${PDFS}`, ...cases])).toBe('');
  });

  test('in PDFs', { timeout: 150_000 }, async () => {
    const cases = ['--phases=examples,fuzzing', '--max-examples=12'];
    expect(await ask(await servedUrl(), [`--include-path-regex=${PDFS}`, ...cases])).toBe('');
  });
});
