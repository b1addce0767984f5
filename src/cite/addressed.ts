import { findClause } from '../model/clause.ts';
import { type EId, parseEId } from '../model/eid.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Answer } from './inWorks.ts';
import { type CitedWork, type Library, type Place, textsInOrder } from './library.ts';

/** An eId as files and exports write it, alone or after its Work: `art_VII__p_2`, `am-az-peace-2025/art_VII`. */
const EID = /^(?:([a-z0-9]+(?:-[a-z0-9]+)+)[\s/#]+)?([a-z]+_[\w-]+|preamble__\w+)$/u;

/** Where an eId given as a reference stands: places, none where no text has it; null where it is none. */
function placesOfEId(library: Library, ref: string): readonly Place[] | null {
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

/** The answer to an address where nothing is. */
export const NO_ADDRESS: Answer = { status: 'absent', targets: [], near: [], why: [{ why: 'no-address' }] };

/** What an eId leads to; null where the text is none. */
export function answerEId(library: Library, text: string): Answer | null {
  const targets = placesOfEId(library, text);
  if (targets === null) return null;
  if (targets.length === 0) return NO_ADDRESS;
  const works = new Set(targets.map(({ work }) => work)).size;
  return works === 1
    ? { status: 'found', targets, near: [], why: [] }
    : { status: 'ambiguous', targets, near: [], why: [{ why: 'in-works', steps: [], works }] };
}

/** What an address in a text leads to, or an eId alone. */
export function answerAddress(
  library: Library,
  path: readonly string[],
  languages: readonly LanguageCode[],
): Answer {
  const [eId = '', below] = path;
  if (below === undefined) return answerEId(library, eId) ?? NO_ADDRESS;
  return library.addressed?.(path, languages) ?? NO_ADDRESS;
}
