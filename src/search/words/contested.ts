import { LANGUAGE_CODES, LANGUAGES } from '../../model/language.ts';

/**
 * Names that different sides give to one place, in their folded form. Where texts have one of them, a reader who types
 * another is told that no text has it: to call it a slip of the other would take a side (docs/search.md).
 */
export const CONTESTED_NAMES: ReadonlySet<string> = new Set(
  LANGUAGE_CODES.flatMap((code) => LANGUAGES[code].contestedNames),
);
