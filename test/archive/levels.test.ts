import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { formatIssue, isError } from '../../src/model/issue.ts';
import { folderOf, textFile, workFile } from '../support/folder.ts';

const BODY = `The Parties,

Have agreed:

## Article 1

First words.

## Article 2

1. One.

2. Two, and more words.

## Article 3

[gap: torn]

## Article 4

4. Four.

[gap art_4__para_5: lost]`;

const attestation = (kind: string, rest: string): string =>
  `  - { source: s, publisher: p, class: ${kind}, url: null, checked: 2026-01-01, ${rest} }\n`;

/** Levels by eId of a text with these attestations; `title` among them. */
function levels(...attestations: string[]): Readonly<Record<string, string | null>> {
  const more = `attestations:\n${attestations.join('')}`;
  const files = { 'tides-1999/work.yaml': workFile(), 'tides-1999/eng@1999-09-09.md': textFile(BODY, more) };
  const { editions, snapshot } = Archive.load(folderOf(files));
  expect(snapshot.issues.filter(isError).map(formatIssue)).toEqual([]);
  const [edition] = editions;
  if (edition === undefined) throw new Error('no edition');
  const { index } = edition;
  const clauses = Array.from(
    { length: index.size },
    (_, at) => [index.eIdAt(at), index.levelAt(at)] as const,
  );
  return { title: edition.levels.title, ...Object.fromEntries(clauses) };
}

describe('levels of clauses', () => {
  test('without a source all words are unchecked, and gaps have no level', () => {
    expect(levels(attestation('party', 'exact: []'))).toMatchObject({
      title: 'unchecked',
      art_1: 'unchecked',
      art_2__para_2: 'unchecked',
      art_3: null,
      art_3__gap_1: null,
    });
  });

  test.each([
    ['party', 'official'],
    ['depositary', 'official'],
    ['international-organization', 'official'],
    ['press', 'secondary'],
    ['scholarly', 'secondary'],
    ['other', 'unchecked'],
  ])('word for word with a copy of class %s is %s', (kind, level) => {
    expect(levels(attestation(kind, 'exact: [title, art_1]'))).toMatchObject({
      title: level,
      art_1: level,
      art_2: 'unchecked',
    });
  });

  test('a press copy that quotes a party stays a press copy', () => {
    expect(levels(attestation('press', 'quoting: the Ministry, exact: [art_1]'))).toMatchObject({
      art_1: 'secondary',
    });
  });

  test('some words make a clause partial, whatever the source; a private page makes nothing', () => {
    const some = "partial: [{ clause: art_2__para_2, words: 'Two, and' }]";
    expect(levels(attestation('party', some))).toMatchObject({
      art_2__para_1: 'unchecked',
      art_2__para_2: 'partial',
    });
    expect(levels(attestation('other', some))).toMatchObject({ art_2__para_2: 'unchecked' });
  });

  test('some words of a container count where they stand', () => {
    const some = "partial: [{ clause: art_2, words: 'more words' }]";
    expect(levels(attestation('party', some))).toMatchObject({
      art_2__para_1: 'unchecked',
      art_2__para_2: 'partial',
    });
  });

  test('a container stands for all below it, a range for all between', () => {
    expect(levels(attestation('party', 'exact: [art_1..art_4]'))).toMatchObject({
      preamble: 'unchecked',
      art_1: 'official',
      art_2: 'official',
      art_2__para_2: 'official',
      art_4__para_4: 'official',
    });
  });

  test('a container has the level of its least sure clause; gaps do not lower it', () => {
    expect(
      levels(
        attestation('party', 'exact: [art_2__para_1, art_4]'),
        attestation('press', 'exact: [art_2__para_2]'),
      ),
    ).toMatchObject({
      art_2: 'secondary',
      art_4: 'official',
      art_4__para_4: 'official',
      art_4__para_5: null,
    });
  });

  test('the surest source counts, in whatever order', () => {
    const both = [attestation('press', 'exact: [art_1]'), attestation('depositary', 'exact: [art_1]')];
    expect(levels(...both)).toMatchObject({ art_1: 'official' });
    expect(levels(...both.reverse())).toMatchObject({ art_1: 'official' });
  });
});
