import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Archive, type ClauseRef } from '../../src/archive/archive.ts';
import { formatAddress } from '../../src/model/address.ts';
import { listDocuments } from '../../src/search/engine/documents.ts';
import type { SearchEngine } from '../../src/search/engine/port.ts';
import { SearchParams } from '../../src/search/read/request.ts';
import { createSearch, type Search } from '../../src/search/search.ts';
import { DOCUMENTS, FIXTURE } from '../support/folder.ts';

/** Documents, and what is asked of them: a phrase as it stands there, and words that many clauses have. */
interface Corpus {
  readonly folder: string;
  readonly phrase: string;
  readonly word: string;
  readonly words: string;
}
const PUBLISHED: Corpus = {
  folder: DOCUMENTS,
  phrase: 'international borders',
  word: 'border',
  words: 'Parties shall',
};
export const INVENTED: Corpus = {
  folder: FIXTURE,
  phrase: 'harbour master',
  word: 'harbour',
  words: 'lantern shall',
};

/** What every search engine must do for the search room, whatever it is made of. `open` brings its index up. */
export function describeEngine(
  name: string,
  open: (archive: Archive) => Promise<SearchEngine>,
  { folder, phrase, word, words: common }: Corpus = PUBLISHED,
): void {
  describe(`${name}, as every search engine`, () => {
    const archive = Archive.load(folder);
    let engine: SearchEngine;
    let search: Search;
    beforeAll(async () => {
      engine = await open(archive);
      search = createSearch({ archive: () => archive, engine });
    }, 60_000);
    afterAll(() => engine.close());

    const ask = (q: string, more: Record<string, string> = {}) =>
      search.search(SearchParams.parse({ q, limit: '50', versions: 'all', ...more }));
    const withWords = listDocuments(archive).editions.flatMap(({ edition }) =>
      Array.from({ length: edition.index.size }, (_, position): ClauseRef => ({ edition, position })).filter(
        (ref) => edition.index.hasWords(ref.position),
      ),
    );
    const permalink = ({ edition, position }: ClauseRef): string =>
      formatAddress({
        work: edition.work,
        expression: { ...edition.key, edition: null },
        clause: edition.index.eIdAt(position),
        to: null,
        format: 'html',
      });

    test('is ready, with every clause that has words, and stands at the root of the archive', () => {
      expect(engine.status()).toEqual({
        state: 'ready',
        clauses: withWords.length,
        root: archive.snapshot.root,
        why: [],
      });
    });

    test.each(withWords.map((ref) => [permalink(ref), ref] as const))(
      'finds %s by its first words, quoted',
      async (link, ref) => {
        const words = (archive.words(ref) ?? '').replaceAll('"', ' ').split(/\s+/u).slice(0, 8).join(' ');
        const { hits } = await ask(`"${words}"`, { work: ref.edition.work });
        expect(hits.flatMap((hit) => [hit.permalink, ...hit.also])).toContain(link);
      },
    );

    test('finds a quoted phrase in exactly the clauses that hold it', async () => {
      const holding = withWords.filter((ref) => archive.words(ref)?.includes(phrase));
      const { hits, total } = await ask(`"${phrase}"`);
      const found = hits.flatMap((hit) => [hit.permalink, ...hit.also]);
      expect(found.sort()).toEqual(holding.map(permalink).sort());
      // The same words twice in one Work and language are one hit.
      const words = ({ edition, position }: ClauseRef) =>
        [edition.work, edition.key.language, edition.index.c1At(position)].join(' ');
      expect(total).toBe(new Set(holding.map(words)).size);
    });

    test('narrows by filters, and counts each facet without its own', async () => {
      const all = await ask(word);
      const russian = await ask(word, { lang: 'rus' });
      expect(all.total).toBeGreaterThan(0);
      expect(russian.facets.lang).toEqual(all.facets.lang);
      const [work] = all.facets.work ?? [];
      expect((await ask(word, { work: work?.value ?? '' })).total).toBe(work?.count);
    });

    test('answers words that no text holds with nothing', async () => {
      expect((await ask('zyxwvutsrq')).total).toBe(0);
    });

    test('gives the same answer twice', async () => {
      expect(await ask(common)).toEqual(await ask(common));
    });

    test('shows words only as the archive has them', async () => {
      for (const hit of (await ask('the')).hits) {
        const ref = withWords.find((one) => permalink(one) === hit.permalink);
        const bare = hit.snippet.replace(/^…|…$/gu, '').trim();
        expect(ref === undefined ? '' : archive.words(ref)).toContain(bare);
      }
    });
  });
}
