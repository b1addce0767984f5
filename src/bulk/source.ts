import type { Archive } from '../archive/archive.ts';
import type { Edition } from '../archive/edition.ts';
import { mayBeHandedOn } from '../archive/handedOn.ts';
import { newestEdition, type WorkEntry } from '../archive/snapshot.ts';
import { INTERFACE_CODES, type InterfaceCode } from '../model/interfaces.ts';
import type { LanguageCode } from '../model/language.ts';
import type { PackedText, Source } from './kind.ts';

/** The texts of one language, or of all, that may be handed on. */
export function sourceOf(archive: Archive, language: LanguageCode | null): Source {
  const texts = [...archive.works.values()]
    .flatMap(textsOf)
    .filter(({ edition }) => language === null || edition.key.language === language)
    .filter(({ work, edition }) => mayBeHandedOn(edition, work));
  return { archive, language, texts };
}

/** Languages of which there is something to pack, in the order of their codes. */
export const packedLanguages = (archive: Archive): readonly LanguageCode[] =>
  [...new Set(sourceOf(archive, null).texts.map(({ edition }) => edition.key.language))].sort();

/** Languages in which the archive wants its pages, the first one first. */
export const pageLanguages = ({ snapshot: { facts } }: Archive): readonly InterfaceCode[] =>
  facts.languages ?? INTERFACE_CODES;

const textsOf = ({ work, expressions }: WorkEntry): readonly PackedText[] =>
  expressions.flatMap((expression) =>
    expression.editions.map((edition: Edition) => ({
      work,
      edition,
      isNewest: edition === newestEdition(expression),
    })),
  );
