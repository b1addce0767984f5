import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/cite/find/dates.ts';
import { wordForms } from '../../src/cite/find/forms.ts';
import { longDay } from '../../src/cite/format/days.ts';
import { locateSteps } from '../../src/cite/locate.ts';
import { namePath } from '../../src/cite/naming.ts';
import { findReferences } from '../../src/cite/reference.ts';
import { findDefinedTerms } from '../../src/cite/terms.ts';
import { type Clause, walk } from '../../src/model/clause.ts';
import type { LanguageCode } from '../../src/model/language.ts';
import { readNumber } from '../../src/model/number/read.ts';
import { readingIn } from '../../src/model/tongues.ts';
import { parseText } from '../../src/parse/text.ts';
import { pathTo } from '../../src/render/view.ts';
import { isFunctionWord, keyOf } from '../../src/search/words/index.ts';
import { foldWords } from '../../src/words/fold.ts';
import { citedIn } from './cited.ts';
import { DRAFTINGS, inventedTreaty } from './drafted.ts';

const CODES = ['fra', 'spa', 'por', 'ita', 'deu'] as const satisfies readonly LanguageCode[];

function clausesOf(body: string, code: LanguageCode): readonly Clause[] {
  const source = `---\ntitle: T\nlanguage_role: not-stated\n---\n\n${body}\n`;
  return parseText(source, `x/${code}@2000-01-01.md`, code).value?.clauses ?? [];
}

const treaties = new Map(
  CODES.map((code) => {
    const drafting = DRAFTINGS[code];
    return [code, drafting === undefined ? [] : clausesOf(inventedTreaty(drafting), code)] as const;
  }),
);

/** What a reference means in the treaty; what is not there, with a minus. */
const meant = (code: LanguageCode, ref: string): readonly string[] =>
  readingIn([code], () =>
    findReferences(ref).flatMap(({ steps }): readonly string[] => {
      const located = locateSteps(treaties.get(code as (typeof CODES)[number]) ?? [], steps);
      return located.status === 'absent' ? [`-${steps.at(-1)?.kind}`] : located.eIds;
    }),
  );

describe.each(CODES)('an invented treaty in %s', (code) => {
  const clauses = treaties.get(code) ?? [];

  test('headings and marks are read to the right eIds', () => {
    const eIds = [...walk(clauses)].map(({ eId }) => eId);
    const outer = eIds.filter((eId) => !eId.includes('__') && !eId.startsWith('art_'));
    expect(outer).toEqual(['preamble', 'part_1', 'part_II', 'annex_I']);
    expect(eIds.filter((eId) => /^art_\d+$/u.test(eId))).toHaveLength(12);
    expect(eIds.filter((eId) => eId.startsWith('art_2__'))).toEqual([
      ...['art_2__para_1', 'art_2__para_2', 'art_2__para_2__point_a', 'art_2__para_2__point_b'],
      ...['art_2__para_2__point_b__subpoint_i', 'art_2__para_2__point_b__subpoint_ii'],
      ...['art_2__para_2__point_c', 'art_2__para_3'],
      ...['art_2__para_3__p_1', 'art_2__para_3__p_2', 'art_2__para_3__p_3'],
    ]);
    const kinds = [...walk(clauses)].map(({ kind, number }) => `${kind} ${number}`);
    expect(kinds).toEqual(expect.arrayContaining(['chapter V', 'section 2']));
  });

  test('a hundred ways to cite it lead to the right clauses', () => {
    const ways = citedIn(code);
    expect(ways.length).toBeGreaterThan(100);
    expect(ways.map(([ref]) => [ref, meant(code, ref)])).toEqual(ways);
  });

  test('each clause is read back by the name that it has in the language', () => {
    const names = [...walk(clauses)].map(({ eId }) => [namePath(pathTo(clauses, eId), code), eId] as const);
    expect(names.map(([name]) => [name, ...meant(code, name)])).toEqual(names);
  });

  test('a clause that it has not is not found', () => {
    const [first = '', second = ''] = citedIn(code).flatMap(([ref, eIds]) =>
      eIds.join() === 'art_3' || eIds.join() === 'art_3__para_1' ? [ref.replace('3', '73')] : [],
    );
    expect([...meant(code, first), ...meant(code, second)].filter((one) => !one.startsWith('-'))).toEqual([]);
  });

  test('days are written and known again', () => {
    for (const date of ['2025-08-08', '1992-03-01', '2020-10-31', '2021-12-05'])
      expect(readingIn([code], () => findDates(wordForms(longDay(date, code)))[0]?.date)).toBe(date);
  });
});

describe('words of five languages', () => {
  test.each([
    ['fra', 'la', 'pomme'],
    ['fra', "l'", 'or'],
    ['spa', 'los', 'mar'],
    ['por', 'pelos', 'mar'],
    ['ita', "dell'", 'stato'],
    ['deu', 'welcher', 'Krieg'],
  ] as const)('%s: "%s" carries no subject, "%s" does', (code, small, subject) => {
    const isSmall = (word: string): boolean => foldWords(word).every((one) => isFunctionWord(one, [code]));
    expect([isSmall(small), isSmall(subject)]).toEqual([true, false]);
  });

  test.each([
    ['fra', 'Article premier', 1],
    ['fra', 'vingt et unième', 21],
    ['fra', 'dix-septième', 17],
    ['spa', 'décimo segundo', 12],
    ['spa', 'vigésima primera', 21],
    ['spa', 'tercer', 3],
    ['por', 'décimo primeiro', 11],
    ['por', 'único', 1],
    ['ita', 'ventunesimo', 21],
    ['ita', 'prima', 1],
    ['deu', 'einundzwanzigsten', 21],
    ['deu', 'dreissigste', 30],
    ['deu', 'zweiter', 2],
  ] as const)('%s: the ordinal "%s" is %i', (code, words, value) => {
    const at = words.startsWith('Article') ? 'Article '.length : 0;
    expect(readingIn([code], () => readNumber(words, at, code, 'reference')?.value)).toBe(value);
  });

  test.each([
    ["l'accord de l’Arménie", ['l', 'accord', 'de', 'l', 'armenie']],
    ["dell'articolo, jusqu'à", ['dell', 'articolo', 'jusqu', 'a']],
    ["aujourd'hui", ['aujourdhui']],
    ["L'viv, N'Djamena, Ma'alot, the Parties' own", ['lviv', 'ndjamena', 'maalot', 'the', 'parties', 'own']],
  ])('%s: an apostrophe parts a word that lost its vowel, and no other', (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });

  test.each([
    ['deu', 'Völker Voelker'],
    ['deu', 'Fluß Fluss'],
    ['deu', 'Schifffahrt Schiffahrt'],
    ['por', 'acção ação acções'],
    ['por', 'adoptado adotado'],
    ['fra', 'œuvre oeuvre'],
  ] as const)('%s: %s are spellings of one word', (code, words) => {
    expect(new Set(foldWords(words).map((word) => keyOf(code, word))).size).toBe(1);
  });

  test.each([
    [
      'fra',
      'Les Jardiniers (ci-après dénommés « les Gardiens ») gardent. Les Gardiens veillent.',
      'Gardiens',
    ],
    ['spa', 'Los jardineros (en adelante "los Guardianes") guardan. Los Guardianes velan.', 'Guardianes'],
    ['por', 'Os jardineiros, doravante designados «Guardas», guardam. Os Guardas velam.', 'Guardas'],
    ['ita', 'I giardinieri (di seguito denominati «Custodi») custodiscono. I Custodi vegliano.', 'Custodi'],
    ['deu', 'Die Gärtner, im Folgenden „Hüter“ genannt, hüten. Die Hüter wachen.', 'Hüter'],
  ] as const)('%s: %s defines and uses a term', (code, words, term) => {
    const [found, other] = findDefinedTerms(clausesOf(`## Art. 1\n\n${words}`, code), code);
    expect([found?.term, found?.uses.length, other]).toEqual([term, 1, undefined]);
  });

  test.each([
    ['fra', 'il a été notifié par 5 États', []],
    ['fra', 'les Parties contractantes, dans un délai de 3 mois', []],
    ['spa', 'la otra Parte notificará en 30 días', []],
    ['por', 'Protocolo n.º 2', []],
    ['deu', 'im Rahmen von 5 Jahren', []],
    ['por', 'artigo 5.º-A', ['-article']],
    ['fra', '2e alinéa de l’article 12', ['art_12__p_2']],
    ['fra', 'IIe partie', ['part_II']],
    ['deu', 'Artikel 5bis', ['-article']],
    ['deu', 'Artikel 5 bis', ['-article']],
  ] as const)('%s: "%s" cites %j', (code, words, cited) => {
    expect(meant(code, words)).toEqual(cited);
  });
});
