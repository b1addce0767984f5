import type { Settings } from 'meilisearch';
import { expect, test } from 'vitest';
import { namesOf, settingsFor } from '../../indexer/settings.ts';
import { Archive } from '../../src/archive/archive.ts';
import { foldWords } from '../../src/words/fold.ts';
import { folderOf, textFile, workFile } from '../support/folder.ts';
import { freshIndexName } from '../support/meilisearch.ts';
import { describeOnMeili } from '../support/onMeili.ts';
import { clientOf } from './support.ts';

const SETTINGS = settingsFor(['guiana', 'guyana'], []);

type Document = Readonly<Record<string, unknown>>;

/** One setting: what is searched for in which documents, and what is found with it and without. */
interface Shown {
  readonly setting: keyof Settings;
  readonly says: string;
  readonly documents: readonly Document[];
  readonly q?: string;
  readonly search?: Readonly<Record<string, unknown>>;
  /** What the search is asked for when its ids are not what is looked at. */
  readonly look?: (answer: Document) => unknown;
  readonly found: unknown;
  /** With the server's own setting, or with `instead`. */
  readonly otherwise: unknown;
  readonly instead?: unknown;
}

const clause = (id: string, words: string, more: Document = {}): Document => ({
  id,
  words,
  folded: foldWords(words).join(' '),
  ...more,
});

const MANY = Array.from({ length: 1100 }, (_, place) =>
  clause(`c${place}`, 'territorial sea', { at: `e.p_${place}` }),
);
const ids = ({ hits }: Document): unknown =>
  Array.isArray(hits) ? hits.map((hit: { id: string }) => hit.id) : null;

const SHOWN: readonly Shown[] = [
  {
    setting: 'searchableAttributes',
    says: 'words of a clause weigh more than words above it, and a publisher’s note is not searched at all',
    documents: [
      { id: 'heading', above: 'Passage', words: 'Ships may pass.', note: 'passage' },
      { id: 'words', above: 'Ships', words: 'Passage is free.' },
      { id: 'note', words: 'Ships', note: 'passage' },
    ],
    q: 'passage',
    found: ['words', 'heading'],
    otherwise: ['heading', 'note', 'words'],
  },
  {
    setting: 'filterableAttributes',
    says: 'a reader narrows by language',
    documents: [clause('e', 'sea', { lang: 'eng' }), clause('r', 'sea', { lang: 'rus' })],
    search: { filter: 'lang = rus' },
    found: ['r'],
    otherwise: 'invalid_search_filter',
  },
  {
    setting: 'sortableAttributes',
    says: 'clauses are listed by age',
    documents: [clause('new', 'sea', { date: 20250808 }), clause('old', 'sea', { date: 19580429 })],
    search: { sort: ['date:asc'] },
    found: ['old', 'new'],
    otherwise: 'invalid_search_sort',
  },
  {
    setting: 'rankingRules',
    says: 'what matches as well stands newest first',
    documents: [
      clause('old', 'high seas', { date: 19580429 }),
      clause('new', 'high seas', { date: 19821210 }),
    ],
    q: 'high seas',
    found: ['new', 'old'],
    otherwise: ['old', 'new'],
  },
  {
    setting: 'typoTolerance',
    says: 'Guyana is not Guiana',
    documents: [clause('y', 'Borders of Guyana'), clause('i', 'Borders of Guiana')],
    q: 'guyana',
    found: ['y'],
    otherwise: ['y', 'i'],
  },
  {
    setting: 'typoTolerance',
    says: '1951 is not 1961, and a number of six digits is not its neighbour',
    documents: [clause('a', 'notification 195112'), clause('b', 'notification 195113')],
    q: '195112',
    found: ['a'],
    otherwise: ['a', 'b'],
  },
  {
    setting: 'typoTolerance',
    says: 'a heading is matched as it is written',
    documents: [
      { id: 'a', above: 'Section Tides' },
      { id: 'b', above: 'Section Tidem' },
    ],
    q: 'tides',
    found: ['a'],
    otherwise: ['a', 'b'],
  },
  {
    setting: 'separatorTokens',
    says: 'No. stands apart from its number',
    documents: [{ id: 'a', words: 'Протокол №7' }],
    q: '7',
    found: ['a'],
    otherwise: [],
  },
  {
    setting: 'nonSeparatorTokens',
    says: 'an Armenian mark inside a word does not cut it in two',
    documents: [{ id: 'a', words: 'ինչպե՞ս' }],
    q: 'ինչպե',
    found: [],
    otherwise: ['a'],
  },
  {
    setting: 'localizedAttributes',
    says: 'a name quoted in another script is one word, cut by no rules of its language',
    documents: [{ id: 'a', words: 'Treaty of peace (معاهدة السلام)' }],
    q: 'سلام',
    found: [],
    otherwise: ['a'],
  },
  {
    setting: 'stopWords',
    says: 'every word of a treaty can be found',
    documents: [clause('a', 'to be or not to be')],
    q: 'to be',
    found: ['a'],
    otherwise: [],
    instead: ['to', 'be'],
  },
  {
    setting: 'synonyms',
    says: 'the engine knows no synonyms of its own',
    documents: [clause('a', 'border'), clause('b', 'frontier')],
    q: 'border',
    found: ['a'],
    otherwise: ['a', 'b'],
    instead: { border: ['frontier'] },
  },
  {
    setting: 'prefixSearch',
    says: 'Article I is not Article II',
    documents: [
      { id: '1', above: 'Article I' },
      { id: '2', above: 'Article II' },
    ],
    q: 'article I',
    search: { matchingStrategy: 'all' },
    found: ['1'],
    otherwise: ['1', '2'],
  },
  {
    setting: 'proximityPrecision',
    says: 'nearness within a clause is left to the search room',
    documents: [
      clause('far', 'free for all ships in every strait and passage'),
      clause('near', 'all free passage'),
    ],
    q: 'free passage',
    look: ({ hits }) => scoreOf(hits, 'far') === scoreOf(hits, 'near'),
    search: { showRankingScoreDetails: true },
    found: true,
    otherwise: false,
  },
  {
    setting: 'pagination',
    says: 'answers go on after the thousandth clause',
    documents: MANY,
    q: 'territorial sea',
    search: { limit: 2000, attributesToRetrieve: ['id'] },
    look: ({ hits }) => Array.isArray(hits) && hits.length,
    found: 1100,
    otherwise: 1000,
  },
  {
    setting: 'faceting',
    says: 'every clause that a filter finds is listed',
    documents: MANY,
    search: { facets: ['at'] },
    look: ({ facetDistribution }) => Object.keys((facetDistribution as { at: object }).at).length,
    found: 1100,
    otherwise: 100,
  },
  {
    setting: 'searchCutoffMs',
    says: 'ranking is not cut short',
    documents: [
      clause('old', 'high seas', { date: 19580429 }),
      clause('new', 'high seas', { date: 19821210 }),
    ],
    q: 'high seas',
    found: ['new', 'old'],
    otherwise: ['old', 'new'],
    instead: 0,
  },
];

describeOnMeili('settings for legal texts, on a real Meilisearch', (server) => {
  /** What is found under settings; the code of the error where the search is refused. */
  async function ask(
    settings: Settings,
    { documents, q = '', search = {}, look = ids }: Shown,
  ): Promise<unknown> {
    const client = clientOf(server);
    const index = client.index(freshIndexName());
    await client.createIndex(index.uid, { primaryKey: 'id' }).waitTask();
    const { status, error } = await index.updateSettings(settings).waitTask();
    if (status !== 'succeeded') throw new Error(error?.message);
    await index.addDocuments([...documents]).waitTask({ timeout: 30_000 });
    try {
      return look(await index.search(q, { ...search }));
    } catch (refused) {
      return (refused as { cause?: { code?: string } }).cause?.code ?? refused;
    } finally {
      await client.deleteIndex(index.uid).waitTask();
    }
  }

  test.each(SHOWN)('$setting: $says', async (shown) => {
    const { [shown.setting]: own, ...others } = SETTINGS;
    const changed: Settings = shown.instead === undefined ? {} : { [shown.setting]: shown.instead };
    expect(own).toBeDefined();
    expect(await ask(SETTINGS, shown)).toEqual(shown.found);
    const without = await ask({ ...others, ...changed }, shown);
    expect(without).toEqual(shown.otherwise);
    expect(without).not.toEqual(shown.found);
  });

  test('are shown one by one', () => {
    const shown = new Set(SHOWN.map(({ setting }) => setting));
    expect([...shown].sort()).toEqual(Object.keys(SETTINGS).sort());
  });
});

test('names that must not blur are those of the participants, in any script and in their fold', () => {
  const participants =
    'participants: [{ name: Republic of Zambia, role: party }, { name: Азербайджан, role: party }]';
  const folder = folderOf({
    'tides-1/work.yaml': workFile(participants),
    'tides-1/eng@1999-09-09.md': textFile('## Article 1\n\nThe keeper lights the lantern.'),
  });
  expect(namesOf(Archive.load(folder))).toEqual(['republic', 'zambia', 'азербайджан']);
});

/** The score of the rule `proximity` that a hit got. */
function scoreOf(hits: unknown, id: string): unknown {
  const found = Array.isArray(hits) ? hits.find((hit: { id: string }) => hit.id === id) : undefined;
  return found?._rankingScoreDetails?.proximity?.score;
}
