import { capital, textLanguage } from '../../model/language.ts';
import { namePath } from '../naming.ts';
import { DAYS } from './days.ts';
import { BLUEBOOK_MARKS, CHICAGO_MARKS, GOST_MARKS, OSCOLA_MARKS } from './marks.ts';
import { bilateralParties } from './parties.ts';
import { levelPhrase, phrasesIn, stagePhrases } from './phrases.ts';
import { pinpoint } from './pinpoint.ts';
import {
  type CiteDays,
  type Cited,
  type CitedClause,
  type CitedText,
  shortTitleOf,
  titleOfCited,
} from './subject.ts';

type Style = (cited: Cited, days: CiteDays) => string;

const joined = (parts: readonly (string | null)[], by: string): string =>
  parts.filter((part) => part !== null && part !== '').join(by);
const bracketed = (parts: readonly string[], by: string): string =>
  parts.length === 0 ? '' : `(${parts.join(by)})`;
/** Our own remarks stand in square brackets, apart from what the style asks for. */
const remark = (words: string | null): string | null => (words === null ? null : `[${words}]`);

/**
 * OSCOLA, Citing International Law Sources (2006; the 4th ed. refers to it): treaties as title, (stages with days),
 * pinpoint; other acts: title (day). Online (4th ed., 3.4.8): <address> accessed day. No full stops.
 */
function oscola(cited: Cited, days: CiteDays): string {
  const say = phrasesIn('eng', DAYS.british);
  const stages = stagePhrases(cited, days, say);
  const when = stages.length > 0 ? stages : [DAYS.british(cited.work.date)];
  const accessed = days.accessed === null ? '' : ` accessed ${DAYS.british(days.accessed)}`;
  const head = joined([titleOfCited(cited), bracketed(when, ', '), pinpoint(cited, OSCOLA_MARKS)], ' ');
  return joined([head, remark(levelPhrase(cited, say)), `<${cited.url}>${accessed}`], ' ');
}

/**
 * The Bluebook (21st ed.), rule 21.4 (treaties): title, parties of two, pinpoint, day of signing, address (rule 18.2);
 * where no parties stand between, the pinpoint follows the title without a comma. What is not signed says so in
 * brackets. Other acts (rule 21.7): title, pinpoint, (day).
 */
function bluebook(cited: Cited, days: CiteDays): string {
  const say = phrasesIn('eng', DAYS.bluebook);
  const { work } = cited;
  const stages = stagePhrases(cited, days, say);
  const [title, point, day] = [
    titleOfCited(cited),
    pinpoint(cited, BLUEBOOK_MARKS),
    DAYS.bluebook(work.date),
  ];
  const parties = bilateralParties(cited)?.join('-') ?? null;
  const subject = parties === null ? joined([title, point], ' ') : joined([title, parties, point], ', ');
  const visited = days.accessed === null ? '' : ` (last visited ${DAYS.bluebook(days.accessed)})`;
  const head = work.nature === 'treaty' ? `${subject}, ${day}` : `${joined([title, point], ', ')} (${day})`;
  const told = joined([bracketed(stages, '; '), remark(levelPhrase(cited, say))], ' ');
  return `${joined([joined([head, told], ' '), cited.url], ', ')}${visited}.`;
}

/**
 * The Chicago Manual of Style (17th ed.), 14.290 (treaties): title, parties, day, pinpoint; 14.12 (access day before
 * the address). Other acts as documents: title, day, pinpoint.
 */
function chicago(cited: Cited, days: CiteDays): string {
  const say = phrasesIn('eng', DAYS.american);
  const parties = bilateralParties(cited)?.join('–') ?? null;
  const day = DAYS.american(cited.work.date);
  const accessed = days.accessed === null ? null : `accessed ${DAYS.american(days.accessed)}`;
  const stages = bracketed(stagePhrases(cited, days, say), '; ');
  const head = joined(
    [titleOfCited(cited), parties, joined([day, stages], ' '), pinpoint(cited, CHICAGO_MARKS)],
    ', ',
  );
  return `${joined([joined([head, remark(levelPhrase(cited, say))], ' '), accessed, cited.url], ', ')}.`;
}

/**
 * GOST R 7.0.5-2008, 10 (references to electronic resources): title [Электронный ресурс] : day // where. URL: address
 * (дата обращения: day). The pinpoint stands after the title's area, as a part of the document (7.4).
 */
function gost(cited: Cited, days: CiteDays): string {
  const say = phrasesIn('rus', DAYS.russian);
  const about = joined(
    [`от ${DAYS.russian(cited.work.date)}`, bracketed(stagePhrases(cited, days, say), '; ')],
    ' ',
  );
  const point = pinpoint(cited, GOST_MARKS);
  const part = `${point.charAt(0).toUpperCase()}${point.slice(1)}`;
  const head = joined(
    [`${titleOfCited(cited)} [Электронный ресурс] : ${about}`, part],
    about.endsWith('.') ? ' ' : '. ',
  );
  const seen = days.accessed === null ? '' : ` (дата обращения: ${DAYS.numeric(days.accessed)})`;
  return `${joined([head, remark(levelPhrase(cited, say))], ' ')} // ${cited.archive}. URL: ${cited.url}${seen}.`;
}

/** Our own form: clause in the text's language, title, short title (ours), stages, version, level, address. */
const plain: Style = (cited, days) => plainIn(cited, days)(cited);

/** The same for any clause of one text: what is said of the text is written once. */
export function plainIn(text: CitedText, days: CiteDays): (clause: CitedClause) => string {
  const say = phrasesIn('eng', DAYS.british);
  const { language, key, work } = text;
  const short = shortTitleOf(text);
  const stages = stagePhrases(text, days, say).join('; ');
  const about = joined(
    [
      joined([titleOfCited(text), short === null ? null : `(${short})`], ' '),
      stages === '' ? DAYS.british(work.date) : stages,
      key === null ? null : `${textLanguage(key.language).english} text of ${DAYS.british(key.date)}`,
    ],
    '; ',
  );
  const seen = days.accessed === null ? '' : ` (seen ${DAYS.british(days.accessed)})`;
  return ({ path, to, level, isGap, url }) => {
    const last = to === null ? [] : [namePath([to], language)];
    const clause = capital(joined([namePath(path, language), ...last], ' to '), language);
    return `${joined([clause, about, levelPhrase({ level, isGap }, say)], '; ')}. ${url}${seen}`;
  };
}

/** Citation styles offered. A new one is a function and a row. */
export const STYLES = { oscola, bluebook, chicago, gost, plain } as const satisfies Record<string, Style>;

/** Also the name in addresses of the API; never changed. */
export type StyleName = keyof typeof STYLES;
