/** Lines as far as there is room for them. */
export interface CutLines {
  readonly lines: readonly string[];
  /** Characters of all of them, and of those that are left out. */
  readonly characters: number;
  readonly left: number;
}

/** UTF-16 units looked at behind the cut, to find where a word ends. */
const BEYOND = 60;

/** The first lines, `most` UTF-16 units of them; the last is cut before a word, whose language is a BCP 47 tag. */
export function cutLines(lines: readonly string[], most: number, lang: string): CutLines {
  const kept: string[] = [];
  let room = most;
  for (const line of lines) {
    const fits = line.length <= room ? line : cutLine(line, room, lang);
    if (fits !== '') kept.push(fits);
    if (fits !== line) break;
    room -= line.length;
  }
  const characters = charactersOf(lines);
  return { lines: kept, characters, left: characters - charactersOf(kept) };
}

/** `''` where no whole word has room. */
function cutLine(line: string, room: number, lang: string): string {
  const near = line.slice(0, room + BEYOND);
  const words = new Intl.Segmenter(lang, { granularity: 'word' }).segment(near);
  let end = 0;
  for (const { index } of words) if (index <= room) end = index;
  return near.slice(0, end).trimEnd();
}

const charactersOf = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + [...line].length, 0);
