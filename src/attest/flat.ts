import { joinLines } from '../sources/lines.ts';
import type { Source, SourceBlock } from '../sources/source.ts';
import { type FoldedWord, foldTokens, foldWords } from '../words/fold.ts';

/** All words of a source one after another, what stands aside last. */
export interface FlatSource {
  readonly text: string;
  readonly words: readonly FoldedWord[];
  /** In which block each word stands. */
  readonly blocks: Int32Array;
}

const RAISED = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu;

/** `ours` are all words that are looked for: they tell what a word is that the end of a line cuts. */
export function flatten(source: Source, ours: string): FlatSource {
  const known = new Set(foldWords(ours));
  for (const { text } of source.blocks) for (const word of foldWords(text)) known.add(word);
  const isWord = (word: string): boolean => known.has(foldWords(word).join(''));
  const blocks = [...source.blocks.filter(isText), ...source.blocks.filter((block) => !isText(block))];
  const hasRaised = ours.search(RAISED) >= 0;
  const texts = withWholeWords(blocks.map(({ text }) => text)).map((text) => {
    const joined = joinLines(text, isWord);
    // Marks of notes, unless our own text has raised figures.
    return hasRaised ? joined : joined.replace(RAISED, '');
  });
  return joinBlocks(texts);
}

const isText = ({ aside }: SourceBlock): boolean => !aside;

/** A word that the end of a page or column cuts keeps its two blocks together. */
function withWholeWords(texts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const text of texts) {
    const before = joined.at(-1);
    if (before !== undefined && /\p{L}[-\u2010\u00AD]$/u.test(before) && /^\p{Ll}/u.test(text))
      joined[joined.length - 1] = `${before}\n${text}`;
    else joined.push(text);
  }
  return joined;
}

function joinBlocks(texts: readonly string[]): FlatSource {
  const words: FoldedWord[] = [];
  const blocks: number[] = [];
  let length = 0;
  for (const [block, text] of texts.entries()) {
    for (const { word, start, end } of foldTokens(text)) {
      words.push({ word, start: start + length, end: end + length });
      blocks.push(block);
    }
    length += text.length + 1;
  }
  return { text: texts.join('\n'), words, blocks: Int32Array.from(blocks) };
}
