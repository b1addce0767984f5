import { kindOfWord } from '../../model/language.ts';
import { isNumberWord } from '../tokens.ts';
import { actIn } from './acts.ts';
import { IDLE, type WordForm, wordForms } from './forms.ts';
import type { Mention, NameIndex } from './names.ts';
import { saidName } from './saidNames.ts';

/** How far around a name its act may go on. UTF-16 code units. */
const AROUND = 60;
/** Names of more words belong to one act alone. */
const SHORT = 2;

/**
 * Names of Works that are only a part of another act's name, with the whole of it and no Work: "Protocol to the Ferry
 * Convention", "Vienna Convention for the Protection ...", "Paris Peace Agreement". Others stay as they are.
 */
export const withOtherActs = (
  text: string,
  mentions: readonly Mention[],
  names: NameIndex,
): readonly Mention[] =>
  mentions.map((mention) => {
    const start = actBefore(text, mention) ?? placeBefore(text, mention, names);
    const end = subjectBehind(text, mention);
    return start === null && end === null
      ? mention
      : { start: start ?? mention.start, end: end ?? mention.end, works: [] };
  });

const TO = /\s+(?:to|к|ко)\s+(?:the\s+)?["“«]?$/u;

/** "Protocol to the", "Протокол к": an act that belongs to the one that is named. */
function actBefore(text: string, { start }: Mention): number | null {
  const around = text.slice(Math.max(0, start - AROUND), start);
  const to = TO.exec(around);
  const last = to === null ? undefined : wordForms(around.slice(0, to.index)).at(-1);
  const isAct =
    last !== undefined && last.end === to?.index && /^\p{Lu}/u.test(last.text) && actIn([last]) !== null;
  return isAct && last !== undefined ? start - around.length + last.start : null;
}

/** "Vienna Convention on Civil Liability": a name that goes on is that of another act. */
const SUBJECT =
  /^ (?:on|concerning|regarding|against|for the|о|об) (?:the )?\p{Lu}[\p{L}-]*(?: (?:of |for |the |and )*\p{Lu}[\p{L}-]*)*/u;

function subjectBehind(text: string, { start, end }: Mention): number | null {
  const last = wordForms(text.slice(start, end)).at(-1);
  if (last === undefined || actIn([last]) === null) return null;
  const [subject] = SUBJECT.exec(text.slice(end, end + AROUND)) ?? [];
  return subject === undefined ? null : end + subject.length;
}

/** "Paris Peace Agreement": beside a short name a place or party that is said of none of its Works. */
function placeBefore(text: string, { start, end, works }: Mention, names: NameIndex): number | null {
  const own = wordForms(text.slice(start, end));
  const around = text.slice(Math.max(0, start - AROUND), start);
  const before = wordForms(around).at(-1);
  if (own.length > SHORT || before === undefined || !isOfName(around, before)) return null;
  // "Armenian", "Azerbaijani" say of what state it is as its name does.
  const readings = [before, { ...before, form: before.form.slice(0, -1) }];
  const called = readings.flatMap((word) => saidName([word, ...own], names)?.works ?? []);
  return works.some((work) => called.includes(work)) ? null : start - around.length + before.start;
}

/** A place or a party, not the number of a clause nor who adopted the act ("UNSC Res 822"). */
const isOfName = (around: string, { text, form, end }: WordForm): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) &&
  !IDLE.test(form) &&
  kindOfWord(text) === null &&
  !isNumberWord(text) &&
  /^[ \u00a0]$/u.test(around.slice(end));
