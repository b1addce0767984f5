import { markedWords } from './markedWords.ts';
import { paragraph, type SourceBlock } from './source.ts';

/** Gathers words of a marked-up source into blocks, as its elements open and close. */
export class MarkupBlocks {
  readonly blocks: SourceBlock[] = [];
  private text = '';
  private aside = '';
  kind: SourceBlock['kind'] = 'paragraph';
  mark: string | null = null;
  /** Fewest open elements since the last block. */
  private shared = Number.POSITIVE_INFINITY;

  /** An element has closed: so many are open. */
  close(open: number): void {
    this.shared = Math.min(this.shared, open);
  }

  /** White space of markup is one space; `\n` is a break that the source makes itself. */
  add(words: string, isAside: boolean): void {
    if (isAside) this.aside += words;
    else this.text += words;
  }

  /** Ends a block of the text, or of what stands aside: a button inside a paragraph does not part it. */
  end(isAside: boolean): void {
    const words = markedWords(isAside ? this.aside : this.text);
    if (isAside) this.aside = '';
    else this.text = '';
    if (words.text === '') return;
    const block = { ...paragraph(words.text), notes: words.notes };
    if (isAside) this.blocks.push({ ...block, aside: true });
    else {
      this.blocks.push({ ...block, kind: this.kind, mark: this.mark, ...this.takeShared() });
      this.reset();
    }
  }

  /** What was known of the next block was known of one that has no words. */
  reset(): void {
    this.kind = 'paragraph';
    this.mark = null;
  }

  private takeShared(): Pick<SourceBlock, 'shared'> {
    const { shared } = this;
    this.shared = Number.POSITIVE_INFINITY;
    return shared === Number.POSITIVE_INFINITY ? {} : { shared };
  }
}
