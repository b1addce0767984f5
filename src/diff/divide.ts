import type { EId } from '../model/eid.ts';
import type { LanguageCode } from '../model/language.ts';
import { containment, type Profile } from './likeness.ts';
import type { Node } from './nodes.ts';
import { PairIndex } from './pairIndex.ts';
import type { Change, ChangeKind } from './types.ts';
import { compareWords, heaviest } from './words.ts';

/** How much of a part must stand in the whole, and of the whole in its parts together. */
const PART = 0.6;
const WHOLE = 0.7;
/** Parts that are compared with each whole; a text rewritten from end to end has no divisions worth the time. */
const MAX_PAIRS = 40_000;

/** What counts as the words of a clause: its own, or of an article all that it says. */
interface Reading {
  readonly profile: (node: Node) => Profile;
  readonly text: (node: Node) => string;
  readonly isFresh: (node: Node) => boolean;
}

interface DividedClause {
  readonly whole: Node;
  readonly parts: readonly Node[];
  readonly kind: 'split' | 'merged';
  readonly text: Reading['text'];
}

const OWN_WORDS: Reading = {
  profile: ({ ownProfile }) => ownProfile,
  text: ({ clause }) => clause.words?.text ?? '',
  isFresh: ({ match }) => match?.clause.words == null,
};

const ALL_WORDS: Reading = {
  profile: ({ profile }) => profile,
  text: wordsBelow,
  isFresh: ({ match }) => match === null,
};

/** Names splits (words of one clause that stand in several now) and merges among the changes. */
export function divide(
  changes: readonly Change[],
  before: readonly Node[],
  after: readonly Node[],
  code: LanguageCode,
): readonly Change[] {
  const touched = { before: idsOf(changes, 'before'), after: idsOf(changes, 'after') };
  const a = before.filter(({ clause }) => clause.words !== null && touched.before.has(clause.eId));
  const b = after.filter(({ clause }) => clause.words !== null && touched.after.has(clause.eId));
  const [articles, laterArticles] = [before.filter(isArticle), after.filter(isArticle)];
  const found = [
    ...findWholes(articles, laterArticles, 'split', ALL_WORDS).filter(isOfParagraphs),
    ...findWholes(laterArticles, articles, 'merged', ALL_WORDS).filter(isOfParagraphs),
    ...findWholes(a, b, 'split', OWN_WORDS),
    ...findWholes(b, a, 'merged', OWN_WORDS),
  ];
  return found.reduce((named, division) => nameDivision(named, division, code), changes);
}

const isArticle = ({ clause }: Node): boolean => clause.kind === 'article';

/** Articles that are one paragraph each are divided as clauses are. */
const isOfParagraphs = ({ whole, parts }: DividedClause): boolean =>
  [whole, ...parts].some(({ children }) => children.length > 0);

function wordsBelow({ clause, children }: Node): string {
  return [clause.words?.text ?? '', ...children.map(wordsBelow)].filter((text) => text !== '').join(' ');
}

const idsOf = (changes: readonly Change[], side: 'before' | 'after'): ReadonlySet<EId> =>
  new Set(changes.flatMap((change) => change[side] ?? []));

/** Clauses of one side whose words stand, for the most part, in several neighbours of the other. */
function findWholes(
  wholes: readonly Node[],
  others: readonly Node[],
  kind: DividedClause['kind'],
  { profile, text, isFresh }: Reading,
): readonly DividedClause[] {
  const fresh = others.filter(isFresh);
  if (fresh.length === 0 || wholes.length * fresh.length > MAX_PAIRS) return [];
  const holding = new PairIndex(fresh.map(profile), Number.POSITIVE_INFINITY);
  return wholes.flatMap((whole): readonly DividedClause[] => {
    const { places, counts } = holding.sharing(profile(whole));
    const mayBeParts = [...places].flatMap((place) => {
      const part = fresh[place];
      return part !== undefined && (counts[place] ?? 0) >= PART * profile(part).total ? [part] : [];
    });
    const partner = whole.match === null || isFresh(whole) ? [] : [whole.match];
    const parts = [...mayBeParts, ...partner]
      .filter((part) => containment(profile(part), profile(whole)) >= PART)
      .sort((x, y) => x.order - y.order);
    const run = neighbours(parts);
    const together = run.reduce((sum, part) => sum + containment(profile(whole), profile(part)), 0);
    return run.length > 1 && together >= WHOLE ? [{ whole, parts: run, kind, text }] : [];
  });
}

/** The longest run of parts that follow one another under one clause. */
function neighbours(parts: readonly Node[]): readonly Node[] {
  const runs: Node[][] = [];
  for (const part of parts) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && last.parent === part.parent && part.index === last.index + 1)
      runs.at(-1)?.push(part);
    else runs.push([part]);
  }
  return runs.sort((x, y) => y.length - x.length)[0] ?? [];
}

function nameDivision(
  changes: readonly Change[],
  { whole, parts, kind, text }: DividedClause,
  code: LanguageCode,
): readonly Change[] {
  const [wholeSide, partSide] =
    kind === 'split' ? (['before', 'after'] as const) : (['after', 'before'] as const);
  const ids = parts.map(({ clause }) => clause.eId);
  const joined = parts.map(text).join(' ');
  const undivided = text(whole);
  const wholes = new Set(withGone(whole));
  const divided = new Set(parts.flatMap(withGone));
  const compared =
    kind === 'split' ? compareWords(undivided, joined, code) : compareWords(joined, undivided, code);
  const segments = heaviest(compared) === 'spacing' ? [] : compared;
  return changes.map((change) => {
    const [wholeId, partId] = [change[wholeSide], change[partSide]];
    if (!(wholeId !== null && wholes.has(wholeId)) && !(partId !== null && divided.has(partId)))
      return change;
    const from = kind === 'split' ? [whole.clause.eId] : ids;
    const into = kind === 'split' ? ids : [whole.clause.eId];
    return {
      ...change,
      what: renamed(change.what, kind, heaviest(segments)),
      division: { from, into, segments },
    };
  });
}

/** A clause and, below it, what has no counterpart: an article's paragraphs go with it. */
const withGone = ({ clause, children }: Node): readonly EId[] => [
  clause.eId,
  ...children.filter(({ match }) => match === null).flatMap(withGone),
];

/** A part did not come from nowhere, nor did its words go: what counts is how the undivided words changed. */
const renamed = (
  what: readonly ChangeKind[],
  kind: DividedClause['kind'],
  weight: ChangeKind | null,
): readonly ChangeKind[] => [
  kind,
  ...what.filter((one) => one !== 'added' && one !== 'removed' && one !== 'words' && one !== kind),
  ...(weight === null ? [] : [weight]),
];
