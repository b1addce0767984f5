import { readJson } from '../bodies.ts';
import { Body, JSON_TYPE, PRIVATE } from '../body.ts';
import { type Route, route } from '../route.ts';

/** As JSON-RPC 2.0 has it: an invalid request. */
const NO_BATCH = JSON.stringify({
  jsonrpc: '2.0',
  id: null,
  error: { code: -32600, message: 'One message a request: batches are not answered' },
});

/**
 * The Model Context Protocol over HTTP ("streamable", one message a request, no session): what an assistant asks is
 * asked of the API in turn. The words are the same for everybody, so that any page's scripts may ask, too.
 */
export const mcpRoute: Route = route('/mcp', {
  method: 'POST',
  lane: 'sending',
  answer: async (app, c) => {
    const message = await readJson(c);
    // One request would be as many as fit into it; the protocol has no more batches since 2025-06-18.
    if (Array.isArray(message)) return new Body(NO_BATCH, JSON_TYPE, PRIVATE, 400).respond(c);
    const { answerMessage } = await import('../../mcp/http.ts');
    return answerMessage(c.req.raw, message, app.ask);
  },
});
