import { KINDS } from '../model/kind.ts';
import { type Draft, draft } from './draft.ts';
import type { Option } from './list/option.ts';

/**
 * Where the next clause of a text goes: into the open heading, the numbered paragraph below it, or a list below
 * that. Headings nest by their number of # alone.
 */
export class Place {
  readonly root = draft('hcontainer', 1);
  private inside: Draft = this.root;
  /** The numbered paragraph or recital, if one is open, and the last items of the lists below it. */
  private open: readonly Draft[] = [];
  /** The unnumbered paragraph before a list, which its first level belongs to where there are several. */
  private lead: Draft | null = null;
  private headings: { readonly depth: number; readonly draft: Draft }[] = [];

  /** The heading, preamble or conclusions that is open. */
  get container(): Draft {
    return this.inside;
  }

  get isInOpeningPreamble(): boolean {
    return this.inside.kind === 'preamble' && this.inside.label === null;
  }

  /** The preamble that stands before everything else, without a heading. */
  openPreamble(line: number): void {
    const preamble = draft('preamble', line);
    this.root.children.push(preamble);
    this.enter(preamble);
  }

  leavePreamble(): void {
    if (this.isInOpeningPreamble) this.enter(this.root);
  }

  openHeading(opened: Draft, depth: number): void {
    while ((this.headings.at(-1)?.depth ?? 0) >= depth) this.headings.pop();
    (this.headings.at(-1)?.draft ?? this.root).children.push(opened);
    this.headings.push({ depth, draft: opened });
    this.enter(opened);
  }

  /** The conclusions belong to the nearest annex, else to the whole text; what follows stands beside them. */
  openConclusions(opened: Draft): void {
    const annex = this.headings.findLastIndex(({ draft: { kind } }) => KINDS[kind].isBody);
    this.headings = this.headings.slice(0, annex + 1);
    (this.headings.at(-1)?.draft ?? this.root).children.push(opened);
    this.enter(opened);
  }

  /** A numbered paragraph, a recital with its number, or an item of a list. */
  openMarked(opened: Draft, { depth }: Option): void {
    const isNumbered = opened.kind === 'paragraph' || opened.kind === 'recital';
    const above = this.open.slice(0, depth);
    const holder = above.at(-1) ?? (isNumbered ? this.inside : (this.lead ?? this.inside));
    holder.children.push(opened);
    this.open = [...above, opened];
    if (isNumbered) this.lead = null;
  }

  /**
   * A paragraph without a number, or a gap in its place: it belongs to the numbered paragraph or the container. Where
   * a list goes on behind it (`resumed` lists stay open above its mark) it belongs to what holds that list.
   */
  addUnnumbered(opened: Draft, resumed: number | null): void {
    if (resumed === 0) this.spill();
    const depth = Math.max(resumed ?? 0, this.isNumberedOpen ? 1 : 0);
    const above = this.open.slice(0, depth);
    (above.at(-1) ?? this.inside).children.push(opened);
    this.open = above;
    if (resumed === null) this.lead = opened.kind === 'gap' ? null : opened;
    else if (resumed === 0) this.lead = null;
  }

  /** What follows belongs to the container again: the formula behind the last recital. */
  closeNumbered(): void {
    this.enter(this.inside);
  }

  /** Clauses known to exist, where the text has a gap; `moveGaps` brings each into the parent its eId names. */
  addNamedGaps(gaps: readonly Draft[]): void {
    const last = gaps.at(-1);
    const host = this.isNumberedOpen ? (this.open[0] ?? this.inside) : this.inside;
    host.children.push(...gaps);
    if (last === undefined || last.kind === 'note' || KINDS[last.kind].isItem) return;
    if (last.kind === 'paragraph') {
      this.enter(this.inside);
      this.open = [last];
    } else {
      this.open = this.isNumberedOpen ? this.open.slice(0, 1) : [];
      this.lead = KINDS[last.kind].isUnnumbered ? last : null;
    }
  }

  private get isNumberedOpen(): boolean {
    const kind = this.open[0]?.kind;
    return kind === 'paragraph' || kind === 'recital';
  }

  /** The list of an unnumbered paragraph goes on behind another one: it is the container's. */
  private spill(): void {
    const { lead, inside } = this;
    if (lead === null) return;
    inside.children.splice(inside.children.indexOf(lead) + 1, 0, ...lead.children.splice(0));
  }

  private enter(container: Draft): void {
    this.inside = container;
    this.open = [];
    this.lead = null;
  }
}
