import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ClauseKind, isHeaded, KINDS } from '../../src/model/kind.ts';
import { touchedBy } from '../house/additions.ts';
import { ADDITIONS } from '../house/rows.ts';
import { readHouse } from '../house/source.ts';

const kindsWhere = (column: (kind: (typeof KINDS)[ClauseKind]) => boolean): readonly string[] =>
  Object.entries(KINDS).flatMap(([kind, row]) => (column(row) ? [kind] : []));

describe('a clause kind is one row', () => {
  test('what stands under a heading: articles and what lies around them; a preamble that prints the word', () => {
    const alone = { label: null, heading: null };
    expect(Object.keys(KINDS).filter((kind) => isHeaded({ kind: kind as ClauseKind, ...alone }))).toEqual([
      'part',
      'chapter',
      'section',
      'article',
      'annex',
      'hcontainer',
    ]);
    expect(isHeaded({ kind: 'preamble', label: 'Preamble', heading: null })).toBe(true);
    expect(isHeaded({ kind: 'paragraph', label: '1.', heading: null })).toBe(false);
    expect(isHeaded({ kind: 'paragraph', label: '1.', heading: { text: 'Scope', marks: [] } })).toBe(true);
  });

  test('published eIds: articles take no prefix of parts, chapters, sections and plain headings', () => {
    expect(kindsWhere(({ lendsPrefix }) => !lendsPrefix)).toEqual([
      'part',
      'chapter',
      'section',
      'hcontainer',
    ]);
    expect(kindsWhere(({ standsAlone }) => standsAlone)).toEqual(['preamble', 'conclusions']);
  });

  // Words of languages and of citation styles are said of every kind; the compiler asks for them. Files of others have
  // their own names for kinds.
  test('kinds are listed in no other place but where each has words of its own', () => {
    const kinds = ADDITIONS.find(({ name }) => name === 'clause kind');
    if (kinds === undefined) throw new Error('the house does not count clause kinds');
    const { lists } = touchedBy(kinds, readHouse(resolve(import.meta.dirname, '../..')));
    const hasWords =
      /^src\/(?:model\/language|languages\/.+|cite\/(?:naming|format\/marks)|http\/i18n\/.+|sources\/(?:json\/shape|xml\/\w+))\.ts$/u;
    expect(lists.filter((path) => !hasWords.test(path))).toEqual(['src/model/kind.ts']);
  });
});
