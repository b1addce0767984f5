import { onceFor } from '../kept.ts';
import type { LanguageCode } from '../model/language.ts';
import type { ReasonOf } from '../model/reason.ts';
import type { WorkEntry } from './snapshot.ts';

/** Languages in which any text is held. */
export const languagesHeld = onceFor(
  (works: ReadonlyMap<string, WorkEntry>): ReadonlySet<LanguageCode> =>
    new Set([...works.values()].flatMap(({ expressions }) => expressions.map(({ key }) => key.language))),
);

/** Of the languages that somebody asks for or reads, those in which no text is held. */
export const languagesNotHeld = (
  works: ReadonlyMap<string, WorkEntry>,
  asked: readonly LanguageCode[],
): readonly ReasonOf<'language-not-held'>[] =>
  [...new Set(asked)]
    .filter((language) => !languagesHeld(works).has(language))
    .map((language) => ({ why: 'language-not-held', language }));
