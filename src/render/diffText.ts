import type { Comparison } from '../diff/side.ts';
import type { Segment } from '../diff/words.ts';
import { clauseAddress, headingOf, wordsOf } from './diffJson.ts';

/** Segments as one line: `[-gone-]` and `{+come+}`, readable without colour. */
export const segmentsText = (segments: readonly Segment[]): string =>
  segments
    .map((one) => {
      if (one.is === 'same') return one.text;
      const gone = one.before === '' ? '' : `[-${one.before}-]`;
      return gone + (one.after === '' ? '' : `{+${one.after}+}`);
    })
    .join('');

/** A comparison as plain text: per clause what happened, its permalinks with their levels, and the words. */
export function comparisonText({ mode, from, to, changes }: Comparison): string {
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
    return [change.what.join(', '), ...sides.flat(), ...headed, ...shown].join('\n');
  });
  const what = mode === 'structure' ? ' (two languages: structure only)' : '';
  const sum =
    changes.length === 0
      ? `No differences${what}`
      : `${changes.length === 1 ? '1 clause differs' : `${changes.length} clauses differ`}${what}`;
  return `${[...blocks, sum].join('\n\n')}\n`;
}
