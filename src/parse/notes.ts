import type { Words } from '../model/clause.ts';
import type { Draft } from './draft.ts';
import type { Report } from './report.ts';

/**
 * Notes go to the clause whose heading or words refer to them first, after its other children. A note that
 * another note refers to stands beside it, so that notes never nest. Notes without a reference end the text.
 */
export function attachNotes(children: Draft[], notes: ReadonlyMap<string, Draft>, report: Report): void {
  const attacher = new Attacher(notes, report);
  for (const child of children) attacher.attachWithin(child);
  children.push(...attacher.unused());
}

class Attacher {
  private readonly left: Map<string, Draft>;
  private readonly notes: ReadonlyMap<string, Draft>;
  private readonly report: Report;

  constructor(notes: ReadonlyMap<string, Draft>, report: Report) {
    this.left = new Map(notes);
    this.notes = notes;
    this.report = report;
  }

  /** A clause's own words come before those of its children. */
  attachWithin(clause: Draft): void {
    const own = this.takeFor(clause);
    for (const child of clause.children) this.attachWithin(child);
    clause.children.push(...own);
  }

  unused(): readonly Draft[] {
    const unused = [...this.left.values()];
    for (const note of unused) {
      const advice = `put [^${note.number}] where they do`;
      this.report.warn(note.line, 'note-unused', `no words refer to note ${note.number}: ${advice}`);
    }
    return unused;
  }

  private takeFor(clause: Draft): readonly Draft[] {
    const taken: Draft[] = [];
    const holders = [clause];
    for (const { heading, words, line } of holders) {
      for (const name of [...noteNames(heading), ...noteNames(words)]) {
        const note = this.left.get(name);
        if (note !== undefined) {
          this.left.delete(name);
          taken.push(note);
          holders.push(note);
        } else if (!this.notes.has(name)) {
          this.report.warn(line, 'note-missing', `the words refer to note ${name}, which is not given`);
        }
      }
    }
    return taken;
  }
}

const noteNames = (words: Words | null): readonly string[] =>
  words?.marks.flatMap((mark) => (mark.kind === 'note' ? [mark.note] : [])) ?? [];
