import { existsSync, statSync } from 'node:fs';
import type { Archive } from '../archive/archive.ts';
import { handedOn } from '../archive/handedOn.ts';
import { type Checked, checkMirror } from '../mirror/check.ts';
import type { Finding } from '../mirror/finding.ts';
import { folderPlace } from '../mirror/folder.ts';
import type { Place } from '../mirror/place.ts';
import { addressOf, serverPlace } from '../mirror/server.ts';

/** Why a mirror cannot be asked where it is; what to do instead. */
const ELSEWHERE =
  'a mirror is a folder, or an address of http on this machine: this program asks no other one. Fetch the mirror with a program that you trust (wget --mirror, or its ZIP) and give the folder';

/** Where the mirror is; a sentence where it is nowhere that is looked at. */
export function placeOf(given: string): Place | string {
  const address = addressOf(given);
  if (address !== null) return serverPlace(address);
  if (/^[a-z][a-z0-9+.-]+:/iu.test(given)) return ELSEWHERE;
  return existsSync(given) && statSync(given).isDirectory()
    ? folderPlace(given)
    : `there is no folder ${given}`;
}

/** 0 the same; 1 something is other; 3 nothing is, as far as it could be read. */
export function exitCodeOf({ findings, isAnother }: Checked): 0 | 1 | 3 {
  if (isAnother || findings.some(({ kind }) => kind !== 'unread')) return 1;
  return findings.length === 0 ? 0 : 3;
}

/** Compares a mirror with this archive, as it is handed on, and says what was found. */
export async function verifyMirror(whole: Archive, place: Place, json: boolean): Promise<0 | 1 | 3> {
  const archive = handedOn(whole);
  const checked = await checkMirror(archive, place);
  const told = json
    ? { root: archive.snapshot.root, ...checked, findings: together(checked.findings) }
    : null;
  process.stdout.write(told === null ? inWords(checked) : `${JSON.stringify(told)}\n`);
  return exitCodeOf(checked);
}

/** One finding for a clause that is other in the same way in several files. */
interface Together extends Omit<Finding, 'file'> {
  readonly files: readonly string[];
}

function together(findings: readonly Finding[]): readonly Together[] {
  const groups = new Map<string, Together>();
  for (const { file, ...finding } of findings) {
    const name = JSON.stringify([finding.kind, finding.text, finding.eId, finding.says]);
    groups.set(name, { ...finding, files: [...(groups.get(name)?.files ?? []), file] });
  }
  return [...groups.values()];
}

function inWords(checked: Checked): string {
  const { version, findings, files, clauses, isAnother } = checked;
  const lines = together(findings).map(({ kind, text, eId, files: [file, ...more], says }) => {
    const where = [text, eId].filter((part) => part !== null).join(' ');
    const others = more.length === 0 ? '' : ` and ${more.length} more`;
    return `${kind} ${where === '' ? '' : `${where} `}(${file}${others}): ${says}`;
  });
  const ends = {
    0: 'the same: every clause has the words that are published here',
    1: isAnother ? 'another archive: it holds no text of this one' : 'not the same',
    3: 'cannot say: what could be read is the same, but not all could be read',
  };
  return `${[...(isAnother ? [] : lines), version, `${files} files, ${clauses} clauses read`, ends[exitCodeOf(checked)]].join('\n')}\n`;
}
