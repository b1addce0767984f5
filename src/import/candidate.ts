import type { StructureKind } from '../model/kind.ts';
import { readNumber } from '../model/number/read.ts';
import { structureWordAt } from '../model/structureWord.ts';
import { readHeading } from '../parse/heading.ts';
import { markOf } from '../parse/marks.ts';
import { isTagged, type Piece, printed } from './piece.ts';
import { endsSentence, hasEnded, isLower, wordCount } from './shape.ts';

/** A piece that may open a part, an article, an annex. */
export interface Candidate {
  readonly kind: StructureKind;
  /** `Article 5.`, as printed. */
  readonly label: string;
  /** Its number in the order of numbers, 7 bis as [7, 2]; empty where it has none. */
  readonly order: readonly number[];
  /** Words behind the label, on its line; empty where there are none. */
  readonly rest: string;
  /** `alone`: nothing else; `titled`: few words that end no sentence; `stopped`: few that do; `glued`: its text. */
  readonly shape: 'alone' | 'titled' | 'stopped' | 'glued';
  /** Punctuation parts label and words: `Article 5. The Parties`. */
  readonly isClosed: boolean;
}

/** What is read of a long paragraph to find a label at its beginning. */
const HEAD = 240;
const MOST_TITLE_WORDS = 20;
const MOST_TAGGED_WORDS = 60;

/** A heading of the language's structure words with its number; null for words, as in "Article 5 of the Treaty". */
export function candidateOf(piece: Piece): Candidate | null {
  const text = printed(piece);
  if (!/^[^\p{L}\p{N}]?[\p{L}\p{N}]/u.test(text)) return null;
  const { kind, number, label } = readHeading(text.length > HEAD ? text.slice(0, HEAD) : text);
  if (kind === 'hcontainer' || label === null) return null;
  const isSlashed = !text.startsWith(label);
  if (isSlashed && text.length > HEAD) return null;
  const rest = isSlashed ? (readHeading(text).rest ?? '') : text.slice(label.length).trim();
  if (isInSentence(rest, kind, isTagged(piece))) return null;
  const shape = shapeOf(rest, isTagged(piece));
  const isClosed = rest === '' || /[.:)\u2024\u0589：。–—-]$/u.test(label);
  if (number === null && (shape === 'glued' || (kind !== 'annex' && kind !== 'preamble'))) return null;
  if (kind === 'preamble' && shape !== 'alone') return null;
  return { kind, label, order: orderOf(number), rest, shape, isClosed };
}

const orderOf = (number: string | null): readonly number[] =>
  number === null ? [] : (readNumber(number, 0, null, 'heading')?.order ?? []);

/** Words that go on as a sentence does: "of the Treaty", ", paragraph 2", "(2) of this". */
function isInSentence(rest: string, kind: StructureKind, isHeading: boolean): boolean {
  if (rest === '') return false;
  if (/^[,;)]/u.test(rest)) return true;
  if (/^\(\p{L}{0,3}\d{0,3}\)[\s,]+\p{Ll}/u.test(rest)) return true;
  if (isLower(rest))
    return !isHeading && (kind !== 'annex' || endsSentence(rest) || wordCount(rest) > MOST_TITLE_WORDS);
  const word = structureWordAt(rest, 0);
  return word !== null && !isHeading && /^\.?\s+[\d(]/u.test(rest.slice(word.end));
}

function shapeOf(rest: string, isHeading: boolean): Candidate['shape'] {
  if (rest === '') return 'alone';
  const count = wordCount(rest);
  const isShort = count <= (isHeading ? MOST_TAGGED_WORDS : MOST_TITLE_WORDS);
  if (!isShort || rest.endsWith(':') || markOf(rest)?.isSure === true) return 'glued';
  if (!hasEnded(rest)) return 'titled';
  return endsSentence(rest) && !/[;:]$/u.test(rest) ? 'stopped' : 'glued';
}
