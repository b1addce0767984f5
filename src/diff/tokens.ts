import { LANGUAGES, type LanguageCode } from '../model/language.ts';

/** A word or a mark of punctuation, with the white space before it. All tokens together are the text. */
export interface Token {
  readonly space: string;
  /** Empty only for white space at the very end. */
  readonly core: string;
  /** The core as NFC in small letters of its language: what differs in case or Unicode form only is one word. */
  readonly form: string;
  readonly isWord: boolean;
}

/** Letters of one of these scripts never hold a word boundary; asking ICU costs more than all the rest. */
const PLAIN_WORD = /^(?:\p{Script=Latin}+|\p{Script=Cyrillic}+|\p{Script=Armenian}+|\d+)$/u;
const PIECES = /(\s*)(\S+)|\s+/gu;
const OPENING = new Set('([{"\'“„«‘');
const CLOSING = new Set(')]}"\'”»’.,;:!?։՝');
/** Of each language; longer ones are cut anew. UTF-16 units. */
const KEPT_CHUNKS = 20_000;
const KEPT_LENGTH = 60;
/** What has no white space for longer than this is cut there first: ICU's time grows with the square. UTF-16 units. */
const LONG_CHUNK = /[\s\S]{1,256}/gu;

const segmenters = new Map<LanguageCode, Intl.Segmenter>();
const known = new Map<LanguageCode, Map<string, readonly Token[]>>();

/** Words and marks of a text, boundaries by Unicode's rules for its language (`Intl.Segmenter`). */
export function tokenize(text: string, code: LanguageCode): readonly Token[] {
  const tokens: Token[] = [];
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

function keptChunks(code: LanguageCode): Map<string, readonly Token[]> {
  const kept = known.get(code) ?? new Map<string, readonly Token[]>();
  known.set(code, kept);
  return kept;
}

/** Texts say the same words again and again: what was cut is kept. */
function cutChunk(chunk: string, code: LanguageCode, kept: Map<string, readonly Token[]>): readonly Token[] {
  const cut = plainWord(chunk, code) ?? segment(chunk, code);
  if (kept.size >= KEPT_CHUNKS) kept.clear();
  if (chunk.length <= KEPT_LENGTH) kept.set(chunk, cut);
  return cut;
}

function tokenOf(core: string, isWord: boolean, code: LanguageCode): Token {
  return { space: '', core, form: core.normalize('NFC').toLocaleLowerCase(LANGUAGES[code].bcp47), isWord };
}

/** A word of one script with marks around it; null where the chunk is anything else. */
function plainWord(chunk: string, code: LanguageCode): readonly Token[] | null {
  let [from, to] = [0, chunk.length];
  while (from < to && OPENING.has(chunk.charAt(from))) from += 1;
  while (to > from && CLOSING.has(chunk.charAt(to - 1))) to -= 1;
  const core = chunk.slice(from, to);
  if (!PLAIN_WORD.test(core)) return null;
  const [before, after] = [chunk.slice(0, from), chunk.slice(to)];
  return [
    ...[...before].map((mark) => tokenOf(mark, false, code)),
    tokenOf(core, true, code),
    ...[...after].map((mark) => tokenOf(mark, false, code)),
  ];
}

function segment(chunk: string, code: LanguageCode): readonly Token[] {
  const pieces = chunk.length <= 256 ? [chunk] : (chunk.match(LONG_CHUNK) ?? []);
  return pieces.flatMap((piece) =>
    [...segmenterOf(code).segment(piece)].map(({ segment: core, isWordLike }) =>
      tokenOf(core, isWordLike === true, code),
    ),
  );
}

function segmenterOf(code: LanguageCode): Intl.Segmenter {
  const made = segmenters.get(code) ?? new Intl.Segmenter(LANGUAGES[code].bcp47, { granularity: 'word' });
  segmenters.set(code, made);
  return made;
}
