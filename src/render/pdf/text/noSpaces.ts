/** Chinese and Japanese: a line may end between any two characters but those that punctuation forbids. */
const IDEOGRAPHIC =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u;
/** Words without spaces between them, which only a dictionary knows: that of `Intl`. */
const RUN_TOGETHER = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Never at a line's beginning: what closes or ends, small kana, marks of repetition and of length; dashes in pairs. */
const NOT_FIRST =
  /^[\p{Pe}\p{Pf}\p{M}、。，．：；？！・…‥—–·々〻ーゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;!?%‰°"]/u;
/** Never at its end: what opens. */
const NOT_LAST = /[\p{Ps}\p{Pi}]$/u;

export const hasNoSpaces = (text: string): boolean => IDEOGRAPHIC.test(text) || RUN_TOGETHER.test(text);

/** A text without spaces in the parts between which a line may end. */
export function wordsWithin(text: string): readonly string[] {
  const parts: string[] = [];
  for (const piece of piecesOf(text)) {
    const last = parts.at(-1);
    if (last === undefined || mayEnd(last, piece)) parts.push(piece);
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

/** Whether a line may end between two texts that no space parts. */
export const mayEnd = (before: string, after: string): boolean =>
  (hasNoSpaces(before) || hasNoSpaces(after)) && !NOT_FIRST.test(after) && !NOT_LAST.test(before);

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

const piecesOf = (text: string): readonly string[] =>
  RUN_TOGETHER.test(text) ? Array.from(segmenter.segment(text), ({ segment }) => segment) : [...text];
