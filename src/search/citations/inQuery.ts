import type { Archive } from '../../archive/archive.ts';
import type { WorkEntry } from '../../archive/load.ts';
import { findReferences } from '../../cite/reference.ts';
import { findClause, walk } from '../../model/clause.ts';
import type { LanguageCode } from '../../model/language.ts';
import { foldTokens, foldWords, type Token } from '../fold.ts';
import { codesOfWord, isFunctionWord, keyOf } from '../words/index.ts';
import { inTitle, worksTitled } from '../works.ts';
import { type Cited, type CitedWhere, resolveCitation } from './cited.ts';

/** The citations of a plain query, and the words that remain to be searched. */
export interface CitedQuery {
  /** Null where the query cites nothing. */
  readonly cited: Cited | null;
  /** Words outside the citations; none where they only say which Work is meant. */
  readonly rest: readonly Token[];
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
  const references = findReferences(text).slice(0, MOST_CITATIONS);
  if (references.length === 0) return { cited: null, rest: tokens, title: [] };
  const outside = tokens.filter(
    ({ start }) => !references.some((cited) => start >= cited.start && start < cited.end),
  );
  const content = outside.filter(({ word }) => !isFunctionWord(word, codesOfWord(word)));
  const title = content.map(({ word }) => word);
  const titled = worksTitled(archive, title);
  const all = [...archive.works.values()];
  const resolve = (works: readonly WorkEntry[]): Cited => {
    const named = works !== all;
    const said = named ? [] : title.map(inTitle);
    const closeness = (entry: WorkEntry): number => said.filter((isIn) => isIn(entry)).length;
    const where = { works, named, closeness, languages, allows };
    return together(references.map((reference) => resolveCitation(archive, reference, where)));
  };
  if (titled.length === 0)
    return { cited: resolve(all), rest: content.length === 0 ? [] : outside, title: [] };
  const isHeld = titled.some(({ expressions }) => expressions.length > 0);
  const spoken = isHeld ? null : thatSay(archive, title, resolve(all));
  return { cited: spoken ?? resolve(titled), rest: [], title };
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

/** Several citations of one query as one answer: found where any of them is. */
function together(all: readonly Cited[]): Cited {
  const targets = all.flatMap((one) => one.targets);
  const is = (status: Cited['status']): boolean => all.some((one) => one.status === status);
  return {
    status: is('ambiguous') ? 'ambiguous' : targets.length > 0 ? 'found' : 'absent',
    targets: targets.filter((one, at) => targets.findIndex((other) => isSame(one, other)) === at),
    near: all.flatMap((one) => one.near),
    says: all.map((one) => one.says).join('; '),
  };
}

const isSame = (a: Cited['targets'][number], b: Cited['targets'][number]): boolean =>
  a.edition === b.edition && a.position === b.position;
