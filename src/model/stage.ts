import type { Work } from './work.ts';

/** A stage that an act has reached, as a source tells it. */
export type Stage = Work['stages'][number];

/** Stages that tell how far an act has come; a draft and a publication tell it only where nothing else does. */
const TOLD: readonly Stage['stage'][] = [
  'initialed',
  'adopted',
  'issued',
  'signed',
  'ratified',
  'in-force',
  'terminated',
];

/** The furthest stage reached; null where none is known. */
export function furthestStage({ stages }: Pick<Work, 'stages'>): Stage | null {
  const rank = ({ stage }: Stage): number => TOLD.indexOf(stage);
  const [furthest = null] = [...stages].sort((a, b) => rank(b) - rank(a) || b.date.localeCompare(a.date));
  return furthest;
}
