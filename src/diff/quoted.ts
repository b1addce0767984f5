import { bareWords } from '../model/quotation.ts';
import type { Segment } from './words.ts';

/** How much of a quotation stands in a text, 0 to 1: its words, and its words beside the same neighbours. */
export function shareQuoted(quotation: string, text: string): number {
  const [quoted, held] = [wordsOf(quotation), wordsOf(text)];
  const words = shareOf(quoted, held);
  return quoted.length < 2 ? words : (words + shareOf(pairsOf(quoted), pairsOf(held))) / 2;
}

/** A text compared with a quotation from it: what stands before and after the quotation is no difference. */
export function withoutSurroundings(segments: readonly Segment[]): readonly Segment[] {
  const isQuoted = (one: Segment): boolean => one.is === 'same' || one.after !== '';
  const first = segments.findIndex(isQuoted);
  return segments.slice(first < 0 ? segments.length : first, segments.findLastIndex(isQuoted) + 1);
}

const wordsOf = (text: string): readonly string[] => bareWords(text).split(' ').filter(Boolean);

const pairsOf = (words: readonly string[]): readonly string[] =>
  words.slice(1).map((word, at) => `${words[at]} ${word}`);

/** Each of the held ones stands for one of the wanted ones. */
function shareOf(wanted: readonly string[], held: readonly string[]): number {
  const left = new Map<string, number>();
  for (const one of held) left.set(one, (left.get(one) ?? 0) + 1);
  let found = 0;
  for (const one of wanted) {
    const count = left.get(one) ?? 0;
    if (count === 0) continue;
    left.set(one, count - 1);
    found += 1;
  }
  return wanted.length === 0 ? 0 : found / wanted.length;
}
