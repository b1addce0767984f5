import type { LanguageCode } from '../model/language.ts';
import { foldTokens } from '../words/fold.ts';
import { languagesOf, type Script, scriptOf } from './words/index.ts';

/** Letters that Azerbaijani has and English has not. */
const AZERBAIJANI = /[əığşçöü]/iu;

/** The script that most words of a text are in; null where there are only numbers. */
export function mainScript(text: string): Script | null {
  const counts = new Map<Script, number>();
  for (const { word } of foldTokens(text)) {
    const script = scriptOf(word);
    if (script !== null) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Languages a query may be in, the likeliest first; all for numbers alone. */
export function languagesOfText(text: string): readonly LanguageCode[] {
  const codes = languagesOf(mainScript(text));
  return AZERBAIJANI.test(text)
    ? [...codes].sort((a, b) => Number(b === 'aze') - Number(a === 'aze'))
    : codes;
}
