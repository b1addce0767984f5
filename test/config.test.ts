import { describe, expect, test } from 'vitest';
import { ConfigError, linksLeadTo, reachedAt, readConfig } from '../src/config.ts';

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
    [{ RATE_LIMIT: 'none' }, 'RATE_LIMIT'],
    [{ CLIENT_ADDRESS_HEADER: 'a: b' }, 'CLIENT_ADDRESS_HEADER'],
  ])('%j is refused, and the variable named', (environment, says) => {
    expect(() => readConfig(environment)).toThrow(ConfigError);
    expect(() => readConfig(environment)).toThrow(says);
  });
});

describe('addresses of a server', () => {
  test.each([
    ['127.0.0.1', 'http://127.0.0.1:3000'],
    ['0.0.0.0', 'http://127.0.0.1:3000'],
    ['::', 'http://127.0.0.1:3000'],
    ['::1', 'http://[::1]:3000'],
    ['192.0.2.7', 'http://192.0.2.7:3000'],
    ['archive.example', 'http://archive.example:3000'],
  ])('listening on %s it is reached at %s, and links lead to this machine', (host, url) => {
    expect(reachedAt(host, 3000)).toBe(url);
    expect(linksLeadTo(readConfig({ HOST: host }), 3000)).toBe('http://127.0.0.1:3000');
  });

  test('with PUBLIC_URL links lead there', () => {
    const config = readConfig({ HOST: '0.0.0.0', PUBLIC_URL: 'https://archive.example' });
    expect(linksLeadTo(config, 3000)).toBe('https://archive.example');
  });
});
