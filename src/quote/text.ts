import { shelfOf } from '../archive/names.ts';
import { atOnce, type Steps } from '../archive/steps.ts';
import type { Citation } from '../cite/find/citation.ts';
import { findCitations } from '../cite/find/citations.ts';
import { type Checked, type Checking, checkQuotation, type Verdict } from './check.ts';
import { type Passage, paragraphs, quotedPassages, sentencesOf, trimmed, wordCount } from './passages.ts';
import { besideQuotation, citationsBeside, type Stated } from './stated.ts';
import { variantsOf } from './variants.ts';

/** A quotation of a pasted text, half-open in UTF-16 code units, and what the comparison says of it. */
export interface Quotation extends Passage, Checked {
  /** Another clause or document is named beside it. */
  readonly stated: Stated | null;
}

/** All quotations of a pasted text. */
export interface CheckedText {
  readonly quotations: readonly Quotation[];
  /** There were more than are checked at once. */
  readonly truncated: boolean;
}

/** Longer texts are refused by the callers. UTF-16 code units. */
export const MAX_CHECKED = 200_000;
/** Quotations of one text that are checked. */
export const MOST_QUOTATIONS = 100;
const MOST_CITATIONS = 2000;

/**
 * Finds the quotations of a text and compares each with all texts held: what stands in quotation marks; in a text without
 * them each line, or the sentences of a line of which only some are known here. Throws BudgetSpent.
 */
export const checkText = (checking: Checking, text: string): CheckedText =>
  atOnce(checkInSteps(checking, text));

/** The same, with a turn for others between two comparisons where one is due: a hundred quotations take a second. */
export async function checkTextInTurns(checking: Checking, text: string): Promise<CheckedText> {
  const steps = checkInSteps(checking, text);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await checking.budget.breathe();
  }
}

function* checkInSteps(checking: Checking, text: string): Steps<CheckedText> {
  const { names } = shelfOf(checking.archive);
  yield;
  const citations = findCitations(text, names, null, MOST_CITATIONS, undefined, checking.budget);
  yield;
  const lines = paragraphs(text);
  const quoted = quotedPassages(text);
  const reading: Reading = { checking, text, citations };
  const found: Found[] = [];
  for (const line of lines) {
    if (found.length > MOST_QUOTATIONS) break;
    const own = quoted.filter(({ start }) => start >= line.start && start < line.end);
    found.push(...(yield* quoted.length === 0 ? inPlainLine(reading, line) : inLine(reading, line, own)));
  }
  const kept = found.slice(0, MOST_QUOTATIONS);
  const quotations: Quotation[] = [];
  for (const one of kept) {
    quotations.push(withStated(reading, one, kept, lines));
    yield;
  }
  return { quotations, truncated: found.length > MOST_QUOTATIONS };
}

interface Reading {
  readonly checking: Checking;
  readonly text: string;
  readonly citations: readonly Citation[];
}

interface Found {
  readonly passage: Passage;
  readonly checked: Checked;
}

/** As sure as quotation marks that a line is a quotation: it is all there, or nearly. */
const SURE_SHARE = 0.85;
/** What is less of a quotation than this is looked at sentence by sentence. */
const WHOLE_SHARE = 0.75;
/** A line without quotation marks, in a text that has them, with fewer words quotes nothing by chance. */
const LEAST_UNMARKED = 6;

/** A line of a text that has quotation marks somewhere. */
function* inLine(reading: Reading, line: Passage, own: readonly Passage[]): Steps<readonly Found[]> {
  const { text } = reading;
  const words = wordCount(text.slice(line.start, line.end));
  const marked = own.reduce((sum, { start, end }) => sum + wordCount(text.slice(start, end)), 0);
  if (marked < words / 2 && words >= LEAST_UNMARKED) {
    const whole = yield* check(reading, line);
    if (isSure(whole.checked)) return [whole];
  }
  return yield* checkEach(
    reading,
    own.map((passage) => trimmed(text, passage)),
  );
}

/** A line of a text without quotation marks. */
function* inPlainLine(reading: Reading, line: Passage): Steps<readonly Found[]> {
  const whole = yield* check(reading, line);
  if (isKnown(whole.checked)) return [whole];
  const sentences = sentencesOf(reading.text, line);
  if (sentences.length < 2) return [whole];
  const known = (yield* checkEach(reading, sentences)).filter(({ checked }) => isKnown(checked));
  return known.length === 0 ? [whole] : known;
}

function* checkEach(reading: Reading, passages: readonly Passage[]): Steps<readonly Found[]> {
  const found: Found[] = [];
  for (const passage of passages) found.push(yield* check(reading, passage));
  return found;
}

const isExactly = (verdict: Verdict): boolean => verdict === 'same' || verdict === 'same-but-typography';
const isCompared = (verdict: Verdict): boolean => verdict === 'differs' || verdict === 'joined';

const isSure = ({ verdict, share }: Checked): boolean =>
  isExactly(verdict) || (isCompared(verdict) && share >= SURE_SHARE);
const isKnown = ({ verdict, share }: Checked): boolean =>
  isExactly(verdict) || (isCompared(verdict) && share >= WHOLE_SHARE);

/**
 * Words before a colon or a name that are of a text themselves are no lead-in: to leave them out would hide what was
 * changed in them. So does what follows unless it begins with a clause.
 */
const isQuoting = ({ passage, checked }: Found): boolean =>
  passage.end - passage.start > LONGEST_LABEL &&
  checked.verdict !== 'none' &&
  checked.verdict !== 'translation';
const LONGEST_LABEL = 30;

/** The passage, or what is left of it without a label before or a source behind it, whichever more is known of. */
function* check({ checking, text, citations }: Reading, passage: Passage): Steps<Found> {
  const of = (one: Passage): Found => ({
    passage: one,
    checked: checkQuotation(checking, text.slice(one.start, one.end)),
  });
  let best = of(passage);
  yield;
  for (const variant of variantsOf(text, passage, citations)) {
    if (isExactly(best.checked.verdict)) break;
    if (isQuoting(of({ start: passage.start, end: variant.start }))) continue;
    const found = of(variant);
    if (variant.start > passage.start && !found.checked.isFromStart) continue;
    const isBetter =
      isExactly(found.checked.verdict) ||
      (isCompared(found.checked.verdict) && found.checked.share > best.checked.share);
    if (isBetter) best = found;
    yield;
  }
  return best;
}

function withStated(
  { checking, text, citations }: Reading,
  { passage, checked }: Found,
  all: readonly Found[],
  lines: readonly Passage[],
): Quotation {
  const passages = all.map((one) => one.passage);
  const named = citationsBeside(citations, passage, passages, lines);
  const { other, agreeing } = besideQuotation(checking, text, named, checked.clauses);
  const isListed = isExactly(checked.verdict);
  const clauses = isListed ? [...new Set([...agreeing, ...checked.clauses])] : checked.clauses;
  return { ...passage, ...checked, clauses, stated: checked.verdict === 'near' ? null : other };
}
