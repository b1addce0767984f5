import { walk } from '../model/clause.ts';
import type { EId } from '../model/eid.ts';
import type { ExpressionKey } from '../model/expression.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Reason } from '../model/reason.ts';
import type { Work } from '../model/work.ts';
import { indexClauses } from './clausesByEId.ts';
import type { Citation } from './find/citation.ts';
import { type CitedText, type CitedWork, type Place, textsInOrder } from './library.ts';
import { type Located, locateSteps } from './locate.ts';
import { saidLevels } from './saidLevels.ts';

/** `not-held`: the Work or clause is known, its words are not held here. */
export type ReferenceStatus = 'found' | 'not-held' | 'ambiguous' | 'absent';

/** Where a reference leads, without its place in a text. */
export interface Answer {
  readonly status: ReferenceStatus;
  /** One place; the two ends of a range; all that it may mean where it is ambiguous. */
  readonly targets: readonly Place[];
  /** What is near where nothing is there: the innermost place found on the way. */
  readonly near: readonly Place[];
  /** Of an absence: what is near has clauses of the kind that was cited. */
  readonly isAlike?: boolean;
  /** Why it is not found, or several. */
  readonly why: readonly Reason[];
}

export const UNKNOWN_NAME: readonly Reason[] = [{ why: 'unknown-name' }];

/** A citation of one of these Works, each looked into in its best text. */
export function resolveInWorks(
  { steps }: Pick<Citation, 'steps'>,
  works: readonly CitedWork[],
  where: Where,
): Answer {
  const answers = works.flatMap((cited) => inWork(cited, steps, where) ?? []);
  const found = answers.filter(({ status }) => status !== 'absent');
  const [only, second] = found;
  if (only !== undefined && second === undefined) return only;
  if (only !== undefined) {
    const targets = found.flatMap((answer) => answer.targets);
    return {
      status: 'ambiguous',
      targets,
      near: [],
      why: [{ why: 'in-works', steps: saidLevels(steps), works: found.length }],
    };
  }
  const near = answers.flatMap((answer) => answer.near);
  const [first, other] = answers;
  if (first !== undefined && other === undefined) return { ...first, near };
  return { status: 'absent', targets: [], near, why: first?.why ?? noneHas(works, steps) };
}

/** Where no text of the Works was looked into: none is let stand, or no Work is there. */
function noneHas(works: readonly CitedWork[], steps: Citation['steps']): readonly Reason[] {
  const [only, second] = works;
  if (only === undefined) return UNKNOWN_NAME;
  const work = only.work.id;
  return second === undefined
    ? [{ why: 'no-text-left', steps: saidLevels(steps), work }]
    : [{ why: 'not-in-works', steps: saidLevels(steps) }];
}

/** In which texts is looked, and in which order. */
export interface Where {
  /** Best first. */
  readonly languages: readonly LanguageCode[];
  /** Which texts a reader lets stand; all where it is left out. */
  readonly allows?: (work: Work, key: ExpressionKey) => boolean;
}

/** The first text that has the clause and its words; null where no text of the Work is let stand. */
function inWork(cited: CitedWork, steps: Citation['steps'], { languages, allows }: Where): Answer | null {
  const { work } = cited;
  const texts = textsInOrder(cited, languages).filter(({ key }) => allows?.(work, key) ?? true);
  const whole: Place = { work: work.id, key: null, eId: null };
  if (cited.texts.length > 0 && texts.length === 0) return null;
  if (steps.length === 0)
    return { status: texts.length === 0 ? 'not-held' : 'found', targets: [whole], near: [], why: [] };
  if (texts.length === 0)
    return {
      status: 'not-held',
      targets: [whole],
      near: [],
      why: [{ why: 'text-not-held', steps: saidLevels(steps), work: work.id }],
    };
  const answers: Answer[] = [];
  for (const text of texts) {
    const answer = answerOf(cited, text, steps);
    if (answer.status === 'found') return answer;
    answers.push(answer);
  }
  // What is not held in one language is not said to lack a clause where it is held in another.
  const nearest = answers.map((answer) => ({ cited, answer })).sort((a, b) => nearness(b) - nearness(a))[0];
  return answers.find(({ status }) => status !== 'absent') ?? nearest?.answer ?? null;
}

/** How near an absence comes: 1 where a clause around is there, 1 more where it has words, 2 where it has others of the kind. */
export function nearness({ cited, answer }: { readonly cited: CitedWork; readonly answer: Answer }): number {
  const around = answer.near.find(({ eId }) => eId !== null);
  const text = cited.texts.find(({ key }) => key === around?.key);
  if (around?.eId == null || text === undefined) return 0;
  return 1 + (isHeldIn(text, around.eId) ? 1 : 0) + (answer.isAlike === true ? 2 : 0);
}

/** What the steps lead to in one text of a Work. */
export function answerOf({ work }: CitedWork, text: CitedText, steps: Citation['steps']): Answer {
  const { key, clauses, numbers } = text;
  const place = (eId: EId): Place => ({ work: work.id, key, eId });
  const direct = numbers?.find(steps) ?? null;
  const located: Located =
    direct === null ? locateSteps(clauses(), steps) : { status: 'found', eIds: [direct] };
  if (located.status === 'absent') {
    const near = [located.within === null ? { work: work.id, key, eId: null } : place(located.within)];
    const { isAlike, why } = located;
    const here = why.why === 'no-clause' || why.why === 'printed-together' ? { ...why, work: work.id } : why;
    return { status: 'absent', targets: [], near, isAlike, why: [here] };
  }
  const targets = located.eIds.map(place);
  if (located.status === 'ambiguous') return { status: 'ambiguous', targets, near: [], why: [located.why] };
  return located.eIds.every((eId) => isHeldIn(text, eId))
    ? { status: 'found', targets, near: [], why: [] }
    : { status: 'not-held', targets, near: [], why: [notHeld(steps, work.id, key)] };
}

const notHeld = (steps: Citation['steps'], work: string, { language }: ExpressionKey): Reason => ({
  why: 'words-not-held',
  steps: saidLevels(steps),
  work,
  language,
});

/** Whether a clause has words here: it is no gap, nor is all that lies below it. */
export function isHeldIn({ clauses, numbers }: CitedText, eId: EId): boolean {
  if (numbers !== undefined) return numbers.isHeld(eId);
  const clause = indexClauses(clauses()).byId.get(eId);
  return (
    clause !== undefined && clause.gap === null && [...walk([clause])].some(({ words }) => words !== null)
  );
}
