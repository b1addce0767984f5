import { cutAtMarks, type Piece, Sequence } from './marks.ts';

/** One article of the data as clauses. `heading` are the words of its title, wherever they stand in the data. */
export interface SplitArticle {
  readonly heading: string;
  readonly pieces: readonly Piece[];
}

interface Habits {
  readonly gluedParagraphs: boolean;
  readonly titlesInText: boolean;
}

export function splitArticle(title: string, content: string, habits: Habits): SplitArticle {
  const { heading, body } = takeTitle(title.trim(), content.trim(), habits.titlesInText);
  const sequence = new Sequence();
  const pieces = joinBrokenLines(body.split(/\s*\n\s*/u))
    .flatMap((line) => cutAtMarks(line, sequence))
    .flatMap((piece) => cutParagraphs(piece, habits.gluedParagraphs));
  return { heading, pieces };
}

interface TitledText {
  readonly heading: string;
  readonly body: string;
}

/** A title in the text: up to the line's end or a capital glued to it. */
const FIRST_LINE = /^[^\n]*?\p{Ll}(?=\p{Lu}|\n)/u;
/**
 * The rest of a title that the data cut: "Legal status of ... the air space" goes on in the text with "over the
 * territorial sea", before a line that begins `1.`; or in small letters, up to a capital glued to it.
 */
const REST_OF_TITLE = /^\p{L}[^\n]*(?<![.:;]\s*)(?=\n1 ?\.)|^\p{Ll}\p{Ll}+[\s,][^\n]*?\p{Ll}(?=\p{Lu})/u;

function takeTitle(title: string, content: string, inText: boolean): TitledText {
  if (content === title) return { heading: title, body: '' };
  if (title !== '') return cutTitle(title, content, REST_OF_TITLE);
  return inText ? cutTitle('', content, FIRST_LINE) : { heading: '', body: content };
}

function cutTitle(title: string, content: string, rest: RegExp): TitledText {
  const [words = ''] = rest.exec(content) ?? [];
  return { heading: `${title} ${words}`.trim(), body: content.slice(words.length).trim() };
}

/** A line that ends in the middle of a sentence goes on in the next; a lone "and" belongs to the clause before it. */
function joinBrokenLines(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && goesOn(before, line)) joined[joined.length - 1] = `${before} ${line}`;
    else joined.push(line);
  }
  return joined;
}

const goesOn = (before: string, line: string): boolean =>
  (/\p{L}$/u.test(before) && /^\p{L}{2}/u.test(line)) || /^(?:and|or)$/u.test(line);

/** In every copy: a wiki list's mark, or the heading of the chapter to come, glued to the words before it. */
const GLUED_MARK = String.raw`(?<=[.:;])(?=#)|(?<=\.)(?=Chapter [IVX])`;
const CLEAR_BREAK = new RegExp(GLUED_MARK, 'u');
const LOST_BREAK = new RegExp(String.raw`${GLUED_MARK}|(?<=[\p{Ll}\d)”"]\.)(?=[“"]?\p{Lu}(?!\.))`, 'u');

/** Words after a lost paragraph break are a paragraph without a mark. */
function cutParagraphs({ mark, words }: Piece, glued: boolean): readonly Piece[] {
  const [first = '', ...rest] = words.split(glued ? LOST_BREAK : CLEAR_BREAK);
  return [
    { mark, words: first.trim() },
    ...rest.map((paragraph) => ({ mark: null, words: paragraph.trim() })),
  ];
}

/** Words that open a recital. The verbs also where the space after them is lost ("Consideringthe"). */
const OPENING = String.raw`Have agreed|Agree upon|Having in mind|\p{Lu}\p{Ll}+?ing|Convinced|Concerned|Determined|Prompted|Conscious|Desirous|Whereas|Now, therefore|The General Assembly|Proclaims|Inspired|PART|Chapter`;
const RECITAL = new RegExp(String.raw`(?<=[,.:]\d?)(?=(?:${OPENING})(?!\.))|\n+`, 'u');
const GLUED_OPENING =
  /^(Considering|Recognizing|Noting|Affirming|Recalling|Believing|Having in mind|Have agreed)(?=\p{Ll})/u;

/** The preamble's paragraphs; lettered recitals keep their letters. */
export function splitPreamble(preamble: string): readonly Piece[] {
  const sequence = new Sequence();
  return preamble
    .split(RECITAL)
    .map((paragraph) => paragraph.trim().replace(GLUED_OPENING, '$1 '))
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph) => cutAtMarks(paragraph, sequence));
}
