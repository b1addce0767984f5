import type { GivenWords } from '../model/givenWords.ts';
import type { LanguageCode } from '../model/language.ts';
import { readingIn } from '../model/tongues.ts';
import type { Source } from '../sources/source.ts';
import { actNamesOf } from './actWords.ts';
import { inLanguage, languagesOf } from './columns.ts';
import { type Headed, headedOf } from './headed.ts';
import { headingsOf } from './headings.ts';
import { type Entry, entriesOf } from './outline.ts';
import { type Piece, printed } from './piece.ts';
import { piecesOf } from './pieces.ts';
import { isStructured, structuredText } from './structured.ts';
import { type FoundText, textsOf } from './texts.ts';
import { wholeOf } from './whole.ts';

/** What is asked of a source. */
export interface Asked {
  readonly language: LanguageCode;
  /** Which of several texts, from 1; null where there is one. */
  readonly pick: number | null;
  /** All of the source is one text, whatever it looks like. */
  readonly isWhole: boolean;
  /** What the language calls articles and the like, beside the words of its row. */
  readonly given?: GivenWords | undefined;
}

/** A text that was recognised in a source. */
export interface Recognised {
  readonly pieces: readonly Piece[];
  /** Its title as printed; null where none was found. */
  readonly title: string | null;
  readonly entries: readonly Entry[];
  /** Places of pieces that are in the text, its title among them. */
  readonly used: ReadonlySet<number>;
  /** Places of lists of contents. */
  readonly contents: ReadonlySet<number>;
  readonly headed: readonly Headed[];
  /** By place of a block: words of ours for a number that the source has in a field of its own. */
  readonly named: ReadonlyMap<number, string>;
}

/** Why nothing was recognised. */
export type Unrecognised =
  | { readonly refusal: 'no-text' }
  | { readonly refusal: 'several-texts'; readonly texts: readonly Offered[] };

/** A text that may be picked. */
export interface Offered {
  readonly title: string | null;
  readonly articles: number;
}

/** Finds the text in a source: where it stands among other words, what its headings are, what each paragraph is. */
export function recognise(source: Source, asked: Asked): Recognised | Unrecognised {
  const own = inLanguage(source, asked.language);
  const pieces = piecesOf(own);
  if (!isStructured(pieces)) return amongWords(own, pieces, asked);
  const { text, headed, depths, named } = readingIn(
    [asked.language, ...languagesOf(source)],
    () => structuredText(pieces, asked.language),
    asked.given,
  );
  return read(text, { pieces, contents: new Set(), headed, depths, named });
}

function amongWords(
  { format }: Source,
  pieces: readonly Piece[],
  { language, pick, isWhole }: Asked,
): Recognised | Unrecognised {
  const isAct = actNamesOf(language);
  const { headings, contents } = headingsOf(pieces, isAct);
  const ground = { pieces, headings, contents, isAct, code: language, format };
  const found = isWhole ? [] : textsOf(ground);
  const texts = found.length > 0 ? found : wholeOf(ground, isWhole);
  const [only] = texts;
  if (only === undefined) return { refusal: 'no-text' };
  const chosen = texts.length === 1 && (pick ?? 1) === 1 ? only : texts[(pick ?? 0) - 1];
  if (chosen === undefined)
    return { refusal: 'several-texts', texts: texts.map((one) => offered(one, pieces)) };
  const { start, end, conclusions } = chosen;
  const isContents = (at: number): boolean => contents.has(at);
  const headed = headedOf(chosen.headings, start, { pieces, end: conclusions ?? end, isContents });
  return read(chosen, { pieces, contents, headed, named: new Map() });
}

const titleOf = ({ title: [from, to] }: FoundText, pieces: readonly Piece[]): string | null =>
  pieces
    .slice(from, to)
    .map(printed)
    .reduce((title, line) => (/\p{L}-$/u.test(title) ? title + line : `${title} ${line}`), '')
    .trim() || null;

const offered = (text: FoundText, pieces: readonly Piece[]): Offered => ({
  title: titleOf(text, pieces),
  articles: text.headings.filter(({ kind }) => kind === 'article').length,
});

/** What was found in a source besides where a text stands. */
interface Found extends Pick<Recognised, 'pieces' | 'contents' | 'headed' | 'named'> {
  readonly depths?: readonly number[];
}

function read(text: FoundText, { depths, ...found }: Found): Recognised {
  const { start, end, conclusions, title } = text;
  const { pieces, contents, headed } = found;
  const isContents = (at: number): boolean => contents.has(at);
  const own = { pieces, start, end, conclusions, headed, isContents };
  const entries = entriesOf(depths === undefined ? own : { ...own, depths });
  const notes = new Set(entries.flatMap((entry) => (entry.is === 'note' ? [entry.note] : [])));
  const isUsed = ({ block: { note } }: Piece, at: number): boolean => {
    if (note !== null) return notes.has(note);
    return (at >= title[0] && at < title[1]) || (at >= start && at < end && !isContents(at));
  };
  const used = new Set([...pieces.entries()].flatMap(([at, piece]) => (isUsed(piece, at) ? [at] : [])));
  return { ...found, title: titleOf(text, pieces), entries, used };
}
