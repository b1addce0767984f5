import { resolveClause } from '../cite/clausePath.ts';
import { type Address, ALL_WORKS, type FormatName } from '../model/address.ts';
import { type Clause, isHeld } from '../model/clause.ts';
import type { EId } from '../model/eid.ts';
import { formatKey, formatVariant } from '../model/expression.ts';
import type { Reason } from '../model/reason.ts';
import type { Archive } from './archive.ts';
import {
  ANY_EXPRESSION,
  chooseExpressions,
  type ExpressionWish,
  expressionAddress,
  isFloating,
  latestOfEachLanguage,
  readExpressionWish,
  whatIsMissing,
} from './choose.ts';
import type { EditionText } from './edition.ts';
import { gapFor } from './gapAnswer.ts';
import { follow, textNamed } from './identity.ts';
import { between, splitRange } from './range.ts';
import {
  type Absent,
  absent,
  found,
  type Resolution,
  type ResolveOptions,
  type Target,
} from './resolution.ts';
import { type ExpressionEntry, newestEdition, type WorkEntry } from './snapshot.ts';

/** Resolves addresses within one Work. */
export class WorkResolver {
  private readonly archive: Archive;
  private readonly entry: WorkEntry;
  private readonly format: FormatName;
  private readonly options: ResolveOptions;
  /** What the address names, where another day is asked for. */
  private origin: EditionText | null = null;

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
    this.origin = wish === null ? null : textNamed(this.archive, this.entry, wish);
    return this.inExpressions(wish ?? ANY_EXPRESSION, levels);
  }

  private address(known: Partial<Address>): Address {
    return { ...ALL_WORKS, work: this.entry.work.id, format: this.format, ...known };
  }

  private inExpressions(wish: ExpressionWish, levels: readonly string[]): Resolution {
    const fitting = chooseExpressions(this.entry, wish, this.options.readerLanguages, this.options.asOf);
    const latest = latestOfEachLanguage(fitting);
    const floating = isFloating(wish) || this.options.asOf !== null;
    // Another day's version has editions of its own.
    const edition = this.options.asOf === null ? wish.edition : null;
    const answers: Resolution[] = [];
    for (const expression of latest) {
      const answer = this.inExpression(expression, edition, levels, floating);
      if (answer.status === 'found' && !isNotHeld(answer.target)) return answer;
      answers.push(answer);
    }
    const [first] = answers;
    if (first === undefined) return this.expressionAbsent(wish);
    const asGap = answers.find(({ status }) => status === 'found');
    const older = fitting.filter((expression) => !latest.includes(expression));
    return asGap ?? this.withOlder(first, older, levels);
  }

  /** A clause that only older versions have is absent now; they are offered. */
  private withOlder(
    answer: Resolution,
    older: readonly ExpressionEntry[],
    levels: readonly string[],
  ): Resolution {
    if (answer.status === 'found' || answer.reason !== 'clause-not-found') return answer;
    const offers = older.flatMap((expression) => {
      const found = this.inExpression(expression, null, levels, false);
      return found.status === 'found' ? [{ ...found.address, format: 'html' as const }] : [];
    });
    return { ...answer, near: [...answer.near, ...offers] };
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
    const resolved = ends.map((end) => (floating ? this.followed(text, end) : this.clauseIn(text, end)));
    const failed = resolved.find((answer): answer is ClauseFailure => 'reason' in answer);
    if (failed !== undefined) {
      return absent(
        failed.reason,
        failed.why,
        failed.near.map((clause) => this.address({ ...known, format: 'html', clause })),
      );
    }
    const [from, to = from] = resolved.flatMap((answer) => ('reason' in answer ? [] : [answer]));
    if (from === undefined || to === undefined) return absent('clause-not-found', { why: 'nothing-named' });
    const clauses = from === to ? ([from] as const) : between(text.clauses, from, to);
    if (clauses === null) return this.rangeAbsent(known, from, to);
    const [start, end] = [clauses[0], clauses.at(-1) ?? clauses[0]];
    const address = this.address({ ...known, clause: start.eId, to: start === end ? null : end.eId });
    return found(address, { kind: 'clauses', entry, expression, text, clauses }, floating);
  }

  private rangeAbsent(known: Partial<Address>, from: Clause, to: Clause): Absent {
    const near = [from, to].map(({ eId }) => this.address({ ...known, format: 'html', clause: eId }));
    return absent('clause-not-found', { why: 'no-siblings', from: from.eId, to: to.eId }, near);
  }

  /** A floating address leads to its clause under whatever number it has in this version. */
  private followed(text: EditionText, segments: readonly string[]): Clause | ClauseFailure {
    const followed = follow(this.archive, this.entry, text, segments, this.origin);
    if (followed.is === 'clause') return followed.clause;
    if (followed.is === 'as-printed') return this.clauseIn(text, segments);
    const why = { why: 'not-in-version', text: formatKey(text.edition.key) } as const;
    return { reason: 'clause-not-found', why, near: [] };
  }

  private clauseIn(text: EditionText, segments: readonly string[]): Clause | ClauseFailure {
    const answer = resolveClause(text.clauses, segments);
    if ('clause' in answer) return answer.clause;
    const asGap = gapFor(this.archive, this.entry, text, segments);
    if (asGap !== null) return asGap;
    if (answer.status === 'ambiguous') {
      return { reason: 'clause-ambiguous', why: answer.why, near: answer.candidates.map(({ eId }) => eId) };
    }
    return {
      reason: 'clause-not-found',
      why: answer.why,
      near: answer.within === null ? [] : [answer.within.eId],
    };
  }

  private editionAbsent(expression: ExpressionEntry): Absent {
    const editions = expression.editions.map(({ number }) => number);
    const near = expression.editions.map(({ number }) =>
      this.address({ format: 'html', expression: expressionAddress(expression, number) }),
    );
    const why = { why: 'no-edition', text: formatKey(expression.key), editions } as const;
    return absent('expression-not-found', why, near);
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
    const { lost } = this.archive.snapshot.standing;
    if (wanted !== null && [...leftOut, ...lost].some((file) => file.startsWith(wanted))) {
      return absent('document-left-out', { why: 'text-left-out', text: wanted }, near);
    }
    if (expressions.length === 0)
      return absent('expression-not-found', { why: 'text-not-held', steps: [], work: work.id }, [
        this.address({ format: 'html' }),
      ]);
    return absent('expression-not-found', whatIsMissing(this.entry, wish, this.options.asOf), near);
  }
}

interface ClauseFailure {
  readonly reason: 'clause-not-found' | 'clause-ambiguous';
  readonly why: Reason;
  readonly near: readonly EId[];
}

const isNotHeld = (target: Target): boolean => target.kind === 'clauses' && !target.clauses.some(isHeld);
