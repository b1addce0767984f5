import { createHash } from 'node:crypto';
import type { Settings } from 'meilisearch';
import type { Archive } from '../src/archive/archive.ts';
import { INTERFACE_CODES } from '../src/model/interfaces.ts';
import { inOrder, type LanguageCode, textLanguage } from '../src/model/language.ts';
import { wordings } from '../src/model/work.ts';
import { FACET_NAMES, FACETS } from '../src/search/engine/facet.ts';
import { foldWords } from '../src/words/fold.ts';

/** What narrows a search beside the reader's choices (facets); `date` alone is compared. */
const NARROWING = ['is', 'latest', 'article', 'edition', 'same', 'before', 'at', 'keys', 'aboveKeys'];
const LOOKED_UP = FACET_NAMES.filter((name) => FACETS[name].isLookedUp);
const EQUALITY = { equality: true, comparison: false };

/**
 * How Meilisearch reads legal texts in the languages `held`, and queries in those of pages. `names` must never be taken
 * for a slip of another name (`namesOf`).
 * `test/indexer/settings.test.ts` shows on a real server what each of these changes.
 */
export function settingsFor(names: readonly string[], held: Iterable<LanguageCode>): Settings {
  return {
    // Weights fall from left to right: words as they stand, then their fold (Meilisearch folds neither ə to e nor ё to
    // е, knows no և for եւ); then the same of headings and lead-ins above. Stems are asked for by filter.
    searchableAttributes: ['words', 'folded', 'above', 'aboveFolded'],
    // A reader may look for a party, a subject or a Work among many; all others are asked for as they are. Each feature
    // that is not needed costs time when indexing.
    filterableAttributes: [
      { attributePatterns: LOOKED_UP, features: { facetSearch: true, filter: EQUALITY } },
      {
        attributePatterns: [...FACET_NAMES, ...NARROWING],
        features: { facetSearch: false, filter: EQUALITY },
      },
      {
        attributePatterns: ['date'],
        features: { facetSearch: false, filter: { equality: true, comparison: true } },
      },
    ],
    // By age, and clauses of one text in their own order.
    sortableAttributes: ['date', 'place'],
    // All words before few; the form as typed before its fold and stem (`attribute`) before words close together; what
    // is still equal, newest first: a reader wants the law as it stands.
    rankingRules: ['words', 'typo', 'sort', 'attribute', 'proximity', 'exactness', 'date:desc'],
    // Words are split by these languages' rules. Left to guess, a server cuts a name that is quoted in another script
    // by the rules of that language: its article off an Arabic word.
    localizedAttributes: [
      {
        attributePatterns: ['*'],
        locales: inOrder([...INTERFACE_CODES, ...held]).flatMap(
          (code) => textLanguage(code).engineLocale ?? [],
        ),
      },
    ],
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
      // 1951 is not 1961.
      disableOnNumbers: true,
      // Guyana is not Guiana: a name of a party, spelt right, is that party.
      disableOnWords: [...names],
      // Labels and headings are what citations name.
      disableOnAttributes: ['above', 'aboveFolded'],
    },
    // Signs that end a word in our fold and would be part of it in Meilisearch.
    separatorTokens: ['№', '°', '='],
    // Marks that stand inside a word: the Armenian signs of question, stress and call, and apostrophes.
    nonSeparatorTokens: ['՞', '՛', '՜', '՚', '’', "'"],
    // "to be" and "no" are words of a treaty: a phrase must be findable whole.
    stopWords: [],
    // Spellings of one name are read by the query language, the same for every engine.
    synonyms: {},
    // "Article I" is not the beginning of "Article II"; completions come from the archive's own words.
    prefixSearch: 'disabled',
    // Nearness is verified on the archive's own words; finer pairs here would double the time of indexing.
    proximityPrecision: 'byAttribute',
    // Totals are exact far beyond any collection of treaties.
    pagination: { maxTotalHits: 1_000_000 },
    // A facet with a value per document (`at`) is by far the cheapest way to learn which documents a filter finds: 1 us
    // each, hits 35 us each; sorted by count it would cost ten times as much.
    faceting: { maxValuesPerFacet: 10_000, sortFacetValuesBy: { '*': 'count', at: 'alpha', same: 'alpha' } },
    // Ranking may not be cut short within any time that a search is given.
    searchCutoffMs: 5000,
  };
}

/** Words of the names of all participants, in their fold and as they stand, sorted. */
export function namesOf(archive: Archive): readonly string[] {
  const participants = [...archive.works.values()].flatMap(({ work }) => work.participants);
  const words = participants
    .flatMap(({ name }) => wordings(name))
    .flatMap((name) => [...foldWords(name), ...name.toLowerCase().split(/[^\p{L}\p{M}]+/u)]);
  return [...new Set(words.filter((word) => word.length >= 5))].sort();
}

/** Name of the settings: whether an index was made with the same. */
export const settingsHash = (settings: Settings): string =>
  createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 32);
