import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { longDay } from '../../src/cite/format/days.ts';
import { MESSAGES } from '../../src/http/i18n/index.ts';
import { textOf } from '../../src/languages/said.ts';
import { WORK, type WorkKind } from '../../src/model/budget.ts';
import { INTERFACE_CODES, type InterfaceCode } from '../../src/model/interfaces.ts';
import { sayReasons } from '../../src/render/sayReasons.ts';
import { testApp } from '../support/app.ts';

/** Every sentence of a table by its path; those with parameters are called with 2. */
const sentences = (table: object): Readonly<Record<string, string>> => Object.fromEntries(pairs(table, ''));

function* pairs(table: object, path: string): Generator<readonly [string, string]> {
  for (const [key, value] of Object.entries(table)) {
    if (typeof value === 'object') yield* pairs(value, `${path}${key}.`);
    else yield [`${path}${key}`, typeof value === 'function' ? String(value(2, 2, 2, 2)) : String(value)];
  }
}

/** Words that a language shares with English. */
const SAME: Readonly<Partial<Record<InterfaceCode, readonly string[]>>> = {
  rus: ['work.stageOn', 'marks.colon', 'marks.semicolon', 'marks.stop'],
  aze: ['type.memorandum', 'bulk.size', 'marks.colon', 'marks.semicolon', 'marks.stop', 'marks.quotes'],
};

describe('interface sentences', () => {
  const english = sentences(MESSAGES.eng);

  test.each(INTERFACE_CODES.filter((code) => code !== 'eng'))(
    '%s has its own words for all of them',
    (code) => {
      const own = sentences(MESSAGES[code]);
      expect(Object.keys(own)).toEqual(Object.keys(english));
      const untranslated = Object.entries(own).filter(
        ([at, words]) => words === english[at] || words.trim() === '',
      );
      expect(untranslated.map(([at]) => at)).toEqual(SAME[code] ?? []);
    },
  );

  test('Armenian and Russian sentences hold no Latin words but names of formats and programs', () => {
    const commands =
      /\[[^\]]*\]|(?:npm run )?archive(?: --)? verify(?: --mirror)?|DOCUMENTS=|\/offline\b|\bsha256sum\b|\bcurl\b/gu;
    const names =
      /\b[\w@-]+\.(?:md|lock|jsonl|yaml|txt)\b|\b(?:PDF|EPUB|md|txt|json|bib|ris|csl|cookie|RFC|IV|BibTeX|RIS|CSL|JSON|Markdown|xml|pdf|https?|Atom|Tor|Browser|Enter|Esc|work|party|type|stage|level|note|SVG|attestations|title|Word|pull request|SHA256SUMS|SHA|OK|epub|MCP|ZIP|NDJSON|html|CSV|UTF|schema\.org|ELI|DCAT|LD|Turtle|RDF|OpenAPI|CORS|detail|near|RateLimit(?:-Policy)?|Retry-After|Deprecation|Sunset|api)\b/gu;
    for (const code of ['hye', 'rus'] as const) {
      for (const [at, words] of Object.entries(sentences(MESSAGES[code])))
        expect([
          code,
          at,
          words
            .replace(commands, '')
            .replace(names, '')
            .match(/[A-Za-z]{2,}/u)?.[0],
        ]).toEqual([code, at, undefined]);
    }
  });
});

describe('dates in words', () => {
  test.each([
    ['eng', /^8 August 2025$/u],
    ['rus', /^8 августа 2025 г\.$/u],
    ['hye', /^2025 թ\. օգոստոսի 8$/u],
    ['aze', /^8 avqust 2025$/u],
  ] as const)('%s: %s', (code, words) => expect(longDay('2025-08-08', code)).toMatch(words));

  test('a day stays that day in every time zone', () =>
    expect(longDay('1991-01-01', 'eng')).toBe('1 January 1991'));
});

test('Armenian case is never changed by style', () => {
  const http = new URL('../../src/http/', import.meta.url);
  const styles = readdirSync(http, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  expect(styles.length).toBeGreaterThan(15);
  const css = styles.map((file) => readFileSync(new URL(file, http), 'utf8')).join('');
  expect(css).not.toMatch(/text-transform|font-variant-caps|small-caps/u);
});

describe('the language of the interface', () => {
  test.each([
    ['?ui=ru', 'en', 'ru'],
    ['?ui=hye', '', 'hy'],
    ['?ui=az-Latn', '', 'az-Latn'],
    ['?ui=klingon', 'ru', 'ru'],
    ['?ui=', 'hy', 'hy'],
    ['?ui=__proto__', '', 'en'],
    ['?ui=ru&ui=hy', '', 'ru'],
    ['', 'az-AZ,az;q=0.9', 'az-Latn'],
    ['', 'fr', 'en'],
    ['', 'hy;q=2, en', 'hy'],
    ['', '*', 'en'],
    ['', ';;;,=,', 'en'],
  ])('%s with Accept-Language "%s" is %s', async (query, accepted, lang) => {
    const page = await (await testApp().get(`/about${query}`, { 'accept-language': accepted })).text();
    expect(/<html lang="([^"]+)">/u.exec(page)?.[1]).toBe(lang);
  });

  test('chosen in the address, it goes on in every link of the archive', async () => {
    const page = await (await testApp().get('/t/harbour-treaty-1971/eng@1971-03-02/art_1?ui=rus')).text();
    const body = page.slice(page.indexOf('<body>'));
    const links = [...body.matchAll(/href="(\/[^"]*)"/gu)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&'),
    );
    const lost = links.filter(
      (href) => !/[?&]ui=/u.test(href) && !/\.(?:txt|md|json|xml|bib|ris|epub)$/u.test(href),
    );
    expect(lost).toEqual([]);
  });
});

test('what is too much work is answered with what to ask instead, in every language of readers', () => {
  const works = Object.keys(WORK) as WorkKind[];
  const all = INTERFACE_CODES.flatMap((reader) =>
    works.map((work) => textOf(sayReasons([{ why: 'too-much-work', work }], reader, new Map()))),
  );
  expect(new Set(all).size).toBe(works.length * INTERFACE_CODES.length);
  expect(all.filter((says) => says === '')).toEqual([]);
});
