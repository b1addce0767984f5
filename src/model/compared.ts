import type { ResolvedAttestation } from './attestation.ts';
import type { Clause } from './clause.ts';
import { bareWords } from './quotation.ts';

/** A half-open span of UTF-16 code units of a clause's own words that sources have as well. */
export interface ComparedSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Words of the clause that sources confirm: all of them where a source is exact, else those of each quotation where
 * they stand in the clause. Joined and in order; what sources read otherwise is in none.
 */
export function comparedSpans(
  { eId, words }: Pick<Clause, 'eId' | 'words'>,
  sources: readonly ResolvedAttestation[],
): readonly ComparedSpan[] {
  const text = words?.text ?? '';
  if (text === '') return [];
  if (sources.some(({ exact }) => exact.has(eId))) return [{ start: 0, end: text.length }];
  const quotations = sources
    .filter(({ partial }) => partial.has(eId))
    .flatMap(({ attestation }) => attestation.partial)
    .filter(({ clause }) => clause === eId || eId.startsWith(`${clause}__`));
  return joined(quotations.flatMap((quoted) => spansOf(text, quoted.words)));
}

/** Where each piece of a quotation, between its marks of omission, stands first; a piece that does not is in none. */
function spansOf(text: string, quotation: string): readonly ComparedSpan[] {
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({
    word: bareWords(word),
    start: index,
    end: index + word.length,
  }));
  return quotation.split(/\[?…\]?|\[\.\.\.\]/u).flatMap((piece) => {
    const wanted = bareWords(piece).split(' ');
    const at = tokens.findIndex((_, from) => wanted.every((word, nth) => tokens[from + nth]?.word === word));
    const [first, last] = [tokens[at], tokens[at + wanted.length - 1]];
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
  });
}

function joined(spans: readonly ComparedSpan[]): readonly ComparedSpan[] {
  const apart: ComparedSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last !== undefined && span.start <= last.end)
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else apart.push(span);
  }
  return apart;
}
