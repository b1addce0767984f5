import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import type { LanguageCode } from '../../src/model/language.ts';
import { askSilence, type SilenceReport } from '../../src/silence/ask.ts';
import { engineOver } from '../search/engine.ts';
import { DOCUMENTS, folderOf, textFile, workFile } from '../support/folder.ts';

const OFFICIAL = `attestations:
  - { source: Gazette of Tides, publisher: Gazette, class: party, url: null, checked: 2026-01-05, exact: [title, art_1, art_2] }
`;
const BODY = `## Article 1

The lock keeper frees every prisoner of the tide.

## Article 2

Barges wait for high water.`;
const CONCEPTS = `- id: prisoners
  label: { eng: Prisoners, rus: Пленные, hye: Գերիներ, aze: Əsirlər }
  words: { eng: [prisoner, captive], rus: [пленный] }
- id: corridors
  label: { eng: Corridors, rus: Коридоры, hye: Միջանցքներ, aze: Dəhlizlər }
  words: { eng: [corridor, waterway], rus: [коридор] }
`;

const ask = async (
  files: Readonly<Record<string, string>>,
  words: string,
  languages: readonly LanguageCode[] | null = null,
): Promise<SilenceReport> => {
  const archive = Archive.load(folderOf({ 'concepts.yaml': CONCEPTS, ...files }));
  const entry = archive.works.get('tides');
  if (entry === undefined) throw new Error('no Work');
  return askSilence(archive, (await engineOver(archive)).index(), entry, words, languages);
};

const WHOLE = { 'tides/work.yaml': workFile(), 'tides/eng@1999-09-09.md': textFile(BODY, OFFICIAL) };

describe('whether a text mentions something', () => {
  test.each([
    ['a word in another form', 'prisoners', 'words'],
    ['another name for the thing', 'captives', 'concept'],
    ['the same in another language', 'пленные', 'concept'],
  ])('it occurs: %s', async (_, words, how) => {
    const report = await ask(WHOLE, words);
    expect(report.silence).toBe('occurs');
    expect(report.texts[0]?.occurrences).toMatchObject([{ how }]);
  });

  test('in the title alone is an occurrence as well', async () => {
    const report = await ask(WHOLE, 'tides');
    expect(report.texts[0]?.occurrences.map(({ position }) => position)).toContain(-1);
  });

  test('it does not occur, where every clause is held and was checked against an official copy', async () => {
    const report = await ask(WHOLE, 'corridor');
    expect(report).toMatchObject({ silence: 'does-not-occur', notHeld: [], notTried: [] });
    expect(report.texts[0]?.tried.names).toEqual(['corridor', 'waterway']);
  });

  test.each([
    ['a clause was not checked', textFile(BODY, OFFICIAL.replace(', art_2', ''))],
    ['the title was not checked', textFile(BODY, OFFICIAL.replace('title, ', ''))],
    ['a press copy alone was read', textFile(BODY, OFFICIAL.replace('party', 'press'))],
    ['a clause is not held', textFile(`${BODY}\n\n[gap art_3: not held]`, OFFICIAL)],
  ])('it does not occur in what is held, where %s', async (_, text) => {
    const report = await ask({ ...WHOLE, 'tides/eng@1999-09-09.md': text }, 'corridor');
    expect(report.silence).toBe('not-in-held');
  });

  test('a language in which the Work is authentic and not held is left open', async () => {
    const work = workFile('authentic: { languages: [eng, rus], source: Article 2 }\n');
    const report = await ask({ ...WHOLE, 'tides/work.yaml': work }, 'corridor');
    expect(report).toMatchObject({ silence: 'not-in-held', notHeld: ['rus'] });
    expect((await ask({ ...WHOLE, 'tides/work.yaml': work }, 'corridor', ['eng'])).silence).toBe(
      'does-not-occur',
    );
  });

  test.each([
    ['no word carries a subject', WHOLE, 'of the', null],
    ['nothing was asked', WHOLE, '?!', null],
    ['no text is held', { 'tides/work.yaml': workFile() }, 'corridor', ['eng']],
    ['no word of the language is known', WHOLE, 'նավամատույց', null],
    ['the language asked is not held', WHOLE, 'corridor', ['hye']],
  ] as const)('cannot be said, where %s', async (_, files, words, languages) => {
    expect((await ask(files, words, languages)).silence).toBe('cannot-be-said');
  });

  test('of the texts published today nothing is proven: none was checked whole', async () => {
    const archive = Archive.load(DOCUMENTS);
    const index = (await engineOver(archive)).index();
    const of = (work: string, words: string) => {
      const entry = archive.works.get(work);
      return entry === undefined ? null : askSilence(archive, index, entry, words, null).silence;
    };
    expect(of('am-az-peace-2025', 'prisoners')).toBe('not-in-held');
    expect(of('am-az-ru-statement-2020', 'prisoners')).toBe('occurs');
    expect(of('am-az-ru-statement-2020', 'corridor')).toBe('occurs');
    expect(of('vclt-1969', 'prisoners')).toBe('cannot-be-said');
  });
});
