import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { ArchiveFileSchema } from '../../src/model/archiveFacts.ts';
import { FrontMatterSchema } from '../../src/model/expression.ts';
import { LogEntrySchema } from '../../src/model/logEntry.ts';
import { WorkFileSchema } from '../../src/model/work.ts';

/** Where a schema finds something wrong. */
const wrongIn = (schema: z.ZodType, value: object): readonly string[] =>
  (schema.safeParse(value).error?.issues ?? []).map(({ path }) => path.join('.'));

const WORK = { type: 'agreement', nature: 'treaty', title: { eng: 'Tides' }, date: '1999-09-09' };
const stage = (name: string) => ({ stages: [{ stage: name, date: '2000-01-01', source: 'Gazette' }] });

describe('the facts about a Work', () => {
  test.each<[string, object, readonly string[]]>([
    ['need four things alone', {}, []],
    ['need a title in one language', { title: {} }, ['title']],
    ['of a treaty may be ratified', stage('ratified'), []],
    ['of no treaty are not', { nature: 'not-stated', ...stage('ratified') }, ['stages.0.stage']],
    [
      'of no treaty do not enter into force',
      { nature: 'non-binding', ...stage('in-force') },
      ['stages.0.stage'],
    ],
    ['of no treaty may be signed', { nature: 'non-binding', ...stage('signed') }, []],
    [
      'name places in series by volume, series and page',
      { treaty_series: ['1833 UNTS 397', 'UNTS'] },
      ['treaty_series.1'],
    ],
    [
      'call a country by its code',
      { participants: [{ name: 'Quil', code: 'quil', role: 'party' }] },
      ['participants.0.code'],
    ],
    ['say words in one language at least', { place: {} }, ['place']],
    [
      'lead to the web alone',
      { official_copies: [{ publisher: 'A', site: 'B', url: 'ftp://x' }] },
      ['official_copies.0.url'],
    ],
  ])('%s', (_, more, wrong) => expect(wrongIn(WorkFileSchema, { ...WORK, ...more })).toEqual(wrong));
});

const TEXT = { title: 'Tides', language_role: 'authentic' };
const source = (more: object) => ({
  attestations: [{ source: 'S', publisher: 'P', class: 'party', url: null, checked: '2026-01-01', ...more }],
});

describe('front matter of a text', () => {
  test.each<[string, object, readonly string[]]>([
    ['needs a title and a role', {}, []],
    ['may have roles by source', { language_role: [{ role: 'authentic', source: 'S' }] }, []],
    ['and then has one at least', { language_role: [] }, ['language_role']],
    ['names a file by 64 digits', source({ sha256: 'A'.repeat(64) }), ['attestations.0.sha256']],
    ['says by what right', { rights: 'mine' }, ['rights']],
    ['licensed by whom, and where that is said', { rights: { licensed: { holder: 'P' } } }, ['rights']],
    ['has structure words of letters', { structure: { article: ['Artigo', 'Ibara ya'] } }, []],
    [
      'without numbers or full stops',
      { structure: { article: ['Art.', 'A 1', 'a  b'] } },
      ['structure.article.0', 'structure.article.1', 'structure.article.2'],
    ],
    ['for kinds that have words', { structure: { gap: ['lacuna'] } }, ['structure']],
    ['twenty of a kind at most', { structure: { article: Array(21).fill('a') } }, ['structure.article']],
  ])('%s', (_, more, wrong) => expect(wrongIn(FrontMatterSchema, { ...TEXT, ...more })).toEqual(wrong));
});

describe('the facts about an archive', () => {
  const collection = (more: object) => ({
    collections: [{ id: 'sea', title: { eng: 'Sea' }, works: ['tides-1999'], ...more }],
  });

  test.each<[string, object, readonly string[]]>([
    ['may all be missing', {}, []],
    [
      'name a mirror by its address alone',
      { mirrors: ['https://m.example', { address: 'a', keeper: 'b' }] },
      [],
    ],
    ['need a title of a collection', collection({ title: {} }), ['collections.0.title']],
    ['and a Work in it', collection({ works: [] }), ['collections.0.works']],
    ['speak one language at least', { languages: [] }, ['languages']],
  ])('%s', (_, facts, wrong) => expect(wrongIn(ArchiveFileSchema, facts)).toEqual(wrong));

  test('make of a mirror’s address alone a mirror of which nothing more is said', () => {
    expect(ArchiveFileSchema.parse({ mirrors: ['https://m.example'] }).mirrors).toEqual([
      { address: 'https://m.example' },
    ]);
  });
});

const ENTRY = {
  act: 'published',
  date: '2026-01-01',
  text: 'tides-1999/eng@1999-09-09_r1',
  reason: null,
  clauses: [],
  old: null,
  new: '0'.repeat(64),
  previous: null,
};
const COPY = { source: { name: 'Gazette', publisher: 'Office', class: 'party', url: null } };

describe('an entry of the log', () => {
  test.each<[string, object, readonly string[]]>([
    ['of a publication needs no reason', {}, []],
    ['of a correction needs one', { act: 'corrected' }, ['reason']],
    ['of a withdrawal needs one', { act: 'withdrawn' }, ['reason']],
    ['says it in a language or several', { act: 'withdrawn', reason: { eng: 'Court', rus: 'Суд' } }, []],
    ['of an attestation names the copy', { act: 'attested' }, ['source']],
    ['of nothing else does', COPY, ['source']],
    ['of an attestation needs no reason', { act: 'attested', ...COPY }, []],
    ['names an edition', { text: 'tides-1999/eng@1999-09-09' }, ['text']],
    ['holds no control characters', { act: 'corrected', reason: 'a\u0007b' }, ['reason']],
    [
      'names clauses by their ids',
      { clauses: [{ clause: 'art 1', old: null, new: 'gap' }] },
      ['clauses.0.clause'],
    ],
  ])('%s', (_, more, wrong) => expect(wrongIn(LogEntrySchema, { ...ENTRY, ...more })).toEqual(wrong));
});
