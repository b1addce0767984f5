import { longDay } from '../../cite/format/days.ts';
import { ALL_WORKS } from '../../model/address.ts';
import { LEVELS, type Level, lowest } from '../../model/attestation.ts';
import type { Clause } from '../../model/clause.ts';
import { textLanguage } from '../../model/language.ts';
import { licenceOf, rightsOf } from '../../model/rights.ts';
import { furthestStage, type Stage } from '../../model/stage.ts';
import { stateName } from '../../model/stateName.ts';
import { calledOf, shortTitleIn, titleIn, titleLanguage, type Work } from '../../model/work.ts';
import { summarizeLevels } from '../levels.ts';
import type { PdfFact, PdfRun, PdfRunning } from '../pdf/document.ts';
import { isLocal } from '../permanent.ts';
import { statusLine } from '../status.ts';
import type { Href, TextView } from '../view.ts';
import { nameExtents } from './names.ts';
import type { PrintWords } from './words.ts';

const stageWords = ({ stage, date }: Stage, { stage: names, code }: PrintWords): string =>
  `${names[stage]} ${longDay(date, code)}`;

/** What our copy is; where words of any of these texts are not the published ones, that too. */
export const noticeOf = (views: readonly TextView[], { notice, altered }: PrintWords): string =>
  views.some((view) => view.altered) ? `${notice} ${altered}` : notice;

/** What stands at the head of every page. `level` null: no words are shown. */
export function runningOf(work: Work, title: string, level: Level | null, words: PrintWords): PdfRunning {
  const stage = furthestStage(work);
  return {
    title,
    stage: stage === null ? '' : stageWords(stage, words),
    level: level === null ? '' : words.level[level],
  };
}

/** Null where none of them has words. */
export const lowestOf = (clauses: readonly Clause[], view: TextView): Level | null =>
  lowest(clauses.flatMap(({ eId }) => view.levelOf(eId) ?? []));

/** The short title in the text's language, else the whole one. */
export const shortTitle = ({ work, key, front }: TextView): string =>
  shortTitleIn(work, key.language) ?? front.title;

/** The row of the short title, in the language that it is in. */
export function shortTitleRow(view: TextView, { fact }: PrintWords): readonly PdfFact[] {
  const { work, key } = view;
  if (shortTitleIn(work, key.language) === null) return [];
  const language = textLanguage(work.short_title?.[key.language] === undefined ? 'eng' : key.language).bcp47;
  return [{ name: fact.shortTitle, value: [{ text: shortTitle(view), language }] }];
}

/** A row of plain words; none where there is nothing to say. */
export const row = (name: string, value: string): readonly PdfFact[] =>
  value === '' ? [] : [{ name, value: [{ text: value }] }];

/** An address of this machine cites nothing: it is named for what it is. */
export const linkRow = (name: string, url: string, words: PrintWords): PdfFact => ({
  name,
  value: [{ text: url, href: url }, ...(isLocal(url) ? [{ text: ` (${words.localCopy})` }] : [])],
});

/** Hashes of what is shown; one of words leads to all clauses with exactly these. */
export function hashRow(hash: string, href: Href, { fact }: PrintWords): PdfFact {
  const found = /^c1:[0-9a-f]{64}$/u.test(hash) ? { href: `${baseOf(href)}/h/${hash}` } : {};
  return { name: fact.hash, value: [{ text: hash, ...found }] };
}

/** What every address of this archive begins with. */
export const baseOf = (href: Href): string => href(ALL_WORKS).replace(/\/t$/u, '');

/**
 * Participants in the alphabetical order of their codes, with their roles: as the Work's facts name them, behind the
 * State's name in the reader's language where they do so in another one.
 */
export function participantsRow({ participants }: Work, words: PrintWords): readonly PdfFact[] {
  const value = [...participants]
    .sort((a, b) => compare(a.code ?? titleIn(a.name, 'eng'), b.code ?? titleIn(b.name, 'eng')))
    .flatMap(({ name, code, role }, place): readonly PdfRun[] => {
      const own = titleLanguage(name, words.code);
      const state = code === undefined || own === words.code ? null : stateName(code, words.code);
      const before = [place === 0 ? '' : '; ', state === null ? '' : `${state} – `].join('');
      return [
        ...(before === '' ? [] : [{ text: before }]),
        { text: titleIn(name, words.code), language: textLanguage(own).bcp47 },
        { text: ` (${words.participant[role]})` },
      ];
    });
  return value.length === 0 ? [] : [{ name: words.fact.participants, value }];
}

/** What `documents/` says in English, whatever the language around. */
export const english = (text: string): PdfRun => ({ text, language: 'en' });

/** By code units: the same order in every locale. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What the pages of these Works say of their standing; named where there are several. */
export function bannerOf(works: readonly Work[], { code }: PrintWords): readonly string[] {
  const all = [...new Set(works)];
  return all.flatMap((work) => {
    const status = statusLine(work, code);
    if (status === '') return [];
    return all.length === 1 ? status : `${titleIn(calledOf(work), code)}: ${status}`;
  });
}

/** "English (authentic), 8 August 2025, edition 1", all in the reader's language. */
export function textRow(view: TextView, words: PrintWords): readonly PdfFact[] {
  const { key, edition } = view;
  const variant = key.variant === null ? '' : `, ${key.variant}`;
  const day = longDay(key.date, words.code);
  return row(
    words.fact.text,
    `${words.language(key.language)}${variant} (${roleOf(view, words)}), ${day}, ${words.edition(edition)}`,
  );
}

/** Whose the words are, where they are shown by a licence. */
export function licenceRow({ work, front }: TextView, words: PrintWords): readonly PdfFact[] {
  const licence = licenceOf(rightsOf(front, work));
  return licence === null
    ? []
    : row(words.fact.rights, `${words.licensed(licence.holder)} (${licence.proof})`);
}

/** All that sources say, where they disagree. */
export function roleOf({ front }: TextView, words: PrintWords): string {
  const { language_role: role } = front;
  return typeof role === 'string' ? words.role[role] : role.map((one) => words.role[one.role]).join(' / ');
}

/** The lowest level with what it means, then the clauses that stand higher. */
export function levelRow(clauses: readonly Clause[], view: TextView, words: PrintWords): readonly PdfFact[] {
  const summary = summarizeLevels(clauses, (eId) => view.levelOf(eId));
  const low = lowestOf(clauses, view);
  if (summary === null || low === null) return row(words.fact.level, words.gap);
  const levels = new RegExp(`\\b(?:${LEVELS.join('|')})\\b(?=[;:]|$)`, 'gu');
  const named = nameExtents(summary, view, words).replace(
    levels,
    (name) => words.level[LEVELS.find((level) => level === name) ?? low],
  );
  return row(words.fact.level, `${named}. ${words.levelSays[low]}`);
}
