import { beforeAll, describe, expect, test } from 'vitest';
import { parseArchiveFile } from '../../src/parse/workFile.ts';
import { DOCUMENTS, namesOf, type Searcher, searchOver } from './engine.ts';

let searcher: Searcher;
beforeAll(async () => {
  searcher = await searchOver(DOCUMENTS);
});

const clauses = async (q: string): Promise<readonly string[]> => [
  ...new Set(namesOf(await searcher.ask(q, { limit: '50' }))),
];
const reasons = async (q: string) => (await searcher.ask(q)).interpreted.why.map(({ why }) => why);

describe('a name finds the same clauses in every case and script, in whatever language it is typed', () => {
  test.each([
    [
      'Lachin Лачин Лачина Лачину Лачином Лачине лачинский Лачинского Լաչին Լաչինի Լաչինում Լաչինից Laçın Laçının Laçına Laçında Laçından',
    ],
    ['Kalbajar Kelbajar Кельбаджар Кельбаджара кельбаджарский Քելբաջարում Kəlbəcər Kəlbəcərdə'],
    ['Agdam Aghdam Агдам Агдама Աղդամից Ağdam Ağdamın'],
    ['Nakhchivan Nakhichevan Нахичевань Нахичевани нахичеванская Նախիջևանում Naxçıvan Naxçıvana'],
    ['Aliyev Алиев Алиева Алиевым Ալիև Ալիևի Əliyev Əliyevin Əliyevə'],
    ['Pashinyan Пашинян Пашиняну Пашиняном Փաշինյանի Փաշինյանը Paşinyan Paşinyandan'],
    ['Putin Путин Путину Պուտինին Putinin'],
    ['Moscow Москва Москвы Москвой Մոսկվա Մոսկվայում Moskva Moskvadan'],
    ['Russia России Россией российского Ռուսաստանի Rusiyanın'],
    ['Azerbaijan Азербайджаном Ադրբեջանի ադրբեջանցի ադրբեջանցիների azərbaycanlı azərbaycanlılar'],
    ['OSCE ОБСЕ ԵԱՀԿ ATƏT'],
    ['FSB ФСБ ԱԴԾ'],
  ])('%s', async (forms) => {
    const [first = '', ...others] = forms.split(' ');
    const expected = (await clauses(first)).toSorted();
    expect(expected.length).toBeGreaterThan(0);
    for (const form of others) expect([form, (await clauses(form)).toSorted()]).toEqual([form, expected]);
  });

  test.each([
    ['Federal Security Service', 'am-az-ru-statement-2020#para_9__p_1'],
    ['Федеральной службой безопасности', 'am-az-ru-statement-2020#para_9__p_1'],
    ['Управление Верховного комиссара ООН по делам беженцев', 'am-az-ru-statement-2020#para_7'],
    ['European Union mission', 'am-az-prague-statement-2022#p_3'],
    ['ՄԱԿ-ի կանոնադրություն', 'am-az-peace-2025#preamble__rec_3'],
  ])('a body by its full name: %s', async (q, clause) => {
    const { hits, near } = await searcher.ask(q, { limit: '50' });
    expect([...hits, ...near].map(({ work, eId }) => `${work.id}#${eId}`)).toContain(clause);
  });

  test('in quotation marks a name is the word that was typed', async () => {
    expect(await clauses('"Лачин"')).toEqual([]);
    expect(await clauses('"FSB"')).toEqual([]);
  });

  test('"US" in capitals is a State, "us" a word', async () => {
    expect(await clauses('US')).toContain('am-az-joint-declaration-2025#para_4');
    expect(await clauses('us')).toEqual([]);
  });
});

describe('names that sides give to one place are looked for as they are written, each alike', () => {
  test.each(
    'Shushi Şuşa Şuşada Susa Шуши Շուշի Շուշիում Stepanakert Xankəndi Xankəndidə Khankendi Ханкенди Степанакерта Ստեփանակերտում Artsakh Арцаха Արցախում Artsax Berdzor Քարվաճառ'.split(
      ' ',
    ),
  )('%s is in no text', async (q) => {
    const { total, interpreted } = await searcher.ask(q);
    expect(total).toBe(0);
    expect(interpreted.corrected).toBeNull();
    // That no text of the language is held is said of it as well.
    const why = interpreted.why.map((reason) => reason.why).filter((one) => one !== 'language-not-held');
    expect(why).toEqual(['contested-name', 'unknown-word']);
  });

  test.each(['Shusha', 'Шуша', 'Шуше', 'Шушой'])('%s is in one, and the same is said of it', async (q) => {
    expect(await clauses(q)).toEqual(['am-az-ru-statement-2020#para_6__p_1']);
    expect(await reasons(q)).toEqual(['contested-name']);
  });
});

describe('the names of archive.yaml', () => {
  const issuesOf = (yaml: string) =>
    parseArchiveFile(yaml, 'archive.yaml').issues.map(({ line, message }) => [line, message]);

  test.each([
    ['a contested name', 'names:\n  shusha:\n    eng: [Shusha]\n', 3, 'sides give to one place'],
    [
      'a spelling of two things',
      'names:\n  a: { eng: [Ham] }\n  b: { eng: [Ham] }\n',
      3,
      'stands twice: in "a" too',
    ],
    ['a spelling twice', 'names:\n  a: { eng: [Ham, ham] }\n', 2, 'stands twice'],
    ['an unknown language', 'names:\n  a: { xqq: [Ham] }\n', 2, ''],
    ['no letters', 'names:\n  a: { eng: ["-"] }\n', 2, 'neither letters nor digits'],
  ])('%s is named with its line', (_, yaml, line, message) => {
    expect(issuesOf(yaml)).toEqual([[line, expect.stringContaining(message)]]);
  });

  test('those of this archive have no mistake', () => {
    expect(searcher.archive.snapshot.issues.filter(({ file }) => file === 'archive.yaml')).toEqual([]);
    expect(Object.keys(searcher.archive.snapshot.facts.names ?? {}).length).toBeGreaterThan(50);
  });
});

describe('dates, numbers and compounds', () => {
  test.each([
    [
      '10 November 2020|10.11.2020|2020-11-10|10/11/2020|Nov 10 2020|10 ноября 2020|10 noyabr 2020',
      'am-az-ru-statement-2020#para_1',
    ],
    [
      'December 1 2020|Dec 1 2020|01.12.2020|1 декабря 2020|1 dekabr 2020|դեկտեմբերի 1 2020',
      'am-az-ru-statement-2020#para_6__p_1',
    ],
    ['5 km|5km|5км|5 կմ|five kilometres', 'am-az-ru-statement-2020#para_6__p_1'],
    ['five years|5 years|5 лет|пять лет|5 տարի|հինգ տարի|5 il|beş il', 'am-az-ru-statement-2020#para_4'],
    ['three years|3 years|3 года|три года|երեք տարի|üç il', 'am-az-ru-statement-2020#para_6__p_2'],
    ['good-neighborliness|goodneighborliness|good neighborliness', 'am-az-peace-2025#preamble__rec_4'],
    ['long-awaited|longawaited', 'am-az-joint-statement-2023#p_1'],
    ['D.C.|DC|d.c.', 'am-az-joint-declaration-2025#preamble__p_1'],
  ])('%s', async (queries, clause) => {
    for (const q of queries.split('|')) expect([q, (await clauses(q))[0]]).toEqual([q, clause]);
  });
});

describe('people of whom an act is recorded are offered by their last name, in any case and script', () => {
  test.each([
    ['Trump Трампа Թրամփի Trampın', '/people/donald-j-trump'],
    ['Mirzoyan Мирзояна Միրզոյանի Mirzoyanın', '/people/ararat-mirzoyan'],
    ['Pashinyan Пашиняном Փաշինյանը Paşinyandan', '/people/nikol-pashinyan'],
    ['Putin Путину Պուտինին', '/people/vladimir-putin'],
  ])('%s', async (forms, url) => {
    for (const q of forms.split(' '))
      expect([q, (await searcher.ask(q)).people.map((person) => person.url)]).toEqual([q, [url]]);
  });

  test.each(['peace', 'Donald', 'Lachin', 'Shushi', '10.11.2020'])('nobody by %s', async (q) => {
    expect((await searcher.ask(q)).people).toEqual([]);
  });
});
