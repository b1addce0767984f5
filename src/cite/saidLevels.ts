import { components, type EId } from '../model/eid.ts';
import { isPlaced } from '../model/kind.ts';
import type { ReasonOf } from '../model/reason.ts';
import type { ReferenceStep } from './reference.ts';

/** Levels of a citation as sentences name them: «третий абзац» stays a paragraph without a number. */
export const saidLevels = (steps: readonly ReferenceStep[]): ReasonOf<'nowhere'>['steps'] =>
  steps.map(({ kind, number, to, isUnnumbered }) => ({
    kind: kind === 'paragraph' && isUnnumbered === true ? 'p' : kind,
    number,
    to,
  }));

/** The same of a clause that was found: "third subparagraph" where the words could have meant a point. */
export function foundLevels(steps: readonly ReferenceStep[], eId: EId | null): ReturnType<typeof saidLevels> {
  const found = eId === null ? undefined : components(eId).at(-1);
  return saidLevels(steps).map((level, place) =>
    place === steps.length - 1 && found !== undefined && level.to === null && isPlaced(found.kind)
      ? { ...level, kind: found.kind, number: found.number }
      : level,
  );
}
