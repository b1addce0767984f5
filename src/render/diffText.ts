import {
  areEqual,
  type Comparison,
  countGaps,
  differs,
  notHeldIn,
  type Side,
  saysSame,
} from '../diff/side.ts';
import type { Change } from '../diff/types.ts';
import type { Segment } from '../diff/words.ts';
import { clauseAddress } from './diffJson.ts';
import { headingOf, heldOnce, joinSegments, wordsOf } from './segments.ts';

/** Segments as one line: `[-gone-]` and `{+come+}`, readable without colour. */
export const segmentsText = (segments: readonly Segment[]): string =>
  joinSegments(segments)
    .map((one) => {
      if (one.is === 'same') return one.text;
      const gone = one.before === '' ? '' : `[-${one.before}-]`;
      return gone + (one.after === '' ? '' : `{+${one.after}+}`);
    })
    .join('');

/** A comparison as plain text: per clause what happened, its permalinks with their levels, and the words. */
export function comparisonText(comparison: Comparison): string {
  const { mode, from, to, changes } = comparison;
  const blocks = changes.map((change) => {
    const sides = [
      change.before === null
        ? []
        : [`- ${clauseAddress(from, change.before)} [${from.levelOf(change.before) ?? 'no words'}]`],
      change.after === null
        ? []
        : [`+ ${clauseAddress(to, change.after)} [${to.levelOf(change.after) ?? 'no words'}]`],
    ];
    const words = mode === 'structure' ? null : (change.division?.segments ?? wordsOf(change));
    const heading = mode === 'structure' ? null : headingOf(change);
    const headed = heading === null || heading.length === 0 ? [] : [`heading: ${segmentsText(heading)}`];
    const shown = words === null || words.length === 0 ? [] : [segmentsText(words)];
    const once = mode === 'structure' ? [] : heldOnce(change);
    return [
      change.what.join(', '),
      ...sides.flat(),
      ...notHeldText(change),
      ...headed,
      ...shown,
      ...once,
    ].join('\n');
  });
  return `${[...blocks, sumOf(comparison)].join('\n\n')}\n`;
}

function notHeldText(change: Change): readonly string[] {
  const lacking = notHeldIn(change);
  if (lacking === null) return [];
  return [`not held${change.torn === null ? '' : ' in part'}: ${lacking === 'from' ? 'first' : 'second'}`];
}

function sumOf(comparison: Comparison): string {
  const { mode, changes, notHeld } = comparison;
  const what = mode === 'structure' ? ' (two languages: structure only)' : '';
  const count = changes.filter(differs).length;
  const sum =
    areEqual(comparison) === null
      ? 'No differences in what both hold'
      : count === 0
        ? 'No differences'
        : `${count === 1 ? '1 clause differs' : `${count} clauses differ`}`;
  const rest = notHeld === 0 ? '' : `; not held by one or both, and not compared: ${notHeld}`;
  return `${sum}${what}${rest}`;
}

/** A clause and words that somebody pasted, as plain text. */
export function pastedText(side: Side, compared: readonly Segment[]): string {
  const gaps = countGaps(side.clauses);
  const rest = gaps === 0 ? '' : `\nNot held of it, and not compared: ${gaps}`;
  if (saysSame(side, compared) === null) return `No differences in what is held${rest}\n`;
  return `${compared.length === 0 ? 'No differences' : segmentsText(compared)}${rest}\n`;
}
