import { shelfOf } from '../archive/names.ts';
import { nameLanguages } from '../cite/find/nameLanguages.ts';
import { languagesByLetters } from '../cite/letters.ts';
import { answerMentions, answerWords, type PlainQuery } from './answerWords.ts';
import { type SearchIndex, SearchUnavailable } from './engine/port.ts';
import { meaningOf, mendQuery } from './mean/fallbacks.ts';
import { isKnown } from './mean/names.ts';
import { NO_OUTCOME, type Outcome } from './rank/outcome.ts';
import { readCitations } from './read/inQuery.ts';

/** Citations first, then the other words. Rejects with SearchUnavailable where words alone are asked for. */
export async function answerPlain(query: PlainQuery): Promise<Outcome> {
  const { archive, allows, read, budget } = query;
  const index = indexOrNull(query);
  const isInTexts = index === null ? null : (word: string) => isKnown(index.lexicon, word);
  const hasMeaning = (word: string) => index !== null && meaningOf(index.lexicon, word) !== null;
  const text = await mendQuery(query.text, { archive, budget, read, isInTexts, hasMeaning });
  const languages =
    query.languages.length > 0
      ? query.languages
      : languagesByLetters(text, nameLanguages(text, shelfOf(archive).names));
  const { cited, rest, title, works } = readCitations(archive, read(text), {
    languages,
    ...(allows && { allows }),
  });
  const corrected = text === query.text ? null : text.trim();
  if (cited === null) {
    const outcome = await answerWords(query, text, rest, true);
    return { ...outcome, named: works, corrected: corrected ?? outcome.corrected };
  }
  if (rest.length > 0) {
    const outcome = await beside(() => answerWords(query, text, rest));
    return { ...outcome, cited, named: works, corrected: corrected ?? outcome.corrected };
  }
  const offered = cited.targets.length > 0 ? NO_OUTCOME : await beside(() => answerMentions(query, text));
  return {
    ...offered,
    index: offered.index ?? index,
    cited,
    named: cited.targets.some(({ held }) => held) ? [] : works,
    corrected,
    // A Work without the clause, or without any text, is at least named.
    subject: cited.targets.length > 0 ? [] : title,
    why: [],
  };
}

function indexOrNull({ openIndex }: PlainQuery): SearchIndex | null {
  try {
    return openIndex();
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    return null;
  }
}

/** What words find beside a citation, which is answered also while no index is there. */
async function beside(search: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await search();
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    return { ...NO_OUTCOME, why: [{ why: 'not-searched', because: [...error.why] }] };
  }
}
