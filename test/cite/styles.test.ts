import { describe, expect, test } from 'vitest';
import { STYLES, type StyleName } from '../../src/cite/format/styles.ts';
import type { EId } from '../../src/model/eid.ts';
import { CITED, citeOf, DAYS_GIVEN, initialedWork } from './cited.ts';

/**
 * The rules that the golden files follow, style by style:
 * oscola: OSCOLA, Citing International Law Sources (2006): treaties "Title (signed day, entered into force day)
 *   pinpoint"; 4th ed.: pinpoints without full stops, "art 2(1)(a)"; 3.4.8 "<address> accessed day".
 * bluebook: 21st ed.: rule 21.4 title, abbreviated parties of a bilateral treaty (table T10.3), pinpoint (no comma after
 *   the title of a multilateral one), day (table T12); rule 21.7 other acts with the day in brackets; rule 18.2 "(last visited day)".
 * chicago: 17th ed.: 14.290 title, parties, day, pinpoint; 14.12 "accessed day" before the address.
 * gost: GOST R 7.0.5-2008, section 10: "[Электронный ресурс]", "URL:", "(дата обращения: dd.mm.yyyy)"; abbreviations
 *   of GOST R 7.0.12-2011.
 * plain: our own.
 * In all: stages only of treaties, never more than is known; a level below official is said; ours in brackets.
 */
describe.each(Object.entries(STYLES))('citations in the style %s', (name, style) => {
  test('of every kind of act', async () => {
    const lines = Object.entries(CITED).flatMap(([what, cited]) => [
      `# ${what}`,
      style(cited, DAYS_GIVEN),
      '',
    ]);
    await expect(lines.join('\n')).toMatchFileSnapshot(`../golden/cite/${name}.txt`);
  });

  test('acts that are no treaties get no treaty phrases', () => {
    const told = ['a non-binding declaration', 'a statement of no stated nature, in Russian', 'a Work alone'];
    for (const what of told) {
      const cited = CITED[what];
      if (cited === undefined) throw new Error(what);
      expect(style(cited, DAYS_GIVEN)).not.toMatch(
        /signed|signature|in(?:to)? force|ratif|initial|Arm\.|подпис|сил[уе]|парафир/iu,
      );
    }
  });
});

test('the closing words of a preamble, of which there is one, have no number', () => {
  const path = [
    { kind: 'preamble', number: null, eId: 'preamble' as EId },
    { kind: 'formula', number: null, eId: 'preamble__formula_1' as EId },
  ] as const;
  const oscola = STYLES.oscola(citeOf({ work: initialedWork, path }), DAYS_GIVEN);
  expect(oscola).toContain('preamble, closing words ');
  expect(oscola).not.toContain('words 1');
});

describe('what is not known is not said', () => {
  const plain = (asOf: string | null, checked?: string): string =>
    STYLES.plain(citeOf({ work: { ...initialedWork, status_checked: checked } }), { accessed: null, asOf });

  test.each<[string, string | null, string | undefined, string]>([
    [
      'as of the last look, not of today',
      '2026-03-01',
      '2026-02-07',
      'no signature known as of 7 February 2026',
    ],
    [
      'as of the day asked for, where that is earlier',
      '2025-10-01',
      '2026-02-07',
      'no signature known as of 1 October 2025',
    ],
    ['as of no day, where nobody looked', '2026-03-01', undefined, 'no signature known to this archive'],
  ])('%s', (_, asOf, checked, says) => {
    expect(plain(asOf, checked)).toContain(`; ${says};`);
  });

  test('a stage after the day asked for is not told', () => {
    expect(plain('2025-01-01', '2026-02-07')).not.toContain('initialed');
  });

  test.each<StyleName>(['oscola', 'bluebook', 'chicago', 'gost', 'plain'])(
    'no day of access unless given: %s',
    (name) => {
      for (const cited of Object.values(CITED))
        expect(STYLES[name](cited, { accessed: null, asOf: null })).not.toMatch(
          /accessed|visited|seen|обращения/u,
        );
    },
  );
});
