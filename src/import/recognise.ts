import type { LanguageCode } from '../model/language.ts';
import type { Source } from '../sources/source.ts';
import { actNamesOf } from './actWords.ts';
import { type Headed, headedOf } from './headed.ts';
import { headingsOf } from './headings.ts';
import { type Entry, entriesOf } from './outline.ts';
import { type Piece, printed } from './piece.ts';
import { piecesOf } from './pieces.ts';
import { type FoundText, textsOf } from './texts.ts';
import { wholeOf } from './whole.ts';

/** What is asked of a source. */
export interface Asked {
  readonly language: LanguageCode;
  /** Which of several texts, from 1; null where there is one. */
  readonly pick: number | null;
  /** All of the source is one text, whatever it looks like. */
  readonly isWhole: boolean;
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
export function recognise(source: Source, { language, pick, isWhole }: Asked): Recognised | Unrecognised {
  const pieces = piecesOf(source);
  const isAct = actNamesOf(language);
  const { headings, contents } = headingsOf(pieces, isAct);
  const ground = { pieces, headings, contents, isAct, code: language, format: source.format };
  const found = isWhole ? [] : textsOf(ground);
  const texts = found.length > 0 ? found : wholeOf(ground, isWhole);
  const [only] = texts;
  if (only === undefined) return { refusal: 'no-text' };
  const chosen = texts.length === 1 && (pick ?? 1) === 1 ? only : texts[(pick ?? 0) - 1];
  return chosen === undefined
    ? { refusal: 'several-texts', texts: texts.map((one) => offered(one, pieces)) }
    : read(chosen, pieces, contents);
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

function read(text: FoundText, pieces: readonly Piece[], contents: ReadonlySet<number>): Recognised {
  const { start, end, conclusions, headings, title } = text;
  const isContents = (at: number): boolean => contents.has(at);
  const headed = headedOf(headings, start, { pieces, end: conclusions ?? end, isContents });
  const entries = entriesOf({ pieces, start, end, conclusions, headed, isContents });
  const used = new Set<number>();
  for (let at = title[0]; at < title[1]; at += 1) used.add(at);
  for (let at = start; at < end; at += 1)
    if (!isContents(at) && pieces[at]?.block.note === null) used.add(at);
  const notes = new Set(entries.flatMap((entry) => (entry.is === 'note' ? [entry.note] : [])));
  for (const [at, { block }] of pieces.entries())
    if (block.note !== null && notes.has(block.note)) used.add(at);
  return { pieces, title: titleOf(text, pieces), entries, used, contents, headed };
}
