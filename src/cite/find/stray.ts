import { wholeNumber } from '../../model/number/read.ts';
import { fromEndNumber } from '../fromEnd.ts';
import type { Reference } from '../reference.ts';
import { isNumberWord } from '../tokens.ts';
import { type WordForm, wordForms } from './forms.ts';
import { OF_ACT, PART, THE } from './words.ts';

/** A letter alone behind a clause, where what it stands in ends: "article 32 b", "Article 6 A,", "Art. 2.2.b". */
const STRAY = /^(?:,?[ \u00a0](\p{L})(?=\s*$|[.,;\n])|\.(\p{L})(?![\p{L}\p{N}.]))/u;

/** How far from a clause a part of it is named. UTF-16 code units, words. */
const AROUND = 40;
const MOST_WORDS = 4;

interface PartBeside {
  readonly start: number;
  readonly end: number;
  readonly part: string;
}

/** A part that has no address: "Article 5, second sentence", "the first sentence of Article 5". */
const partBeside = (text: string, clause: Reference): PartBeside | null =>
  partBehind(text, clause) ?? partBefore(text, clause);

function partBehind(text: string, { start, end }: Reference): PartBeside | null {
  const [around = ''] = text.slice(end, end + AROUND).split(/[.;:()\n]/u);
  const words = wordForms(around, MOST_WORDS);
  const at = words.findIndex(({ form }) => PART.test(form));
  const part = words[at];
  const isNumbered = words.slice(0, at).every((word) => THE.test(word.form) || isOrdinal(word));
  return part === undefined || at === 0 || !isNumbered
    ? null
    : { start, end: end + part.end, part: part.text };
}

function partBefore(text: string, { start, end }: Reference): PartBeside | null {
  const from = Math.max(0, start - AROUND);
  const words = wordForms(text.slice(from, start));
  const at = words.findLastIndex(({ form }) => !OF_ACT.test(form) && !THE.test(form));
  const [ordinal, part] = [words[at - 1], words[at]];
  if (part === undefined || !PART.test(part.form)) return null;
  const first = ordinal !== undefined && isOrdinal(ordinal) ? ordinal : part;
  return { start: from + first.start, end, part: part.text };
}

const isOrdinal = ({ text }: WordForm): boolean =>
  isNumberWord(text) || fromEndNumber(text) !== null || wholeNumber(text, null, 'reference') !== null;

/** A clause with a letter or a part beside it that was not read with it: that one is meant, not the clause around. */
export function withStray(text: string, reference: Reference, all: readonly Reference[]): Reference {
  const last = reference.steps.at(-1);
  if (last === undefined || last.number === null) return reference;
  const [, apart, glued] = STRAY.exec(text.slice(reference.end, reference.end + 8)) ?? [];
  const beside = partBeside(text, reference);
  // The V of "Articles III, V" was read.
  const isRead = all.some(
    ({ start }) => start > reference.start && start - reference.end < 3 && start >= reference.end,
  );
  const unread = (isRead ? undefined : (apart ?? glued)) ?? beside?.part;
  if (unread === undefined) return reference;
  const { start, end } = beside ?? reference;
  return { start, end, steps: [...reference.steps.slice(0, -1), { ...last, unread }] };
}
