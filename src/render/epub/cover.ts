import { directionOf } from '../../model/direction.ts';
import { type Element, element, escaped, writeXml } from '../xml.ts';
import type { Book } from './book.ts';

const WIDTH = 600;
const HEIGHT = 800;
/** Characters of a line, and lines at most. */
const MOST_CHARACTERS = 24;
const MOST_LINES = 9;
const LINE = 52;

/** The title on paper, and below it what the copy is. */
export function coverFile({ title, titleLanguage, words }: Book): string {
  const lines = linesOf(title);
  const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), '…'] : lines;
  const svg = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${HEIGHT}` };
  return writeXml(
    element('svg', { ...svg, 'xml:lang': titleLanguage, direction: directionOf(titleLanguage) }, [
      element('title', {}, escaped(title)),
      element('rect', { width: WIDTH, height: HEIGHT, fill: '#fcfbf8' }),
      element('rect', { width: WIDTH, height: 24, fill: '#17508f' }),
      ...shown.map((line, at) => textLine(line, 150 + at * LINE, 38, '#1c1b18')),
      textLine(words.notice, HEIGHT - 60, 20, '#5c584e'),
    ]),
  );
}

const textLine = (text: string, y: number, size: number, fill: string): Element =>
  element(
    'text',
    { x: WIDTH / 2, y, 'font-size': size, 'font-family': 'serif', 'text-anchor': 'middle', fill },
    escaped(text),
  );

/** Cut between words; a word that is longer than a line stands alone. */
function linesOf(title: string): readonly string[] {
  const lines: string[] = [];
  for (const word of title.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > MOST_CHARACTERS) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
