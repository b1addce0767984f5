import type { Comparison } from '../../diff/side.ts';
import type { Change } from '../../diff/types.ts';
import type { Segment } from '../../diff/words.ts';
import { findClause } from '../../model/clause.ts';
import type { PdfRun, PdfText } from '../pdf/document.ts';
import { joinSegments, wordsOf } from '../segments.ts';
import type { Href, TextView } from '../view.ts';
import { linksIn, type References, type WordLink } from './references.ts';
import type { PrintWords } from './words.ts';

/** Heading and words laid side by side. */
export function wordBlocks(
  change: Change,
  mode: Comparison['mode'],
  language: string,
  { comparison }: PrintWords,
  links: readonly WordLink[],
): readonly PdfText[] {
  const shown = mode === 'structure' ? null : (change.division?.segments ?? wordsOf(change));
  const same = change.division !== null && change.division.segments.length === 0;
  const heading = change.what.includes('heading') ? change.heading : null;
  return [
    ...(heading === null ? [] : [text('plain', segmentRuns(heading.segments, language))]),
    ...(same ? [text('quiet', [{ text: comparison.sameWords }])] : []),
    ...(shown === null || shown.length === 0 ? [] : [text('quotation', segmentRuns(shown, language, links))]),
  ];
}

/** Links in the words of a clause as they are now; none where other words than its own are shown. */
export function linksOf(
  { after, division, torn }: Change,
  view: TextView,
  references: References | undefined,
  href: Href,
): readonly WordLink[] {
  const clause =
    after === null || division !== null || torn !== null ? null : findClause(view.clauses, after);
  if (clause === null || references === undefined) return [];
  return linksIn(clause, { view, href, destination: () => null, references });
}

/**
 * Words laid side by side, as runs: what went, then what came. Links are those of the later words; one that a change
 * cuts through leads nowhere.
 */
export function segmentRuns(
  segments: readonly Segment[],
  language: string,
  links: readonly WordLink[] = [],
): readonly PdfRun[] {
  let at = 0;
  return joinSegments(segments).flatMap((one): readonly PdfRun[] => {
    if (one.is === 'same') {
      const from = at;
      at += one.text.length;
      return linkedRuns(one.text, from, links).map((run) => ({ ...run, language }));
    }
    at += one.after.length;
    return [
      ...(one.before === '' ? [] : [{ text: one.before, language, change: 'deleted' as const }]),
      ...(one.after === '' ? [] : [{ text: one.after, language, change: 'inserted' as const }]),
    ];
  });
}

/** Words that begin at `from`, in the pieces that links make of them. */
function linkedRuns(text: string, from: number, links: readonly WordLink[]): readonly PdfRun[] {
  const whole = links.filter(({ start, end }) => start >= from && end <= from + text.length);
  const cuts = [0, text.length, ...whole.flatMap(({ start, end }) => [start - from, end - from])];
  const ends = [...new Set(cuts)].sort((a, b) => a - b);
  return ends.slice(1).map((end, place): PdfRun => {
    const start = ends[place] ?? 0;
    const link = whole.find((one) => one.start <= from + start && one.end >= from + end);
    return {
      text: text.slice(start, end),
      ...(link?.to === undefined ? {} : { to: link.to }),
      ...(link?.href === undefined ? {} : { href: link.href }),
    };
  });
}

const text = (style: PdfText['style'], runs: readonly PdfRun[]): PdfText => ({ is: 'text', style, runs });
