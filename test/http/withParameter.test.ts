import { expect, test } from 'vitest';
import { withParameter } from '../../src/http/page.ts';

test.each([
  ['/t/vclt-1969/eng@1969-05-23/art_2', '/t/vclt-1969/eng@1969-05-23/art_2?ui=rus'],
  ['/t/vclt-1969/eng@1969-05-23#art_2', '/t/vclt-1969/eng@1969-05-23?ui=rus#art_2'],
  ['/', '/?ui=rus'],
  ['/search?q=a+b&ui=eng', '/search?q=a+b&ui=rus'],
  ['/t/../search', '/search?ui=rus'],
  ['/t/договор', '/t/%D0%B4%D0%BE%D0%B3%D0%BE%D0%B2%D0%BE%D1%80?ui=rus'],
  ['//example.org/a', '/example.org/a?ui=rus'],
  ['/.//example.org', '/example.org?ui=rus'],
])('%s in another language of the pages', (path, expected) => {
  expect(withParameter(path, 'ui', 'rus')).toBe(expected);
});

test('a parameter is written as addresses are, and taken away', () => {
  expect(withParameter('/search', 'q', 'a b&c')).toBe('/search?q=a+b%26c');
  expect(withParameter('/search?ui=rus', 'ui', null)).toBe('/search');
});
