import { INTERFACE_CODES } from '../../model/interfaces.ts';
import { OLD_STATUS_DAYS } from '../../model/work.ts';
import type { Archive } from '../archive.ts';
import type { WorkEntry } from '../snapshot.ts';
import { atKey, type StyleFinding } from './finding.ts';

/** What the facts of a Work lack. `today`: `YYYY-MM-DD`. */
export function workStyle(archive: Archive, { work }: WorkEntry, today: string): readonly StyleFinding[] {
  const file = `${work.id}/work.yaml`;
  const spoken = archive.snapshot.facts.languages ?? INTERFACE_CODES;
  const say = (...[key, rule, message]: readonly [string, StyleFinding['rule'], string]): StyleFinding =>
    atKey(archive, file, key, rule, message);
  const untitled = spoken.filter((code) => (work.title[code] ?? work.short_title?.[code]) === undefined);
  const unsummed = spoken.filter((code) => work.abstract?.[code] === undefined);
  const status = work.nature === 'treaty' ? statusLacks(work.status_checked, today) : null;
  return [
    ...(untitled.length === 0 ? [] : [say('title', 'no-title', noTitle(untitled))]),
    ...(unsummed.length === 0 ? [] : [say('abstract', 'no-abstract', noAbstract(unsummed))]),
    ...(status === null ? [] : [say('status_checked', 'status-unchecked', status)]),
  ];
}

const noTitle = (codes: readonly string[]): string =>
  `has no title in ${codes.join(', ')}: readers of these languages see another one's. Add the printed title, or a name of ours under short_title`;

const noAbstract = (codes: readonly string[]): string =>
  `has no abstract in ${codes.join(', ')}: say in two or three plain sentences of our own what the act does`;

function statusLacks(checked: string | undefined, today: string): string | null {
  if (checked === undefined)
    return 'nobody is said to have looked how far the treaty has come: look for signatures, ratifications and entry into force, and write the day under status_checked';
  const days = Math.round((Date.parse(today) - Date.parse(checked)) / 86_400_000);
  return days <= OLD_STATUS_DAYS
    ? null
    : `its status was last looked at ${days} days ago (${checked}): look again, and write the day under status_checked`;
}
