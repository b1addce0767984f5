import { KINDS } from '../model/kind.ts';
import type { LanguageCode } from '../model/language.ts';
import { type Draft, draft } from './draft.ts';
import { ListState } from './lists.ts';
import type { PrintedMark } from './marks.ts';

/**
 * Where the next clause of a text goes: into the open heading, the numbered paragraph below it, or a list below
 * that. Headings nest by their number of # alone.
 */
export class Place {
  readonly root = draft('hcontainer', 1);
  lists: ListState;
  private container: Draft = this.root;
  private paragraph: Draft | null = null;
  private paragraphStyle = '';
  private headings: { readonly depth: number; readonly draft: Draft }[] = [];
  private readonly language: LanguageCode;

  constructor(language: LanguageCode) {
    this.language = language;
    this.lists = new ListState(language);
  }

  /** What unnumbered paragraphs and points belong to. */
  get host(): Draft {
    return this.paragraph ?? this.container;
  }

  get isInOpeningPreamble(): boolean {
    return this.container.kind === 'preamble' && this.container.label === null;
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

  openNumbered(opened: Draft, style: string): void {
    this.leavePreamble();
    this.container.children.push(opened);
    this.enter(this.container);
    this.paragraph = opened;
    this.paragraphStyle = style;
  }

  openItem(mark: PrintedMark, line: number, following: Iterable<PrintedMark>, nested: boolean): Draft {
    const around = { host: this.host, numbered: this.paragraph !== null };
    return this.lists.open(mark, line, around, following, nested);
  }

  /** A paragraph without a number, or a gap in its place: the lists before it are closed. */
  addUnnumbered(opened: Draft): void {
    this.host.children.push(opened);
    this.lists.closeAll(opened.kind === 'gap' ? null : opened);
  }

  /** Clauses known to exist, where the text has a gap; `moveGaps` brings each into the parent its eId names. */
  addNamedGaps(gaps: readonly Draft[]): void {
    const last = gaps.at(-1);
    this.host.children.push(...gaps);
    if (last === undefined || last.kind === 'note' || KINDS[last.kind].isItem) return;
    if (last.kind === 'paragraph') {
      this.enter(this.container);
      this.paragraph = last;
    } else this.lists.closeAll(KINDS[last.kind].isUnnumbered ? last : null);
  }

  /** `1)` below `1.` or `(1)` below `(a)` is a list inside; one more of the paragraphs' own habit is not. */
  isNestedNumber(mark: PrintedMark): boolean {
    if (!mark.style.endsWith(')') || this.isInOpeningPreamble) return false;
    const foreign = this.paragraph !== null && mark.style !== this.paragraphStyle;
    if (this.lists.holdsNumbers(mark)) return foreign || this.lists.continuesNumbers(mark);
    return mark.number === '1' && (foreign || this.lists.isOpen);
  }

  private enter(container: Draft): void {
    this.container = container;
    this.paragraph = null;
    this.lists = new ListState(this.language);
  }
}
