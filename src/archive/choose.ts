import type { ExpressionAddress } from '../model/address.ts';
import { isDate } from '../model/date.ts';
import { formatKey } from '../model/expression.ts';
import { isLanguageCode, type LanguageCode, languageOf } from '../model/language.ts';
import type { Reason } from '../model/reason.ts';
import { STAGES, type Work } from '../model/work.ts';
import type { ExpressionEntry, WorkEntry } from './snapshot.ts';

/** What the segment after the Work asks for. Null fields are left open. */
export interface ExpressionWish {
  readonly language: LanguageCode | null;
  readonly variant: string | null;
  readonly date: string | null;
  /** Given instead of a date: `eng@initialed`. */
  readonly stage: string | null;
  readonly edition: number | null;
}

/** Leaves everything open: the reader's languages and the newest date decide. */
export const ANY_EXPRESSION: ExpressionWish = {
  language: null,
  variant: null,
  date: null,
  stage: null,
  edition: null,
};

/**
 * `eng@2025-08-08_r1`, `en`, `EN-kremlin@...`, `eng@initialed`; null where the segment names a clause instead.
 * A segment with `@` always means an Expression: `stage` then holds what stands where the date should.
 */
export function readExpressionWish(segment: string): ExpressionWish | null {
  const [, head = '', tail, edition] = /^([^@]*?)(?:@(.*?))?(?:_r([1-9]\d{0,3}))?$/iu.exec(segment) ?? [];
  const named = readLanguage(head);
  if (named === null) return tail === undefined ? null : { ...ANY_EXPRESSION, stage: segment };
  if (tail === undefined && edition !== undefined) return null;
  const date = tail !== undefined && isDate(tail) ? tail : null;
  const stage = date === null && tail !== undefined ? tail.toLowerCase() : null;
  return { ...named, date, stage, edition: edition === undefined ? null : Number(edition) };
}

function readLanguage(head: string): { language: LanguageCode; variant: string | null } | null {
  const whole = languageOf(head);
  if (whole !== null) return { language: whole, variant: null };
  const cut = head.indexOf('-');
  const code = cut < 0 ? null : languageOf(head.slice(0, cut));
  return code === null ? null : { language: code, variant: head.slice(cut + 1).toLowerCase() };
}

/** Whether the address leaves open what only the archive's present state decides: the answer is then a 302. */
export const isFloating = (wish: ExpressionWish): boolean => wish.language === null || wish.date === null;

/** Expressions that fit the wish, the one a reader of these languages wants first (docs/addresses.md). */
export function chooseExpressions(
  entry: WorkEntry,
  wish: ExpressionWish,
  readerLanguages: readonly LanguageCode[],
  asOf: string | null,
): readonly ExpressionEntry[] {
  const day = asOf ?? (wish.stage === null ? null : stageDay(entry.work, wish.stage));
  const fitting = entry.expressions.filter(({ key }) => {
    if (wish.language !== null && (key.language !== wish.language || !fitsVariant(key.variant, wish)))
      return false;
    if (day !== null) return key.date <= day;
    return wish.date === null ? wish.stage === null : key.date === wish.date;
  });
  const rank = languageRank(entry.work, readerLanguages);
  return [...fitting].sort(
    (a, b) =>
      rank(a.key.language) - rank(b.key.language) ||
      b.key.date.localeCompare(a.key.date) ||
      (a.key.variant ?? '').localeCompare(b.key.variant ?? ''),
  );
}

/** A dated address means one variant; without a date the copy without suffix comes first, the others after it. */
const fitsVariant = (variant: string | null, wish: ExpressionWish): boolean =>
  wish.variant === null && wish.date === null ? true : variant === wish.variant;

function languageRank(work: Work, readerLanguages: readonly LanguageCode[]): (code: LanguageCode) => number {
  const authentic = (work.authentic?.languages ?? []).filter(isLanguageCode);
  const prevails = work.authentic?.prevails;
  const order = [
    ...readerLanguages,
    ...(prevails !== undefined && isLanguageCode(prevails) ? [prevails] : []),
    ...authentic,
  ];
  return (code) => {
    const place = order.indexOf(code);
    return place < 0 ? order.length : place;
  };
}

/** Of expressions in a reader's order, those of the newest day of each language: what stood that day. */
export function latestOfEachLanguage(chosen: readonly ExpressionEntry[]): readonly ExpressionEntry[] {
  const newest = new Map<LanguageCode, string>();
  for (const { key } of chosen) {
    const known = newest.get(key.language) ?? '';
    if (key.date > known) newest.set(key.language, key.date);
  }
  return chosen.filter(({ key }) => newest.get(key.language) === key.date);
}

/** The last day on which the Work reached a stage: what reached it is the version of that day. */
function stageDay(work: Work, stage: string): string | null {
  const days = work.stages.filter((reached) => reached.stage === stage).map(({ date }) => date);
  return days.sort().at(-1) ?? null;
}

/** `edition` null floats to the newest edition of our transcription. */
export const expressionAddress = ({ key }: ExpressionEntry, edition: number | null): ExpressionAddress => ({
  ...key,
  edition,
});

/** What of the wish the Work has not. */
export function whatIsMissing(
  { work: { id: work, stages }, expressions }: WorkEntry,
  { language, stage }: ExpressionWish,
  asOf: string | null,
): Reason {
  const held = expressions.map(({ key }) => formatKey(key));
  if (asOf !== null) return { why: 'no-version-yet', work, day: asOf, held };
  const known = STAGES.find((one) => one === stage);
  if (stage !== null && known === undefined)
    return { why: 'no-stage', work, asked: stage.slice(0, 40), held };
  if (known !== undefined && !stages.some((reached) => reached.stage === known))
    return { why: 'stage-without-day', work, stage: known, held };
  return { why: 'no-version', work, language, held };
}
