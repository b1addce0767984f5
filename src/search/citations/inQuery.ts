import type { Archive } from '../../archive/archive.ts';
import { shelfOf } from '../../archive/names.ts';
import { newestEdition } from '../../archive/snapshot.ts';
import { placesAddressed } from '../../cite/addressed.ts';
import { worksMeant } from '../../cite/answer.ts';
import { isIn, readAsked, wordsOutside } from '../../cite/find/asked.ts';
import type { Citation } from '../../cite/find/citations.ts';
import type { Place } from '../../cite/library.ts';
import { partOf } from '../../cite/unread.ts';
import { findClause, walk } from '../../model/clause.ts';
import { formatKey } from '../../model/expression.ts';
import type { LanguageCode } from '../../model/language.ts';
import { titleIn } from '../../model/work.ts';
import { type FoldedWord, foldTokens, foldWords } from '../../words/fold.ts';
import { codesOfWord, isFunctionWord, keyOf } from '../words/index.ts';
import { type Cited, resolveCitation } from './cited.ts';
import { type CitedWhere, isHeld } from './inWork.ts';

/** The citations of a plain query, and the words that remain to be searched. */
export interface CitedQuery {
  /** Null where the query cites nothing. */
  readonly cited: Cited | null;
  /** Words outside the citations; none where they only say which Work is meant. */
  readonly rest: readonly FoldedWord[];
  /** The words that say which Work is meant. */
  readonly title: readonly string[];
}

/** Citations that are resolved of one query. */
const MOST_CITATIONS = 5;

/** `text` is the query without its fields and operators. */
export function readCitations(
  archive: Archive,
  text: string,
  languages: readonly LanguageCode[],
  allows: CitedWhere['allows'],
): CitedQuery {
  const tokens = foldTokens(text);
  const { library, names } = shelfOf(archive);
  const addressed = placesAddressed(library, text);
  if (addressed !== null) return { cited: citedAt(archive, addressed), rest: [], title: [] };
  const { citations, rest, isOfUnknownAct } = readAsked(text, names);
  const clauses = citations.filter(({ steps }) => steps.length > 0).slice(0, MOST_CITATIONS);
  if (clauses.length === 0) return { cited: null, rest: tokens, title: [] };
  const named = citations.find(({ works }) => works !== null)?.works ?? null;
  const all = [...archive.works.values()];
  const inAll = ({ steps }: Citation): Cited =>
    resolveCitation(archive, { steps }, { works: all, named: false, languages, allows });
  const resolve = (citation: Citation): Cited => {
    const works = worksMeant(library, citation, named);
    if (citation.unknown) return notFound(inAll(citation), 'No Work here has this name');
    if (works === null) return inAll(citation);
    const entries = works.flatMap((id) => archive.works.get(id) ?? []);
    const cited = resolveCitation(archive, citation, { works: entries, named: true, languages, allows });
    const isHeld = entries.some(({ expressions }) => expressions.length > 0);
    return (isHeld ? null : thatSay(archive, said(text, citation), inAll(citation))) ?? cited;
  };
  const cited = together(clauses.map(resolve));
  const words = content(rest.flatMap((word) => foldWords(word.text)));
  const title = titleOf(archive, named ?? []) ?? content(wordsOf(text, citations));
  const part = partOf(rest);
  if (part !== null)
    return { cited: notFound(cited, `No "${part.text}" has an address here`), rest: [], title };
  const isUnknown = named === null && isOfUnknownAct && thatSay(archive, words, cited) === null;
  if (isUnknown) return { cited: notFound(cited, 'No Work here has this name'), rest: [], title };
  const spans = [...clauses, ...citations.flatMap((one) => one.named ?? [])];
  const outside = tokens.filter(({ start }) => !isIn(start, spans));
  return { cited, rest: words.length === 0 ? [] : outside, title };
}

/** Words of the title of the one Work that is named, under which it is offered; null where none or several are. */
function titleOf(archive: Archive, [id, other]: readonly string[]): readonly string[] | null {
  const entry = id === undefined || other !== undefined ? undefined : archive.works.get(id);
  return entry === undefined ? null : content(foldWords(titleIn(entry.work.title, 'eng')));
}

const content = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !isFunctionWord(word, codesOfWord(word)));

/** Words that name the Work of a citation. */
const said = (text: string, { named }: Citation): readonly string[] =>
  named === null ? [] : content(foldWords(text.slice(named.start, named.end)));

/** Words of a query that name Works or stand in no citation. */
const wordsOf = (text: string, citations: readonly Citation[]): readonly string[] => [
  ...citations.flatMap((one) => said(text, one)),
  ...wordsOutside(text, citations).flatMap((word) => foldWords(word.text)),
];

/** What was found is only near. */
const notFound = ({ targets, near }: Cited, says: string): Cited => ({
  status: 'absent',
  targets: [],
  near: [...targets, ...near],
  says,
});

/** The clauses at a permalink or eId that was typed in. */
function citedAt(archive: Archive, places: readonly Place[]): Cited {
  const targets = places.flatMap(({ work, key, eId }): readonly Cited['targets'][number][] => {
    const entry = archive.works.get(work);
    const expression = entry?.expressions.find(
      (one) => key !== null && formatKey(one.key) === formatKey(key),
    );
    if (entry === undefined || expression === undefined || eId === null) return [];
    const edition = newestEdition(expression);
    const position = edition.index.positionOf(eId);
    return position < 0 ? [] : [{ entry, edition, position, held: isHeld(edition, position) }];
  });
  const works = new Set(targets.map(({ entry }) => entry.work.id)).size;
  const status = works === 0 ? 'absent' : works === 1 ? 'found' : 'ambiguous';
  return { status, targets, near: [], says: works === 0 ? 'No clause is at this address' : '' };
}

/** "TRIPP paragraph 4", "Article XIII commission": a title without text has the words, but so has the cited clause. */
function thatSay(archive: Archive, words: readonly string[], cited: Cited): Cited | null {
  const targets = cited.targets.filter(({ edition, position }) => {
    const clause = findClause(archive.text(edition).clauses, edition.index.eIdAt(position));
    const { language } = edition.key;
    const said = [...walk(clause === null ? [] : [clause])].flatMap((one) =>
      foldWords(one.words?.text ?? ''),
    );
    const keys = new Set(said.map((word) => keyOf(language, word)));
    return words.every((word) => keys.has(keyOf(language, word)));
  });
  return targets.length === 0
    ? null
    : { ...cited, status: targets.length > 1 ? 'ambiguous' : 'found', targets };
}

/** Several citations of one query as one answer; one that is absent makes it say so. */
function together(all: readonly Cited[]): Cited {
  const targets = all.flatMap((one) => one.targets);
  const is = (status: Cited['status']): boolean => all.some((one) => one.status === status);
  return {
    status: is('absent') ? 'absent' : is('ambiguous') ? 'ambiguous' : 'found',
    targets: targets.filter((one, at) => targets.findIndex((other) => isSame(one, other)) === at),
    near: all.flatMap((one) => one.near),
    says: [...new Set(all.map((one) => one.says))].join('; '),
  };
}

const isSame = (a: Cited['targets'][number], b: Cited['targets'][number]): boolean =>
  a.edition === b.edition && a.position === b.position;
