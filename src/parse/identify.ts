import { composeEId, type EId, parentEId } from '../model/eid.ts';
import type { ClauseKind } from '../model/kind.ts';
import { KINDS } from '../model/kind.ts';
import { type LanguageCode, placeOfLetter } from '../model/language.ts';
import { comparableNumber, latinMark, numberForEId } from '../model/number.ts';
import { type Draft, draft } from './draft.ts';
import type { Report } from './report.ts';

/** eIds of all drafts, unique ignoring case. */
export type Identities = ReadonlyMap<Draft, EId>;

/** Gives every draft its eId (AKN-NC 1.0, section 5; design: eId) and moves named gaps into their parents. */
export function identify(children: Draft[], language: LanguageCode, report: Report): Identities {
  const identifier = new Identifier(language, report);
  return identifier.identify(children);
}

/** What a container lends to those in it. */
interface Scope {
  readonly eId: EId | null;
  readonly articlePrefix: EId | null;
  /** Article numbers start anew in the containers of this body. */
  readonly restarts: boolean;
}

const ROOT = { eId: null, articlePrefix: null };

class Identifier {
  private readonly ids = new Map<Draft, EId>();
  private readonly taken = new Map<string, Draft>();
  private readonly misplaced: Draft[] = [];
  private readonly language: LanguageCode;
  private readonly report: Report;

  constructor(language: LanguageCode, report: Report) {
    this.language = language;
    this.report = report;
  }

  identify(children: Draft[]): Identities {
    for (const child of children) this.reserve(child);
    this.assign(children, { ...ROOT, restarts: restarts(children) });
    for (const gap of this.misplaced) this.move(gap, children);
    return this.ids;
  }

  /** Pins and named gaps have their ids whatever else there is. */
  private reserve(clause: Draft): void {
    const fixed = clause.pin ?? clause.named;
    const holder = fixed === null ? undefined : this.taken.get(fixed.toLowerCase());
    if (fixed !== null && holder !== undefined) {
      const what = clause.pin !== null ? `{#${fixed}} is pinned` : `${fixed} is named as a gap`;
      this.report.error(
        clause.line,
        'eid-twice',
        `${what} already on line ${holder.line}: each id stands once`,
      );
    } else if (fixed !== null) this.taken.set(fixed.toLowerCase(), clause);
    for (const child of clause.children) this.reserve(child);
  }

  private assign(siblings: readonly Draft[], scope: Scope): void {
    const counts = new Map<ClauseKind, number>();
    const byPlace = usesOwnLetters(siblings);
    for (const clause of siblings) {
      const prefix = clause.kind === 'article' ? scope.articlePrefix : scope.eId;
      if (clause.named !== null && parentEId(clause.named) !== prefix) this.misplaced.push(clause);
      const eId = clause.pin ?? clause.named ?? this.compute(clause, prefix, counts, byPlace);
      if (clause.named !== null) raiseCount(counts, clause);
      this.ids.set(clause, eId);
      this.assign(clause.children, scopeWithin(clause, eId, scope));
    }
  }

  private compute(clause: Draft, prefix: EId | null, counts: Map<ClauseKind, number>, byPlace: boolean): EId {
    const number = this.numberOf(clause, counts, byPlace);
    const plain = composeEId(prefix, clause.kind, number);
    const holder = this.taken.get(plain.toLowerCase());
    if (holder?.named != null) {
      this.report.error(
        clause.line,
        'gap-held',
        `the gap on line ${holder.line} names ${plain}, whose words stand here: take it out of the gap`,
      );
    }
    const eId = holder === undefined ? plain : this.nextFree(clause, prefix, number);
    if (eId !== plain) {
      this.report.warn(
        clause.line,
        'eid-taken',
        `${plain} is taken by line ${holder?.line}; this clause gets ${eId}: pin an id with {#...} at its end`,
      );
    }
    this.taken.set(eId.toLowerCase(), clause);
    return eId;
  }

  private nextFree(clause: Draft, prefix: EId | null, number: string | null): EId {
    for (let turn = 2; ; turn += 1) {
      const eId = composeEId(prefix, clause.kind, number === null ? `x${turn}` : `${number}-x${turn}`);
      if (!this.taken.has(eId.toLowerCase())) return eId;
    }
  }

  private numberOf(clause: Draft, counts: Map<ClauseKind, number>, byPlace: boolean): string | null {
    if (clause.kind === 'preamble' || clause.kind === 'conclusions') return null;
    if (clause.number !== null) {
      const own = byPlace && clause.kind === 'point' ? this.placeMark(clause.number) : null;
      const number = own ?? this.printedNumber(clause, clause.number);
      if (number !== null) return number;
    }
    const count = (counts.get(clause.kind) ?? 0) + 1;
    counts.set(clause.kind, count);
    return String(count);
  }

  private printedNumber(clause: Draft, printed: string): string | null {
    try {
      return numberForEId(printed, (letter) => placeOfLetter(letter, this.language));
    } catch {
      this.report.warn(
        clause.line,
        'number',
        `no letter or digit of "${printed}" can stand in an id: counted instead`,
      );
      return null;
    }
  }

  private placeMark(letter: string): string | null {
    const place = placeOfLetter(letter.toLocaleLowerCase('az'), this.language);
    return place === 0 ? null : latinMark(place);
  }

  /** Into the clause that the gap's eId names as its parent, which is a gap too where the text has it not. */
  private move(gap: Draft, root: Draft[]): void {
    const parentId = gap.named === null ? null : parentEId(gap.named);
    const from = parentListOf(gap, root);
    from?.splice(from.indexOf(gap), 1);
    if (parentId === null) root.splice(this.placeAtRoot(gap, root), 0, gap);
    else this.clauseWith(parentId, gap, root).children.push(gap);
  }

  /** Before the first clause of the text that stands after the gap. */
  private placeAtRoot(gap: Draft, root: readonly Draft[]): number {
    const after = root.findIndex((clause) => clause.line > gap.line);
    return after < 0 ? root.length : after;
  }

  private clauseWith(eId: EId, gap: Draft, root: Draft[]): Draft {
    const found = this.taken.get(eId.toLowerCase());
    if (found !== undefined) return found;
    const last = eId.slice((parentEId(eId)?.length ?? -2) + 2).split('_');
    const kind =
      (Object.keys(KINDS) as ClauseKind[]).find((name) => KINDS[name].name === last[0]) ?? 'hcontainer';
    const container = draft(kind, gap.line, { named: eId, number: last[1] ?? null, gap: gap.gap });
    this.taken.set(eId.toLowerCase(), container);
    this.ids.set(container, eId);
    root.push(container);
    this.move(container, root);
    return container;
  }
}

function scopeWithin(clause: Draft, eId: EId, outer: Scope): Scope {
  const ownBody = clause.kind === 'annex';
  const restart = ownBody ? restarts(clause.children) : outer.restarts;
  const lends = KINDS[clause.kind].lendsPrefix || restart;
  return { eId, articlePrefix: lends ? eId : outer.articlePrefix, restarts: restart };
}

/** Whether a body (the main text or one annex) has one article number in two containers. */
function restarts(body: readonly Draft[]): boolean {
  const seen = new Map<string, readonly Draft[]>();
  const visit = (siblings: readonly Draft[]): boolean =>
    siblings.some((clause) => {
      if (clause.kind === 'annex') return false;
      if (clause.kind === 'article' && clause.number !== null && clause.pin === null) {
        const number = comparableNumber(clause.number);
        const first = seen.get(number);
        if (first !== undefined && first !== siblings) return true;
        seen.set(number, siblings);
      }
      return visit(clause.children);
    });
  return visit(body);
}

/** A list with letters that Latin has not (ç, ə) is lettered by its own alphabet throughout. */
const usesOwnLetters = (siblings: readonly Draft[]): boolean =>
  siblings.some(({ kind, number }) => kind === 'point' && number !== null && /^[^\p{ASCII}]$/u.test(number));

function raiseCount(counts: Map<ClauseKind, number>, { kind, number }: Draft): void {
  counts.set(kind, Math.max(counts.get(kind) ?? 0, Number(number) || 0));
}

function parentListOf(wanted: Draft, siblings: Draft[]): Draft[] | null {
  if (siblings.includes(wanted)) return siblings;
  for (const { children } of siblings) {
    const found = parentListOf(wanted, children);
    if (found !== null) return found;
  }
  return null;
}
