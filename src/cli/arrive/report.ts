import { type Comparison, compareSides, type Side } from '../../diff/side.ts';
import { formatKey } from '../../model/expression.ts';
import { isError } from '../../model/issue.ts';
import { comparisonText } from '../../render/diffText.ts';
import { joinSegments, wordsOf } from '../../render/segments.ts';
import { faultSays, sourceDoubtSays } from '../attest/says.ts';
import { countsOf } from '../import/report.ts';
import { doubtSays } from '../import/says.ts';
import type { Arrived, Held, NotArrived } from './arrival.ts';
import type { Draft } from './draft.ts';

/** A blank of the earlier version that has words now. */
export interface Filled {
  readonly clause: string;
  readonly before: string;
  readonly after: string;
}

/** A draft with its place among the others. */
export interface Placed {
  readonly arrived: Arrived;
  /** The file it was written to; null where there is no draft, or another one has its name. */
  readonly written: string | null;
}

/** A copy's draft against the text that was held before. */
export function sinceBase({ base, draft }: Arrived): Comparison | null {
  const to = base === null || draft === null ? null : draftSide(base.edition.work, draft);
  return base === null || to === null ? null : compareSides(heldSide(base), to);
}

function heldSide({ edition, clauses }: Held): Side {
  const address = addressOf(edition);
  const levelOf: Side['levelOf'] = (eId) => edition.index.levelAt(edition.index.positionOf(eId));
  return { address, title: edition.front.title, language: edition.key.language, clauses, levelOf };
}

const draftSide = (work: string, { clauses, title, key }: Draft): Side | null =>
  clauses === null
    ? null
    : {
        address: addressOf({ work, key }),
        title,
        language: key.language,
        clauses,
        levelOf: () => 'unchecked',
      };

const addressOf = ({ work, key }: Pick<Held['edition'], 'work' | 'key'>): Side['address'] => ({
  work,
  expression: { ...key, edition: null },
  clause: null,
  to: null,
  format: 'html',
});

/** Low lines of the earlier text that other words stand in the place of. */
export const blanksFilled = ({ changes }: Comparison): readonly Filled[] =>
  changes.flatMap((change) =>
    joinSegments(wordsOf(change) ?? []).flatMap((segment) =>
      segment.is === 'changed' && /_{2,}/u.test(segment.before) && !/_{2,}/u.test(segment.after)
        ? [
            {
              clause: change.after ?? change.before ?? '',
              before: segment.before.trim(),
              after: segment.after.trim(),
            },
          ]
        : [],
    ),
  );

/** Two copies in one language against each other. */
export function betweenCopies(
  work: string,
  arrived: readonly Arrived[],
): readonly (readonly [Arrived, Arrived, Comparison])[] {
  return arrived.flatMap((one, at) =>
    arrived.slice(at + 1).flatMap((other) => {
      const [a, b] = [one, other].map(({ draft }) => (draft === null ? null : draftSide(work, draft)));
      return a == null || b == null || a.language !== b.language
        ? []
        : [[one, other, compareSides(a, b)] as const];
    }),
  );
}

/** One report of everything that arrived. */
export function arrivalText(work: string, placed: readonly Placed[], refused: readonly NotArrived[]): string {
  const arrived = placed.map((one) => one.arrived);
  const parts = [
    `Arrived for ${work}: ${arrived.length + refused.length} ${arrived.length + refused.length === 1 ? 'file' : 'files'}`,
    ...refused.map(({ file, unread }) => `Not read: ${faultSays(file, unread)}`),
    ...placed.map(copyText),
    ...placed.flatMap(changesText),
    ...betweenCopies(work, arrived).map(
      ([one, other, comparison]) =>
        `Between ${one.file} and ${other.file}:\n${comparisonText(comparison).trim()}`,
    ),
    NEXT_STEPS,
  ];
  return `${parts.join('\n\n')}\n`;
}

const NEXT_STEPS = `Next: read each draft against its copy, take out what is not the text, say language_role and publisher, move it into
the Work's folder, then run verify, attest it against its copy with --write, and lock.`;

function copyText({ arrived: { file, opened, base, draft }, written }: Placed): string {
  const head = `${file}, read as ${opened.source.format}, sha256 ${opened.sha256}`;
  const doubts = opened.source.doubts.map((doubt) => `  note: ${sourceDoubtSays(doubt)}`);
  if (base === null && draft === null)
    return [
      head,
      ...doubts,
      '  no text held here has its words: it may be in a language that is not held, or another act',
    ].join('\n');
  const against = base === null ? NEW_TEXT : `  a version of ${formatKey(base.edition.key)}`;
  if (draft === null)
    return [
      head,
      ...doubts,
      against,
      '  too few clauses were found to say where the text begins and ends: no draft',
    ].join('\n');
  const errors = draft.issues.filter(isError);
  const problems = draft.issues.map(({ line, message }) => `  line ${line} of the draft: ${message}`);
  return [
    head,
    ...doubts,
    against,
    `  draft: ${written ?? 'not written: another draft has its name; move it, or give --drafts'}${errors.length === 0 ? '' : ' (cannot be compared: see below)'}`,
    ...problems,
    ...madeText(draft),
    ...(draft.next.length === 0
      ? []
      : [`  behind the text the copy goes on: "${draft.next.join(' / ').slice(0, 200)}"`]),
  ].join('\n');
}

const NEW_TEXT =
  '  in a language that is not held: nothing here tells whether it is this act, and there is nothing to compare it with';

/** What import found where no earlier version says what the text is. */
function madeText({ imported }: Draft): readonly string[] {
  if (imported === null) return [];
  const { clauses, proof, doubts } = imported;
  return [
    `  recognised: ${countsOf(clauses)}`,
    ...proof.missing.map(({ line, words }) => `  line ${line} of the draft: missing "${words}"`),
    ...proof.added.map(({ line, words }) => `  line ${line} of the draft: not in the copy "${words}"`),
    ...doubts.flatMap((doubt) =>
      doubt.issue === undefined ? [`  line ${doubt.line} of the draft: ${doubtSays(doubt)}`] : [],
    ),
  ];
}

function changesText({ arrived }: Placed): readonly string[] {
  const comparison = sinceBase(arrived);
  if (comparison === null || arrived.base === null) return [];
  const { key } = arrived.base.edition;
  const filled = blanksFilled(comparison).map(
    ({ clause, before, after }) => `  ${clause}: ${before} -> ${after}`,
  );
  return [
    `Changes since ${formatKey(key)} in ${arrived.file}:\n${comparisonText(comparison).trim()}`,
    ...(filled.length === 0 ? [] : [`Blanks filled in ${arrived.file}:\n${filled.join('\n')}`]),
  ];
}
