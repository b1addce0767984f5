import { KINDS } from '../../model/kind.ts';
import { kindOfWord } from '../../model/kindOfWord.ts';
import type { NamedKind } from '../../model/language.ts';
import { LIST } from '../../model/number/between.ts';
import { anyTongue, patternInTongues } from '../../model/tongues.ts';
import type { ReferenceStep } from '../reference.ts';
import { isNumberWord } from '../tokens.ts';
import type { Citation } from './citation.ts';
import { IDLE, type WordForm, wordForms } from './forms.ts';
import { ELSEWHERE, OF_ACT, THERETO } from './words.ts';

/** How far from a clause what it is part of may be pointed at. UTF-16 code units. */
const AROUND = 40;

/**
 * Clauses that have their act or the levels around them from the clause beside them: 27 of "Articles 27 and 32 of the
 * Ferry Convention", "paragraph 2 of that article", Article 13 of "Annex III, article 4, and article 13". `own` are the
 * citations of `found` before the names of other acts were joined to them.
 */
export function withNeighbours(
  text: string,
  own: readonly Citation[],
  found: readonly Citation[],
): readonly Citation[] {
  const all: Citation[] = [];
  /** Levels that the clause before was given, where it is open to more of its list. */
  let given: Citation['steps'] | null = null;
  for (const one of withListed(text, own, found)) {
    const last = all.at(-1);
    const next: Citation = isOpen(one) ? (ofSameList(text, last, given, one) ?? placed(text, all, one)) : one;
    given = next === one ? null : next.steps.slice(0, next.steps.length - one.steps.length);
    all.push(next);
  }
  return all;
}

const isOpen = ({ works, unknown, steps }: Citation): boolean =>
  works === null && !unknown && steps.length > 0;

/** (b) of "Article 2 of the Directive (paragraph 2, points (a) and (b))", which has no word of its own. */
function ofSameList(
  text: string,
  last: Citation | undefined,
  given: Citation['steps'] | null,
  one: Citation,
): Citation | null {
  if (last === undefined || given === null || hasWord(text, one)) return null;
  const { works, unknown, end } = last;
  return isList(text.slice(end, one.start))
    ? { ...one, works, unknown, steps: [...given, ...one.steps] }
    : null;
}

/** What one structure word numbers is of one act, wherever its name stands. */
function withListed(text: string, own: readonly Citation[], found: readonly Citation[]): readonly Citation[] {
  const all = [...found];
  const spread = (at: number, from: number, isNamed: boolean): boolean => {
    const [one, next] = [all[at], own[at]];
    const beside = own[from];
    if (one === undefined || next === undefined || beside === undefined || !isNamed) return false;
    const [first, second] = at < from ? [next, beside] : [beside, next];
    if (!isOpen(one) || !isOneList(text, first, second)) return false;
    all[at] = { ...one, unknown: true };
    return true;
  };
  let isOfOther = false;
  for (let at = all.length - 1; at > 0; at -= 1) {
    isOfOther ||= all[at]?.unknown === true && (found[at]?.end ?? 0) > (own[at]?.end ?? 0);
    isOfOther = spread(at - 1, at, isOfOther);
  }
  for (let at = 0; at < all.length - 1; at += 1) {
    isOfOther ||= all[at]?.unknown === true && (found[at]?.start ?? 0) < (own[at]?.start ?? 0);
    isOfOther = spread(at + 1, at, isOfOther);
  }
  return all;
}

function isOneList(text: string, first: Citation, second: Citation): boolean {
  const isAlike = first.steps[0]?.kind === second.steps[0]?.kind;
  return (
    isAlike && isList(text.slice(first.end, second.start)) && !(hasWord(text, first) && hasWord(text, second))
  );
}

/** Nothing, a comma, "and", ", and". */
function isList(between: string): boolean {
  const words = between.split(/[\s,]+/u).filter((word) => word !== '');
  return words.length < 2 && words.every((word) => LIST.test(word));
}

const hasWord = (text: string, { start, end }: Citation): boolean =>
  wordForms(text.slice(start, end)).some((word) => kindOfWord(word.text) !== null);

/** What says behind a clause that other acts have it: "Article 3 common to the Ferry Conventions". */
const OF_OTHERS = patternInTongues(
  () => new RegExp(`^,?\\s+(?:${anyTongue(({ asides }) => asides.ofOthers)})(?!\\p{L})`, 'iu'),
);

function placed(text: string, before: readonly Citation[], one: Citation): Citation {
  if (OF_OTHERS.test(text.slice(one.end, one.end + AROUND))) return { ...one, unknown: true };
  const kind = pointedAt(text, one);
  if (kind !== null) return inside(before, one, kind);
  const last = before.at(-1);
  if (isThereto(text, one)) return thereto(last, one);
  if (isOfItself(text, one) || isBracketed(text, last, one)) return within(last, one);
  const [annex, article] = last?.steps ?? [];
  const isInAnnex =
    annex?.kind === 'annex' && article?.kind === 'article' && one.steps[0]?.kind === 'article';
  return isInAnnex && last?.works === null && isList(text.slice(last.end, one.start))
    ? { ...one, unknown: last.unknown, steps: [annex, ...one.steps] }
    : one;
}

/** The clause named last of the kind, with what is around it; without one nobody knows here which is meant. */
function inside(before: readonly Citation[], one: Citation, kind: NamedKind): Citation {
  const last = before.findLast(({ steps }) => steps.some((step) => step.kind === kind && step.to === null));
  if (last === undefined) return { ...one, unknown: true };
  const depth = last.steps.findIndex((step) => step.kind === kind) + 1;
  const { works, unknown } = last;
  return { ...one, works, unknown, steps: [...last.steps.slice(0, depth), ...one.steps] };
}

/** "In particular its paragraph 2". */
function isOfItself(text: string, { start, steps }: Citation): boolean {
  const before = wordForms(text.slice(Math.max(0, start - AROUND), start)).at(-1);
  const [first] = steps;
  return before !== undefined && points(before) && first !== undefined && isInner(first);
}

/** "Article 5 and paragraph 2 thereof"; an annex thereto is of an act that nobody knows here. */
function isThereto(text: string, { end }: Citation): boolean {
  const behind = text.slice(end, end + AROUND);
  const [first, second] = wordForms(behind, 2);
  const word = first !== undefined && OF_ACT.test(first.form) ? second : first;
  return word !== undefined && THERETO.test(word.form) && /^,?\s+$/u.test(behind.slice(0, first?.start));
}

/** "Article 2 of the Directive (paragraph 2)". */
function isBracketed(text: string, last: Citation | undefined, { start, steps }: Citation): boolean {
  const [first] = steps;
  const isInside = last !== undefined && /^\s*\(\s*$/u.test(text.slice(last.end, start));
  return isInside && first !== undefined && isInner(first);
}

const isInner = ({ kind }: ReferenceStep): boolean => KINDS[kind].level > KINDS.article.level;

/** Of what was named last, be it an act or a clause that can have it. */
function within(last: Citation | undefined, one: Citation): Citation {
  const [first] = one.steps;
  const around = last?.steps.at(-1);
  const fits =
    around === undefined || (first !== undefined && KINDS[around.kind].level < KINDS[first.kind].level);
  if (last === undefined || !fits) return { ...one, unknown: true };
  return { ...one, works: last.works, unknown: last.unknown, steps: [...last.steps, ...one.steps] };
}

/** "Articles 27 and 41 thereof" are of one act; an annex to what nobody named is of another. */
function thereto(last: Citation | undefined, one: Citation): Citation {
  const inLast = within(last, one);
  const isAlike =
    last !== undefined && last.steps.at(-1)?.kind === 'article' && one.steps[0]?.kind === 'article';
  return isAlike ? { ...one, works: last.works, unknown: last.unknown } : inLast;
}

const points = ({ form }: WordForm): boolean => ELSEWHERE.test(form);

/** The kind of "paragraph 2 of that article", «пункта 2 той же статьи», "həmin maddənin 2-ci bəndi"; null where nothing is pointed at. */
function pointedAt(text: string, { start, end, steps }: Citation): NamedKind | null {
  const behind = wordForms(text.slice(end, end + AROUND), 5);
  const at = behind.findIndex(points);
  const leads = behind.slice(0, Math.max(0, at)).every(({ form }) => IDLE.test(form));
  const isBeside = at >= 0 && leads && /^,?\s+$/u.test(text.slice(end, end + (behind[0]?.start ?? 0)));
  // «Той же статьи» has a word more.
  const after = isBeside
    ? (kindOf(behind[at + 1], behind[at + 2]) ?? kindOf(behind[at + 2], behind[at + 3]))
    : null;
  if (after !== null) return after;
  const [pointer, word] = wordForms(text.slice(Math.max(0, start - AROUND), start)).slice(-2);
  const first = steps[0]?.kind;
  return pointer !== undefined && points(pointer) && first !== undefined && word !== undefined
    ? kindOf(word, undefined)
    : null;
}

/** "That article 5" is numbered itself. */
function kindOf(word: WordForm | undefined, next: WordForm | undefined): NamedKind | null {
  const isNumbered = next !== undefined && isNumberWord(next.text);
  return word === undefined || isNumbered ? null : kindOfWord(word.text);
}
