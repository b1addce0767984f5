import { type ExpressionKey, parseKey } from '../model/expression.ts';
import { isLanguageCode, LANGUAGE_CODES } from '../model/language.ts';

/** `eng-mfaaz@2025-08-08_r2.md` taken apart; null where it is none. `_r1` is the file without suffix. */
export function parseFileName(name: string): { key: ExpressionKey; edition: number } | null {
  const [, keyText = '', edition = '1'] = /^(.+?)(?:_r([2-9]|[1-9]\d{1,3}))?\.md$/u.exec(name) ?? [];
  const key = parseKey(keyText);
  return key === null ? null : { key, edition: Number(edition) };
}

/** Why a name of a file is none of a text: most often its language is spelt otherwise (`fra` for `fre`). */
export function whatIsWrongWithName(name: string): string {
  const [, code] = /^([a-z]{2,3})(?:-[a-z0-9]+)?@/u.exec(name) ?? [];
  if (code !== undefined && !isLanguageCode(code))
    return `"${code}" is no language of ISO 639-3; ${LANGUAGE_CODES.join(', ')} have their words in src/languages, and texts may be in any other by its three letters`;
  return 'is no name of a text: <language>[-variant]@<YYYY-MM-DD>[_r2].md, such as eng@2025-08-08.md';
}
