import { afterAll, beforeAll, describe } from 'vitest';
import {
  canStartMeili,
  hasMeili,
  type MeiliServer,
  meiliSkipped,
  type OwnMeili,
  openMeili,
  ownMeiliSkipped,
  SMALL,
  startMeili,
} from './meilisearch.ts';

/** Tests on a real Meilisearch, which runs from the first to the last of them. Where there is none, the name says so. */
export function describeOnMeili(name: string, tests: (server: MeiliServer) => void): void {
  describe.skipIf(!hasMeili)(`${name}${meiliSkipped}`, () => tests(opened(openMeili)));
}

/** The same on a server of their own, which they may break. */
export function describeOnOwnMeili(name: string, tests: (server: OwnMeili) => void): void {
  describe.skipIf(!canStartMeili)(`${name}${ownMeiliSkipped}`, () => tests(opened(() => startMeili())));
}

/** Servers of one archive have one master key, and may ask each other on this machine. */
const KEY = 'one-master-key-of-three-servers';
const FLAGS = [...SMALL, '--experimental-allowed-ip-networks', 'any'];

type Three = readonly [OwnMeili, OwnMeili, OwnMeili];

/** The same on three of their own that share a key and reach each other. */
export function describeOnThreeMeili(name: string, tests: (servers: Three) => void): void {
  const one = (): OwnMeili => opened(() => startMeili(FLAGS, KEY));
  describe.skipIf(!canStartMeili)(`${name}${ownMeiliSkipped}`, () => tests([one(), one(), one()]));
}

/** Filled in before the first test. */
function opened<Server extends MeiliServer>(open: () => Promise<Server>): Server {
  const server = {} as Server;
  beforeAll(async () => {
    Object.assign(server, await open());
  }, 60_000);
  afterAll(() => server.stop?.());
  return server;
}
