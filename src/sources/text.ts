import { type Decoded, decode } from './decode.ts';
import { furnitureOf } from './furniture.ts';
import { paragraph, type ReadParts, type SourceBlock, type SourceDoubt } from './source.ts';

/** Plain text: paragraphs parted by blank lines, pages by form feeds, whose running heads and feet stand aside. */
export function readText(bytes: Uint8Array): ReadParts {
  const decoded = decode(bytes);
  const pages = decoded.text
    .replace(/\r\n?/gu, '\n')
    .split('\f')
    .map((page) => page.split('\n'));
  const furniture = furnitureOf(pages.map((lines) => lines.filter(hasWords)));
  const blocks = pages.flatMap((lines, page) => paragraphsOf(lines, furniture[page] ?? new Set()));
  return { title: null, languages: [], blocks, doubts: doubtsOf(decoded) };
}

/** What is doubtful of all words of a file: bytes that are no characters, an encoding that nobody says. */
export const doubtsOf = ({ isDamaged, encoding, guessed }: Decoded): readonly SourceDoubt[] => [
  ...(isDamaged ? [{ doubt: 'unreadable-bytes', encoding } as const] : []),
  ...(guessed === null ? [] : [{ doubt: 'encoding', encoding, declared: guessed.declared } as const]),
];

const hasWords = (line: string): boolean => line.trim() !== '';

/** `furniture` counts lines with words. */
function paragraphsOf(lines: readonly string[], furniture: ReadonlySet<number>): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let open: string[] = [];
  let count = -1;
  const close = (): void => {
    if (open.length > 0) blocks.push(paragraph(open.join('\n')));
    open = [];
  };
  for (const line of lines) {
    if (hasWords(line)) count += 1;
    if (!hasWords(line)) close();
    else if (furniture.has(count)) blocks.push({ ...paragraph(line), aside: true });
    else open.push(line.trim());
  }
  close();
  return blocks;
}
