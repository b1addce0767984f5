import type { Source, SourceBlock } from '../sources/source.ts';
import { clean } from './clean.ts';
import { type JoinLines, joinsOf } from './cutWords.ts';
import { between, type Cut, isCut, type LineEnds, lineEndsOf } from './lines.ts';
import { withLoneMarks } from './loneMarks.ts';
import { isPaged, isWrapped, NOTE_CLOSES, NOTE_OPENS, type Piece } from './piece.ts';

/** The blocks of a source as pieces: lines put together or parted, asides left out; each block has one at least. */
export function piecesOf({ blocks, format }: Source): readonly Piece[] {
  const own = [...blocks.entries()].filter(([, { aside }]) => !aside);
  const texts = own.map(([, block]) => clean(withNotes(block)));
  const ends = lineEndsOf(texts, isWrapped(format));
  const join = joinsOf(texts);
  const pieces = overPages(own, texts, ends, isPaged(format)).flatMap(
    ({ block, place, text: lines, others }) =>
      paragraphsOf(lines, ends, join).map(({ text, isBroken }, index): Piece => {
        return { text, isBroken, mark: index === 0 ? block.mark : null, place, block, others };
      }),
  );
  return withLoneMarks(pieces);
}

interface Lines extends Pick<Piece, 'block' | 'place' | 'others'> {
  readonly text: string;
}

/** A paragraph that the end of a page or column cuts is one: its words go on behind a full line that ends no sentence. */
function overPages(
  own: readonly (readonly [number, SourceBlock])[],
  texts: readonly string[],
  ends: LineEnds,
  hasPages: boolean,
): readonly Lines[] {
  const joint: Lines[] = [];
  for (const [at, [place, block]] of own.entries()) {
    const text = texts[at] ?? '';
    const before = joint.at(-1);
    if (
      before !== undefined &&
      goesOn(before, block, text, {
        ends,
        isPage: hasPages || place > 1 + Math.max(before.place, ...before.others),
      })
    )
      joint[joint.length - 1] = {
        ...before,
        text: `${before.text}\n${text}`,
        others: [...before.others, place],
      };
    else joint.push({ block, place, text, others: [] });
  }
  return joint;
}

const goesOn = (before: Lines, { kind, mark }: SourceBlock, text: string, by: Cut): boolean =>
  before.block.kind === 'paragraph' && kind === 'paragraph' && mark === null && isCut(before.text, text, by);

/** The text with its notes' marks between signs of ours. */
export function withNotes({ text: given, notes }: SourceBlock): string {
  const text = given.replace(/[\uE000\uE001]/gu, '\uFFFD');
  let [marked, at] = ['', 0];
  for (const { start, end, note } of notes) {
    marked += `${text.slice(at, start)}${NOTE_OPENS}${note}${NOTE_CLOSES}`;
    at = end;
  }
  return marked + text.slice(at);
}

function paragraphsOf(
  text: string,
  ends: LineEnds,
  join: JoinLines,
): readonly Pick<Piece, 'text' | 'isBroken'>[] {
  const lines = linesOf(text);
  const paragraphs: { readonly lines: string[]; readonly isBroken: boolean }[] = [];
  for (const [at, line] of lines.entries()) {
    const found = at === 0 ? 'apart' : between(lines[at - 1] ?? '', line, ends);
    if (found === 'same') paragraphs.at(-1)?.lines.push(line);
    else paragraphs.push({ lines: [line], isBroken: found === 'break' });
  }
  return paragraphs.map((one) => ({ text: join(one.lines.join('\n')), isBroken: one.isBroken }));
}

/** Lines with words; a block that has none, and only a number, has one empty line. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim());
  const own = lines.filter((line) => line !== '');
  return own.length === 0 ? [''] : own;
}
