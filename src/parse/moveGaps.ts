import { type EId, parentEId } from '../model/eid.ts';
import { fileUnder } from '../model/groups.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Draft } from './draft.ts';
import { namedGap } from './gap.ts';
import { type Identities, identify } from './identify.ts';
import { createReport, type Report } from './report.ts';

/**
 * Brings each named gap into the parent that its eId names: the nearest clause around it that has such children,
 * else the clause with that eId, which is a gap too where the text has it not. Reading order stays: words that
 * would then be read before a gap that stands before them are an error.
 */
export function moveGaps(children: Draft[], language: LanguageCode, report: Report): void {
  if (!children.some(hasNamed)) return;
  const mover = new GapMover(identify(children, language, createReport('')));
  mover.number(children);
  mover.collect(children, []);
  mover.insert(children);
  mover.check(children, report);
}

const hasNamed = (clause: Draft): boolean => clause.named !== null || clause.children.some(hasNamed);

class GapMover {
  /** Gaps by the clause they go into; null is the text itself. */
  private readonly moved = new Map<Draft | null, Draft[]>();
  /** Clauses that gaps moved out of, each with the gap that did so first. */
  private readonly left = new Map<Draft, Draft>();
  /** Gaps that moved far away with the words that stand after them. */
  private readonly carrying: Draft[] = [];
  /** Places in the text as it was read. */
  private readonly order = new Map<Draft, number>();
  private readonly byId: Map<string, Draft>;
  private readonly identities: Identities;

  constructor(identities: Identities) {
    this.identities = identities;
    this.byId = new Map([...identities.eIds].map(([clause, eId]) => [eId.toLowerCase(), clause]));
  }

  number(siblings: readonly Draft[]): void {
    for (const clause of siblings) {
      this.order.set(clause, this.order.size);
      this.number(clause.children);
    }
  }

  /** Takes out every gap that stands in another clause than its eId says, with what it holds of its own. */
  collect(siblings: Draft[], around: readonly Draft[]): void {
    const all = [...siblings];
    const staying = all.filter((clause) => {
      if (clause.named === null || this.fits(clause, clause.named, around.at(-1) ?? null)) return true;
      this.put(clause, clause.named, around);
      return false;
    });
    if (staying.length < all.length) siblings.splice(0, all.length, ...staying);
    for (const clause of all) this.collect(clause.children, [...around, clause]);
  }

  insert(root: Draft[]): void {
    for (const [target, gaps] of this.moved) {
      const children = target === null ? root : target.children;
      children.push(...gaps);
      children.sort((a, b) => this.placeOf(a) - this.placeOf(b));
    }
  }

  check(root: readonly Draft[], report: Report): void {
    const wrong = new Set(this.carrying);
    this.findOvertaken(root, wrong);
    const advice = 'name the gap as a clause of theirs, or begin them with a heading or ---';
    const message = `the words after this gap belong to another clause than it does: ${advice}`;
    for (const line of new Set([...wrong].map((gap) => gap.line))) report.error(line, 'gap-place', message);
  }

  /** The last place below the clauses; notes gaps that moved behind words which stood after them. */
  private findOvertaken(siblings: readonly Draft[], wrong: Set<Draft>): number {
    let last = -1;
    for (const clause of siblings) {
      last = Math.max(last, this.placeOf(clause), this.findOvertaken(clause.children, wrong));
      const gap = this.left.get(clause);
      if (gap !== undefined && last >= this.placeOf(gap)) wrong.add(gap);
    }
    return last;
  }

  private placeOf(clause: Draft): number {
    return this.order.get(clause) ?? 0;
  }

  private fits({ kind }: Draft, eId: EId, parent: Draft | null): boolean {
    return parentEId(eId) === this.identities.prefixIn(parent, kind);
  }

  private put(gap: Draft, eId: EId, around: readonly Draft[]): void {
    const target = this.parentOf(gap, eId, around);
    fileUnder(this.moved, target, gap);
  }

  private parentOf(gap: Draft, eId: EId, around: readonly Draft[]): Draft | null {
    const parentId = parentEId(eId);
    const nearest = around.findLastIndex((clause) => this.fits(gap, eId, clause));
    const isNear = nearest >= 0 || parentId === null || this.fits(gap, eId, null);
    for (const clause of isNear ? around.slice(nearest + 1) : around) {
      if (!this.left.has(clause)) this.left.set(clause, gap);
    }
    if (isNear) return around[nearest] ?? null;
    if (gap.children.some(({ named }) => named === null)) this.carrying.push(gap);
    const found = this.byId.get(parentId.toLowerCase());
    if (found !== undefined) return found;
    const container = namedGap(parentId, gap.gap ?? '', gap.line);
    this.byId.set(parentId.toLowerCase(), container);
    this.order.set(container, this.placeOf(gap));
    this.put(container, parentId, around);
    return container;
  }
}
