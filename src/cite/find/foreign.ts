import type { Work } from '../../model/work.ts';
import type { Reference } from '../reference.ts';
import { type Act, actIn, isAbbreviation, isHome, pointsElsewhere } from './acts.ts';
import { IDLE, type WordForm, wordForms } from './forms.ts';
import { THIS } from './shortNames.ts';

/** How far a name may stand from its clause, and how long it may be. UTF-16 code units, words. */
const AROUND = 120;
const MOST_WORDS = 14;

interface Within {
  readonly from: number;
  readonly to: number;
  /** Whether a word is said of a Work here: "TRIPP". */
  readonly isKnown: (word: WordForm) => boolean;
  /** In a text all in capitals any word looks like an abbreviation. */
  readonly isShouted: boolean;
}

/** An abbreviation that is said of no Work. */
type IsOther = (word: WordForm) => boolean;

type Span = Pick<Reference, 'start' | 'end'>;

/**
 * The span of a clause with the name of an act that follows or precedes it, where that act is no Work known by this
 * name: "Article 5 of the Paris Charter", "NATO Article 5", "Paris Xartiyasının 5-ci maddəsi". Null where the text
 * itself is meant ("of this Agreement", "of the Agreement" inside one). Looks no further than the words between `from` and `to`.
 */
export function foreignSpan(
  text: string,
  { start, end }: Span,
  home: Work | null,
  { from: earliest, to: latest, isKnown, isShouted }: Within,
): Span | null {
  const isOther: IsOther = (word) => !isShouted && isAbbreviation(word) && !isKnown(word);
  const after = nameAfter(text.slice(end, Math.min(latest, end + AROUND)), home, isOther);
  if (after !== null) return { start, end: end + after };
  const from = Math.max(earliest, start - AROUND);
  const before = nameBefore(text.slice(from, start), home, isOther);
  return before === null ? null : { start: from + before, end };
}

/** What leads from a clause to its act. */
const OF = /^(?:of|to|under)$/u;
const LEADS = /^(?:of|in|to|under|the)$/u;
/** "article 2, paragraph 1, of the Charter": the comma belongs to the levels. */
const LEVELS_END = /^\s*,(?=\s*(?:of|to|under)\b)/u;
/** "under Article 5 NATO shall consult": the act is who acts. */
const ACTS = /^(?:shall|may|will|must|can|is|are|was|were|has|have|had)$/u;

/** Where the name of another act ends that begins behind a clause. */
function nameAfter(around: string, home: Work | null, isOther: IsOther): number | null {
  const [clause = ''] = around.replace(LEVELS_END, (comma) => ' '.repeat(comma.length)).split(/[,.;:()]/u);
  const words = wordForms(clause).slice(0, MOST_WORDS);
  const first = words.findIndex(({ form }) => !LEADS.test(form));
  const name = first < 0 ? [] : words.slice(first);
  const isOf = words.slice(0, Math.max(0, first)).some(({ form }) => OF.test(form));
  const last = lastOfName(name, isOf, home, isOther);
  return last === null ? null : (name[last]?.end ?? null);
}

/** The place of the last word of a name of another act with which the words begin. */
function lastOfName(
  name: readonly WordForm[],
  isOf: boolean,
  home: Work | null,
  isOther: IsOther,
): number | null {
  const [first, second] = name;
  if (first === undefined || THIS.test(first.form) || first.form === 'present') return null;
  if (pointsElsewhere(first)) return lastPointed(name);
  if (isOther(first)) {
    const isActor = !isOf && ACTS.test(second?.form ?? '');
    return isActor ? null : end(name, 0);
  }
  const act = actIn(name);
  if (act === null || isHome(name, act, home)) return null;
  const isNamed = isCapital(first) ? act.at < 6 : isOf && isTyped(name, act);
  return isNamed ? end(name, act.at) : null;
}

/** "Of that Convention", "of its Constitution", "of the latter". */
function lastPointed(name: readonly WordForm[]): number | null {
  if (name[0]?.form === 'latter') return 0;
  const act = actIn(name.slice(0, 4));
  return act === null ? null : end(name, act.at);
}

/** "Of the north atlantic treaty", in small letters: a type behind words that only a name has. */
const isTyped = (name: readonly WordForm[], { at, isLaw }: Act): boolean =>
  !isLaw && at > 0 && at < 5 && name.slice(0, at).every(({ form }) => !IDLE.test(form) && !ACTS.test(form));

/** A name goes on with capitals, also behind "of". */
function end(name: readonly WordForm[], from: number): number {
  let last = from;
  while (isCapital(name[last + 1]) || (LEADS.test(name[last + 1]?.form ?? '') && isCapital(name[last + 2])))
    last += 1;
  return last;
}

/** What a name goes on with behind the type of act: "Convention on the Rights of the Child", "Decision 3/CP.7", "Law No. 44-FZ". */
const GOES_ON =
  /^(?:of|the|on|for|and|between|concerning|regarding|relating|against|by|no|nr|о|об|по|и|от|г|года?)$/u;
/** Between a name and the clause behind it; a short word for a law may be cut off ("U.S. Const. art. II"). */
const BESIDE = /^[\s,("»”]*$/u;
const SHORTENED = /^\.[\s,]*$/u;

/** Where the name of another act begins that ends before a clause. */
function nameBefore(around: string, home: Work | null, isOther: IsOther): number | null {
  const from = Math.max(0, ...[';', ':', '?', '!', '\n'].map((mark) => around.lastIndexOf(mark) + 1));
  const words = wordForms(around.slice(from)).slice(-MOST_WORDS);
  const last = words.at(-1);
  if (last === undefined) return null;
  const gap = around.slice(from + last.end);
  if (/^there(?:to|of)$/u.test(last.form) && BESIDE.test(gap)) return from + last.start;
  if (/^\s*$/u.test(gap) && isOther(last)) return from + last.start;
  const act = actIn([...words].reverse());
  if (act === null) return null;
  const name = words.slice(0, words.length - act.at);
  const rest = words.slice(words.length - act.at);
  const isBeside =
    BESIDE.test(gap) || (rest.length === 0 && act.isLaw && last.text.length < 6 && SHORTENED.test(gap));
  if (
    !isBeside ||
    !(rest.every(isOfName) || isSubject(rest)) ||
    isParted(around.slice(from), words.slice(name.length - 1))
  )
    return null;
  const begin = beginOf(name, rest, gap, home);
  return begin === null ? null : from + begin;
}

const isOfName = ({ text, form }: WordForm): boolean => /^[\p{Lu}\d]/u.test(text) || GOES_ON.test(form);

/** "Конвенция о морском судоходстве": what an act is about is written in small letters. */
const isSubject = ([first]: readonly WordForm[]): boolean => /^об?$/u.test(first?.form ?? '');

/** A comma or the end of a sentence inside what would be one name. */
const isParted = (text: string, words: readonly WordForm[]): boolean =>
  words.some(({ end: at, form }, place) => {
    const next = words[place + 1];
    const between = next === undefined ? '' : text.slice(at, next.start);
    return /[,;]/u.test(between) || (/\.\s/u.test(between) && !/^(?:no|nr|v|г)$/u.test(form));
  });

/** The first letter of the act of which the words before its clause end with the type; null where it names no other act. */
function beginOf(
  name: readonly WordForm[],
  rest: readonly WordForm[],
  gap: string,
  home: Work | null,
): number | null {
  const type = name.at(-1);
  const before = name.at(-2);
  if (type === undefined || (before !== undefined && (THIS.test(before.form) || before.form === 'present')))
    return null;
  const isOther = before !== undefined && pointsElsewhere(before);
  const act = actIn([type]);
  const hasCode = rest.some(({ text }) => /\d|^[IVXLC]+$/u.test(text));
  const isGlued = rest.length === 0 && gap.trim() === '';
  const isNamed =
    isCapital(type) || isCapital(before) || hasCode || isOther || (act?.isLaw === true && isGlued);
  if (!isNamed || act === null) return null;
  const isBare = rest.length === 0 && !isCapital(before);
  if (!isOther && isBare && isHome([type], { ...act, at: 0 }, home)) return null;
  let first = name.length - 1;
  while (isCapital(name[first - 1])) first -= 1;
  return name[first]?.start ?? null;
}

const isCapital = (word: WordForm | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);
