import type { ReasonOf } from '../model/reason.ts';
import type { ReferenceStep } from './reference.ts';

/** Levels of a citation as sentences name them: «третий абзац» stays a paragraph without a number. */
export const saidLevels = (steps: readonly ReferenceStep[]): ReasonOf<'nowhere'>['steps'] =>
  steps.map(({ kind, number, to, isUnnumbered }) => ({
    kind: kind === 'paragraph' && isUnnumbered === true ? 'p' : kind,
    number,
    to,
  }));
