import { textLanguage } from '../../model/language.ts';
import { titleIn } from '../../model/work.ts';
import { DAYS, dayOf } from './days.ts';
import { OSCOLA_MARKS } from './marks.ts';
import { levelPhrase, phrasesIn, stagePhrases } from './phrases.ts';
import { pinpoint } from './pinpoint.ts';
import { type CiteDays, type Cited, oneLine, shortTitleOf, titleOfCited } from './subject.ts';

/** "Treaty" only where the act is one; else what kind of act it calls itself. */
const genreOf = ({ work }: Cited): string =>
  work.nature === 'treaty' ? 'Treaty' : work.type.charAt(0).toUpperCase() + work.type.slice(1);

const notesOf = (cited: Cited, days: CiteDays): readonly string[] => {
  const say = phrasesIn('eng', DAYS.british);
  const level = levelPhrase(cited, say);
  return [...stagePhrases(cited, days, say), ...(level === null ? [] : [level])];
};

/** A name for the record that every program takes: letters, digits and hyphens. */
const recordKey = ({ work, key, path, to }: Cited): string =>
  [work.id, key === null ? '' : `${key.language}-${key.date}`, path.at(-1)?.eId ?? '', to?.eId ?? '']
    .filter((part) => part !== '')
    .join('-')
    .replace(/[^A-Za-z0-9-]+/gu, '-');

/** CSL-JSON 1.0.2: `treaty` only where the act's nature is that, else `document`. One item in a list. */
export function toCslJson(cited: Cited, days: CiteDays): string {
  const parts = (date: string) => {
    const { year, month, day } = dayOf(date);
    return { 'date-parts': [[year, month, day]] };
  };
  const section = pinpoint(cited, OSCOLA_MARKS);
  const short = shortTitleOf(cited);
  const notes = notesOf(cited, days);
  const place = placeOf(cited);
  const item = {
    id: recordKey(cited),
    type: cited.work.nature === 'treaty' ? 'treaty' : 'document',
    title: titleOfCited(cited),
    ...(short === null ? {} : { 'title-short': short }),
    genre: genreOf(cited),
    issued: parts(cited.work.date),
    ...(place === null ? {} : { 'event-place': oneLine(place) }),
    ...(section === '' ? {} : { section }),
    language: textLanguage(cited.language).bcp47,
    archive: oneLine(cited.archive),
    URL: cited.url,
    ...(days.accessed === null ? {} : { accessed: parts(days.accessed) }),
    ...(notes.length === 0 ? {} : { note: notes.join('; ') }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** RIS: `TY  - GEN` with the genre in `M3`, since RIS has no type for treaties. Lines end with CR LF. */
export function toRis(cited: Cited, days: CiteDays): string {
  const day = (date: string): string => date.replaceAll('-', '/');
  const section = pinpoint(cited, OSCOLA_MARKS);
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', 'GEN'],
    ['M3', genreOf(cited)],
    ['ID', recordKey(cited)],
    ['TI', titleOfCited(cited)],
    ['ST', shortTitleOf(cited)],
    ['DA', day(cited.work.date)],
    ['PY', cited.work.date.slice(0, 4)],
    ['CY', placeOf(cited)],
    ['SE', section === '' ? null : section],
    ['LA', textLanguage(cited.language).bcp47],
    ['DP', cited.archive],
    ['UR', cited.url],
    ['Y2', days.accessed === null ? null : day(days.accessed)],
    ...notesOf(cited, days).map((note) => ['N1', note] as const),
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
    .join('');
}

/** BibTeX and BibLaTeX: `@misc` with the genre in `type`; braces and TeX's own signs are written as words. */
export function toBibTeX(cited: Cited, days: CiteDays): string {
  const { year, month, day } = dayOf(cited.work.date);
  const short = shortTitleOf(cited);
  const section = pinpoint(cited, OSCOLA_MARKS);
  const place = placeOf(cited);
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', `{${tex(titleOfCited(cited))}}`],
    ['shorttitle', short === null ? null : `{${tex(short)}}`],
    ['type', tex(genreOf(cited))],
    ['date', `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`],
    ['year', String(year)],
    ['address', place === null ? null : tex(oneLine(place))],
    ['pages', section === '' ? null : tex(section)],
    ['howpublished', tex(oneLine(cited.archive))],
    ['language', tex(textLanguage(cited.language).english.toLowerCase())],
    ['url', url(cited.url)],
    ['urldate', days.accessed],
    ['note', notesOf(cited, days).map(tex).join('; ') || null],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return `@misc{${recordKey(cited)},\n${lines.join('\n')}\n}\n`;
}

/** BibTeX counts braces even behind a backslash, so that no brace of the text may stand. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '"': '\\textquotedbl{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
};

const tex = (text: string): string => text.replace(/[\\{}<>~^"$&%#_]/gu, (sign) => TEX[sign] ?? sign);

/** What no address holds is written as an escape; TeX reads the rest of a `url` as it stands. */
const url = (address: string): string =>
  oneLine(address).replace(/[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gu, encodeURIComponent);

/** Where the act was made, in the language of the words cited. */
const placeOf = ({ work, language }: Cited): string | null =>
  work.place === undefined ? null : titleIn(work.place, language);
