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
  const isFurniture = furnitureOf(pages.map((lines) => lines.filter((line) => line.trim() !== '')));
  const blocks = pages.flatMap((lines, page) => paragraphsOf(lines, (line) => isFurniture(line, page)));
  return { title: null, blocks, doubts: doubtsOf(decoded) };
}

export const doubtsOf = ({ isDamaged, encoding }: Decoded): readonly SourceDoubt[] =>
  isDamaged ? [{ doubt: 'unreadable-bytes', encoding }] : [];

function paragraphsOf(
  lines: readonly string[],
  isFurniture: (line: string) => boolean,
): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(paragraph(open.join('\n')));
    open = [];
  };
  const words = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  for (const [at, line] of lines.entries()) {
    const isEdge = at === words[0] || at === words.at(-1);
    if (line.trim() === '') close();
    else if (isEdge && isFurniture(line)) blocks.push({ ...paragraph(line), aside: true });
    else open.push(line.trim());
  }
  close();
  return blocks;
}
