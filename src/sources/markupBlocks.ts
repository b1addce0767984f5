import { paragraph, type SourceBlock } from './source.ts';

/** Gathers words of a marked-up source into blocks, as its elements open and close. */
export class MarkupBlocks {
  readonly blocks: SourceBlock[] = [];
  private text = '';
  private aside = '';
  kind: SourceBlock['kind'] = 'paragraph';
  mark: string | null = null;

  /** White space of markup is one space; `\n` is a break that the source makes itself. */
  add(words: string, isAside: boolean): void {
    if (isAside) this.aside += words;
    else this.text += words;
  }

  /** Ends a block of the text, or of what stands aside: a button inside a paragraph does not part it. */
  end(isAside: boolean): void {
    const block = this.take(isAside);
    if (block !== null) this.blocks.push(block);
    if (isAside) return;
    this.kind = 'paragraph';
    this.mark = null;
  }

  private take(isAside: boolean): SourceBlock | null {
    const text = tidy(isAside ? this.aside : this.text);
    if (isAside) this.aside = '';
    else this.text = '';
    if (text === '') return null;
    return isAside
      ? { ...paragraph(text), aside: true }
      : { ...paragraph(text), kind: this.kind, mark: this.mark };
  }
}

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \t\r\u00A0\u2007\u202F]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
