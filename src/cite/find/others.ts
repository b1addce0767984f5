import { kindOfWord } from '../../model/kindOfWord.ts';
import { namesOf, type Work } from '../../model/work.ts';
import { actIn, isAbbreviation, isCapital } from './acts.ts';
import { IDLE, type WordForm, wordForms } from './forms.ts';
import { isInitials } from './initials.ts';
import type { Mention, NameIndex } from './names.ts';
import { saidName } from './saidNames.ts';
import { IN_NAME, LEADS_ON, OF_ACT, PARTIES, STAGE_WORD, THE } from './words.ts';

/** How far around a name its act may go on. UTF-16 code units. */
const AROUND = 60;
/** How far behind it is looked for what an act is about, the last word left out. */
const BEHIND = 160;
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
    const start =
      actBefore(text, mention) ?? bodyBefore(text, mention, names) ?? placeBefore(text, mention, names);
    const end = subjectBehind(text, mention, names);
    return start === null && end === null
      ? mention
      : { start: start ?? mention.start, end: end ?? mention.end, works: [] };
  });

/** "Protocol to the", "Протокол к": an act that belongs to the one that is named. */
function actBefore(text: string, { start }: Mention): number | null {
  const around = text.slice(Math.max(0, start - AROUND), start);
  const words = wordForms(around);
  const to = words.findLastIndex(({ form }) => !THE.test(form));
  const [act, last] = [words[to - 1], words.at(-1)];
  const leads = OF_ACT.test(words[to]?.form ?? '') && /^\s+["“«]?$/u.test(around.slice(last?.end));
  if (act === undefined || !leads || !isCapital(act) || actIn([act]) === null) return null;
  return /^\s+$/u.test(around.slice(act.end, words[to]?.start)) ? start - around.length + act.start : null;
}

/** "Vienna Convention on Civil Liability": a name that goes on with what is said of none of its Works is another act's. */
function subjectBehind(text: string, { start, end, works }: Mention, names: NameIndex): number | null {
  const own = wordForms(text.slice(start, end));
  const last = own.at(-1);
  const isTyped = last !== undefined && actIn([last]) !== null;
  const around = text.slice(end, end + BEHIND).replace(/\p{L}+$/u, '');
  const [leads, ...others] = wordForms(around.slice(0, / ?[^\p{L} -]/u.exec(around)?.index));
  if (leads?.start !== 1 || !(isTyped ? LEADS_ON : PARTIES).test(leads.form)) return null;
  const behind = others.findIndex((word) => !isCapital(word) && !IN_NAME.test(word.form));
  const name = behind < 0 ? others : others.slice(0, behind);
  const to = name.findLast(isCapital);
  if (to === undefined || !isCapital(name.find(({ form }) => !THE.test(form)))) return null;
  const said = name.filter(isCapital).map((word) => saidName([word], names)?.works ?? []);
  return works.some((work) => said.every((called) => called.includes(work))) ? null : end + to.end;
}

/** "PACE Resolution 884", "ECOWAS Charter": who adopted an act, of whom no name of its Works has the initials. */
function bodyBefore(text: string, { start, end, works }: Mention, { works: all }: NameIndex): number | null {
  const around = text.slice(Math.max(0, start - AROUND), start);
  const before = wordForms(around).at(-1);
  const isShouted = /^\P{Ll}+$/u.test(text.slice(start, end));
  if (before === undefined || isShouted || !isAbbreviation(before) || !isNext(around, before)) return null;
  const meant = all.filter(({ id }) => works.includes(id));
  const isOwn = isInitials(before.text, meant) || meant.some((work) => isSaidOf(before, work));
  return isOwn ? null : start - around.length + before.start;
}

/** "AM-AZ", "TRIPP": a party's code or a word of a name. */
const isSaidOf = ({ form }: WordForm, { participants, ...work }: Work): boolean =>
  participants.some(({ code }) => code?.toLowerCase() === form) ||
  namesOf({ participants, ...work }).some(({ name }) => wordForms(name).some((word) => word.form === form));

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
  !STAGE_WORD.test(form) &&
  kindOfWord(text) === null &&
  isNext(around, { end });

const isNext = (around: string, { end }: Pick<WordForm, 'end'>): boolean =>
  /^[ \u00a0]$/u.test(around.slice(end));
