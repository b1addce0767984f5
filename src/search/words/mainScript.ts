import type { FoldedWord } from '../../words/fold.ts';
import { type Script, scriptOf } from './index.ts';

/** The script that most words are in; null where there are only numbers. */
export function mainScript(words: readonly FoldedWord[]): Script | null {
  const counts = new Map<Script, number>();
  for (const { word } of words) {
    const script = scriptOf(word);
    if (script !== null) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
