import { McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { ZodError } from 'zod';
import { type Ask, NotAnswered } from '../ask.ts';
import { readText, textsListed } from './texts.ts';
import { TOOLS } from './tools.ts';

const INSTRUCTIONS = `Texts of treaties, clause by clause. Quote only words that a tool gave, each with its permalink and level:
"unchecked" words may differ from the act in any word. Every text is a copy without legal force. That the archive
holds or finds nothing is no proof that the law says nothing.`;

/** An archive as a server of the Model Context Protocol; it remembers nothing between calls. */
export function mcpServer(ask: Ask): McpServer {
  const server = new McpServer({ name: 'treaty-archive', version: '1' }, { instructions: INSTRUCTIONS });
  for (const { name, title, description, input, answer } of TOOLS) {
    const config = {
      title,
      description,
      inputSchema: input,
      annotations: { readOnlyHint: true, openWorldHint: false, idempotentHint: true },
    };
    server.registerTool(name, config, async (given: unknown) => {
      try {
        const { text, json } = await answer(ask, given);
        return { content: [{ type: 'text', text }], structuredContent: { ...json } };
      } catch (error) {
        if (error instanceof NotAnswered)
          return { content: [{ type: 'text', text: error.message }], isError: true };
        throw error instanceof ZodError ? new Error('The archive gave an answer of another form') : error;
      }
    });
  }
  server.registerResource(
    'text',
    new ResourceTemplate('treaty:/t/{work}/{expression}', { list: () => textsListed(ask) }),
    {
      title: 'A text of a treaty',
      description: 'Whole, as Markdown with its level at the head',
      mimeType: 'text/markdown',
    },
    (uri) => readText(ask, uri),
  );
  return server;
}
