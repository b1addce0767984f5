import { findClause } from '../model/clause.ts';
import { type EId, parseEId } from '../model/eid.ts';
import type { LanguageCode } from '../model/language.ts';
import { type CitedWork, type Library, type Place, textsInOrder } from './library.ts';
import type { Answer } from './references.ts';

/** An eId as files and exports write it, alone or after its Work: `art_VII__p_2`, `am-az-peace-2025/art_VII`. */
const EID = /^(?:([a-z0-9]+(?:-[a-z0-9]+)+)[\s/#]+)?([a-z]+_[\w-]+|preamble__\w+)$/u;

/** Where an eId given as a reference stands: places, none where no text has it; null where it is none. */
export function placesOfEId(library: Library, ref: string): readonly Place[] | null {
  const [, work, eId = ''] = EID.exec(ref.trim()) ?? [];
  const clause = parseEId(eId);
  if (clause === null) return null;
  const works = work === undefined ? [...library.values()] : [library.get(work) ?? []].flat();
  return works.flatMap((cited) => firstText(cited, clause));
}

/** The clause in the first text that has it. */
function firstText(cited: CitedWork, eId: EId): readonly Place[] {
  const text = textsInOrder(cited, []).find(({ clauses }) => findClause(clauses(), eId) !== null);
  return text === undefined ? [] : [{ work: cited.work.id, key: text.key, eId }];
}

/** What an address in a text leads to. */
export const answerAddress = (
  library: Library,
  path: readonly string[],
  languages: readonly LanguageCode[],
): Answer => library.addressed?.(path, languages) ?? NO_ADDRESS;

/** The answer to an address where nothing is. */
export const NO_ADDRESS: Answer = { status: 'absent', targets: [], near: [], why: [{ why: 'no-address' }] };
