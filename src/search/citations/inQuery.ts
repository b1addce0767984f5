import type { Archive } from '../../archive/archive.ts';
import { findReferences } from '../../cite/reference.ts';
import type { LanguageCode } from '../../model/language.ts';
import { foldTokens, type Token } from '../fold.ts';
import { codesOfWord, isFunctionWord } from '../words/index.ts';
import { worksTitled } from '../works.ts';
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
  const works = titled.length > 0 ? titled : [...archive.works.values()];
  const where: CitedWhere = { works, named: titled.length > 0, languages, allows };
  const all = references.map((reference) => resolveCitation(archive, reference, where));
  const isTitle = titled.length > 0;
  return {
    cited: together(all),
    rest: isTitle || content.length === 0 ? [] : outside,
    title: isTitle ? title : [],
  };
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
