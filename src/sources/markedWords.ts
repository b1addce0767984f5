import type { NoteMark } from './source.ts';

/** Words with the marks of notes that stand in them. */
export interface MarkedWords {
  readonly text: string;
  readonly notes: readonly NoteMark[];
}

// Code points that are no characters and that no text may hold: they keep the place of a mark until words are tidy.
const [BEGIN, SIGN, END] = ['\uFDD0', '\uFDD1', '\uFDD2'];
const MARK = /\uFDD0(\d+)\uFDD1([^\uFDD2]*)\uFDD2/gu;
const NO_CHARACTERS = /[\uFDD0-\uFDEF]/gu;

/** Words of a source, which cannot be taken for marks. */
export const plainWords = (text: string): string => text.replace(NO_CHARACTERS, '');

/** What stands around the sign of a note among words that `markedWords` will read. */
export const openSign = (note: number): string => `${BEGIN}${note}${SIGN}`;
export const closeSign = END;
export const noteSign = (note: number, sign: string): string => openSign(note) + sign + closeSign;

/** Tidy words: white space is one space, line breaks stay, none of both at the ends; marks taken out as spans. */
export function markedWords(raw: string): MarkedWords {
  const tidied = tidy(raw);
  const notes: NoteMark[] = [];
  let [text, from] = ['', 0];
  for (const { 0: whole, 1: note, 2: sign = '', index } of tidied.matchAll(MARK)) {
    text += plainWords(tidied.slice(from, index));
    notes.push({ start: text.length, end: text.length + plainWords(sign).length, note: Number(note) });
    text += plainWords(sign);
    from = index + whole.length;
  }
  return { text: text + plainWords(tidied.slice(from)), notes };
}

/** Words one behind the other, with `between` where both have any. */
export function joinWords(words: readonly MarkedWords[], between: string): MarkedWords {
  const notes: NoteMark[] = [];
  let text = '';
  for (const one of words) {
    if (text !== '' && one.text !== '') text += between;
    for (const { start, end, note } of one.notes)
      notes.push({ start: start + text.length, end: end + text.length, note });
    text += one.text;
  }
  return { text, notes };
}

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \t\r\u00A0\u2007\u202F]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
