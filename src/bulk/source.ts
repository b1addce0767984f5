import type { Archive } from '../archive/archive.ts';
import type { Edition } from '../archive/edition.ts';
import { lacksLicence } from '../archive/rights.ts';
import { newestEdition, type WorkEntry } from '../archive/snapshot.ts';
import type { LanguageCode } from '../model/language.ts';
import type { PackedText, Source } from './kind.ts';

/**
 * The texts of one language, or of all. A translation that nobody gave leave to print was served when it was published, and
 * its address stays valid; it is not handed on with others. Nor are words that are not the published ones.
 */
export function sourceOf(archive: Archive, language: LanguageCode | null): Source {
  const texts = [...archive.works.values()]
    .flatMap(textsOf)
    .filter(({ edition }) => language === null || edition.key.language === language)
    .filter(mayBePacked);
  return { archive, language, texts };
}

/** Names of texts that are shown and that no package has. */
export const leftOut = (archive: Archive): readonly string[] =>
  [...archive.works.values()]
    .flatMap(textsOf)
    .filter((text) => !mayBePacked(text))
    .map(({ edition }) => edition.name);

/** Languages of which there is something to pack, in the order of their codes. */
export const packedLanguages = (archive: Archive): readonly LanguageCode[] =>
  [...new Set(sourceOf(archive, null).texts.map(({ edition }) => edition.key.language))].sort();

const textsOf = ({ work, expressions }: WorkEntry): readonly PackedText[] =>
  expressions.flatMap((expression) =>
    expression.editions.map((edition: Edition) => ({
      work,
      edition,
      isNewest: edition === newestEdition(expression),
    })),
  );

const mayBePacked = ({ work, edition }: PackedText): boolean =>
  !edition.altered && !lacksLicence(edition, work);
