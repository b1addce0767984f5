import { KINDS } from '../model/kind.ts';
import type { ReferenceStep } from './reference.ts';

/**
 * What the levels may mean, likeliest first: "Article 20.2" is the article of that number, if there is one; readers call numbered paragraphs points ("point 8 of the statement"), their
 * parts subparagraphs and recitals paragraphs ("преамбула, абзац 3").
 */
export function readingsOf(steps: readonly ReferenceStep[]): readonly (readonly ReferenceStep[])[] {
  const asParagraph = steps.map((step) =>
    isFigurePoint(step) ? { ...step, kind: 'paragraph' as const } : step,
  );
  const inPreamble = steps[0]?.kind === 'preamble' && asParagraph.some(({ kind }) => kind === 'paragraph');
  const asRecital = asParagraph.map((step) =>
    step.kind === 'paragraph' ? { ...step, kind: 'recital' as const } : step,
  );
  const unnumbered = withUnnumbered(steps);
  // «Пункт 2 преамбулы» is a recital: a paragraph without a number is another word.
  const isRecital = inPreamble && steps.some(({ isUnnumbered }) => isUnnumbered === false);
  return [
    ...withWholeNumber(steps),
    ...(isRecital ? [asRecital] : []),
    ...unnumbered,
    steps,
    ...(steps.some(isFigurePoint) ? [asParagraph] : []),
    ...(inPreamble && !isRecital ? [asRecital] : []),
  ];
}

/**
 * "Paragraph 6, third subparagraph", «подпункт а), второй абзац»: a paragraph without a number inside the last of the
 * others, else around the points; nothing where the steps say so already.
 */
function withUnnumbered(steps: readonly ReferenceStep[]): readonly (readonly ReferenceStep[])[] {
  const said = steps.find(({ kind, isUnnumbered }) => isUnnumbered === true && kind !== 'paragraph');
  const one = steps.find(({ isUnnumbered }) => isUnnumbered === true);
  if (one === undefined) return [];
  const others = steps.filter((step) => step !== one);
  const paragraph = { ...one, kind: 'paragraph' } as const;
  const first = others.findIndex(({ kind }) => KINDS[kind].level > KINDS.paragraph.level);
  const isInner = said !== undefined || first >= 0;
  if (!isInner) return [];
  return [[...others, paragraph], ...(first < 0 ? [] : [others.toSpliced(first, 0, paragraph)])];
}

const isFigurePoint = ({ kind, number }: ReferenceStep): boolean =>
  kind === 'point' && /^\d/u.test(number ?? '');

/**
 * "Article 20.2", which was read as paragraph 2 of Article 20, as the article of that number; "Article 7.1.1" as that
 * article too, and as paragraph 1 of Article 7.1; nothing for all else.
 */
export function withWholeNumber(steps: readonly ReferenceStep[]): readonly (readonly ReferenceStep[])[] {
  const at = steps.findIndex(({ isGlued }) => isGlued === true);
  const [outer, inner] = steps.slice(Math.max(0, at - 1), at + 1);
  if (outer === undefined || inner === undefined) return [];
  const parts = [outer.number, ...(inner.number ?? '').split(/[.\u2024]/u)];
  const { kind, to, unread } = inner;
  return parts.slice(1).map((_, place): readonly ReferenceStep[] => {
    const own = parts.length - place;
    const rest = parts.slice(own);
    const said = unread === undefined ? {} : { unread };
    const article = {
      ...outer,
      number: parts.slice(0, own).join('.'),
      ...(rest.length > 0 ? {} : { to, ...said }),
    };
    return [
      ...steps.slice(0, at - 1),
      article,
      ...(rest.length > 0 ? [{ kind, number: rest.join('.'), to, ...said }] : []),
      ...belowNumber(steps.slice(at + 1), rest.length > 0),
    ];
  });
}

/** The (1) of "Article 20.2(1)" is a paragraph where 20.2 is the article. */
const belowNumber = (steps: readonly ReferenceStep[], isInParagraph: boolean): readonly ReferenceStep[] =>
  steps.map((step, place) =>
    place === 0 && !isInParagraph && isFigurePoint(step) ? { ...step, kind: 'paragraph' as const } : step,
  );
