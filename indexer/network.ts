import type { MeiliServer } from './server.ts';

/**
 * Makes the servers know each other, so that a search of one asks all. Each is known by the address that the indexer
 * has for it, and is asked with the search-only key. Servers that are no longer named are forgotten.
 */
export async function connectServers(servers: readonly MeiliServer[], searchKey: string): Promise<void> {
  const wanted = new Map(
    servers.map(({ name, url }) => [name, { url, searchApiKey: searchKey, writeApiKey: null }]),
  );
  await Promise.all(
    servers.map(async (server) => {
      await server.ask((client) => client.updateExperimentalFeatures({ network: true }));
      const { self, remotes = {} } = await server.ask((client) => client.getNetwork());
      const forgotten = Object.keys(remotes).filter((name) => !wanted.has(name));
      const isSame =
        self === server.name &&
        forgotten.length === 0 &&
        [...wanted].every(([name, { url, searchApiKey }]) => {
          const known = remotes[name];
          return known?.url === url && known.searchApiKey === searchApiKey;
        });
      if (isSame) return;
      const changed = [...wanted, ...forgotten.map((name) => [name, null] as const)];
      await server.ask((client) =>
        client.updateNetwork({ self: server.name, remotes: Object.fromEntries(changed) }),
      );
    }),
  );
}
