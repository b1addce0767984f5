import { type ClauseKind, KINDS } from '../../model/kind.ts';
import { saidNumber } from '../naming.ts';
import type { Cited, Step } from './subject.ts';

/** How a style names one kind of clause: before the number for one and for several, and around the number. */
interface Mark {
  readonly one: string;
  readonly many: string;
  /** Stands directly at what is before it: "IV(2)". */
  readonly bracketed?: boolean;
}

/** How one citation style writes where in an act a clause stands. */
export interface PinMarks {
  readonly marks: Readonly<Record<ClauseKind, Mark>>;
  /** A numbered paragraph inside an article. */
  readonly paragraphInArticle: Mark;
  /** An unnumbered paragraph inside a numbered one, or inside a point. */
  readonly paragraphInParagraph: Mark;
  readonly between: string;
}

/** The pinpoint of a citation: "art II, para 2", "arts VI–VII"; empty for a whole text. */
export function pinpoint({ path, to }: Pick<Cited, 'path' | 'to'>, marks: PinMarks): string {
  return namedSteps(path).reduce((written, step, place, steps) => {
    const mark = markOf(step, steps[place - 1], marks);
    const isLast = place === steps.length - 1;
    const named = nameStep(step, isLast ? to : null, mark);
    if (written === '') return named;
    return mark.bracketed === true ? written + named : written + marks.between + named;
  }, '');
}

/** Parts, chapters and sections are left out where articles are numbered through them. */
const namedSteps = (path: readonly Step[]): readonly Step[] =>
  path.filter((step, place) => {
    const inner = path[place + 1];
    return inner === undefined || (KINDS[step.kind].isNamed && inner.eId.startsWith(`${step.eId}__`));
  });

function markOf(step: Step, around: Step | undefined, { marks, ...inside }: PinMarks): Mark {
  if (step.kind === 'paragraph' && around?.kind === 'article') return inside.paragraphInArticle;
  const isInner = around !== undefined && KINDS[around.kind].level >= KINDS.paragraph.level;
  if (step.kind === 'p' && isInner) return inside.paragraphInParagraph;
  return marks[step.kind];
}

function nameStep(step: Step, to: Step | null, { one, many, bracketed }: Mark): string {
  const number = saidNumber(step);
  if (number === null) return one;
  const last = to === null ? null : saidNumber(to);
  if (bracketed === true) return last === null ? `(${number})` : `(${number})–(${last})`;
  return last === null ? spaced(one, number) : spaced(many, `${number}–${last}`);
}

const spaced = (mark: string, number: string): string => `${mark} ${number}`;
