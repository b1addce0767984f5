import type { Level } from '../../model/attestation.ts';
import type { STAGES } from '../../model/work.ts';
import type { CiteDays, Cited } from './subject.ts';

type Stage = (typeof STAGES)[number];

/** The phrases of a citation in one language. */
export interface Phrases {
  readonly day: (date: string) => string;
  readonly stage: Readonly<Record<Stage, string>>;
  /** "no signature known", with the day of the last look where there is one. */
  readonly noSignature: (day: string | null) => string;
  readonly notInForce: (day: string) => string;
  readonly level: Readonly<Record<Exclude<Level, 'official'>, string>>;
  readonly notHeld: string;
}

const ENGLISH_STAGES: Phrases['stage'] = {
  drafted: 'drafted',
  initialed: 'initialed',
  signed: 'signed',
  adopted: 'adopted',
  issued: 'issued',
  published: 'published',
  ratified: 'ratified',
  'in-force': 'entered into force',
  terminated: 'terminated',
};

export const englishPhrases = (day: (date: string) => string): Phrases => ({
  day,
  stage: ENGLISH_STAGES,
  noSignature: (date) =>
    date === null ? 'no signature known to this archive' : `no signature known as of ${date}`,
  notInForce: (date) => `no entry into force known as of ${date}`,
  level: {
    secondary: 'wording checked against a press or scholarly copy only',
    partial: 'only some of the wording checked against a published copy',
    unchecked: 'wording not checked against any copy',
  },
  notHeld: 'words not held',
});

export const russianPhrases = (day: (date: string) => string): Phrases => ({
  day,
  stage: {
    drafted: 'проект',
    initialed: 'парафирование',
    signed: 'подписание',
    adopted: 'принятие',
    issued: 'издание',
    published: 'опубликование',
    ratified: 'ратификация',
    'in-force': 'вступление в силу',
    terminated: 'прекращение',
  },
  noSignature: (date) =>
    date === null ? 'сведений о подписании нет' : `на ${date} сведений о подписании нет`,
  notInForce: (date) => `на ${date} сведений о вступлении в силу нет`,
  level: {
    secondary: 'текст сверен только с публикацией в печати или научном издании',
    partial: 'текст сверен с публикацией лишь частично',
    unchecked: 'текст не сверен ни с одной копией',
  },
  notHeld: 'текст отсутствует',
});

/** Stages that tell how binding an act is; publication and drafts do not. */
const TOLD: readonly Stage[] = ['initialed', 'adopted', 'signed', 'ratified', 'in-force', 'terminated'];

/**
 * How far a treaty has come, in the order of the days, and what is not known to have followed. "As of" is the day of
 * the last look, or `asOf` where that is earlier. None for acts that are no treaties: nothing is said to bind there.
 */
export function stagePhrases({ work }: Cited, { asOf }: CiteDays, say: Phrases): readonly string[] {
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
export function levelPhrase({ level, isGap }: Cited, say: Phrases): string | null {
  if (isGap) return say.notHeld;
  return level === null || level === 'official' ? null : say.level[level];
}
