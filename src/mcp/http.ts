import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { Ask } from '../ask.ts';
import { mcpServer } from './server.ts';

/** The answer to one message that was posted; `message` is its body, read already. */
export async function answerMessage(request: Request, message: unknown, ask: Ask): Promise<Response> {
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  const server = mcpServer(ask);
  await server.connect(transport);
  try {
    return await transport.handleRequest(request, { parsedBody: message });
  } finally {
    await server.close();
  }
}
