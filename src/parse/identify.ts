import { composeEId, type EId, parentEId } from '../model/eid.ts';
import { type ClauseKind, KINDS } from '../model/kind.ts';
import type { LanguageCode } from '../model/language.ts';
import { isLetterName, placeOfLetter, placesInList } from '../model/number/letters.ts';
import { comparableNumber, latinMark, numberForEId } from '../model/number/token.ts';
import type { Draft } from './draft.ts';
import type { Report } from './report.ts';

/** eIds of all drafts, unique ignoring case. */
export interface Identities {
  readonly eIds: ReadonlyMap<Draft, EId>;
  /** What eIds of that kind begin with in the clause, or (null) in the text itself. */
  prefixIn(clause: Draft | null, kind: ClauseKind): EId | null;
}

/** Gives every draft its eId (AKN-NC 1.0, section 5; docs/model.md). */
export function identify(children: readonly Draft[], language: LanguageCode, report: Report): Identities {
  const identifier = new Identifier(language, report);
  identifier.identify(children);
  return identifier;
}

/** What a container lends to those in it. */
interface Scope {
  readonly eId: EId | null;
  readonly articlePrefix: EId | null;
  /** Article numbers start anew in the containers of this body. */
  readonly restarts: boolean;
}

const MAX_EID = 200;

class Identifier implements Identities {
  readonly eIds = new Map<Draft, EId>();
  private readonly scopes = new Map<Draft | null, Scope>();
  private readonly taken = new Map<string, Draft>();
  /** By eId that is taken: the last turn given to another clause. */
  private readonly turns = new Map<string, number>();
  private readonly language: LanguageCode;
  private readonly report: Report;

  constructor(language: LanguageCode, report: Report) {
    this.language = language;
    this.report = report;
  }

  identify(children: readonly Draft[]): void {
    for (const child of children) this.reserve(child);
    this.assign(children, null, { eId: null, articlePrefix: null, restarts: restarts(children) });
  }

  prefixIn(clause: Draft | null, kind: ClauseKind): EId | null {
    const scope = this.scopes.get(clause);
    return (kind === 'article' ? scope?.articlePrefix : scope?.eId) ?? null;
  }

  /** Pins and named gaps have their ids whatever else there is. */
  private reserve(clause: Draft): void {
    const fixed = clause.pin ?? clause.named;
    const holder = fixed === null ? undefined : this.taken.get(fixed.toLowerCase());
    if (fixed !== null && holder !== undefined) {
      const what = clause.pin !== null ? `{#${fixed}} is pinned` : `${fixed} is named as a gap`;
      const where = `already on line ${holder.line}`;
      this.report.error(clause.line, 'eid-twice', `${what}, ${where}: each id stands once`);
    } else if (fixed !== null) this.taken.set(fixed.toLowerCase(), clause);
    for (const child of clause.children) this.reserve(child);
  }

  private assign(siblings: readonly Draft[], parent: Draft | null, scope: Scope): void {
    this.scopes.set(parent, scope);
    const counts = new Map<ClauseKind, number>();
    const byPlace = this.placesOf(siblings);
    for (const clause of siblings) {
      const eId = clause.pin ?? clause.named ?? this.compute(clause, parent, counts, byPlace);
      if (clause.named !== null) raiseCount(counts, clause);
      this.eIds.set(clause, eId);
      this.assign(clause.children, clause, scopeWithin(clause, eId, scope));
    }
  }

  private compute(
    clause: Draft,
    parent: Draft | null,
    counts: Map<ClauseKind, number>,
    byPlace: PlaceOf | null,
  ): EId {
    const { kind, line } = clause;
    const prefix = this.prefixIn(parent, kind);
    const number = this.numberOf(clause, counts, byPlace);
    const plain = composeEId(prefix, kind, number);
    const holder = this.taken.get(plain.toLowerCase());
    const eId = holder === undefined ? plain : this.nextFree(plain, number !== null);
    if (eId.length > MAX_EID) {
      this.report.error(
        line,
        'eid-long',
        `its id would have more than ${MAX_EID} characters: pin one with {#...}`,
      );
    } else if (holder?.named != null) {
      const advice = 'whose words stand here: take it out of the gap';
      this.report.error(line, 'gap-held', `the gap on line ${holder.line} names ${plain}, ${advice}`);
    } else if (holder !== undefined) {
      const advice = 'pin an id with {#...} at its end';
      this.report.warn(line, 'eid-taken', `${plain} is taken by line ${holder.line}; here ${eId}: ${advice}`);
    }
    this.taken.set(eId.toLowerCase(), clause);
    return eId;
  }

  /** `para_1-x2`, `conclusions_x2`. */
  private nextFree(plain: EId, numbered: boolean): EId {
    for (let turn = (this.turns.get(plain.toLowerCase()) ?? 1) + 1; ; turn += 1) {
      const eId = `${plain}${numbered ? '-' : '_'}x${turn}` as EId;
      if (this.taken.has(eId.toLowerCase())) continue;
      this.turns.set(plain.toLowerCase(), turn);
      return eId;
    }
  }

  private numberOf(clause: Draft, counts: Map<ClauseKind, number>, byPlace: PlaceOf | null): string | null {
    if (KINDS[clause.kind].standsAlone) return null;
    if (clause.number !== null) {
      const own = byPlace === null ? null : placeMark(clause, byPlace);
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
      const message = `no letter or digit of "${printed}" can stand in an id: counted instead`;
      this.report.warn(clause.line, 'number', message);
      return null;
    }
  }

  /** A list with letters that Latin has not (ç, ə) is lettered by its own alphabet throughout; null where it has none. */
  private placesOf(siblings: readonly Draft[]): PlaceOf | null {
    const letters = siblings.flatMap(({ kind, number }) =>
      KINDS[kind].isLettered && number !== null ? [number] : [],
    );
    if (!letters.some(isOwnLetter)) return null;
    return placesInList(
      letters.map((letter) => letter.toLocaleLowerCase('az')),
      this.language,
    );
  }
}

type PlaceOf = (letter: string) => number;

const isOwnLetter = (number: string): boolean =>
  /^[^\p{ASCII}]\u0640?$/u.test(number) || isLetterName(number);

function placeMark({ kind, number }: Draft, placeOf: PlaceOf): string | null {
  if (!KINDS[kind].isLettered || number === null) return null;
  const lower = number.toLocaleLowerCase('az');
  const place = placeOf(lower);
  if (place === 0) return null;
  return lower === number ? latinMark(place) : latinMark(place).toUpperCase();
}

function scopeWithin(clause: Draft, eId: EId, outer: Scope): Scope {
  const restart = KINDS[clause.kind].isBody ? restarts(clause.children) : outer.restarts;
  const lends = KINDS[clause.kind].lendsPrefix || restart;
  return { eId, articlePrefix: lends ? eId : outer.articlePrefix, restarts: restart };
}

/**
 * Whether a body (the main text or one annex) has one article number in two containers. Articles whose eId is
 * written down count only where it says so itself.
 */
function restarts(body: readonly Draft[]): boolean {
  const seen = new Map<string, readonly Draft[]>();
  const visit = (siblings: readonly Draft[]): boolean =>
    siblings.some((clause) => {
      if (KINDS[clause.kind].isBody) return false;
      if (clause.kind === 'article' && clause.number !== null && isCounted(clause)) {
        const number = comparableNumber(clause.number);
        const first = seen.get(number);
        if (first !== undefined && first !== siblings) return true;
        seen.set(number, siblings);
      }
      return visit(clause.children);
    });
  return visit(body);
}

const isCounted = ({ pin, named }: Draft): boolean =>
  pin === null && (named === null || parentEId(named) !== null);

function raiseCount(counts: Map<ClauseKind, number>, { kind, number }: Draft): void {
  counts.set(kind, Math.max(counts.get(kind) ?? 0, Number(number) || 0));
}
