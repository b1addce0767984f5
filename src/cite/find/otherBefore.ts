import { kindOfWord } from '../../model/kindOfWord.ts';
import { isNumberWord } from '../tokens.ts';
import { type Act, actIn, isAbbreviation, isCapital, isHome } from './acts.ts';
import type { Reader } from './foreign.ts';
import { IDLE, type WordForm, wordForms } from './forms.ts';
import { ELSEWHERE, IN_NAME, ITSELF, OWNER, SUBJECT, THERETO } from './words.ts';

/** How long a name may be. */
const MOST_WORDS = 14;

/** Words before a clause that may end with a name. */
interface Words {
  readonly words: readonly WordForm[];
  readonly last: WordForm;
  /** What stands between them and the clause. */
  readonly gap: string;
  /** The text in which the words stand. */
  readonly text: string;
  readonly reader: Reader;
}

/** Between a name and the clause behind it. */
const BESIDE = /^[\s,("»”]*$/u;
const BLANK = /^\s*$/u;
const ENDS = /[;:?!\n]/gu;

/** The name of another act that ends before a clause; null where none does. */
export function nameBefore(
  around: string,
  reader: Reader,
): { readonly start: number; readonly end: number } | null {
  const from = Math.max(0, ...[...around.matchAll(ENDS)].map(({ index }) => index + 1));
  const text = around.slice(from);
  const words = wordForms(text).slice(-MOST_WORDS);
  const last = words.at(-1);
  if (last === undefined) return null;
  const read = { words, last, gap: text.slice(last.end), text, reader };
  const begin = KINDS.map((kind) => kind(read)).find((start) => start !== null);
  return begin === undefined ? null : { start: from + begin, end: from + last.end };
}

/** The first letter of a name of one kind; null where the words are none. */
type Kind = (words: Words) => number | null;

/** "The annex thereto, paragraph 1". */
const pointed: Kind = ({ last, gap }) => (THERETO.test(last.form) && BESIDE.test(gap) ? last.start : null);

/** "OPEC Article 2". */
const abbreviated: Kind = ({ last, gap, reader }) =>
  BLANK.test(gap) && reader.isOther(last) ? last.start : null;

/** "1844 UNTS 3 art 2", "[2021] ICJ Rep 361, para 4": a volume, who printed it and the page; none that a Work has. */
const printed: Kind = ({ words, last, gap }) => {
  const series = words.slice(-4, -1).findLast(({ text }) => !isNumberWord(text));
  const at = series === undefined ? -1 : words.indexOf(series);
  const by = [words[at], words[at - 1]].find((word) => word !== undefined && isAbbreviation(word));
  const isPage = /^\d+$/u.test(last.text) && BESIDE.test(gap);
  const volume = by === undefined ? undefined : words[words.indexOf(by) - 1];
  return isPage && by !== undefined && volume !== undefined && /^\d+$/u.test(volume.text)
    ? volume.start
    : null;
};

/** "Sahmanın 3-cü maddəsi", «Սահմանի 5-րդ հոդված»: whose clause it is, in languages that say so by an ending. */
const owning: Kind = ({ last, gap, reader }) => {
  const isOwner = /^\p{Lu}\p{Ll}/u.test(last.text) && OWNER.test(last.form) && /^[ \u00a0]$/u.test(gap);
  const isAnother = !IDLE.test(last.form) && kindOfWord(last.text) === null && actIn([last]) === null;
  return isOwner && isAnother && !reader.isKnown(last) ? last.start : null;
};

/** "The Treaty of Lausanne, Article 2", "decision 7/MP.2, paragraph 1", "U.S. Const. art. II". */
const typed: Kind = ({ words, gap, text, reader }) => {
  const act = actIn([...words].reverse());
  if (act === null) return null;
  const name = words.slice(0, words.length - act.at);
  const rest = words.slice(words.length - act.at);
  const isRest = rest.every(isOfName) || SUBJECT.test(rest[0]?.form ?? '');
  const isJoined = isRest && isBeside(name, rest, gap, act) && !isParted(text, words.slice(name.length - 1));
  return isJoined ? beginOf({ name, rest, gap }, act, reader) : null;
};

/** "Versailles, Article 5;": an item that is a name and a clause, in words of which it is not known what they belong to. */
const alone: Kind = ({ words, gap, text, reader }) => {
  const sentence = text.lastIndexOf('. ') + 1;
  const said = words.filter(
    ({ start, form, text: word }) =>
      start >= sentence &&
      !IDLE.test(form) &&
      !IN_NAME.test(form) &&
      !isNumberWord(word) &&
      kindOfWord(word) === null,
  );
  const isNamed =
    said.some((word) => isTyped(word)) ||
    (said.every(isCapital) && said.some((word) => !reader.isKnown(word)));
  const isItem = reader.home === null && reader.isEnd && BESIDE.test(gap) && !said.some(isOwn);
  return isItem && isNamed ? (said[0]?.start ?? null) : null;
};

const isTyped = (word: WordForm): boolean => {
  const act = actIn([word]);
  return act !== null && (act.isLaw || isCapital(word));
};

const isOwn = ({ form }: WordForm): boolean => ITSELF.test(form);

const KINDS: readonly Kind[] = [pointed, abbreviated, printed, owning, typed, alone];

/** A short word for a law may be cut off ("U.S. Const. art. II"). */
const SHORTENED = /^\.[\s,]*$/u;
const isBeside = (
  name: readonly WordForm[],
  rest: readonly WordForm[],
  gap: string,
  { isLaw }: Act,
): boolean =>
  BESIDE.test(gap) ||
  (rest.length === 0 && isLaw && (name.at(-1)?.text.length ?? 0) < 6 && SHORTENED.test(gap));

/** What a name goes on with behind the type of act: "Convention on the Rights of the Child", "Law No. 44-FZ". */
const isOfName = ({ text, form }: WordForm): boolean => /^[\p{Lu}\d]/u.test(text) || IN_NAME.test(form);

/** A comma or the end of a sentence inside what would be one name. */
const isParted = (text: string, words: readonly WordForm[]): boolean =>
  words.some(({ end, form }, place) => {
    const next = words[place + 1];
    const between = next === undefined ? '' : text.slice(end, next.start);
    return /[,;]/u.test(between) || (/\.\s/u.test(between) && !IN_NAME.test(form));
  });

interface Named {
  readonly name: readonly WordForm[];
  readonly rest: readonly WordForm[];
  readonly gap: string;
}

/** The first letter of the act of which the words before its clause end with the type; null where it names no other act. */
function beginOf({ name, rest, gap }: Named, { isLaw }: Act, { home }: Reader): number | null {
  const type = name.at(-1);
  const before = name.at(-2);
  if (type === undefined || (before !== undefined && ITSELF.test(before.form))) return null;
  const isOther = before !== undefined && ELSEWHERE.test(before.form);
  const hasCode = rest.some(({ text }) => /\d|^[IVXLC]+$/u.test(text));
  const isGlued = isLaw && rest.length === 0 && gap.trim() === '';
  const isNamed = isCapital(type) || isCapital(before) || hasCode || isOther || isGlued;
  const isBare = rest.length === 0 && !isCapital(before);
  if (!isNamed || (!isOther && isBare && isHome([type], { at: 0, isLaw }, home))) return null;
  let first = name.length - 1;
  while (isCapital(name[first - 1])) first -= 1;
  return name[first]?.start ?? null;
}
