import { type LanguageCode, textLanguage } from '../model/language.ts';
import { type FoldedWord, foldTokens } from '../words/fold.ts';
import { APOSTROPHES } from '../words/foldCharacter.ts';

/** A word or a mark of punctuation, with the white space before it. All tokens together are the text. */
export interface DiffToken {
  readonly space: string;
  /** Empty only for white space at the very end. */
  readonly core: string;
  /** In small letters of its language, in one spelling and with one apostrophe: what differs in these only is one word. */
  readonly form: string;
  readonly isWord: boolean;
}

const PIECES = /(\s*)(\S+)|\s+/gu;
/** Of each language; longer ones are cut anew. UTF-16 units. */
const KEPT_CHUNKS = 20_000;
const KEPT_LENGTH = 60;

const known = new Map<LanguageCode, Map<string, readonly DiffToken[]>>();

/** Words and marks of a text. Words are those of the fold, but that "20.2" and "1,000" are one. */
export function tokenize(text: string, code: LanguageCode): readonly DiffToken[] {
  const tokens: DiffToken[] = [];
  const kept = keptChunks(code);
  for (const [whole, space = '', chunk = ''] of text.matchAll(PIECES)) {
    if (chunk === '') {
      tokens.push({ space: whole, core: '', form: '', isWord: false });
      continue;
    }
    const cut = kept.get(chunk) ?? cutChunk(chunk, code, kept);
    for (const token of cut) tokens.push(token);
    const first = cut[0];
    if (space !== '' && first !== undefined)
      tokens[tokens.length - cut.length] = {
        space,
        core: first.core,
        form: first.form,
        isWord: first.isWord,
      };
  }
  return tokens;
}

function keptChunks(code: LanguageCode): Map<string, readonly DiffToken[]> {
  const kept = known.get(code) ?? new Map<string, readonly DiffToken[]>();
  known.set(code, kept);
  return kept;
}

/** Texts say the same words again and again: what was cut is kept. */
function cutChunk(
  chunk: string,
  code: LanguageCode,
  kept: Map<string, readonly DiffToken[]>,
): readonly DiffToken[] {
  const cut: DiffToken[] = [];
  let last = 0;
  for (const { start, end } of spansOf(chunk)) {
    cut.push(...marksOf(chunk.slice(last, start)), wordOf(chunk.slice(start, end), code));
    last = end;
  }
  cut.push(...marksOf(chunk.slice(last)));
  if (kept.size >= KEPT_CHUNKS) kept.clear();
  if (chunk.length <= KEPT_LENGTH) kept.set(chunk, cut);
  return cut;
}

type Span = Pick<FoldedWord, 'start' | 'end'>;

/** A number goes on over the point or comma between its figures. */
const GOES_ON = /^\d[.,]\d$/u;

function spansOf(chunk: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { start, end } of foldTokens(chunk)) {
    const last = spans.at(-1);
    const isOne = last?.end === start - 1 && GOES_ON.test(chunk.slice(last.end - 1, start + 1));
    if (last !== undefined && isOne) spans[spans.length - 1] = { start: last.start, end };
    // One character can stand for two words: ½.
    else if (last === undefined || start >= last.end) spans.push({ start, end });
  }
  return spans;
}

const marksOf = (marks: string): readonly DiffToken[] =>
  [...marks].map((core) => ({ space: '', core, form: core.normalize('NFC'), isWord: false }));

const wordOf = (core: string, code: LanguageCode): DiffToken => ({
  space: '',
  core,
  form: spelled(core.toLocaleLowerCase(textLanguage(code).bcp47)).replace(APOSTROPHE, '’'),
  isWord: true,
});

/** A word as NFC, without soft hyphens, եւ and եվ as և: what is spelled alike differs in form only. */
export const spelled = (word: string): string =>
  word.normalize('NFC').replaceAll('\u00AD', '').replace(/ե[ւվ]/gu, 'և');

/** All kinds of apostrophe, as they stand: equal where a word differs in something else. */
export const apostrophesIn = (word: string): string => (word.match(APOSTROPHE) ?? []).join('');

const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');
