import { KINDS } from '../model/kind.ts';
import { type Draft, isUnnumbered } from './draft.ts';
import { isLeadIn } from './leadIn.ts';
import type { Report } from './report.ts';

/**
 * What only shows once a container is read to its end: a single unnumbered paragraph is the container's own
 * words; the preamble's paragraphs are opening, recitals and formula; conclusions or a preamble without heading
 * that hold nothing are none.
 */
export function settle(children: Draft[], report: Report): void {
  for (const [index, child] of [...children.entries()].reverse()) {
    settle(child.children, report);
    if (isNothing(child)) {
      children.splice(index, 1);
      if (child.kind === 'conclusions')
        report.error(child.line, 'no-conclusions', 'no paragraph follows: take it out');
    } else if (child.kind === 'preamble') namePreamble(child);
    else if (child.kind !== 'p') absorbOnly(child);
  }
}

const isNothing = ({ kind, label, named, children }: Draft): boolean =>
  KINDS[kind].standsAlone && label === null && named === null && children.length === 0;

/**
 * Words that stand after points stay a `p`: taken into the container they would be read before them. So do
 * words after a number whose own words are not held, and words that are pinned.
 */
function absorbOnly(container: Draft): void {
  const [only, ...others] = container.children.filter(isUnnumbered);
  if (only?.kind !== 'p' || others.length > 0 || only.pin !== null) return;
  if (container.children[0] !== only || container.gap !== null) return;
  container.words = only.words;
  container.span = only.span;
  container.children = [...only.children, ...container.children.slice(1)];
}

/** Where recitals have numbers, other paragraphs are none. */
function namePreamble(preamble: Draft): void {
  const { children } = preamble;
  const hasNumbers = children.some(({ kind, label }) => kind === 'recital' && label !== null);
  const paragraphs = children.filter(isUnnumbered);
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.kind !== 'p' || paragraph.named !== null || paragraph === children[0]) continue;
    const isLast = index === paragraphs.length - 1;
    if (isLast && isLeadIn(paragraph.words?.text ?? '')) paragraph.kind = 'formula';
    else if (index > 0 && !hasNumbers) paragraph.kind = 'recital';
  }
}
