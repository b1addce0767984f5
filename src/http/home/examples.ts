import type { WorkEntry } from '../../archive/snapshot.ts';
import type { LanguageCode } from '../../model/language.ts';
import { calledOf, newestFirst, titleIn, titleLanguage } from '../../model/work.ts';
import type { PageContext } from '../page.ts';

/** So many are shown; a longer title is no query that somebody types. */
const MOST = 3;
const TITLE_LETTERS = 70;

/** A query, and the language it is in. */
type Example = readonly [code: LanguageCode, query: string];

/**
 * Queries that find something here: those of `archive.yaml` in the reader's language, then in the archive's first; where
 * it has none, titles of texts. None where there are no texts.
 */
export function exampleQueries(page: PageContext, works: ReadonlyMap<string, WorkEntry>): readonly Example[] {
  const { facts, reader } = page;
  const codes = [...new Set([reader.language, ...(facts.languages ?? ['eng' as const])])];
  const written = codes.flatMap((code) =>
    (facts.examples?.[code] ?? []).map((query): Example => [code, query]),
  );
  return (written.length > 0 ? written : titlesOf(page, works)).slice(0, MOST);
}

const titlesOf = ({ reader }: PageContext, works: ReadonlyMap<string, WorkEntry>): readonly Example[] =>
  [...works.values()]
    .filter(({ expressions }) => expressions.length > 0)
    .map(({ work }) => work)
    .sort(newestFirst)
    .map(calledOf)
    .map((called): Example => [titleLanguage(called, reader.language), titleIn(called, reader.language)])
    .filter(([, title]) => title.length <= TITLE_LETTERS);
