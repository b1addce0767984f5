import { type EId, parentEId } from '../model/eid.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Draft } from './draft.ts';
import { namedGap } from './gap.ts';
import { type Identities, identify } from './identify.ts';
import { createReport } from './report.ts';

/**
 * Brings each named gap into the parent that its eId names: the nearest clause around it that has such children,
 * else the clause with that eId, which is a gap too where the text has it not. Reading order stays.
 */
export function moveGaps(children: Draft[], language: LanguageCode): void {
  if (!children.some(hasNamed)) return;
  const mover = new GapMover(identify(children, language, createReport('')));
  mover.collect(children, []);
  mover.insert(children);
}

const hasNamed = (clause: Draft): boolean => clause.named !== null || clause.children.some(hasNamed);

class GapMover {
  /** Gaps by the clause they go into; null is the text itself. */
  private readonly moved = new Map<Draft | null, Draft[]>();
  private readonly byId: Map<string, Draft>;
  private readonly identities: Identities;

  constructor(identities: Identities) {
    this.identities = identities;
    this.byId = new Map([...identities.eIds].map(([clause, eId]) => [eId.toLowerCase(), clause]));
  }

  /** Takes out every gap that stands in another clause than its eId says. */
  collect(siblings: Draft[], around: readonly Draft[]): void {
    const staying = siblings.filter((clause) => {
      if (clause.named === null || this.fits(clause, clause.named, around.at(-1) ?? null)) return true;
      this.put(clause, clause.named, around);
      return false;
    });
    // A gap that moves takes along only what belongs below it.
    const all = [...siblings];
    if (staying.length < siblings.length) siblings.splice(0, siblings.length, ...staying);
    for (const clause of all) this.collect(clause.children, [...around, clause]);
  }

  insert(root: Draft[]): void {
    for (const [target, gaps] of this.moved) {
      const children = target === null ? root : target.children;
      children.splice(0, children.length, ...mergeByLine(children, gaps));
    }
  }

  private fits({ kind }: Draft, eId: EId, parent: Draft | null): boolean {
    return parentEId(eId) === this.identities.prefixIn(parent, kind);
  }

  private put(gap: Draft, eId: EId, around: readonly Draft[]): void {
    const target = this.parentOf(gap, eId, around);
    const gaps = this.moved.get(target);
    if (gaps === undefined) this.moved.set(target, [gap]);
    else gaps.push(gap);
  }

  private parentOf(gap: Draft, eId: EId, around: readonly Draft[]): Draft | null {
    const nearest = around.findLast((clause) => this.fits(gap, eId, clause));
    const parentId = parentEId(eId);
    if (nearest !== undefined || parentId === null || this.fits(gap, eId, null)) return nearest ?? null;
    const found = this.byId.get(parentId.toLowerCase());
    if (found !== undefined) return found;
    const container = namedGap(parentId, gap.gap ?? '', gap.line);
    this.byId.set(parentId.toLowerCase(), container);
    this.put(container, parentId, around);
    return container;
  }
}

/** Both lists in the order of their lines; of one line, what stood there first. */
function mergeByLine(standing: readonly Draft[], moved: readonly Draft[]): readonly Draft[] {
  const merged: Draft[] = [];
  let next = 0;
  for (const clause of standing) {
    while ((moved[next]?.line ?? Number.POSITIVE_INFINITY) < clause.line)
      merged.push(...moved.slice(next, ++next));
    merged.push(clause);
  }
  return [...merged, ...moved.slice(next)];
}
