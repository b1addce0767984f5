import { beforeAll, describe, expect, test } from 'vitest';
import { shelfOf } from '../../src/archive/names.ts';
import { findAddresses } from '../../src/cite/find/addresses.ts';
import { resolveText } from '../../src/cite/pasted.ts';
import { resolveReference } from '../../src/cite/resolve.ts';
import { findClause } from '../../src/model/clause.ts';
import { parseEId } from '../../src/model/eid.ts';
import { wordsHash } from '../../src/model/hash.ts';
import { DOCUMENTS, type Searcher, searchOver } from '../search/engine.ts';

const PERMALINK = '/t/am-az-peace-2025/eng@2025-08-08/art_IV';
const SITE = 'https://archive.example';

let room: Searcher;
beforeAll(async () => {
  room = await searchOver(DOCUMENTS);
});

/** What all ways in answer to a line. */
async function everywhere(line: string) {
  const { library, names } = shelfOf(room.archive);
  const { citation } = (await room.ask(line)).interpreted;
  return [resolveReference(library, names, line, []), ...resolveText(library, names, line, []), citation].map(
    (one) => [one?.status, ...(one?.targets ?? [])].join(' '),
  );
}

/** The hash of the words of Article IV, from the text itself. */
function hash(): string {
  const [text] =
    shelfOf(room.archive)
      .library.get('am-az-peace-2025')
      ?.texts.filter(({ key }) => key.language === 'eng') ?? [];
  const eId = parseEId('art_IV');
  const words = text === undefined || eId === null ? null : findClause(text.clauses(), eId)?.words;
  return wordsHash(words?.text ?? '');
}

describe('an address is read wherever it stands, by GET, POST and search alike', () => {
  test.each([
    ['alone', `${SITE}${PERMALINK}`],
    ['a path', PERMALINK],
    ['in prose', `See ${SITE}${PERMALINK} for the words.`],
    ['in < >', `<${SITE}${PERMALINK}>`],
    ['in brackets, with a comma behind', `(${SITE}${PERMALINK}),`],
    ['with a full stop behind', `${SITE}${PERMALINK}.`],
    ['with an Armenian full stop behind', `${SITE}${PERMALINK}։`],
    ['as a link of Markdown', `[the words](${SITE}${PERMALINK})`],
    ['without scheme', `archive.example${PERMALINK}`],
    ['of a local copy', `localhost:3000${PERMALINK}`],
    ['below a folder of a mirror', `${SITE}/mirror${PERMALINK}`],
    ['with an escape', `${SITE}${PERMALINK.replace('@', '%40')}`],
    ['as PDF', `${SITE}${PERMALINK}.pdf`],
    ['as JSON, in prose', `the record at ${SITE}${PERMALINK}.json, read today`],
    ['of the API', `${SITE}/api/v1/works/am-az-peace-2025/eng@2025-08-08/art_IV`],
    ['with a query and a fragment', `${SITE}${PERMALINK}?h=123456789abc#art_IV`],
    ['with an alias', `${SITE}/t/am-az-peace-2025/en@2025-08-08/article-4`],
  ])('%s', async (_, line) => {
    const found = await everywhere(line);
    expect(found.length).toBe(3);
    expect(new Set(found)).toEqual(new Set([`found ${PERMALINK}`]));
  });

  test.each([
    ['whole', (c1: string) => c1],
    ['in capitals', (c1: string) => c1.toUpperCase()],
    ['with its name', (c1: string) => `c1:${c1}`],
    ['short, with its name', (c1: string) => `c1:${c1.slice(0, 16)}`],
    ['as an address', (c1: string) => `/h/${c1}`],
    ['32 digits on a site', (c1: string) => `${SITE}/h/${c1.slice(0, 32)}`],
    ['in prose', (c1: string) => `The words are those of c1:${c1}.`],
  ])('a hash %s', async (_, written) => {
    expect(new Set(await everywhere(written(hash())))).toEqual(new Set([`found ${PERMALINK}`]));
  });

  test.each([
    ['a clause that is not there', `${SITE}/t/am-az-peace-2025/eng@2025-08-08/art_XL`],
    ['a Work that is not there', `${SITE}/t/peace-of-1900/eng@1900-01-01/art_4`],
    ['a hash of no words', `c1:${'0a'.repeat(32)}`],
    ['a hash that is no hash', '/h/article-4'],
  ])('%s is absent, never read as words', async (_, line) => {
    for (const answer of await everywhere(line)) expect(answer).toBe('absent');
  });

  test('other addresses name nothing, whatever words they hold', () => {
    const { library, names } = shelfOf(room.archive);
    const line = 'https://news.example/peace-agreement/article-4';
    expect(resolveReference(library, names, line, []).status).toBe('absent');
    expect(resolveText(library, names, `so says ${line}, Article 5`, []).map(({ ref }) => ref)).toEqual([
      'Article 5',
    ]);
  });

  test('an edition that is named stays named', () => {
    const { library, names } = shelfOf(room.archive);
    const pinned = '/t/am-az-peace-2025/eng@2025-08-08_r1/art_IV';
    expect(resolveReference(library, names, pinned, []).targets).toEqual([pinned]);
  });
});

test.each([
  ['120 km/h/…', 0],
  ['and/or, w/t/x', 0],
  ['3/CP.7, A/RES/2625, 2/2/2020', 0],
  ['20250808123456', 0],
  ['defacedfacade', 0],
])('%s is no address', (text, count) => {
  expect(findAddresses(text).length).toBe(count);
});
