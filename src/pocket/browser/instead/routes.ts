import { type Route, route } from '../../../http/route.ts';
import { unknownAddress } from '../../../http/unknown.ts';

/** What only a server has: pictures of clauses, packages, what is saved on a device, assistants, editors at work, what programs look for. */
const nowhere = (path: string): Route => route(path, { answer: (_, c) => unknownAddress(c.req.method) });

export const bulkRoutes: readonly Route[] = [];
export const cardRoutes: readonly Route[] = [];
export const discoveryRoutes: readonly Route[] = [];
export const mcpRoute = nowhere('/mcp');
export const offlineRoutes = (): readonly Route[] => [];
export const openApiRoute = (): Route => nowhere('/openapi.json');
export const watchRoutes: readonly Route[] = [];
