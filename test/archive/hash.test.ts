import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import type { Edition } from '../../src/archive/edition.ts';
import type { Clause } from '../../src/model/clause.ts';
import { compareBytes, wordsHash } from '../../src/model/hash.ts';
import { DOCUMENTS, FIXTURE, folderOf, textFile, workFile } from '../support/folder.ts';

/** The hashes of docs/model.md, written down here on its own: nothing of `src/model/hash.ts` is used for them. */
const sha = (text: string): string => createHash('sha256').update(Buffer.from(text, 'utf8')).digest('hex');
const c1 = (words: string): string => sha(words.normalize('NFC').split(/\s+/u).filter(Boolean).join(' '));
const json = (value: unknown): string => JSON.stringify(value).normalize('NFC');

function t1(clause: Clause): string {
  const own = clause.gap !== null ? 'gap' : clause.words === null ? null : c1(clause.words.text);
  const heading = clause.heading === null ? null : clause.heading.text;
  return sha(json([clause.eId, clause.number, clause.label, heading, own, clause.children.map(t1)]));
}

function expressionT1(archive: Archive, edition: Edition): string {
  const [work = '', key = ''] = edition.file.replace(/(?:_r\d+)?\.md$/u, '').split('/');
  return sha(json([work, key, edition.number, edition.front.title, archive.text(edition).clauses.map(t1)]));
}

describe.each([
  ['the invented archive', FIXTURE],
  ['the documents', DOCUMENTS],
])('%s', (_, folder) => {
  const archive = Archive.load(folder);

  test('c1 is of own words alone: no number, heading, children, marks', () => {
    for (const edition of archive.editions) {
      for (let position = 0; position < edition.index.size; position += 1) {
        const words = archive.words({ edition, position });
        const expected = edition.index.isGap(position) ? 'gap' : words === null ? null : c1(words);
        expect(edition.index.c1At(position)).toBe(expected);
      }
    }
  });

  test('t1 is of the clause with everything below it, of the text, and of all texts', () => {
    for (const edition of archive.editions) expect(edition.t1).toBe(expressionT1(archive, edition));
    const pairs = archive.editions
      .map((edition) => [edition.name, edition.t1] as const)
      .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(archive.snapshot.root).toBe(sha(json(pairs)));
  });
});

describe('c1 of words', () => {
  const hashOf = (body: string): string | null => {
    const files = { 'tides-1999/work.yaml': workFile(), 'tides-1999/eng@1999-09-09.md': textFile(body) };
    return Archive.load(folderOf(files)).editions[0]?.index.c1At(0) ?? null;
  };

  test('a value anybody can check with sha256sum', () => {
    expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test.each([
    ['emphasis', '*Two* **words**'],
    ['a line break in the source', 'Two\nwords'],
    ['a hard line break', 'Two\\\nwords'],
    ['runs of spaces', 'Two    words'],
    ['a no-break space', 'Two\u00a0words'],
    ['a link', '[Two](https://x.example/) words'],
    ['escapes', 'T\\wo words'.replace('\\w', 'w')],
    ['character references', 'Two&#32;words'],
  ])('%s does not change it', (_, body) => expect(hashOf(body)).toBe(hashOf('Two words')));

  test.each([
    ['composed and decomposed letters are one', 'caf\u00e9', 'cafe\u0301', true],
    ['case counts', 'two words', 'Two words', false],
    ['punctuation counts', 'Two words', 'Two words.', false],
    ['the apostrophe as printed counts', 'it’s', "it's", false],
    ['an Armenian question mark counts', 'ո՞վ', 'ով', false],
  ])('%s', (_, one, other, same) => expect(hashOf(one) === hashOf(other)).toBe(same));
});

test('t1 is one for a heading in composed and in decomposed letters', () => {
  const t1Of = (heading: string): string | undefined => {
    const files = {
      'tides-1999/work.yaml': workFile(),
      'tides-1999/eng@1999-09-09.md': textFile(`## Article 1. ${heading}\n\nWords.`),
    };
    return Archive.load(folderOf(files)).editions[0]?.t1;
  };
  expect(t1Of('Cafe\u0301')).toBe(t1Of('Caf\u00e9'));
  expect(t1Of('Cafe')).not.toBe(t1Of('Caf\u00e9'));
});

test('blanks and line breaks around words are no part of them', () => {
  expect(wordsHash('\n\u00a0 Two words \n')).toBe(wordsHash('Two words'));
  expect(wordsHash('Two words')).toBe(c1('Two words'));
});

test('names stand in the order of their UTF-8 bytes, beyond the first 65,536 signs too', () => {
  const sign = (order: number): number => Math.sign(order);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(sign(compareBytes(a, b))).toBe(sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
    }),
  );
  // U+FF01 is three bytes from EF, U+10000 four from F0; as UTF-16 they stand the other way round.
  expect(['\u{10000}', '\uff01', 'b', 'a'].sort(compareBytes)).toEqual(['a', 'b', '\uff01', '\u{10000}']);
});
