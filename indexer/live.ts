import type { Settings } from 'meilisearch';
import { z } from 'zod';
import { FACTS_ID, type Facts, FactsSchema } from '../src/search/meilisearch/schema.ts';
import type { MeiliServer } from './server.ts';

/** The index that readers are answered from. */
export interface LiveIndex {
  /** Null where there are none, or in a form that this indexer does not know. */
  readonly facts: Facts | null;
  /** Whether nobody changed its settings since. */
  readonly hasItsSettings: boolean;
}

/** What is known of an index without reading its documents; null where there is none. */
export async function lookAt(
  server: MeiliServer,
  uid: string,
  settings: Settings,
): Promise<LiveIndex | null> {
  const found = await server.find((client) => client.index(uid).getSettings());
  return found === null
    ? null
    : { facts: await factsOf(server, uid), hasItsSettings: hasSettings(found, settings) };
}

/** The facts document of an index; null where there is none that can be read. */
export async function factsOf(server: MeiliServer, uid: string): Promise<Facts | null> {
  const document = await server.find((client) => client.index(uid).getDocument(FACTS_ID));
  return document === null ? null : (FactsSchema.safeParse(document).data ?? null);
}

/** Documents read at a time. */
const PAGE = 20_000;

const Held = z.object({ id: z.string(), sha: z.string().optional() });

/** Hash of every document but the facts by id; `gone` ones have the empty hash. */
export async function readShas(server: MeiliServer, uid: string): Promise<Map<string, string>> {
  const shas = new Map<string, string>();
  for (let offset = 0; ; offset += PAGE) {
    const { results, total } = await server.ask((client) =>
      client.index(uid).getDocuments({ fields: ['id', 'sha'], limit: PAGE, offset }),
    );
    for (const result of results) {
      const { id, sha = '' } = Held.parse(result);
      if (id !== FACTS_ID) shas.set(id, sha);
    }
    if (offset + PAGE >= total) return shas;
  }
}

/** Whether every setting that is wanted is the one found; lists of words come back sorted. */
function hasSettings(found: Settings, wanted: Settings): boolean {
  const names = Object.keys(wanted) as (keyof Settings)[];
  return names.every((name) => canonical(found[name], name) === canonical(wanted[name], name));
}

/** Settings whose order says nothing. */
const UNORDERED: ReadonlySet<string> = new Set([
  'separatorTokens',
  'nonSeparatorTokens',
  'stopWords',
  'sortableAttributes',
  'disableOnWords',
  'disableOnAttributes',
]);

function canonical(value: unknown, name: string): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item, ''));
    return `[${(UNORDERED.has(name) ? items.sort() : items).join()}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value).map(([key, field]) => `${key}:${canonical(field, key)}`);
  return `{${fields.sort().join()}}`;
}
