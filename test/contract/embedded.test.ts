import { openEmbedded } from '../../src/search/embedded/index.ts';
import { engineOver } from '../search/engine.ts';
import { describeEngine } from './searchEngine.ts';

describeEngine('the embedded engine', (archive) =>
  openEmbedded({ archive, dataDir: null, maxClauses: 50_000 }),
);
describeEngine('the embedded index in one thread', engineOver);
