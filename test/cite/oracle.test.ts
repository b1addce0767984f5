import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBibTeX, toCslJson, toRis } from '../../src/cite/format/records.ts';
import type { CiteDays, Cited } from '../../src/cite/format/subject.ts';
import { CITED, citeOf, DAYS_GIVEN, initialedWork } from './cited.ts';

// citation-js reads our records back; what it makes of them is compared with what we meant. What it loses is said at
// each field and is no fault of the record: a program that knows the field shows it.

const RECORDS = { bib: toBibTeX, ris: toRis, csl: toCslJson };
type Name = keyof typeof RECORDS;

/** The one item that another program finds in a record of ours. */
function read(name: Name, cited: Cited, days: CiteDays = DAYS_GIVEN): Readonly<Record<string, unknown>> {
  const { data } = new Cite(RECORDS[name](cited, days));
  expect(data).toHaveLength(1);
  return data[0] ?? {};
}

/** Our own CSL-JSON, a format that it hands through: what the two others must come to as well. */
const meant = (cited: Cited): Readonly<Record<string, unknown>> =>
  JSON.parse(toCslJson(cited, DAYS_GIVEN))[0];

/** Fields that come back as we meant them. */
const KEPT: Readonly<Record<Name, readonly string[]>> = {
  // Lost: `section`, which BibTeX has not (the pinpoint comes back as `page`), and the language's code (BibTeX has its
  // English name).
  bib: ['id', 'title', 'title-short', 'genre', 'issued', 'URL', 'accessed'],
  // Lost: `archive` (RIS `DP`, which it does not read); notes come back as a list; the place as `publisher-place`.
  ris: ['id', 'title', 'title-short', 'genre', 'issued', 'URL', 'accessed', 'section', 'language'],
  csl: [
    'id',
    'type',
    'title',
    'title-short',
    'genre',
    'issued',
    'URL',
    'accessed',
    'section',
    'language',
    'note',
  ],
};

describe.each(['bib', 'ris', 'csl'] as const)('citation-js reads our .%s', (name) => {
  test.each(Object.entries(CITED))('%s', (_, cited) => {
    const item = read(name, cited);
    for (const field of KEPT[name]) expect([field, item[field]]).toEqual([field, meant(cited)[field]]);
  });

  test.each(Object.entries(CITED))('with its notes and its place: %s', (_, cited) => {
    const item = read(name, cited);
    const { note } = meant(cited);
    expect(Array.isArray(item.note) ? item.note.join('; ') : item.note).toBe(note);
    expect(item['event-place'] ?? item['publisher-place']).toBe(meant(cited)['event-place']);
  });
});

test('the kind of act: only CSL-JSON has treaties, elsewhere the genre says it', () => {
  for (const cited of Object.values(CITED)) {
    const isTreaty = cited.work.nature === 'treaty';
    expect(read('csl', cited).type).toBe(isTreaty ? 'treaty' : 'document');
    for (const name of ['bib', 'ris'] as const) {
      // Lost: neither BibTeX nor RIS has a type for treaties, so that all acts come back as documents.
      expect(read(name, cited).type).toBe('document');
      expect(read(name, cited).genre === 'Treaty').toBe(isTreaty);
    }
  }
});

test('the pinpoint of a BibTeX record comes back as its page', () => {
  for (const cited of Object.values(CITED)) {
    const { section } = meant(cited);
    // Lost: the dash of a range comes back as a hyphen.
    const pages = typeof section === 'string' ? section.replace('–', '-') : undefined;
    expect(read('bib', cited).page).toBe(pages);
  }
});

describe('any title comes back as one record with this title', () => {
  const signs = fc.constantFrom(
    '{',
    '}',
    '\\',
    '"',
    '<b>',
    '&',
    '%',
    '#',
    '_',
    '$',
    '=HYPERLINK(1)',
    '@',
    'Հ',
    'ə',
    'я',
    'a',
    ' ',
  );
  const titles = fc
    .array(signs, { minLength: 1, maxLength: 10 })
    .map((parts) => `Act ${parts.join('')} end`.replace(/\s+/gu, ' '));
  const named = (title: string): Cited =>
    citeOf({ work: { ...initialedWork, title: { eng: title } }, title });

  test.each(['ris', 'csl'] as const)('.%s', (name) => {
    fc.assert(
      fc.property(titles, (title) => {
        expect(read(name, named(title)).title).toBe(title);
      }),
    );
  });

  test('.bib', () => {
    fc.assert(
      fc.property(titles, (title) => {
        expect(read('bib', named(title)).title).toBe(title);
      }),
    );
  });
});
