import { describe, expect, test } from 'vitest';
import type { ResolvedAttestation } from '../../src/model/attestation.ts';
import { comparedSpans } from '../../src/model/compared.ts';
import type { EId } from '../../src/model/eid.ts';

const eId = 'art_1' as EId;
const TEXT = 'The Parties shall keep the lamps lit, and shall not put them out.';

const quoting = (...words: readonly string[]): ResolvedAttestation => ({
  attestation: {
    source: 'A newspaper',
    publisher: 'A newspaper',
    class: 'press',
    url: null,
    checked: '2026-01-01',
    exact: [],
    partial: words.map((quoted) => ({ clause: eId, words: quoted })),
  },
  exact: new Set(),
  partial: new Set([eId]),
});

const compared = (...sources: readonly ResolvedAttestation[]): readonly string[] =>
  comparedSpans({ eId, words: { text: TEXT, marks: [] } }, sources).map(({ start, end }) =>
    TEXT.slice(start, end),
  );

describe('words of a clause that sources confirm', () => {
  test.each([
    ['those of a quotation, in any case and punctuation', ['Keep the lamps, lit'], ['keep the lamps lit']],
    [
      'each piece between marks of omission',
      ['The Parties […] put them out'],
      ['The Parties', 'put them out'],
    ],
    ['quotations that overlap, as one', ['keep the lamps', 'the lamps lit'], ['keep the lamps lit']],
    ['none that the source reads otherwise', ['keep the lanterns lit'], []],
    ['no part of a word', ['keep the lamp'], []],
  ])('%s', (_, quotations, words) => {
    expect(compared(quoting(...quotations))).toEqual(words);
  });

  test('those of a quotation from a clause around it, and none from another clause', () => {
    const inner = 'art_1__para_2' as EId;
    const of = (named: readonly string[]) => {
      const source = quoting('keep the lamps');
      const clause = { eId: inner, words: { text: TEXT, marks: [] } };
      return comparedSpans(clause, [{ ...source, partial: new Set(named) }]).length;
    };
    expect([of([inner]), of(['art_1'])]).toEqual([1, 0]);
    const other = quoting('keep the lamps');
    const [quoted] = other.attestation.partial;
    const elsewhere = { ...other.attestation, partial: [{ words: quoted?.words ?? '', clause: 'art_11' }] };
    expect(
      comparedSpans({ eId, words: { text: TEXT, marks: [] } }, [{ ...other, attestation: elsewhere }]),
    ).toEqual([]);
  });

  test('none where a clause has no words of its own', () => {
    expect(comparedSpans({ eId, words: null }, [{ ...quoting('keep'), exact: new Set([eId]) }])).toEqual([]);
  });

  test('all of them where a source is exact; none without a source', () => {
    expect(compared({ ...quoting(), exact: new Set([eId]) })).toEqual([TEXT]);
    expect(compared()).toEqual([]);
  });
});
