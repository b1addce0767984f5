import type { Segment } from '../diff/words.ts';
import { bareWords } from '../model/quotation.ts';

/** How a published copy has the words of a clause, the nearest first. */
export type Likeness = 'same' | 'typography' | 'marks' | 'words';

const QUOTES = /['"‘’‚‛“”„‟«»‹›′″`´]/gu;
const DASHES = /[-‐‑‒–—―−]/gu;

/** Marks without what printers choose: the kind of quotation marks and dashes, and spaces. */
const plain = (text: string): string =>
  text.replace(/\.{3}/gu, '…').replace(QUOTES, '"').replace(DASHES, '-').replace(/\s+/gu, '');

/**
 * `typography`: they differ in case, in the kind of quotes and dashes, in spaces, in ё and е; `marks`: in other marks of
 * punctuation too; `words`: in words.
 */
export function likenessOf(segments: readonly Segment[]): Likeness {
  const found = segments.map((one): Likeness => (one.is === 'same' ? 'same' : likenessOfChange(one)));
  return (['words', 'marks', 'typography'] as const).find((one) => found.includes(one)) ?? 'same';
}

function likenessOfChange({ weight, before, after }: Extract<Segment, { is: 'changed' }>): Likeness {
  if (weight === 'spacing' || weight === 'case') return 'typography';
  const isSamePlain =
    plain(before).toLowerCase().replaceAll('ё', 'е') === plain(after).toLowerCase().replaceAll('ё', 'е');
  if (isSamePlain) return 'typography';
  return weight === 'words' && bareWords(before) !== bareWords(after) ? 'words' : 'marks';
}
