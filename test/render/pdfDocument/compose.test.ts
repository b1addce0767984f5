import { describe, expect, test } from 'vitest';
import { Archive } from '../../../src/archive/archive.ts';
import { referencesOf } from '../../../src/archive/references.ts';
import { resolveAddress } from '../../../src/archive/resolve.ts';
import { longDay } from '../../../src/cite/format/days.ts';
import { viewOfTarget } from '../../../src/http/view.ts';
import { formatAddress } from '../../../src/model/address.ts';
import { walk } from '../../../src/model/clause.ts';
import { INTERFACE_CODES, INTERFACES, type InterfaceCode } from '../../../src/model/interfaces.ts';
import { composePdf } from '../../../src/render/formats/pdf.ts';
import type { PdfBlock, PdfClause, PdfRun } from '../../../src/render/pdf/document.ts';
import { printWords } from '../../../src/render/pdfDocument/printWords.ts';
import { runsOf } from '../../../src/render/pdfDocument/runs.ts';
import { DOCUMENTS, FIXTURE, folderOf, textFile, workFile } from '../../support/folder.ts';

const setting = (code: InterfaceCode) =>
  ({
    href: (address: Parameters<typeof formatAddress>[0]) =>
      `https://archive.example${formatAddress(address)}`,
    words: printWords(code),
    paper: 'A4',
  }) as const;

function compose(path: string, code: InterfaceCode, documents = DOCUMENTS) {
  const found = resolveAddress(Archive.load(documents), path.split('/'), {
    readerLanguages: [],
    asOf: null,
    format: 'html',
  });
  if (found.status === 'absent') throw new Error(found.why.why);
  const view = viewOfTarget(found.target, found.address);
  if (view === null) throw new Error(`${path} has no text`);
  const clauses = found.target.kind === 'clauses' ? found.target.clauses : view.clauses;
  return {
    view,
    document: composePdf({ view, clauses, archiveName: 'Archive', isSelection: false }, setting(code)),
  };
}

const wordsOf = (runs: readonly PdfRun[] | null): string => (runs ?? []).map(({ text }) => text).join('');
const clausesIn = (blocks: readonly PdfBlock[]): readonly PdfClause[] =>
  blocks.flatMap((block) => (block.is === 'clause' ? [block, ...clausesIn(block.children)] : []));

describe('a PDF of the peace agreement', () => {
  const { view, document } = compose('am-az-peace-2025/eng@2025-08-08', 'eng');

  test('has every clause once, with its words as they are', () => {
    const clauses = [...walk(view.clauses)];
    const shown = clausesIn(document.blocks);
    expect(shown.map(({ eId }) => eId)).toEqual(clauses.map(({ eId }) => eId));
    for (const [at, { words, permalink, eId }] of shown.entries()) {
      expect([eId, wordsOf(words)]).toEqual([eId, clauses[at]?.words?.text ?? '']);
      expect(permalink).toBe(
        `https://archive.example/t/am-az-peace-2025/eng@2025-08-08/${eId.replaceAll('__', '/')}`,
      );
    }
  });

  test.each(INTERFACE_CODES)('warns of words that are not the published ones, in %s', (code) => {
    const altered = { ...view, altered: true };
    const { notice } = composePdf(
      { view: altered, clauses: altered.clauses, archiveName: 'Archive', isSelection: false },
      setting(code),
    );
    expect(notice).toContain(INTERFACES[code].says.standing.altered);
  });

  test('says in its title block what it is and how sure its words are', () => {
    const facts = Object.fromEntries(document.facts.map(({ name, value }) => [name, wordsOf(value)]));
    expect(facts).toMatchObject({
      Participants: 'Republic of Armenia (party); Republic of Azerbaijan (party)',
      Text: 'English (authentic), 8 August 2025, edition 1',
      Permalink: 'https://archive.example/t/am-az-peace-2025/eng@2025-08-08',
      'Hash of the words': `t1:${view.t1}`,
    });
    expect(facts['How far the wording is checked']).toMatch(
      /^not checked; checked in part: Article I, .* checked against a press or scholarly copy: Preamble\./u,
    );
    expect(document.notice).toBe('Copy without legal force.');
    expect(document.banner).toEqual([
      'Initialed 8 August 2025; published 11 August 2025. We know of no signature. Status last checked 7 February 2026.',
    ]);
    expect(document.running).toEqual({
      title: 'Armenia–Azerbaijan Peace Agreement',
      stage: 'initialed 8 August 2025',
      level: 'not checked',
    });
  });

  test('marks the level of all words that are shown, once where one mark stands for several', () => {
    const unmarked = (blocks: readonly PdfClause[], said: string | null): readonly string[] =>
      blocks.flatMap(({ level, words, children, eId }) => {
        const known = level?.level ?? said;
        const expected = words === null ? known : view.levelOf(eId as Parameters<typeof view.levelOf>[0]);
        return [...(known === expected ? [] : [eId]), ...unmarked(children, known)];
      });
    expect(
      unmarked(
        document.blocks.filter((block) => block.is === 'clause'),
        null,
      ),
    ).toEqual([]);
  });

  test('ends with what each source confirms', () => {
    const last = document.blocks.at(-1);
    expect(last?.is === 'section' && last.heading[0]?.text).toBe('Sources of the words');
    expect(JSON.stringify(last)).toContain('word for word: title; Preamble, first paragraph');
  });

  test('carries its Markdown and the same as Akoma Ntoso', () => {
    const [file, xml] = document.attachments;
    expect(xml).toMatchObject({
      name: 'am-az-peace-2025_eng@2025-08-08_r1.xml',
      mediaType: 'application/akn+xml',
      relationship: 'Alternative',
    });
    expect(Buffer.from(xml?.bytes ?? []).toString()).toContain('<article eId="art_I" ta:number="I">');
    expect(file).toMatchObject({ name: 'am-az-peace-2025_eng@2025-08-08_r1.md', relationship: 'Source' });
    expect(Buffer.from(file?.bytes ?? []).toString()).toContain('## ARTICLE I');
  });
});

describe('a title block in the reader’s language', () => {
  const { document } = compose('am-az-peace-2025/eng@2025-08-08', 'rus');
  const factOf = (name: string) => document.facts.find((fact) => fact.name === name)?.value;

  test('names participants in it, said to be in it', () => {
    expect(factOf('Участники')).toEqual([
      { text: 'Республика Армения', language: 'ru' },
      { text: ' (сторона)' },
      { text: '; ' },
      { text: 'Азербайджанская Республика', language: 'ru' },
      { text: ' (сторона)' },
    ]);
  });

  test('has dates, stages, roles and the text’s language in it', () => {
    expect(document.banner[0]).toMatch(
      /^Парафировано 8 августа 2025 г\.; опубликовано 11 августа .* О подписании нам неизвестно\./u,
    );
    expect(wordsOf(factOf('Текст') ?? null)).toBe(
      'английский (аутентичный текст), 8 августа 2025 г., редакция 1',
    );
  });

  test('says of a short title, a publisher and a note which language they are in', () => {
    expect(factOf('Краткое название (наше)')).toEqual([
      { text: 'Armenia–Azerbaijan Peace Agreement', language: 'en' },
    ]);
    const closing = document.blocks.find((block) => block.is === 'section');
    const runs = closing?.blocks.flatMap((block) => (block.is === 'text' ? block.runs : [])) ?? [];
    const untagged = runs.filter(({ language }) => language === undefined).map(({ text }) => text);
    expect(runs.length).toBeGreaterThan(20);
    expect(untagged.join(' ')).not.toMatch(/Ministry|Caucasian|comma/u);
  });
});

describe('a PDF of one clause', () => {
  test('has its hash, and the sources of its parts', () => {
    const { document, view } = compose('am-az-peace-2025/eng@2025-08-08/art_IV', 'eng');
    const hash = view.hashesOf(
      document.blocks.flatMap((block) => (block.is === 'clause' ? block.eId : []))[0] as never,
    );
    expect(document.contentHash).toBe(`c1:${hash?.c1}`);
    expect(document.title).toMatch(/^Article IV – Agreement on Establishment of Peace/u);
    const sources = document.facts.find(({ name }) => name === 'Sources of the words');
    expect(wordsOf(sources?.value ?? null)).toMatch(/^RFE\/RL Armenian Service, 11 August 2025/u);
  });

  test('that is not held says so, and where its name is not printed, names it', () => {
    const [article] = clausesIn(compose('am-az-peace-2025/hye@2025-08-08/art_II', 'hye').document.blocks);
    expect(article?.gap).toEqual([
      { text: '[Այս լեզվով կամ այս պատճենով մենք չունենք: ' },
      { text: 'պաշտոնական պատճենը՝ mfa.am կայքում', language: 'hy' },
      { text: ']' },
    ]);
    const [recital] = clausesIn(
      compose('am-az-peace-2025/hye@2025-08-08/preamble/rec_3', 'hye').document.blocks,
    );
    expect(wordsOf(recital?.gap ?? null)).toMatch(/^\[Երրորդ կետ – /u);
  });
});

describe('what stands over a clause', () => {
  const HARBOUR = 'harbour-treaty-1971/eng@1971-03-02';
  const textsIn = (blocks: readonly PdfBlock[]): readonly string[] =>
    blocks.map((block) =>
      block.is === 'text' ? wordsOf(block.runs) : block.is === 'clause' ? block.eId : '',
    );

  test('is its headings and lead-in words, before it', () => {
    const { document } = compose(`${HARBOUR}/art_2/para_2/point_a`, 'eng', FIXTURE);
    expect(textsIn(document.blocks)).toEqual([
      'Article 2. Lanterns',
      '2. In the inner basin lanterns shall burn until sunrise, and the harbour master:',
      'art_2__para_2__point_a',
    ]);
    expect(textsIn(compose(`${HARBOUR}/art_2`, 'eng', FIXTURE).document.blocks)).toEqual(['art_2']);
  });

  test('is said once in a selection, which marks what it leaves out', () => {
    const { view } = compose(HARBOUR, 'eng', FIXTURE);
    const chosen = (...eIds: readonly string[]) => {
      const clauses = [...walk(view.clauses)].filter(({ eId }) => eIds.includes(eId));
      return textsIn(
        composePdf({ view, clauses, archiveName: 'Archive', isSelection: true }, setting('eng')).blocks,
      );
    };
    expect(chosen('art_2__para_1', 'art_2__para_3', 'art_3')).toEqual([
      '[…]',
      'Article 2. Lanterns',
      'art_2__para_1',
      '[…]',
      'art_2__para_3',
      'art_3',
      '[…]',
    ]);
    const all = view.clauses.map(({ eId }) => eId);
    expect(chosen(...all)).toEqual(all);
  });
});

describe('notes', () => {
  test('that words refer to come with them', () => {
    const { document } = compose('harbour-treaty-1971/eng@1971-03-02', 'eng', FIXTURE);
    const shown = clausesIn(document.blocks);
    const wanted = shown.flatMap(({ words }) => (words ?? []).flatMap(({ note }) => note ?? []));
    for (const note of wanted) expect(shown.map(({ destination }) => destination)).toContain(note);
  });
});

describe('references inside words', () => {
  const archive = Archive.load(DOCUMENTS);
  const linksOf = (path: string) => {
    const { view, document } = compose(path, 'eng');
    const clauses =
      document.kind === 'text' ? view.clauses : view.clauses.filter(({ eId }) => path.endsWith(`/${eId}`));
    const references = referencesOf(archive, view, clauses);
    const { blocks } = composePdf(
      { view, clauses, archiveName: 'Archive', isSelection: false },
      { ...setting('eng'), references },
    );
    return clausesIn(blocks).flatMap(({ words }) => (words ?? []).filter(({ to, href }) => to ?? href));
  };

  test('lead within the file where it has the clause, and carry its address beside', () => {
    const inside = linksOf('am-az-peace-2025/eng@2025-08-08').filter(({ to }) => to !== undefined);
    expect(inside.length).toBeGreaterThan(0);
    for (const { to, href } of inside)
      expect(href).toBe(
        `https://archive.example/t/am-az-peace-2025/eng@2025-08-08/${to?.replaceAll('__', '/')}`,
      );
  });

  test('take no words from the text and add none', () => {
    const { view } = compose('am-az-peace-2025/eng@2025-08-08', 'eng');
    const references = referencesOf(archive, view, view.clauses);
    const { blocks } = composePdf(
      { view, clauses: view.clauses, archiveName: 'Archive', isSelection: false },
      { ...setting('eng'), references },
    );
    const told = clausesIn(blocks).map(({ words }) => wordsOf(words));
    expect(told).toEqual([...walk(view.clauses)].map(({ words }) => words?.text ?? ''));
  });
});

describe('running words', () => {
  test.each([
    ['Article XVII of this Agreement', [['XVII', '17']]],
    [
      'in Articles IV and VI, part I and annex V',
      [
        ['IV', '4'],
        ['VI', '6'],
        ['I', '1'],
        ['V', '5'],
      ],
    ],
    [
      'XV maddə, V bənd',
      [
        ['XV', '15'],
        ['V', '5'],
      ],
    ],
    ['статья V, пункт 2', [['V', '5']]],
    ['I hereby sign; V. Putin; VISA; Washington, D.C.', []],
  ])('Roman numerals of "%s" are said as numbers', (text, spoken) => {
    const runs = runsOf({ text, marks: [] }, () => null);
    expect(wordsOf(runs)).toBe(text);
    expect(runs.flatMap((run) => (run.spoken === undefined ? [] : [[run.text, run.spoken]]))).toEqual(spoken);
  });

  test('marks, links and notes begin and end runs where they stand', () => {
    const marks = [
      { kind: 'emphasis', start: 4, end: 12 },
      { kind: 'link', start: 8, end: 12, href: 'https://a.example/' },
      { kind: 'note', start: 12, end: 12, note: '1' },
    ] as const;
    expect(runsOf({ text: 'the red lamp burns', marks }, (name) => `note_${name}`)).toEqual([
      { text: 'the ' },
      { text: 'red ', look: 'emphasis' },
      { text: 'lamp', look: 'emphasis', href: 'https://a.example/' },
      { text: '1', note: 'note_1' },
      { text: ' burns' },
    ]);
  });
});

test.each(INTERFACE_CODES)('days in %s are those that pages show', (code) => {
  for (let month = 1; month <= 12; month += 1) {
    const day = `2025-${String(month).padStart(2, '0')}-18`;
    expect(longDay(day, code).normalize('NFKC')).toBe(longDay(day, code).normalize('NFKC'));
  }
});

test('a PDF of licensed words says whose they are, one of others says nothing of licences', () => {
  const licensed = 'rights: { licensed: { holder: Harbour Society, proof: a letter } }\n';
  const factsOf = (more: string): readonly string[] =>
    compose(
      'tides-1999/eng@1999-09-09',
      'eng',
      folderOf({
        'tides-1999/work.yaml': workFile(),
        'tides-1999/eng@1999-09-09.md': textFile('Words.', more),
      }),
    ).document.facts.map(({ value }) => wordsOf(value));
  expect(factsOf(licensed)).toContain('shown by licence of Harbour Society (a letter)');
  expect(factsOf('rights: official-text\n').join()).not.toContain('licence');
});
