import type { Words } from '../model/clause.ts';
import { type Draft, isUnnumbered } from './draft.ts';
import type { Outline } from './outline.ts';
import type { Report } from './report.ts';

/**
 * What only shows once a container is read to its end: a single unnumbered paragraph is the container's own
 * words; the preamble's paragraphs are opening, recitals and formula; notes go to the clause that refers to them.
 */
export function settle({ children, notes }: Outline, report: Report): Draft[] {
  for (const child of children) settleWithin(child);
  const unused = new Map(notes);
  for (const child of [...children]) attachNotes(child, notes, unused, report);
  for (const note of unused.values()) {
    report.warn(
      note.line,
      'note-unused',
      `no words refer to note ${note.number}: put [^${note.number}] where they do`,
    );
    children.push(note);
  }
  return children;
}

function settleWithin(draft: Draft): void {
  for (const child of draft.children) settleWithin(child);
  if (draft.kind === 'preamble') namePreamble(draft);
  else if (draft.kind !== 'p') absorbOnly(draft);
}

/** Words that stand after points stay a `p`: taken into the container they would be read before them. */
function absorbOnly(draft: Draft): void {
  const [only, ...others] = draft.children.filter(isUnnumbered);
  if (only?.kind !== 'p' || others.length > 0 || only.pin !== null || draft.children[0] !== only) return;
  draft.words = only.words;
  draft.span = only.span;
  draft.children = [...only.children, ...draft.children.slice(1)];
}

function namePreamble(preamble: Draft): void {
  const paragraphs = preamble.children.filter(isUnnumbered);
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.kind !== 'p' || index === 0) continue;
    const last = index === paragraphs.length - 1;
    paragraph.kind = last && /[:：՝]$/u.test(paragraph.words?.text ?? '') ? 'formula' : 'recital';
  }
}

function attachNotes(
  draft: Draft,
  notes: Outline['notes'],
  unused: Map<string, Draft>,
  report: Report,
): void {
  for (const child of [...draft.children]) attachNotes(child, notes, unused, report);
  for (const name of [...noteNames(draft.heading), ...noteNames(draft.words)]) {
    const note = unused.get(name);
    if (note !== undefined) {
      unused.delete(name);
      draft.children.push(note);
      attachNotes(note, notes, unused, report);
    } else if (!notes.has(name))
      report.warn(draft.line, 'note-missing', `the words refer to note ${name}, which is not given`);
  }
}

const noteNames = (words: Words | null): string[] =>
  words?.marks.flatMap((mark) => (mark.kind === 'note' ? [mark.note] : [])) ?? [];
