import { foldTokens } from '../../words/fold.ts';
import { type Script, scriptOf } from './index.ts';

/** The script that most words of a text are in; null where there are only numbers. */
export function mainScript(text: string): Script | null {
  const counts = new Map<Script, number>();
  for (const { word } of foldTokens(text)) {
    const script = scriptOf(word);
    if (script !== null) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
