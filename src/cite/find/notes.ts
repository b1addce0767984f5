import { patternInTongues } from '../../model/tongues.ts';
import { titleIn, type Work } from '../../model/work.ts';
import { findDates, type NamedDate } from './dates.ts';
import { IDLE, type WordForm, wordForms } from './forms.ts';
import { isInitials } from './initials.ts';
import type { Mention, NameIndex } from './names.ts';
import { isIssue, PRINTED } from './series.ts';
import { DATED, IN_FORCE, NOTE, STAGE_WORD } from './words.ts';

/** Notes are no longer. UTF-16 code units. */
const LONGEST = 200;
/** Before the end of a day behind a name. */
const MOST_WORDS = 12;
/** Notes behind one name: stages, series, short name, footnote. */
const MOST = 6;

/**
 * Names with what full citations say behind them of the same act: "(adopted 23 May 1969, entered into force 27 January
 * 1980) 1155 UNTS 331 (VCLT)". With a day on which nothing happened to the Work it is another act's name, of no Work.
 */
export function withNotes(
  text: string,
  mentions: readonly Mention[],
  { works }: NameIndex,
): readonly Mention[] {
  const byId = new Map(works.map((work) => [work.id, work]));
  const noted: Mention[] = [];
  for (const mention of mentions) {
    const before = noted.at(-1);
    if (before !== undefined && mention.start < before.end) continue;
    const meant = mention.works.flatMap((id) => byId.get(id) ?? []);
    noted.push(meant.length === 0 ? mention : withNotesOf(text, mention, meant, mentions));
  }
  return noted;
}

function withNotesOf(
  text: string,
  mention: Mention,
  works: readonly Work[],
  others: readonly Mention[],
): Mention {
  let { end } = mention;
  for (let count = 0; count < MOST; count += 1) {
    const behind = text.slice(end, end + LONGEST);
    const note =
      NOTES.map((read) => read(behind, works)).find((one) => one !== null) ??
      sameAct(behind, end, mention, others);
    if (note === null) break;
    end += note.length;
    if (!note.isRead) return { ...mention, end, works: [] };
  }
  return isOfOtherYear(text, mention, works) ? { ...mention, end, works: [] } : { ...mention, end };
}

/** How much of the text a note takes; one that is not read says what is not so of any of the Works. */
interface Note {
  readonly length: number;
  readonly isRead: boolean;
}
type ReadNote = (behind: string, works: readonly Work[]) => Note | null;

const noteOf = ([whole]: RegExpExecArray, isRead: boolean): Note => ({ length: whole.length, isRead });

/** "(signed 8 August 2025, not yet in force)", "(VCLT)"; brackets that hold anything else are no note. */
const bracketed: ReadNote = (behind, works) => {
  const found = /^[\s,]*\(([^()\n]{1,160})\)/u.exec(behind);
  const inside = found?.[1] ?? '';
  if (found === null) return null;
  if (isInitials(inside, works)) return noteOf(found, true);
  const words = wordForms(inside);
  const dates = findDates(words);
  const isOfStages = words.every((word, at) => isIn(at, dates) || isOfStage(word, works));
  if (dates.length === 0 || !isOfStages) return null;
  return noteOf(
    found,
    works.some((work) => dates.every((date) => isOf(work, date, words))),
  );
};

/** "1155 UNTS 331". */
const printed: ReadNote = (behind, works) => {
  const found = PRINTED.exec(behind);
  return found === null
    ? null
    : noteOf(
        found,
        works.some((work) => isIssue(work, found)),
      );
};

const FOOTNOTE = patternInTongues(() => new RegExp(`^[\\s,]*(?:${NOTE().source})`, 'iu'));

/** "(n 12)", "above n 12". */
const footnote: ReadNote = (behind) => {
  const found = FOOTNOTE.exec(behind);
  return found === null ? null : noteOf(found, true);
};

/** "Opened for signature 5 May 1901," behind a comma; "of 9 August 2025", "1995 года" directly behind the name. */
const dated: ReadNote = (behind, works) => {
  const words = wordForms(behind, MOST_WORDS);
  const [date] = findDates(words);
  const leading = words.slice(0, date?.from);
  const last = words[(date?.to ?? 0) - 1];
  if (date === undefined || last === undefined) return null;
  const [, comma] = /^\s*(,?)\s*\S/u.exec(behind) ?? [];
  const isStage = comma !== '' && leading.length > 0 && leading.every((word) => isOfStage(word, works));
  const isBehind = comma === '' && leading.every(({ form }) => DATED.test(form));
  const isJoined = !/[^\p{L}\p{N}\s.,'’‘-]/u.test(behind.slice(0, last.end).replace(/^,/u, ''));
  if (!isJoined || !(isStage || isBehind)) return null;
  return { length: last.end, isRead: works.some((work) => isOf(work, date, words)) };
};

const NOTES: readonly ReadNote[] = [footnote, bracketed, printed, dated];

/** "UNSC Res 822 (30 April 1993) UN Doc S/RES/822": the same act by another of its names. */
function sameAct(behind: string, from: number, { works }: Mention, others: readonly Mention[]): Note | null {
  const [lead = ''] = /^[\s,]*(?:(?:UN )?Docs?\.?\s*)?/u.exec(behind) ?? [];
  const same = others.find(({ start }) => start === from + lead.length);
  const isSame = lead.trim() !== '' && same !== undefined && same.works.join() === works.join();
  return isSame ? { length: same.end - from, isRead: true } : null;
}

const isIn = (at: number, dates: readonly NamedDate[]): boolean =>
  dates.some(({ from, to }) => at >= from && at < to);

/** "Adopted", "not yet in force", the place where it was done. */
const isOfStage = ({ form }: WordForm, works: readonly Work[]): boolean =>
  STAGE_WORD.test(form) ||
  IDLE.test(form) ||
  works.some(({ place }) => wordForms(titleIn(place ?? '', 'eng')).some((word) => word.form === form));

/** Its own day; a later one of its entry into force where none is known. */
function isOf({ date, stages, acts }: Work, said: NamedDate, words: readonly WordForm[]): boolean {
  const own = [date, ...[...stages, ...acts].map((one) => one.date)];
  if (own.some((day) => day.startsWith(said.date))) return true;
  const isInForce = words
    .slice(Math.max(0, said.from - 4), said.from)
    .some(({ form }) => IN_FORCE.test(form));
  return isInForce && !stages.some(({ stage }) => stage === 'in-force') && said.date >= date;
}

/** "The 1995 Peace Agreement", "1995-ci il Sülh sazişi". */
function isOfOtherYear(text: string, { start, end }: Mention, works: readonly Work[]): boolean {
  const from = Math.max(0, start - 40);
  const words = wordForms(text.slice(from, start));
  const date = findDates(words).find(({ to }) => to === words.length);
  const last = words.at(-1);
  if (date === undefined || last === undefined || !/^[ \u00a0]$/u.test(text.slice(from + last.end, start)))
    return false;
  return /^\d{4}$/u.test(date.date) && end > start && !works.some((work) => isOf(work, date, words));
}
