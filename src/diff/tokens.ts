import { LANGUAGES, type LanguageCode } from '../model/language.ts';

/** A word or a mark of punctuation, with the white space before it. All tokens together are the text. */
export interface Token {
  readonly space: string;
  /** Empty only for white space at the very end. */
  readonly core: string;
  readonly isWord: boolean;
}

/** Letters of one of these scripts never hold a word boundary; asking ICU costs more than all the rest. */
const PLAIN_WORD = /^(?:\p{Script=Latin}+|\p{Script=Cyrillic}+|\p{Script=Armenian}+|\d+)$/u;
const PIECES = /(\s*)(\S+)|\s+/gu;
const OPENING = new Set('([{"\'“„«‘');
const CLOSING = new Set(')]}"\'”»’.,;:!?։՝');
const KEPT_CHUNKS = 20_000;
/** What has no white space for longer than this is cut there first: ICU's time grows with the square. UTF-16 units. */
const LONG_CHUNK = /[\s\S]{1,256}/gu;

const segmenters = new Map<LanguageCode, Intl.Segmenter>();
const cut = new Map<string, readonly Token[]>();

/** Words and marks of a text, boundaries by Unicode's rules for its language (`Intl.Segmenter`). */
export function tokenize(text: string, code: LanguageCode): readonly Token[] {
  const tokens: Token[] = [];
  for (const [whole, space = '', chunk = ''] of text.matchAll(PIECES)) {
    const place = tokens.length;
    if (chunk === '') tokens.push({ space: whole, core: '', isWord: false });
    else for (const token of plainWord(chunk) ?? segment(chunk, code)) tokens.push(token);
    const first = tokens[place];
    if (chunk !== '' && space !== '' && first !== undefined) tokens[place] = { ...first, space };
  }
  return tokens;
}

/** A word of one script with marks around it; null where the chunk is anything else. */
function plainWord(chunk: string): readonly Token[] | null {
  let [from, to] = [0, chunk.length];
  while (from < to && OPENING.has(chunk.charAt(from))) from += 1;
  while (to > from && CLOSING.has(chunk.charAt(to - 1))) to -= 1;
  const core = chunk.slice(from, to);
  if (!PLAIN_WORD.test(core)) return null;
  const marks = (text: string): readonly Token[] =>
    [...text].map((mark) => ({ space: '', core: mark, isWord: false }));
  return [...marks(chunk.slice(0, from)), { space: '', core, isWord: true }, ...marks(chunk.slice(to))];
}

function segment(chunk: string, code: LanguageCode): readonly Token[] {
  const key = `${code} ${chunk}`;
  const known = cut.get(key);
  if (known !== undefined) return known;
  const pieces = chunk.length <= 256 ? [chunk] : (chunk.match(LONG_CHUNK) ?? []);
  const found = pieces.flatMap((piece) =>
    [...segmenterOf(code).segment(piece)].map(
      ({ segment: core, isWordLike }): Token => ({ space: '', core, isWord: isWordLike === true }),
    ),
  );
  if (cut.size >= KEPT_CHUNKS) cut.clear();
  if (chunk.length <= 60) cut.set(key, found);
  return found;
}

function segmenterOf(code: LanguageCode): Intl.Segmenter {
  const known = segmenters.get(code);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(LANGUAGES[code].bcp47, { granularity: 'word' });
  segmenters.set(code, made);
  return made;
}
