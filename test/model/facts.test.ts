import { describe, expect, test } from 'vitest';
import { coveredBy, levelTable, resolveAttestations, siblingsOf } from '../../src/model/attestation.ts';
import { type Clause, findClause, isHeld, walk } from '../../src/model/clause.ts';
import { ColourSchema, contrast, onDark, PAPERS } from '../../src/model/colour.ts';
import { formsOf, isIdle, namesContested, phraseKey } from '../../src/model/conceptWords.ts';
import { isDate } from '../../src/model/date.ts';
import { directionOf, scriptOf } from '../../src/model/direction.ts';
import {
  components,
  composeEId,
  eIdPath,
  lastKind,
  outerKind,
  parentEId,
  parseEId,
} from '../../src/model/eid.ts';
import { captionOf, formatKey, gapReasonOf, parseKey } from '../../src/model/expression.ts';
import { joinGiven, withGiven } from '../../src/model/givenWords.ts';
import { groupBy } from '../../src/model/groups.ts';
import { hashedWords, rootHash, wordsHash } from '../../src/model/hash.ts';
import { isLanguageCode, structureWords } from '../../src/model/language.ts';
import { NamesSchema } from '../../src/model/names.ts';
import { lettersIn, placesInList } from '../../src/model/number/letters.ts';
import { afterEnding } from '../../src/model/number/signs.ts';
import { formatParallel } from '../../src/model/parallel.ts';
import { noneOf } from '../../src/model/parameterFault.ts';
import { peopleOf, personPath } from '../../src/model/people.ts';
import { isRegion, regionName } from '../../src/model/regionName.ts';
import { licenceOf, rightsOf } from '../../src/model/rights.ts';
import { furthestStage } from '../../src/model/stage.ts';
import { phraseAt, structureWordAt, unspacedWordAt } from '../../src/model/structureWord.ts';
import { cellWords, tableOf } from '../../src/model/table.ts';
import { inTongues, isInText, readingIn, tongues } from '../../src/model/tongues.ts';
import {
  calledOf,
  namesOf,
  newestFirst,
  notKnownReached,
  shortTitleIn,
  titleIn,
  titleLanguage,
  type Work,
  WorkFileSchema,
  wordings,
} from '../../src/model/work.ts';
import { parseText } from '../../src/parse/text.ts';

const act = (own: object = {}, id = 'tides-1999'): Work => ({
  id,
  ...WorkFileSchema.parse({
    type: 'agreement',
    nature: 'treaty',
    title: { eng: 'Tides Treaty', rus: 'Договор о приливах' },
    participants: [],
    date: '1999-09-09',
    stages: [],
    ...own,
  }),
});
const stages = (...all: readonly string[]) =>
  all.map((stage, at) => ({ stage, date: `1999-0${at + 1}-01`, source: 'Gazette' }));

describe('how far an act has come', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['signed', ['signed'], ['ratified', 'in-force']],
    ['adopted by a conference, which need not be signed', ['adopted'], ['ratified', 'in-force']],
    ['initialed', ['initialed'], ['signed', 'ratified', 'in-force']],
    ['ratified', ['ratified'], ['in-force']],
    ['in force', ['signed', 'in-force'], []],
    ['terminated', ['signed', 'terminated'], []],
    ['nothing that is told', [], []],
  ])('a treaty of which is known that it is %s', (_, reached, notKnown) => {
    const known = { stages: stages(...reached) };
    expect(notKnownReached(act({ ...known, status_checked: '2026-01-05' }))).toEqual(notKnown);
    // Where nobody looked, or of other acts, nothing is said.
    expect(notKnownReached(act(known))).toEqual([]);
    if (!reached.some((stage) => /ratified|in-force/u.test(stage)))
      expect(notKnownReached(act({ ...known, nature: 'non-binding', status_checked: '2026-01-05' }))).toEqual(
        [],
      );
  });

  test('only treaties are ratified and enter into force', () => {
    const issues = (nature: string, ...reached: readonly string[]) =>
      WorkFileSchema.safeParse({ ...act(), id: undefined, nature, stages: stages(...reached) }).error
        ?.issues ?? [];
    const paths = (nature: string) =>
      issues(nature, 'signed', 'ratified', 'in-force').flatMap(({ path, code }) =>
        code === 'custom' ? [path] : [],
      );
    expect(paths('treaty')).toEqual([]);
    expect(paths('non-binding')).toEqual([
      ['stages', 1, 'stage'],
      ['stages', 2, 'stage'],
    ]);
  });

  test('the furthest stage counts, of one stage its last day, and a draft only where nothing else is told', () => {
    const of = (...all: readonly string[]) => furthestStage(act({ stages: stages(...all) }));
    expect(of('in-force', 'signed', 'ratified')?.stage).toBe('in-force');
    expect(of('signed', 'signed')?.date).toBe('1999-02-01');
    expect(of('initialed', 'published')?.stage).toBe('initialed');
    expect(of('published')?.stage).toBe('published');
    expect(of()).toBeNull();
  });
});

describe('what a Work is called', () => {
  const treaty = act({
    short_title: { rus: 'Приливы' },
    names: { eng: ['The Tides'] },
    treaty_series: ['12 UNTS 3'],
  });

  test('in the language asked for, else in English, else in the first that has a title', () => {
    expect([titleIn(treaty.title, 'rus'), titleIn(treaty.title, 'hye')]).toEqual([
      'Договор о приливах',
      'Tides Treaty',
    ]);
    expect([titleIn({ hye: 'Մակընթացություն' }, 'rus'), titleLanguage({ hye: 'Մ' }, 'rus')]).toEqual([
      'Մակընթացություն',
      'hye',
    ]);
    expect([titleIn('Tides', 'rus'), titleLanguage('Tides', 'rus'), titleIn({}, 'rus')]).toEqual([
      'Tides',
      'eng',
      '',
    ]);
    expect(calledOf(treaty)).toEqual({ eng: 'Tides Treaty', rus: 'Приливы' });
    expect(wordings(treaty.title)).toEqual(['Tides Treaty', 'Договор о приливах']);
    expect(wordings('Tides')).toEqual(['Tides']);
  });

  test('a short title of another language is a name there, and none here', () => {
    expect([shortTitleIn(treaty, 'rus'), shortTitleIn(treaty, 'eng')]).toEqual(['Приливы', null]);
    expect(shortTitleIn(act({ short_title: { eng: 'Tides' } }), 'rus')).toBe('Tides');
  });

  test('all its names, language by language, its places in series last', () => {
    expect(namesOf(treaty).map(({ code, name }) => `${code} ${name}`)).toEqual([
      'eng Tides Treaty',
      'eng The Tides',
      'rus Договор о приливах',
      'rus Приливы',
      'eng 12 UNTS 3',
    ]);
  });

  test('the newest stands first, of one day by id', () => {
    const [old, b, a] = [act({ date: '1990-01-01' }, 'c'), act({}, 'b'), act({}, 'a')];
    expect([old, b, a].sort(newestFirst).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('the clauses of a text', () => {
  const body =
    '## Article 1. Scope\n\n1. One.\n\n2. Two:\n\n(a) red;\n\n(b) blue.\n\n[gap art_2: torn]\n\n## Article 3\n\nThree.';
  const front = `attestations:
  - { source: Gazette, publisher: Quil, class: party, url: null, checked: 2026-01-05, exact: [art_1__para_1..art_1__para_2] }
  - { source: Post, publisher: Post, class: press, url: null, checked: 2026-01-05, exact: [title], partial: [{ clause: art_3, words: three }] }
  - { source: Blog, publisher: Blog, class: other, url: null, checked: 2026-01-05, partial: [{ clause: art_1, words: red }] }
  - { source: News, publisher: News, class: press, url: null, checked: 2026-01-05, partial: [{ clause: art_1__para_2, words: blue }] }
captions: { art_3: { eng: Lights, rus: Огни, hye: Լույսեր, aze: İşıqlar } }
gap_reasons: { torn: { rus: порвано } }
`;
  const { value } = parseText(
    `---\ntitle: T\nlanguage_role: not-stated\n${front}---\n\n${body}\n`,
    'x.md',
    'eng',
  );
  if (value === null) throw new Error('the invented text cannot be read');
  const { clauses } = value;
  const eIds = (all: Iterable<Clause>) => [...all].map(({ eId }) => eId);

  test('are walked in reading order, each found by its eId and no other', () => {
    expect(eIds(walk(clauses))).toEqual([
      'art_1',
      'art_1__para_1',
      'art_1__para_2',
      'art_1__para_2__point_a',
      'art_1__para_2__point_b',
      'art_2',
      'art_3',
    ]);
    expect(findClause(clauses, 'art_1__para_2__point_b')?.words?.text).toBe('blue.');
    expect(findClause(clauses, 'art_9')).toBeNull();
    expect(siblingsOf('art_1__para_2__point_b', clauses)).toHaveLength(2);
    expect(siblingsOf('art_9', clauses)).toBeNull();
  });

  test('are held where they have words, and not where all of them is a gap', () => {
    expect(clauses.map(isHeld)).toEqual([true, false, true]);
    const [first, gap] = clauses;
    if (first === undefined || gap === undefined) throw new Error('no clauses');
    expect(isHeld({ ...first, children: [gap] })).toBe(false);
    expect(isHeld({ ...first, children: [gap, ...first.children] })).toBe(true);
  });

  test('that a name of front matter covers: the title, one with all below it, or siblings from one to the other', () => {
    expect(coveredBy('title', clauses)).toEqual(['title']);
    expect(coveredBy('art_1__para_2', clauses)).toEqual([
      'art_1__para_2',
      'art_1__para_2__point_a',
      'art_1__para_2__point_b',
    ]);
    expect(coveredBy('art_2..art_3', clauses)).toEqual(['art_3']);
    expect([coveredBy('art_3..art_2', clauses), coveredBy('art_9', clauses)]).toEqual([null, null]);
    expect(coveredBy('art_1..art_9', clauses)).toBeNull();
  });

  test('have the level that the surest source gives, and a container the lowest of those below it', () => {
    const { title, clauses: levels } = levelTable(clauses, resolveAttestations(value));
    expect(title).toBe('secondary');
    expect(Object.fromEntries(levels)).toEqual({
      art_1: 'official',
      art_1__para_1: 'official',
      art_1__para_2: 'official',
      art_1__para_2__point_a: 'official',
      art_1__para_2__point_b: 'official',
      art_3: 'partial',
    });
    const news = resolveAttestations(value).slice(2);
    // What any blog says raises nothing; a newspaper's words, those of the clause they stand in and of the one named.
    expect(Object.fromEntries(levelTable(clauses, news).clauses)).toMatchObject({
      art_1: 'unchecked',
      art_1__para_2: 'unchecked',
      art_1__para_2__point_a: 'unchecked',
      art_1__para_2__point_b: 'partial',
    });
  });

  test('have captions of ours by their eIds, and gaps their reason in English first', () => {
    expect(captionOf(value.front, 'art_3')?.rus).toBe('Огни');
    expect(captionOf(value.front, 'art_1')).toBeNull();
    expect(gapReasonOf(value.front, 'torn')).toEqual({ eng: 'torn', rus: 'порвано' });
    expect(gapReasonOf(value.front, 'burnt')).toEqual({ eng: 'burnt' });
  });
});

test('words that are a table: tabs part cells, line ends rows, and a mark of a cell moves with it', () => {
  const marks = [
    { kind: 'table', start: 0, end: 9, isHeaded: true, align: [null, 'right'] },
    { kind: 'strong', start: 7, end: 8 },
  ] as const;
  const words = { text: 'a\tbb\nc\tdé', marks: [...marks] } as unknown as Parameters<typeof tableOf>[0];
  const table = tableOf(words);
  expect(table?.rows.map((row) => row.map(({ start, end }) => words.text.slice(start, end)))).toEqual([
    ['a', 'bb'],
    ['c', 'dé'],
  ]);
  expect([table?.isHeaded, table?.align]).toEqual([true, [null, 'right']]);
  const cell = table?.rows[1]?.[1];
  expect(cell && cellWords(words, cell)).toEqual({
    text: 'dé',
    marks: [{ kind: 'strong', start: 0, end: 1 }],
  });
  const other = table?.rows[0]?.[1];
  expect(other && cellWords(words, other)).toEqual({ text: 'bb', marks: [] });
  expect(tableOf({ text: 'a\tb', marks: [] })).toBeNull();
});

describe('addresses of clauses', () => {
  test('are made of names and numbers, outermost first, and what is no kind is none', () => {
    const point = composeEId(composeEId(null, 'article', '2-bis'), 'point', 'a');
    expect(point).toBe('art_2-bis__point_a');
    expect([parentEId(point), parentEId(composeEId(null, 'preamble', null))]).toEqual(['art_2-bis', null]);
    expect(eIdPath(composeEId(point, 'p', '1'))).toBe('art_2-bis/point_a/p_1');
    expect([point, composeEId(null, 'annex', 'I')].map((eId) => [lastKind(eId), outerKind(eId)])).toEqual([
      ['point', 'article'],
      ['annex', null],
    ]);
    expect(components(point)).toEqual([
      { kind: 'article', number: '2-bis' },
      { kind: 'point', number: 'a' },
    ]);
    expect(['art_1', 'preamble', 'xyz_1', 'art_', 'art_1__', 'Art_1', 'art_1 '].map(parseEId)).toEqual([
      'art_1',
      'preamble',
      ...[null, null, null, null, null],
    ]);
    expect(
      [parseEId(`art_${'1'.repeat(196)}`), parseEId(`art_${'1'.repeat(197)}`)].map((id) => id !== null),
    ).toEqual([true, false]);
  });

  test('of texts have a language that there is and a day of the calendar', () => {
    const keys = ['eng@1999-09-09', 'eng-mfa@1999-09-09', 'xyz@1999-09-09', 'eng@1999-02-30', 'eng', ''];
    expect(keys.map((key) => parseKey(key)).map((key) => key && formatKey(key))).toEqual([
      'eng@1999-09-09',
      'eng-mfa@1999-09-09',
      ...[null, null, null, null],
    ]);
  });

  test('of texts side by side have all of them in one step of the path', () => {
    const expression = (language: 'eng' | 'rus') => ({
      language,
      date: '1999-09-09',
      variant: null,
      edition: null,
    });
    const side = { work: 'tides-1999', expressions: [expression('eng'), expression('rus')], to: null };
    const clause = parseEId('art_1__para_2');
    expect(formatParallel({ ...side, clause, format: 'html' })).toBe(
      '/t/tides-1999/parallel/eng@1999-09-09+rus@1999-09-09/art_1/para_2',
    );
    expect(formatParallel({ ...side, clause: null, format: 'txt' })).toBe(
      '/t/tides-1999/parallel/eng@1999-09-09+rus@1999-09-09.txt',
    );
  });
});

describe('hashes', () => {
  test('are of words, not of how they are typed: NFC, one space, none at the ends', () => {
    expect(hashedWords('  co\u0301te \n\t d ')).toBe('c\u00F3te d');
    // printf 'peace' | sha256sum
    expect(wordsHash(' peace ')).toBe('c2e10c20bf46daf0ba03f725218b012544a3d0d3b37334eeb1d4d81e5406e478');
  });

  test('of the whole archive do not hang on the order of its texts', () => {
    const [a, b] = [['w/eng@1999-09-09_r1', 'x'] as const, ['w/eng@1999-09-09_r2', 'y'] as const];
    expect(rootHash([b, a])).toBe(rootHash([a, b]));
    expect(rootHash([a])).not.toBe(rootHash([b]));
  });
});

describe('colours in which words can be read', () => {
  test('contrast is that of WCAG 2.2', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#0000ff', '#ffffff')).toBeCloseTo(8.59, 2);
    expect(contrast('#00ff00', '#ffffff')).toBeCloseTo(1.37, 2);
    expect(contrast('#ff0000', '#ffffff')).toBeCloseTo(4.0, 2);
    expect(contrast('#0a0a0a', '#000000')).toBeCloseTo(1.06, 2);
  });

  test('a light one is refused, a dark one is taken in small letters and made lighter for dark paper alone', () => {
    expect(ColourSchema.safeParse('#17508F').data).toBe('#17508f');
    const refused = (colour: string) => ColourSchema.safeParse(colour).error?.issues[0]?.message;
    expect(refused('#88bbff')).toMatch(
      /^#88bbff cannot be read on our paper: its contrast is 1\.\d, and words need 4\.5/u,
    );
    expect(refused('blue')).toContain('no colour such as');
    expect(onDark('#ffcc00')).toBe('#ffcc00');
    const mixed = onDark('#17508f');
    expect(Math.min(...PAPERS.dark.map((paper) => contrast(mixed, paper)))).toBeGreaterThan(4.5);
    expect(Math.min(...PAPERS.dark.map((paper) => contrast(mixed, paper)))).toBeLessThan(5.4);
  });
});

describe('structure words', () => {
  test.each<[string, number, string | null]>([
    ['Article 7', 0, 'article'],
    ['of Articles 7', 3, 'article'],
    ['A r t i c l e I', 0, 'article'],
    ['Ar\u00ADticle 7', 0, 'article'],
    ['第七条', 2, 'article'],
    ['lantern', 0, null],
    ['7', 0, null],
  ])('%s, at %i', (text, at, kind) => {
    readingIn(['zho'], () => expect(structureWordAt(text, at)?.kind ?? null).toBe(kind));
  });

  test('end behind the word, of letters apart behind the last one of it', () => {
    expect(structureWordAt('A r t i c l e I', 0)).toEqual({ kind: 'article', word: 'Article', end: 13 });
    expect(structureWordAt('Ar\u00ADticle 7', 0)?.end).toBe(8);
    readingIn(['zho'], () => {
      expect(unspacedWordAt('第七条约', 2)).toEqual({ kind: 'article', word: '条', end: 3 });
      expect(unspacedWordAt('article', 0)).toBeNull();
    });
  });

  test('that a text gives are read in it alone, of several words too, whatever blanks part them', () => {
    const given = { article: ['Ibara ya'] };
    expect(phraseAt('Ibara ya 7', 0)).toBeNull();
    readingIn(
      ['eng'],
      () => {
        expect(phraseAt('IBARA  ya 7', 0)).toMatchObject({ kind: 'article', end: 9 });
        expect(phraseAt('Ibara yake', 0)).toBeNull();
      },
      given,
    );
    expect(phraseAt('Ibara ya 7', 0)).toBeNull();
  });

  test('given ones stand behind those of the row, each once, in small letters', () => {
    const own = structureWords('eng');
    const all = withGiven(own, { article: ['Clause', own.article[0] ?? ''] });
    expect(all.article).toEqual([...own.article, 'clause']);
    expect(all.part).toEqual(own.part);
    expect(withGiven(own, undefined)).toBe(own);
    expect(joinGiven({ article: ['a', 'b'] }, { article: ['b', 'c'], part: ['p'] })).toEqual({
      article: ['a', 'b', 'c'],
      part: ['p'],
    });
    expect(joinGiven()).toEqual({});
  });
});

describe('the languages that are read', () => {
  test('have codes of three small letters that ISO 639-3 knows', () => {
    const codes = ['eng', 'kaz', 'tgk', 'ENG', 'xyz', 'en', '123', 'Kaz', ''];
    expect(codes.filter(isLanguageCode)).toEqual(['eng', 'kaz', 'tgk']);
  });

  test('are those of pages, and inside a text its own, one table for each set of them', () => {
    let made = 0;
    const table = inTongues(() => {
      made += 1;
      return tongues();
    });
    const pages = tongues();
    expect([table(), table(), isInText()]).toEqual([pages, pages, false]);
    readingIn(['deu'], () => {
      expect(isInText()).toBe(true);
      expect(table()).toEqual([...pages, 'deu']);
      expect(() =>
        readingIn(['fra'], () => {
          throw new RangeError('torn');
        }),
      ).toThrow('torn');
      expect(table()).toContain('deu');
      readingIn(['eng', 'deu'], () => expect(table()).toEqual([...pages, 'deu']));
    });
    expect([tongues(), isInText(), made]).toEqual([pages, false, 2]);
  });
});

describe('numbers', () => {
  test('are one letter of a list or the same twice, and no more', () => {
    const values = (run: string) => lettersIn(run, null).map(({ value }) => value);
    expect(['b', 'bb', 'bc', 'bb1', 'b1'].map(values)).toEqual([[2], [28], [], [], []]);
  });

  test('of a list of letters are places in the order that most of the letters follow', () => {
    const places = (letters: string) => [...letters].map(placesInList([...letters], 'ara'));
    expect(places('أبجد')).toEqual([1, 2, 3, 4]);
    expect(places('أبتث')).toEqual([1, 2, 3, 4]);
  });

  test.each<[string, number, number | null]>([
    ['7-րդ հոդված', 1, 4],
    ['1st article', 1, 3],
    ['5.º', 1, 3],
    ['5 °C', 1, null],
    ['16е', 2, null],
    ['16-е', 2, 4],
    ['7, and', 1, null],
    ['7', 1, null],
    ['7xyz', 1, null],
  ])('the ending of an ordinal: %s', (text, at, end) => expect(afterEnding(text, at)).toBe(end));
});

describe('names', () => {
  const refused = (value: object) =>
    NamesSchema.safeParse(value).error?.issues.map(({ path, message }) => [path.join('.'), message]);

  test('of one thing stand once in a language, with letters, and are none that sides give to one place in turn', () => {
    expect(refused({ quil: { eng: ['Quil', 'City of Quil'], rus: ['Квил'] } })).toBeUndefined();
    expect(refused({ quil: { eng: ['Quil', 'QUIL'] } })).toEqual([['quil.eng.1', '"QUIL" stands twice']]);
    expect(refused({ quil: { eng: ['Quil'] }, port: { eng: ['Quil'], rus: ['Quil'] } })).toEqual([
      ['port.eng.0', '"Quil" stands twice: in "quil" too'],
    ]);
    expect(refused({ quil: { eng: ['…'] } })).toEqual([['quil.eng.0', 'has neither letters nor digits']]);
    const many = Object.fromEntries(
      Array.from({ length: 1001 }, (_, at) => [`t${at}`, { eng: [`Quil ${at}`] }]),
    );
    expect(refused(many)).toEqual([['', 'more than 1000 names']]);
  });

  test('of phrases have what their forms have in common, and idle ones carry no subject', () => {
    expect(phraseKey('eng', 'Lanterns of the Harbour')).toBe(phraseKey('eng', 'lantern of the harbours'));
    expect(isIdle('eng', formsOf('eng', 'of the'))).toBe(true);
    expect(isIdle('eng', formsOf('eng', 'of the harbour'))).toBe(false);
    expect(namesContested('eng', formsOf('eng', 'the harbour of Quil'))).toBe(false);
  });

  test('of countries are said in the language of the page, and what is no country stays as it is', () => {
    expect([regionName('FR', 'rus'), regionName('Quil', 'rus'), isRegion('fr')]).toEqual([
      'Франция',
      'Quil',
      false,
    ]);
  });

  test('of people are one person where they are spelled alike, with all that is said of them by day', () => {
    const said = (date: string) => ({
      act: 'signed',
      name: { eng: 'Ana María Quil' },
      date,
      source: 'Gazette',
    });
    const works = [
      act({ acts: [said('2001-01-01'), said('2002-02-02')] }, 'b-2001'),
      act({ acts: [said('1999-01-01'), said('2001-01-01')] }, 'a-1999'),
    ];
    const people = peopleOf(works.map((work) => ({ work })));
    const [person] = people.values();
    expect([...people.keys()]).toEqual(['ana-maria-quil']);
    expect(person?.statements.map(({ act: { date }, work }) => `${date} ${work.id}`)).toEqual([
      '1999-01-01 a-1999',
      '2001-01-01 a-1999',
      '2001-01-01 b-2001',
      '2002-02-02 b-2001',
    ]);
    expect(person && personPath(person)).toBe('/people/ana-maria-quil');
  });
});

test('rights: what a text says goes before what its Work says; a licence names its holder', () => {
  const licensed = { licensed: { holder: 'Quil Press', proof: 'letter of 2025-01-01' } };
  expect(rightsOf({ rights: licensed }, { rights: 'official-text' })).toBe(licensed);
  expect([rightsOf({}, { rights: 'official-text' }), rightsOf({}, {})]).toEqual(['official-text', null]);
  expect([licenceOf(licensed), licenceOf('official-text'), licenceOf(null)]).toEqual([
    licensed.licensed,
    null,
    null,
  ]);
});

test('what is none of the values names twenty of them and how many more there are, and no long value whole', () => {
  const all = Array.from({ length: 23 }, (_, at) => `v${at}`);
  expect(noneOf('work', 'x'.repeat(70), all)).toEqual({
    parameter: 'work',
    fault: 'none-of',
    given: 'x'.repeat(60),
    values: all.slice(0, 20),
    more: 3,
  });
  expect(noneOf('work', 'x', ['v'])).toMatchObject({ values: ['v'], more: 0 });
});

test('days are days of the calendar, scripts give lines their direction, and values are grouped in their order', () => {
  expect(['2024-02-29', '2000-02-29', '1999-12-31', '1971-03-02'].map(isDate)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  const NO_DAYS = [
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-00-01',
    '2025-01-00',
    '2025-13-01',
    '2025-01-32',
  ];
  const NO_FORMS = ['2025-1-1', '2025-01-01T00:00', 'x2025-01-01', ''];
  expect([...NO_DAYS, ...NO_FORMS].filter(isDate)).toEqual([]);
  expect([directionOf('ar'), directionOf('he'), directionOf('hy'), directionOf('pa-Arab')]).toEqual([
    'rtl',
    'rtl',
    'ltr',
    'rtl',
  ]);
  expect([scriptOf('ru'), scriptOf('ru')]).toEqual(['Cyrl', 'Cyrl']);
  expect([...groupBy([3, 1, 4, 5], (number) => number % 2)]).toEqual([
    [1, [3, 1, 5]],
    [0, [4]],
  ]);
});
