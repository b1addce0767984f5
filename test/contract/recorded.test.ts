import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import type { SearchEngine } from '../../src/search/engine/port.ts';
import { openMeilisearch } from '../../src/search/meilisearch/index.ts';
import { engineOver } from '../search/engine.ts';
import { FIXTURE } from '../support/folder.ts';
import {
  HOW_TO_RECORD,
  madeOf,
  openRecorded,
  RECORDS,
  type RecordedMeili,
} from '../support/recordedMeili.ts';
import { describeEngine, INVENTED } from './searchEngine.ts';

describe(`on the answers of a real Meilisearch${RECORDS ? ', which are being recorded' : ', recorded'}`, () => {
  let server: RecordedMeili;
  beforeAll(async () => {
    server = await openRecorded('contract', Archive.load(FIXTURE));
  });
  afterAll(() => server?.close());

  test('they are of the documents and settings that the indexer makes now', () => {
    const { of } = server.recording;
    expect(of, `the recording is older than indexer, search or fixture; ${HOW_TO_RECORD}`).toEqual(
      madeOf(Archive.load(FIXTURE)),
    );
  });

  const open = async (archive: Archive, commonFrom: number): Promise<SearchEngine> => {
    const { follow, close, index: words } = await engineOver(archive);
    const { url, key, index } = server;
    const options = { urls: [url], key, index, commonFrom, words: { words, follow, close } };
    return openMeilisearch({ ...options, archive: () => archive });
  };
  describeEngine('the Meilisearch engine', (archive) => open(archive, Number.POSITIVE_INFINITY), INVENTED);
  describeEngine('the Meilisearch engine that counts and ranks', (archive) => open(archive, 0), INVENTED);
});
