import { describe, expect, test } from 'vitest';
import { acceptedIn } from '../../src/http/accepted.ts';
import { acceptedLanguages, prefersPage } from '../../src/http/reader.ts';

describe('what a request takes, best first (RFC 9110, section 12.5)', () => {
  test.each([
    ['', []],
    ['br;q=0.5, gzip', ['gzip', 'br']],
    ['GZIP ; Q=0.5 , Br', ['br', 'gzip']],
    ['gzip;q=0, br;q=0.000, *;q=0.1', ['*']],
    [';;;,=,', ['=']],
    ['text/html;level=1;q=0.4, text/plain', ['text/plain', 'text/html']],
  ])('%s', (header, types) => expect(acceptedIn(header, 1000).map(({ type }) => type)).toEqual(types));

  test('no more than was said is read', () =>
    expect(acceptedIn('br, gzip', 2)).toEqual([{ type: 'br', q: 1 }]));
});

describe('languages of a reader', () => {
  test.each([
    ['ru;q=0.5, hy;q=0.9, en;q=0.7', ['hye', 'eng', 'rus']],
    ['en-GB, en;q=0.9, ru-RU;q=0.8', ['eng', 'rus']],
    ['ru;q=0, hy', ['hye']],
    ['az-Latn-AZ', ['aze']],
    ['*', []],
    ['ru;q=9, hy', ['rus', 'hye']],
    ['hy, ru;q=9', ['hye', 'rus']],
  ])('%s', (header, codes) => expect(acceptedLanguages(header)).toEqual(codes));
});

describe('whether a problem is told as a page', () => {
  test.each([
    ['', false],
    ['text/html,application/xhtml+xml;q=0.9,*/*;q=0.8', true],
    ['TEXT/HTML', true],
    ['text/*', true],
    ['*/*', false],
    ['application/json, text/html', false],
    ['application/json;q=0.5, text/html', true],
    ['application/problem+json;q=0.9, text/html;q=0.8', false],
    ['text/html;q=0', false],
  ])('%s: %s', (header, isPage) => expect(prefersPage(header)).toBe(isPage));
});
