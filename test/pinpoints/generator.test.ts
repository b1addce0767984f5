import { describe, expect, test } from 'vitest';
import { walk } from '../../src/model/clause.ts';
import { DOCUMENTS } from '../support/folder.ts';
import { blindReferences } from './blind.ts';
import { collectionOf, PINPOINTS, type Subject } from './collections.ts';
import { referencesTo, spread, WHOLE } from './generate.ts';
import { clausesAt, judge } from './judge.ts';
import { FOREIGN, referencesToNothing } from './negatives.ts';
import { LISTS, STYLES } from './styles/index.ts';
import { LANGUAGE_CODES } from './styles/languages.ts';

const invented = collectionOf('invented treaties', PINPOINTS);
const { archive } = invented;

const subject = (work: string, language: string): Subject => {
  const found = invented.subjects.find((one) => one.work.id === work && one.language === language);
  if (found === undefined) throw new Error(`${work} is not cited in ${language}`);
  return found;
};
const FERRY = 'ferry-convention-1901';
const ferry = (language: string): Subject => subject(FERRY, language);

/** What the styles of a language write of one clause, by style. */
function written(of: Subject, eId: string): Readonly<Record<string, string>> {
  const place = of.places.find((one) => one.eId === eId);
  if (place === undefined) throw new Error(`${of.work.id} has no ${eId}`);
  const styles = STYLES.filter(({ languages }) => languages.includes(of.language));
  return Object.fromEntries(styles.flatMap(({ name, write }) => [[name, write(place, of.work) ?? '']]));
}

describe('the styles', () => {
  test('each language has 25, with lists and addresses; no two of one language have one name', () => {
    for (const language of LANGUAGE_CODES) {
      const names = [...STYLES, ...LISTS]
        .filter(({ languages }) => languages.includes(language))
        .map(({ name }) => name);
      expect(names.length, language).toBeGreaterThanOrEqual(25);
      expect(new Set(names).size, language).toBe(names.length);
    }
  });

  test('every style writes something of the invented treaties', () => {
    const used = new Set(
      invented.subjects.flatMap((one) => referencesTo(one, WHOLE)).map(({ style }) => style),
    );
    const unprinted = invented.subjects.every(({ work }) => work.series === null);
    const idle = [...STYLES, ...LISTS].map(({ name }) => name).filter((name) => !used.has(name));
    expect(unprinted ? idle.filter((name) => !/UNTS|U\.N\.T\.S\.|Treaty Series/u.test(name)) : idle).toEqual(
      [],
    );
  });

  test.each([
    ['eng', 'Article 52(4)(b)(ii) of the X', 'Article 2(2)(b)(ii) of the Ferry Convention'],
    [
      'eng',
      'subparagraph (b) (ii) of paragraph 4 of article 52 of the X',
      'subparagraph (b) (ii) of paragraph 2 of article 2 of the Ferry Convention',
    ],
    [
      'eng',
      'article 52, paragraph 4, subparagraph (b) (ii), of the X (UN)',
      'article 2, paragraph 2, subparagraph (b) (ii), of the Ferry Convention',
    ],
    ['eng', 'X, art. 52, ¶ 4(b)(ii) (Bluebook)', 'Ferry Convention, art. 2, ¶ 2(b)(ii)'],
    [
      'rus',
      'подпункт b) пункта 4 статьи 52 X (ООН)',
      'подпункт b) ii) пункта 2 статьи 2 Конвенции о паромах',
    ],
    ['rus', 'пункт 4 b) ii) статьи 52 X (ООН)', 'пункт 2 b) ii) статьи 2 Конвенции о паромах'],
  ])('a subpoint in %s: %s', (language, style, words) => {
    expect(written(ferry(language), 'art_2__para_2__point_b__subpoint_ii')[style]).toBe(words);
  });

  test.each([
    [
      'hye',
      'X-ի 7-րդ հոդվածի 2-րդ կետի «ա» ենթակետ',
      'Լաստանավերի կոնվենցիայի 2-րդ հոդվածի 2-րդ կետի «ա» ենթակետ',
    ],
    [
      'aze',
      'X-in 7-ci maddəsinin 2-ci bəndinin a) yarımbəndi',
      'Bərə Konvensiyasının 2-ci maddəsinin 2-ci bəndinin a) yarımbəndi',
    ],
  ])('a point in %s: %s', (language, style, words) => {
    expect(written(ferry(language), 'art_2__para_2__point_a')[style]).toBe(words);
  });

  test('ordinals of Azerbaijani follow the vowels of their numerals; Armenian has its own first', () => {
    const of = (eId: string): string | undefined => written(ferry('aze'), eId)['X, 7-ci maddə, 2-ci bənd'];
    expect([of('art_3'), of('art_6'), of('art_10'), of('art_21')]).toEqual([
      'Bərə Konvensiyası, 3-cü maddə',
      'Bərə Konvensiyası, 6-cı maddə',
      'Bərə Konvensiyası, 10-cu maddə',
      'Bərə Konvensiyası, 21-ci maddə',
    ]);
    expect(written(ferry('hye'), 'art_1')['X, 7-րդ հոդված, 2-րդ կետ']).toBe(
      'Լաստանավերի կոնվենցիա, 1-ին հոդված',
    );
  });

  test('a part is named only where numbers begin anew, an annex always', () => {
    const style = 'Article 52(4)(b)(ii) of the X';
    expect(written(subject('ropes-code-1970', 'eng'), 'part_II__art_2')[style]).toBe(
      'Part II, Article 2 of the Ropes Code',
    );
    expect(written(subject('lighthouse-treaty-1955', 'eng'), 'art_IV')[style]).toBe(
      'Article IV of the Lighthouse Treaty',
    );
    expect(written(ferry('eng'), 'annex_I__para_2__point_a')[style]).toBe(
      'Annex I, paragraph 2(a) to the Ferry Convention',
    );
  });
});

describe('the clauses cited', () => {
  test('all that lawyers cite by number: neither opening words nor formulas, nor a number that fits twice', () => {
    const cited = ferry('eng').places.map(({ eId }) => eId);
    const all = [...walk(ferry('eng').clauses)].map(({ eId }) => eId);
    expect(all.filter((eId) => !cited.includes(eId))).toEqual([
      'preamble',
      'preamble__p_1',
      'preamble__formula_1',
    ]);
    for (const one of invented.subjects)
      expect(one.places.filter(({ eId }) => eId.includes('-x2'))).toEqual([]);
  });

  test('a text in another language is not cited by its letters', () => {
    const strait = subject('strait-convention-1974', 'eng');
    expect(strait.foreign).toBe(true);
    const cited = referencesTo(strait, WHOLE).flatMap(({ eIds }) => eIds);
    expect(cited).toContain('art_52__para_4');
    expect(cited.filter((eId) => eId.includes('point'))).toEqual([]);
  });

  test('a sample is spread over the text; by turns every style is asked', () => {
    expect(spread([1, 2, 3, 4, 5, 6, 7, 8], 4)).toEqual([1, 3, 5, 7]);
    expect(spread([1, 2], 4)).toEqual([1, 2]);
    const styles = new Set(
      referencesTo(ferry('eng'), { clauses: 40, oneStyleIn: 4 }).map(({ style }) => style),
    );
    const all = new Set(referencesTo(ferry('eng'), { clauses: 40, oneStyleIn: 1 }).map(({ style }) => style));
    expect([...all].filter((style) => !styles.has(style)).length).toBeLessThan(all.size / 8);
  });
});

describe('references to nothing', () => {
  test.each(LANGUAGE_CODES)('name what the text does not have, in %s', (language) => {
    const references = referencesToNothing(ferry(language), { clauses: 3, oneStyleIn: 1 });
    expect(new Set(references.map(({ style }) => style)).size).toBe(6);
    const existing = new Set(referencesTo(ferry(language), WHOLE).map(({ text }) => text));
    expect(references.filter(({ text }) => existing.has(text))).toEqual([]);
  });

  test('other acts in four languages', () => {
    expect(FOREIGN.length).toBeGreaterThanOrEqual(60);
    expect(new Set(FOREIGN.map(({ language }) => language))).toEqual(new Set(LANGUAGE_CODES));
  });
});

describe('the judge', () => {
  const at = (eId: string): string => `/t/${FERRY}/eng@1901-05-05/${eId.replaceAll('__', '/')}`;
  const meant = { work: FERRY, eIds: ['art_2__para_1'], range: false };
  const found = (...eIds: readonly string[]) => ({ status: 'found', targets: eIds.map(at) });

  test.each([
    ['that clause', found('art_2__para_1'), 'right'],
    ['what it stands in', found('art_2'), 'wrong'],
    ['another beside it', found('art_2__para_1', 'art_2__para_2'), 'wrong'],
    ['its namesake in an annex', found('annex_II__art_1__para_1'), 'wrong'],
    ['nothing', { status: 'absent', targets: [at('art_2')] }, 'absent'],
    ['one of several', { status: 'ambiguous', targets: [at('art_2__para_1')] }, 'absent'],
  ])('of one clause, where the reader leads to %s', (_, answer, outcome) => {
    expect(judge(archive, meant, answer)).toBe(outcome);
  });

  test('of a list all are asked for; a range may be its two ends, all of it, or its address', () => {
    const three = ['art_2__para_1', 'art_2__para_2', 'art_2__para_3'];
    const list = { ...meant, eIds: three };
    const range = { ...list, range: true };
    const ends = found('art_2__para_1', 'art_2__para_3');
    expect([judge(archive, list, found(...three)), judge(archive, list, ends)]).toEqual(['right', 'wrong']);
    expect(judge(archive, range, ends)).toBe('right');
    expect(judge(archive, range, { status: 'found', targets: [`${at('art_2__para_1')}--para_3`] })).toBe(
      'right',
    );
    expect(judge(archive, range, found('art_2__para_1'))).toBe('wrong');
    expect(clausesAt(archive, `${at('art_4__point_a')}--point_c`)).toHaveLength(3);
  });

  test('of what is not there nothing is right but an absence', () => {
    const nothing = { ...meant, eIds: [] };
    expect(judge(archive, nothing, { status: 'absent', targets: [] })).toBe('right');
    expect(judge(archive, nothing, found('art_2'))).toBe('wrong');
    expect(judge(archive, nothing, { status: 'ambiguous', targets: [at('art_2'), at('art_3')] })).toBe(
      'wrong',
    );
  });
});

describe('the blind references', () => {
  test('150 and more, in four languages, and every clause they mean exists', () => {
    const documents = collectionOf('the archive', DOCUMENTS);
    const all = [...blindReferences(documents, 'archive'), ...blindReferences(invented, 'invented')];
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(new Set(all.map(({ language }) => language))).toEqual(new Set(LANGUAGE_CODES));
  });
});
