/** Which way lines of a text begin. */
export type Direction = 'ltr' | 'rtl';

/** ISO 15924 codes of scripts written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

const KNOWN = new Map<string, string>();

/** ISO 15924 code of the script that a BCP 47 tag says or implies; empty where none is known. */
export function scriptOf(language: string): string {
  const known = KNOWN.get(language);
  if (known !== undefined) return known;
  const script = new Intl.Locale(language).maximize().script ?? '';
  KNOWN.set(language, script);
  return script;
}

/** The direction that a language is written in, by its BCP 47 tag. */
export const directionOf = (language: string): Direction =>
  RIGHT_TO_LEFT.has(scriptOf(language)) ? 'rtl' : 'ltr';
