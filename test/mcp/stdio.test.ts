import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { expect, test } from 'vitest';
import { CLI } from '../support/cli.ts';
import { FIXTURE } from '../support/folder.ts';
import { ROOT } from '../support/workingTree.ts';

test('archive mcp speaks the protocol over standard input and output, and ends with its reader', async () => {
  const client = new Client({ name: 'a test', version: '1' });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [CLI, 'mcp'],
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', DOCUMENTS: FIXTURE, DATA_DIR: '/proc/none' },
    stderr: 'ignore',
  });
  await client.connect(transport);
  const permalink = '/t/harbour-treaty-1971/eng@1971-03-02/art_1';
  const { content } = await client.callTool({ name: 'get_clause', arguments: { permalink } });
  expect(JSON.stringify(content)).toContain('The harbour of Quil is open to the ships of both Parties');
  const { pid } = transport;
  await client.close();
  await expect.poll(() => isRunning(pid)).toBe(false);
});

function isRunning(pid: number | null): boolean {
  try {
    return process.kill(pid ?? 0, 0);
  } catch {
    return false;
  }
}
