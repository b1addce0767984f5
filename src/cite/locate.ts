import type { Clause } from '../model/clause.ts';
import type { EId } from '../model/eid.ts';
import { KINDS } from '../model/kind.ts';
import type { LanguageCode } from '../model/language.ts';
import { type ClauseResolution, resolveClause } from './clausePath.ts';
import type { ReferenceStep } from './reference.ts';

/** What the levels of a citation name in one text; a range by its two ends. */
export type Located =
  | { readonly status: 'found'; readonly eIds: readonly EId[] }
  | { readonly status: 'ambiguous'; readonly eIds: readonly EId[]; readonly says: string }
  /** `within` is the innermost clause found on the way. */
  | { readonly status: 'absent'; readonly within: EId | null; readonly says: string };

/** Finds the cited clause. Never something merely near. */
export function locateSteps(
  clauses: readonly Clause[],
  steps: readonly ReferenceStep[],
  code: LanguageCode,
): Located {
  const from = located(clauses, steps, code);
  const last = steps.at(-1);
  if (last?.to == null || from.status !== 'found') return from;
  const to = located(clauses, [...steps.slice(0, -1), { ...last, number: last.to, to: null }], code);
  return to.status === 'found' ? { status: 'found', eIds: [...from.eIds, ...to.eIds] } : to;
}

function located(clauses: readonly Clause[], steps: readonly ReferenceStep[], code: LanguageCode): Located {
  const segments = steps.map(({ kind, number }) =>
    number === null ? KINDS[kind].name : `${KINDS[kind].name}_${number.replaceAll(' ', '-')}`,
  );
  const answer = resolveClause(clauses, segments, code);
  if ('clause' in answer) return { status: 'found', eIds: [answer.clause.eId] };
  if (answer.status === 'ambiguous')
    return { status: 'ambiguous', eIds: answer.candidates.map(({ eId }) => eId), says: answer.says };
  const numbered = asParagraphs(steps);
  if (numbered !== null) {
    const found = located(clauses, numbered, code);
    if (found.status === 'found') return found;
  }
  if (isOnlyParagraph(answer, steps)) return { status: 'found', eIds: [answer.within.eId] };
  return { status: 'absent', within: answer.within?.eId ?? null, says: answer.says };
}

/** "Point 4" of a text whose points are numbered paragraphs; null where no point has an Arabic number. */
function asParagraphs(steps: readonly ReferenceStep[]): readonly ReferenceStep[] | null {
  const isNumbered = ({ kind, number }: ReferenceStep): boolean =>
    kind === 'point' && /^\d+$/u.test(number ?? '');
  if (!steps.some(isNumbered)) return null;
  return steps.map((step) => (isNumbered(step) ? { ...step, kind: 'paragraph' } : step));
}

/** "The first paragraph of Article IV", which has one paragraph, is Article IV. */
const isOnlyParagraph = (
  answer: Extract<ClauseResolution, { status: 'absent' }>,
  steps: readonly ReferenceStep[],
): answer is typeof answer & { within: Clause } => {
  const last = steps.at(-1);
  const { within } = answer;
  return (
    within?.words != null &&
    steps.length > 1 &&
    last?.kind === 'paragraph' &&
    last.number === '1' &&
    within.children.every(({ kind }) => kind !== 'p' && kind !== 'paragraph')
  );
};
