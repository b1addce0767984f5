import { titleIn } from '../../model/work.ts';
import type { Cited } from './subject.ts';

/** The Bluebook, table T10.3: abbreviations of states, by ISO 3166 code. A state without a row is written out. */
const STATES: Readonly<Record<string, string>> = {
  AM: 'Arm.',
  AZ: 'Azer.',
  FR: 'Fr.',
  GB: 'U.K.',
  GE: 'Geor.',
  IR: 'Iran',
  RU: 'Russ.',
  TR: 'Turk.',
  US: 'U.S.',
};

/** Parties of a bilateral treaty, in the alphabetical order of their codes; null for all others (rule 21.4.2). */
export function bilateralParties({ work }: Cited): readonly string[] | null {
  if (work.nature !== 'treaty') return null;
  const parties = work.participants.filter(({ role }) => role === 'party');
  if (parties.length !== 2) return null;
  return [...parties]
    .map(({ code, name }) => ({ code, name: titleIn(name, 'eng') }))
    .sort((a, b) => (a.code ?? a.name).localeCompare(b.code ?? b.name))
    .map(({ code, name }) => STATES[code ?? ''] ?? name);
}
