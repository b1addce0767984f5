import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { Command } from 'commander';
import type { Config } from '../config.ts';
import { requestOf } from '../http/requestOf.ts';
import { localApp } from '../localApp.ts';
import { mcpServer } from '../mcp/server.ts';
import { withServices } from './withServices.ts';

const AFTER = `
An assistant starts it and speaks to it over standard input and output; nothing else is asked for or written.

Exit code: 0 when its reader has ended`;

/** `archive mcp`: the tools of `/mcp` for an assistant on this machine, without a server. */
export function mcpCommand(config: () => Config): Command {
  return new Command('mcp')
    .description('Speak the Model Context Protocol over standard input and output')
    .addHelpText('after', AFTER)
    .action(() =>
      withServices(config(), async (services) => {
        const app = localApp(services, config());
        const transport = new StdioServerTransport();
        const ended = new Promise<void>((settle) => {
          process.stdin.once('end', settle);
          process.stdin.once('close', settle);
        });
        await mcpServer((path, posted) => app.request(requestOf(path, posted))).connect(transport);
        await ended;
        await transport.close();
      }),
    );
}
