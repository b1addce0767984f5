import { resolveClause } from '../cite/clausePath.ts';
import {
  type Address,
  ALL_WORKS,
  type FormatName,
  formatExpressionAddress,
  takeFormat,
} from '../model/address.ts';
import { siblingsOf } from '../model/attestation.ts';
import { type Clause, findClause } from '../model/clause.ts';
import type { EId } from '../model/eid.ts';
import { components } from '../model/eid.ts';
import { formatKey, formatVariant } from '../model/expression.ts';
import { LANGUAGES, type LanguageCode } from '../model/language.ts';
import type { Archive } from './archive.ts';
import {
  ANY_EXPRESSION,
  chooseExpressions,
  type ExpressionWish,
  expressionAddress,
  isFloating,
  isStage,
  readExpressionWish,
} from './choose.ts';
import type { Edition, EditionText } from './edition.ts';
import { type ExpressionEntry, newestEdition, type WorkEntry } from './load.ts';

/** What an address shows. */
export type Target =
  | { readonly kind: 'works' }
  | { readonly kind: 'work'; readonly entry: WorkEntry }
  | {
      readonly kind: 'text';
      readonly entry: WorkEntry;
      readonly expression: ExpressionEntry;
      readonly text: EditionText;
    }
  | {
      readonly kind: 'clauses';
      readonly entry: WorkEntry;
      readonly expression: ExpressionEntry;
      readonly text: EditionText;
      /** One clause, or a range of siblings. */
      readonly clauses: readonly [Clause, ...Clause[]];
    };

export type Resolution =
  | {
      readonly status: 'found';
      readonly address: Address;
      readonly target: Target;
      readonly floating: boolean;
    }
  | {
      readonly status: 'absent';
      readonly reason: AbsenceReason;
      readonly says: string;
      readonly near: readonly Address[];
    };

export type AbsenceReason =
  | 'work-not-found'
  | 'expression-not-found'
  | 'clause-not-found'
  | 'clause-ambiguous'
  | 'document-left-out';

export interface ResolveOptions {
  /** Languages the reader understands, best first; only addresses without a language look at them. */
  readonly readerLanguages: readonly LanguageCode[];
  /** Shows the version of this day. */
  readonly asOf: string | null;
  /** The format, whatever suffix the address has; null takes the suffix. */
  readonly format: FormatName | null;
}

type Absent = Extract<Resolution, { status: 'absent' }>;

/** Decoded segments below `/t` as what they show. Throws TextChanged where a file was edited since loading. */
export function resolveAddress(
  archive: Archive,
  segments: readonly string[],
  options: ResolveOptions,
): Resolution {
  const last = segments.at(-1) ?? '';
  const { bare, format } =
    options.format === null ? takeFormat(last) : { bare: last, format: options.format };
  const [workName, ...rest] = last === '' ? [] : [...segments.slice(0, -1), bare];
  if (workName === undefined) return found({ ...ALL_WORKS, format }, { kind: 'works' }, false);
  const id = workName.toLowerCase();
  const entry = archive.works.get(id);
  if (entry === undefined) return workAbsent(archive, id);
  return new WorkResolver(archive, entry, format, options).resolve(rest);
}

const found = (address: Address, target: Target, floating: boolean): Resolution => ({
  status: 'found',
  address,
  target,
  floating,
});

const absent = (reason: AbsenceReason, says: string, near: readonly Address[] = []): Absent => ({
  status: 'absent',
  reason,
  says,
  near,
});

function workAbsent(archive: Archive, id: string): Absent {
  if (archive.snapshot.worksLeftOut.has(id)) {
    return absent(
      'document-left-out',
      `The facts about ${id} have an error and are left out until an editor mends them`,
    );
  }
  const words = id.split('-').filter((word) => word.length > 1);
  const alike = [...archive.works.keys()]
    .map((work) => ({ work, common: words.filter((word) => work.split('-').includes(word)).length }))
    .filter(({ common }) => common > 0)
    .sort((a, b) => b.common - a.common)
    .slice(0, 5);
  const near = alike.map(({ work }): Address => ({ ...ALL_WORKS, work }));
  return absent('work-not-found', `This archive has no Work called "${id.slice(0, 80)}"`, near);
}

class WorkResolver {
  private readonly archive: Archive;
  private readonly entry: WorkEntry;
  private readonly format: FormatName;
  private readonly options: ResolveOptions;

  constructor(archive: Archive, entry: WorkEntry, format: FormatName, options: ResolveOptions) {
    this.archive = archive;
    this.entry = entry;
    this.format = format;
    this.options = options;
  }

  resolve(segments: readonly string[]): Resolution {
    const [first] = segments;
    if (first === undefined && this.options.asOf === null) {
      return found(this.address({}), { kind: 'work', entry: this.entry }, false);
    }
    const wish = first === undefined ? null : readExpressionWish(first);
    const levels = wish === null ? segments : segments.slice(1);
    return this.inExpressions(wish ?? ANY_EXPRESSION, levels);
  }

  private address(known: Partial<Address>): Address {
    return { ...ALL_WORKS, work: this.entry.work.id, format: this.format, ...known };
  }

  private inExpressions(wish: ExpressionWish, levels: readonly string[]): Resolution {
    const chosen = chooseExpressions(this.entry, wish, this.options.readerLanguages, this.options.asOf);
    if (chosen.length === 0) return this.expressionAbsent(wish);
    const floating = isFloating(wish) || this.options.asOf !== null;
    let first: Resolution | null = null;
    let firstGap: Resolution | null = null;
    for (const expression of chosen) {
      const answer = this.inExpression(expression, wish.edition, levels, floating);
      if (answer.status === 'found' && !isNotHeld(answer.target)) return answer;
      if (answer.status === 'found') firstGap ??= answer;
      first ??= answer;
    }
    return firstGap ?? first ?? this.expressionAbsent(wish);
  }

  private inExpression(
    expression: ExpressionEntry,
    number: number | null,
    levels: readonly string[],
    floating: boolean,
  ): Resolution {
    const edition =
      number === null ? newestEdition(expression) : expression.editions.find((one) => one.number === number);
    if (edition === undefined) return this.editionAbsent(expression);
    const text = this.archive.text(edition);
    const known = { expression: expressionAddress(expression, number) };
    const { entry } = this;
    if (levels.length === 0)
      return found(this.address(known), { kind: 'text', entry, expression, text }, floating);
    const ends = splitRange(levels);
    const resolved = ends.map((end) => this.clauseIn(text, end));
    const failed = resolved.find((answer): answer is ClauseFailure => 'reason' in answer);
    if (failed !== undefined) {
      return absent(
        failed.reason,
        failed.says,
        failed.near.map((clause) => this.address({ ...known, format: 'html', clause })),
      );
    }
    const [from, to = from] = resolved.flatMap((answer) => ('reason' in answer ? [] : [answer]));
    if (from === undefined || to === undefined)
      return absent('clause-not-found', 'The address names no clause');
    const clauses = from === to ? ([from] as const) : between(text.clauses, from, to);
    if (clauses === null) return this.rangeAbsent(known, from, to);
    const [start, end] = [clauses[0], clauses.at(-1) ?? clauses[0]];
    const address = this.address({ ...known, clause: start.eId, to: start === end ? null : end.eId });
    return found(address, { kind: 'clauses', entry, expression, text, clauses }, floating);
  }

  private rangeAbsent(known: Partial<Address>, from: Clause, to: Clause): Absent {
    const says = `A range runs between two clauses that stand side by side; ${from.eId} and ${to.eId} do not`;
    const near = [from, to].map(({ eId }) => this.address({ ...known, format: 'html', clause: eId }));
    return absent('clause-not-found', says, near);
  }

  private clauseIn(text: EditionText, segments: readonly string[]): Clause | ClauseFailure {
    const answer = resolveClause(text.clauses, segments, text.edition.key.language);
    if ('clause' in answer) return answer.clause;
    const asGap = gapFor(this.archive, this.entry, text, segments);
    if (asGap !== null) return asGap;
    if (answer.status === 'ambiguous') {
      return { reason: 'clause-ambiguous', says: answer.says, near: answer.candidates.map(({ eId }) => eId) };
    }
    return {
      reason: 'clause-not-found',
      says: answer.says,
      near: answer.within === null ? [] : [answer.within.eId],
    };
  }

  private editionAbsent(expression: ExpressionEntry): Absent {
    const held = expression.editions.map(({ number }) => `r${number}`).join(', ');
    const near = expression.editions.map(({ number }) =>
      this.address({ format: 'html', expression: expressionAddress(expression, number) }),
    );
    return absent('expression-not-found', `${formatKey(expression.key)} has these editions: ${held}`, near);
  }

  private expressionAbsent(wish: ExpressionWish): Absent {
    const { work, expressions, leftOut } = this.entry;
    const near = expressions.map((expression) =>
      this.address({ format: 'html', expression: expressionAddress(expression, null) }),
    );
    const wanted =
      wish.date === null || wish.language === null
        ? null
        : `${work.id}/${formatVariant({ language: wish.language, variant: wish.variant })}@${wish.date}`;
    if (wanted !== null && leftOut.some((file) => file.startsWith(wanted))) {
      return absent(
        'document-left-out',
        `The text ${wanted} has an error and is left out until an editor mends it`,
        near,
      );
    }
    if (expressions.length === 0)
      return absent('expression-not-found', `${work.id} is catalogued; its text is not held`, [
        this.address({ format: 'html' }),
      ]);
    return absent(
      'expression-not-found',
      `${this.whatIsMissing(wish)}; held: ${near.map(keyOf).join(', ')}`,
      near,
    );
  }

  private whatIsMissing({ language, stage }: ExpressionWish): string {
    const { id, stages } = this.entry.work;
    const { asOf } = this.options;
    if (asOf !== null) return `${id} has no version as early as ${asOf}`;
    if (stage !== null && !isStage(stage))
      return `"${stage.slice(0, 40)}" is neither a date (YYYY-MM-DD) nor a stage of ${id}`;
    if (stage !== null && !stages.some((reached) => reached.stage === stage))
      return `No day is known to this archive on which ${id} was ${stage}`;
    const named = language === null ? 'that language' : LANGUAGES[language].english;
    return `${id} is not held in ${named} in the version asked for`;
  }
}

interface ClauseFailure {
  readonly reason: 'clause-not-found' | 'clause-ambiguous';
  readonly says: string;
  readonly near: readonly EId[];
}

const keyOf = ({ expression }: Address): string =>
  expression === null ? '' : formatExpressionAddress(expression);

const isNotHeld = (target: Target): boolean =>
  target.kind === 'clauses' && target.clauses.every(({ gap }) => gap !== null);

/** `art_VI--art_VII` and `art_VI..art_VII` as two paths; every other address as one. */
function splitRange(levels: readonly string[]): readonly (readonly string[])[] {
  const last = levels.at(-1) ?? '';
  const [from = '', to] = last.split(/--|\.\./u);
  const above = levels.slice(0, -1);
  return to === undefined || from === '' || to === ''
    ? [levels]
    : [
        [...above, from],
        [...above, to],
      ];
}

/** Siblings from the first to the last, in reading order whichever was named first; null where they are none. */
function between(clauses: readonly Clause[], a: Clause, b: Clause): readonly [Clause, ...Clause[]] | null {
  const siblings = siblingsOf(a.eId, clauses) ?? [];
  const ends = [siblings.indexOf(a), siblings.indexOf(b)].sort((one, other) => one - other);
  const [from = -1, to = -1] = ends;
  const [first, ...rest] = from < 0 ? [] : siblings.slice(from, to + 1);
  return first === undefined ? null : [first, ...rest];
}

/**
 * A clause that another language of the version has, and that this one does not hold: it answers as the gap
 * that stands in its place or above it.
 */
function gapFor(
  archive: Archive,
  entry: WorkEntry,
  text: EditionText,
  segments: readonly string[],
): Clause | null {
  for (const { key, editions } of entry.expressions) {
    if (key.date !== text.edition.key.date || key === text.edition.key) continue;
    const other = archive.text(newestEdition({ key, editions }));
    const answer = resolveClause(other.clauses, segments, key.language);
    const gap = 'clause' in answer ? coveringGap(text.clauses, answer.clause.eId) : null;
    if (gap !== null && 'clause' in answer) {
      return {
        ...answer.clause,
        words: null,
        heading: null,
        label: null,
        gap: gap.gap,
        children: [],
        line: gap.line,
      };
    }
  }
  return null;
}

function coveringGap(clauses: readonly Clause[], eId: EId): Clause | null {
  for (let length = components(eId).length - 1; length >= 0; length -= 1) {
    const above = length === 0 ? null : findClause(clauses, eId.split('__').slice(0, length).join('__'));
    if (above?.gap != null) return above;
    const gap = (length === 0 ? clauses : above?.children)?.find(({ kind }) => kind === 'gap');
    if (gap !== undefined) return gap;
    if (above !== null) return null;
  }
  return null;
}

/** The edition's other newest texts of the same version, for links between languages. */
export const sameVersion = (entry: WorkEntry, edition: Edition): readonly ExpressionEntry[] =>
  entry.expressions.filter(({ key }) => key.date === edition.key.date);
