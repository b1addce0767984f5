import type { CitationPhrases } from '../../languages/interface.ts';
import { INTERFACES, type InterfaceCode } from '../../model/interfaces.ts';
import type { STAGES } from '../../model/work.ts';
import type { CiteDays, CitedClause, CitedText } from './subject.ts';

type Stage = (typeof STAGES)[number];

/** A language's phrases with the form that a style gives to days. */
export interface Phrases extends CitationPhrases {
  readonly day: (date: string) => string;
}

/** The phrases of a style written in `code`; a style in a language whose folder has none is our mistake. */
export function phrasesIn(code: InterfaceCode, day: (date: string) => string): Phrases {
  const { citationPhrases, english } = INTERFACES[code];
  if (citationPhrases === null) throw new RangeError(`The folder of ${english} has no phrases for citations`);
  return { ...citationPhrases, day };
}

/** Stages that tell how binding an act is; publication and drafts do not. */
const TOLD: readonly Stage[] = ['initialed', 'adopted', 'signed', 'ratified', 'in-force', 'terminated'];

/**
 * How far a treaty has come, in the order of the days, and what is not known to have followed. "As of" is the day of
 * the last look, or `asOf` where that is earlier. None for acts that are no treaties: nothing is said to bind there.
 */
export function stagePhrases({ work }: CitedText, { asOf }: CiteDays, say: Phrases): readonly string[] {
  if (work.nature !== 'treaty') return [];
  const reached = work.stages
    .filter(({ stage, date }) => TOLD.includes(stage) && (asOf === null || date <= asOf))
    .sort((a, b) => a.date.localeCompare(b.date) || TOLD.indexOf(a.stage) - TOLD.indexOf(b.stage));
  const has = (...stages: readonly Stage[]): boolean => reached.some(({ stage }) => stages.includes(stage));
  const checked = work.status_checked ?? null;
  const looked = checked === null ? null : asOf !== null && asOf < checked ? asOf : checked;
  const told = reached.map(({ stage, date }) => `${say.stage[stage]} ${say.day(date)}`);
  if (!has('signed', 'adopted', 'ratified', 'in-force'))
    return [...told, say.noSignature(looked === null ? null : say.day(looked))];
  return has('in-force') || looked === null ? told : [...told, say.notInForce(say.day(looked))];
}

/** What must be said of the words below the level `official`; null where nothing must. */
export function levelPhrase(
  { level, isGap }: Pick<CitedClause, 'level' | 'isGap'>,
  say: Phrases,
): string | null {
  if (isGap) return say.notHeld;
  return level === null || level === 'official' ? null : say.level[level];
}
