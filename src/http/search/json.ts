import { textOf } from '../../languages/said.ts';
import { inEnglish, sayEach, type Titled } from '../../render/sayReasons.ts';
import type { SearchAnswer, SearchJson } from '../../search/show/answer.ts';

/** An answer as programs read it, with what it says in English. */
export function searchJson(
  { root: _, interpreted, engine, ...answer }: SearchAnswer,
  works: Titled,
): SearchJson {
  const { citation, why } = interpreted;
  const { query, ...rest } = answer;
  return {
    query,
    interpreted: {
      ...interpreted,
      citation: citation === null ? null : { ...citation, says: inEnglish(citation.why, works) },
      says: sayEach(why, 'eng', works).map(textOf),
    },
    engine,
    engineSays: answer.engineWhy.length === 0 ? null : inEnglish(answer.engineWhy, works),
    ...rest,
  };
}
