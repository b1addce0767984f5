import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

describe('what the environment says', () => {
  test('may be nothing: the archive is served from here, with the embedded engine', () => {
    expect(readConfig({ PORT: '' })).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 3000,
      SEARCH_ENGINE: 'auto',
      MEILI_URLS: [],
    });
  });

  test.each([
    [{ MEILI_URL: 'http://search:7700/' }, ['http://search:7700']],
    [{ MEILI_URLS: 'http://a:1, http://b:2,http://a:1/' }, ['http://a:1', 'http://b:2']],
  ])('%j names Meilisearch servers, each once', (environment, urls) => {
    expect(readConfig(environment).MEILI_URLS).toEqual(urls);
  });

  test.each([
    [{ PORT: 'http' }, 'PORT'],
    [{ PUBLIC_URL: 'archive.example' }, 'PUBLIC_URL'],
    [{ SEARCH_ENGINE: 'solr' }, 'SEARCH_ENGINE'],
    [{ SEARCH_ENGINE: 'meilisearch' }, 'SEARCH_ENGINE: meilisearch wants MEILI_URL'],
    [{ MEILI_URL: 'http://key@search:7700' }, 'MEILI_URL: holds a name or password'],
    [{ MEILI_INDEX: 'a--b' }, 'MEILI_INDEX'],
  ])('%j is refused, and the variable named', (environment, says) => {
    expect(() => readConfig(environment)).toThrow(ConfigError);
    expect(() => readConfig(environment)).toThrow(says);
  });
});
