import { insideLines, joinLines } from '../sources/lines.ts';
import type { Source, SourceBlock } from '../sources/source.ts';
import { type FoldedWord, foldTokens, foldWords } from '../words/fold.ts';

/** All words of a source one after another, what stands aside last. */
export interface FlatSource {
  readonly text: string;
  readonly words: readonly FoldedWord[];
  /** In which paragraph each word stands. */
  readonly blocks: Int32Array;
  /** Blocks of the source with their lines and cut words put together. */
  readonly paragraphs: readonly SourceBlock[];
}

const RAISED = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu;

/** `ours` are all words that are looked for: they tell what a word is that the end of a line cuts. */
export function flatten(source: Source, ours: string): FlatSource {
  const known = new Set(foldWords(ours));
  for (const { text } of source.blocks) for (const word of foldWords(insideLines(text))) known.add(word);
  const isWord = (word: string): boolean => known.has(foldWords(word).join(''));
  const ordered = [...source.blocks.filter(isText), ...source.blocks.filter((block) => !isText(block))];
  const hasRaised = ours.search(RAISED) >= 0;
  return joinBlocks(
    withWholeWords(ordered, isWord).map((block) => {
      const joined = joinLines(block.text, isWord);
      // Marks of notes, unless our own text has raised figures.
      return { ...block, text: hasRaised ? joined : joined.replace(RAISED, '') };
    }),
  );
}

const isText = ({ aside }: SourceBlock): boolean => !aside;

/** A word that the end of a page or column cuts keeps its two blocks together. */
function withWholeWords(
  blocks: readonly SourceBlock[],
  isWord: (word: string) => boolean,
): readonly SourceBlock[] {
  const joined: SourceBlock[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (before !== undefined && isCut(before.text, block.text, isWord))
      joined[joined.length - 1] = { ...before, text: `${before.text}\n${block.text}` };
    else joined.push(block);
  }
  return joined;
}

function isCut(before: string, after: string, isWord: (word: string) => boolean): boolean {
  const [, head, hyphen] = /(\p{L}+)([-\u2010\u058A\u00AD]?)$/u.exec(before) ?? [];
  const [tail] = /^\p{Ll}[\p{L}\p{M}]*/u.exec(after) ?? [];
  if (head === undefined || tail === undefined) return false;
  return hyphen !== '' || (isWord(head + tail) && !(isWord(head) && isWord(tail)));
}

function joinBlocks(paragraphs: readonly SourceBlock[]): FlatSource {
  const words: FoldedWord[] = [];
  const blocks: number[] = [];
  let length = 0;
  for (const [block, { text }] of paragraphs.entries()) {
    for (const { word, start, end } of foldTokens(text)) {
      words.push({ word, start: start + length, end: end + length });
      blocks.push(block);
    }
    length += text.length + 1;
  }
  const text = paragraphs.map((one) => one.text).join('\n');
  return { text, words, blocks: Int32Array.from(blocks), paragraphs };
}
