import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/languages/said.ts';
import { INTERFACE_CODES, INTERFACES, type InterfaceCode } from '../../src/model/interfaces.ts';
import { textLanguage } from '../../src/model/language.ts';
import type { Reason, ReasonOf } from '../../src/model/reason.ts';
import { inEnglish, sayReasons, type Titled } from '../../src/render/sayReasons.ts';

const WORKS: Titled = new Map([
  ['tides-1999', { work: { title: { eng: 'Tides Treaty', rus: 'Договор о приливах' } } }],
  ['dams-2001', { work: { title: { eng: 'Treaty on Dams' }, short_title: { eng: 'Dam Treaty' } } }],
]);
const steps = [
  { kind: 'article', number: '77', to: null },
  { kind: 'paragraph', number: '3', to: '5' },
] as const;
const work = 'dams-2001';
const held = ['eng@1999-01-02', 'rus@2003-04-05'];
/** A text is named by its language and day, each as the reader's language writes them. */
const years = ['1999', '2003'];
const within = [{ kind: 'article', number: '77' }] as const;
const has = [{ kind: 'paragraph', count: 12, from: '1', to: '12B' }] as const;
const text = 'zzqqx';

/** One of each, and what of its data every sentence must have; the numbers of levels stand in all languages alike. */
const ALL: { readonly [Why in Reason['why']]: readonly [ReasonOf<Why>, ...string[]] } = {
  'nothing-named': [{ why: 'nothing-named' }],
  'unknown-name': [{ why: 'unknown-name' }],
  'act-not-held': [{ why: 'act-not-held', act: 'Treaty of Kars' }, 'Treaty of Kars'],
  'no-address': [{ why: 'no-address' }],
  nowhere: [{ why: 'nowhere', steps }, '77', '3–5'],
  'in-works': [{ why: 'in-works', steps, works: 61 }, '77', '3–5', '61'],
  'not-in-works': [{ why: 'not-in-works', steps }, '77', '3–5'],
  stands: [{ why: 'stands', steps, work, language: 'hye' }, '77', 'Dam Treaty', '{hye}'],
  'no-text-left': [{ why: 'no-text-left', steps, work }, 'Dam Treaty'],
  'text-not-held': [{ why: 'text-not-held', steps, work }, '77', 'Dam Treaty'],
  'words-not-held': [{ why: 'words-not-held', steps, work, language: 'hye' }, '77', 'Dam Treaty', '{hye}'],
  'no-clause': [
    { why: 'no-clause', work, within, has, asked: { kind: 'point', number: 'q' } },
    'Dam Treaty',
    '77',
    '12',
    '12B',
    '(q)',
  ],
  'printed-together': [
    {
      why: 'printed-together',
      work,
      asked: { kind: 'article', number: '14' },
      printed: 'Articles 13 to 15 (deleted)',
    },
    'Dam Treaty',
    '14',
    'Articles 13 to 15 (deleted)',
  ],
  'several-clauses': [
    { why: 'several-clauses', asked: text, within, clauses: ['art_1', 'annex__art_1'] },
    text,
    '77',
  ],
  'too-long': [{ why: 'too-long' }],
  'not-compared': [{ why: 'not-compared' }],
  unread: [{ why: 'unread', text }, text],
  'no-part': [{ why: 'no-part', text }, text],
  'read-as': [{ why: 'read-as', text }, text],
  'no-work': [{ why: 'no-work', asked: text }, text],
  'facts-left-out': [{ why: 'facts-left-out', work }, work],
  'work-lost': [{ why: 'work-lost', work }, work],
  'text-left-out': [{ why: 'text-left-out', text }, text],
  'no-edition': [{ why: 'no-edition', text, editions: [1, 4] }, text, '1, 4'],
  'no-version-yet': [
    { why: 'no-version-yet', work, day: '1998-07-06', held },
    'Dam Treaty',
    '1998-07-06',
    ...years,
  ],
  'no-stage': [{ why: 'no-stage', work, asked: text, held }, 'Dam Treaty', text, ...years],
  'stage-without-day': [
    { why: 'stage-without-day', work, stage: 'ratified', held },
    'Dam Treaty',
    '{ratified}',
    ...years,
  ],
  'no-version': [{ why: 'no-version', work, language: 'hye', held }, 'Dam Treaty', '{hye}', ...years],
  'no-siblings': [{ why: 'no-siblings', from: 'art_1', to: 'art_5' }, 'art_1', 'art_5'],
  'too-few-texts': [{ why: 'too-few-texts', most: 4 }, '4'],
  'not-in-version': [{ why: 'not-in-version', text: 'eng@1999-01-02' }, '1999'],
  withdrawn: [{ why: 'withdrawn', reason: 'R.', hash: 'c1:0a', tree: 't1:1b' }, 'R', 'c1:0a', 't1:1b'],
  'same-text': [{ why: 'same-text', texts: held }, ...years],
  'pieces-cut': [{ why: 'pieces-cut', most: 600 }, '600'],
  'words-cut': [{ why: 'words-cut', most: 30 }, '30'],
  'quote-alone': [{ why: 'quote-alone' }],
  'bracket-unopened': [{ why: 'bracket-unopened' }],
  'bracket-unclosed': [{ why: 'bracket-unclosed' }],
  'brackets-deep': [{ why: 'brackets-deep', most: 40 }, '40'],
  'star-inside': [{ why: 'star-inside' }],
  'field-unread': [{ why: 'field-unread', text }, text],
  'near-nothing': [{ why: 'near-nothing', text }, text],
  'joins-nothing': [{ why: 'joins-nothing', text }, text],
  'operator-unknown': [{ why: 'operator-unknown', text }, text],
  'contested-name': [{ why: 'contested-name', text }, text],
  'only-in-titles': [{ why: 'only-in-titles', text }, text],
  'unknown-word': [{ why: 'unknown-word', text }, text],
  'unknown-beginning': [{ why: 'unknown-beginning', text }, text],
  'unknown-phrase': [{ why: 'unknown-phrase', text }, text],
  'nothing-asked': [{ why: 'nothing-asked' }],
  'nothing-exact': [{ why: 'nothing-exact' }],
  'part-finds': [{ why: 'part-finds', text, count: 61 }, text, '61'],
  'narrowed-out': [{ why: 'narrowed-out' }],
  'in-other-languages': [{ why: 'in-other-languages', text }, text],
  'language-not-held': [{ why: 'language-not-held', language: 'hye' }, '{hye}'],
  'most-words': [{ why: 'most-words' }],
  'begins-at': [{ why: 'begins-at' }, '/search'],
  'method-unused': [{ why: 'method-unused', method: text }, text],
  'bad-parameters': [
    {
      why: 'bad-parameters',
      parameters: [
        { parameter: 'as-of', fault: 'no-day' },
        { parameter: text, fault: 'unknown' },
        { parameter: 'limit', fault: 'no-number', least: 1, most: 53 },
        { parameter: 'work', fault: 'none-of', given: 'dam', values: ['tides', 'locks'], more: 64 },
        { parameter: 'q', fault: 'too-long', most: 1717 },
      ],
    },
    'as-of',
    text,
    '2025-08-08',
    '53',
    'dam',
    'tides, locks',
    '64',
    '1717',
  ],
  'no-hash': [{ why: 'no-hash', hash: 'abc123' }, 'abc123'],
  'no-format': [{ why: 'no-format', format: 'docx', offered: ['odt', 'rtf'] }, '.docx', '.odt, .rtf'],
  'selection-too-long': [{ why: 'selection-too-long', most: 61, asked: 71 }, '61', '71'],
  'not-in-text': [{ why: 'not-in-text', clause: 'art_77' }, 'art_77'],
  'one-clause': [{ why: 'one-clause' }],
  'list-elsewhere': [{ why: 'list-elsewhere', asked: text }, text, '/t.json'],
  'broken-escape': [{ why: 'broken-escape', text }, text],
  'slash-in-part': [{ why: 'slash-in-part' }],
  'body-unread': [{ why: 'body-unread' }, 'application/json'],
  'body-too-large': [{ why: 'body-too-large', most: 6161 }, '6161'],
  'body-cut': [{ why: 'body-cut' }],
  'comparison-begins': [{ why: 'comparison-begins' }, '/compare/'],
  'no-text-there': [{ why: 'no-text-there', address: '/t/x' }, '/t/x'],
  'no-columns': [{ why: 'no-columns' }],
  'reader-left': [{ why: 'reader-left' }],
  'too-much-work': [{ why: 'too-much-work', work: 'comparison' }],
  'work-failed': [{ why: 'work-failed', failure: 'too-long' }],
  'being-edited': [{ why: 'being-edited', text }, text],
  logged: [{ why: 'logged' }],
  'bytes-unread': [{ why: 'bytes-unread' }, 'HTTP'],
  'head-too-long': [{ why: 'head-too-long' }, '16'],
  'chunks-too-much': [{ why: 'chunks-too-much' }],
  'came-too-slowly': [{ why: 'came-too-slowly' }],
  nobody: [{ why: 'nobody' }],
  'no-topic': [{ why: 'no-topic' }],
  'no-collection': [{ why: 'no-collection' }],
  'no-host': [{ why: 'no-host' }],
  'not-sent': [{ why: 'not-sent' }],
  'others-first': [{ why: 'others-first' }],
  'being-stopped': [{ why: 'being-stopped' }],
  'too-often': [{ why: 'too-often', seconds: 37 }, '37'],
  'no-answer-yet': [{ why: 'no-answer-yet' }],
  'no-answer-in-time': [{ why: 'no-answer-in-time', ms: 1234 }, '1234'],
  'no-connection': [{ why: 'no-connection', code: text }, text],
  'connection-lost': [{ why: 'connection-lost', code: text }, text],
  'answer-too-long': [{ why: 'answer-too-long' }],
  'answer-unread': [{ why: 'answer-unread' }],
  'answer-error': [{ why: 'answer-error', code: text }, text],
  'engine-index-missing': [{ why: 'engine-index-missing' }, 'npm run index'],
  'engine-index-other': [{ why: 'engine-index-other' }, 'npm run index'],
  'engine-key-refused': [{ why: 'engine-key-refused' }, 'MEILI_SEARCH_KEY'],
  'engine-key-wanted': [{ why: 'engine-key-wanted' }, 'MEILI_SEARCH_KEY'],
  'engine-disk-full': [{ why: 'engine-disk-full' }],
  'engine-disk-failing': [{ why: 'engine-disk-failing' }],
  'unheard-by-others': [{ why: 'unheard-by-others' }],
  'server-fails': [
    { why: 'server-fails', at: 61, of: 71, because: { why: 'no-connection', code: text } },
    '61',
    '71',
    text,
  ],
  'index-older': [{ why: 'index-older' }, 'npm run index'],
  'hits-missed': [{ why: 'hits-missed' }],
  'index-opening': [{ why: 'index-opening' }],
  'index-building': [{ why: 'index-building' }],
  'index-rebuilding': [{ why: 'index-rebuilding' }],
  'index-failed': [{ why: 'index-failed', error: text }, text],
  'too-many-clauses': [
    { why: 'too-many-clauses', clauses: 6161, most: 5000 },
    '6161',
    'EMBEDDED_MAX_CLAUSES 5000',
  ],
  'engine-silent': [
    { why: 'engine-silent', engine: text, because: [{ why: 'no-answer-in-time', ms: 1234 }] },
    text,
    '1234',
  ],
  'not-searched': [
    {
      why: 'not-searched',
      because: [{ why: 'engine-silent', engine: text, because: [] }, { why: 'engine-disk-full' }],
    },
    text,
  ],
};
const CASES = Object.values(ALL).map(([reason, ...data]) => ({ why: reason.why, reason, data }));
const say = (reason: Reason, code: InterfaceCode): string => textOf(sayReasons([reason], code, WORKS));
const namesIn = (code: InterfaceCode): Readonly<Record<string, string>> => ({
  '{hye}': INTERFACES[code].names['hye'] ?? '',
  '{ratified}': INTERFACES[code].says.pages.stage.ratified,
});

describe.each(INTERFACE_CODES)('in %s', (code) => {
  const script = new RegExp(`\\p{Script=${textLanguage(code).script}}{2}`, 'u');

  test.each(CASES)('$why has its data in it', ({ reason, data }) => {
    const sentence = say(reason, code);
    expect(sentence).toMatch(script);
    expect(sentence).not.toMatch(/undefined|null|object|\.$/u);
    for (const one of data) expect(sentence).toContain(namesIn(code)[one] ?? one);
  });

  // To be read like prose: a sentence about another thing has the right data in it as well.
  test('every reason as it is said', async () => {
    const lines = CASES.map(({ why, reason }) => `${why}: ${say(reason, code)}`);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../golden/languages/${code}.reasons.txt`);
  });

  test('no two reasons are one sentence, and none is that of another language', () => {
    const sentences = CASES.map(({ reason }) => say(reason, code));
    expect(new Set(sentences).size).toBe(sentences.length);
    const others = INTERFACE_CODES.filter((other) => other !== code);
    for (const other of others) expect(sentences).not.toContain(say({ why: 'unknown-name' }, other));
  });

  test('a title of another language is marked with it, one of its own is not', () => {
    const [marked = ''] = sayReasons([{ why: 'no-text-left', steps, work }], code, WORKS).filter(
      (piece) => typeof piece !== 'string',
    );
    expect(marked).toEqual(code === 'eng' ? '' : { text: 'Dam Treaty', lang: 'en' });
    const own = sayReasons([{ why: 'no-text-left', steps, work: 'tides-1999' }], 'rus', WORKS);
    expect(textOf(own)).toContain('Договор о приливах');
    expect(own.every((piece) => typeof piece === 'string')).toBe(true);
  });
});

describe('in English, word for word', () => {
  const noClause = { why: 'no-clause', work: null, within: [], has, asked: 'nonsense' } as const;
  test.each<[Reason, string]>([
    [noClause, 'This text has 12 paragraphs (1 to 12B) in this version; there is no "nonsense"'],
    [
      {
        ...noClause,
        within,
        has: [{ kind: 'p', count: 1, from: null, to: null }],
        asked: { kind: 'paragraph', number: '2' },
      },
      'Article 77 has one paragraph in this version; there is no paragraph 2',
    ],
    [
      {
        ...noClause,
        work,
        has: [
          { kind: 'annex', count: 2, from: 'A', to: 'B' },
          { kind: 'conclusions', count: 1, from: null, to: null },
        ],
        asked: { kind: 'article', number: 'last' },
      },
      'Dam Treaty has no last article; it has two annexes (A to B) and one closing part in this version',
    ],
    [{ ...noClause, within, has: [] }, 'Article 77 has no parts in this version; there is no "nonsense"'],
    [{ why: 'in-works', steps: [], works: 3 }, 'It fits 3 documents'],
    [{ why: 'text-not-held', steps: [], work }, 'Dam Treaty is catalogued; its text is not held'],
    [{ why: 'unread', text: '9' }, '"9" could not be read as part of the citation'],
  ])('%j', (reason, sentence) => expect(say(reason, 'eng')).toBe(sentence));

  test('several stand one behind the other, each once', () => {
    const twice: readonly Reason[] = [{ why: 'read-as', text }, { why: 'too-long' }, { why: 'too-long' }];
    expect(inEnglish(twice, WORKS)).toBe('Read as "zzqqx"; No clause has so long an address');
  });
});

test('in Russian documents follow their number', () => {
  const inWorks = (works: number) => say({ why: 'in-works', steps: [], works }, 'rus');
  expect([1, 2, 5, 11, 21].map(inWorks)).toEqual([
    expect.stringMatching(/ в 1 документе$/u),
    expect.stringMatching(/ в 2 документах$/u),
    expect.stringMatching(/ в 5 документах$/u),
    expect.stringMatching(/ в 11 документах$/u),
    expect.stringMatching(/ в 21 документе$/u),
  ]);
});

test('in Russian nouns follow their number', () => {
  const counted = (count: number) =>
    say(
      {
        why: 'no-clause',
        work: null,
        within: [],
        has: [{ kind: 'article', count, from: null, to: null }],
        asked: text,
      },
      'rus',
    );
  expect([1, 2, 5, 21].map(counted)).toEqual([
    expect.stringContaining('1 статья;'),
    expect.stringContaining('2 статьи;'),
    expect.stringContaining('5 статей;'),
    expect.stringContaining('21 статья;'),
  ]);
});
