import { type Address, parseAddress } from '../model/address.ts';
import { findClause } from '../model/clause.ts';
import { type EId, parseEId } from '../model/eid.ts';
import { formatKey } from '../model/expression.ts';
import { type CitedText, type CitedWork, type Library, type Place, textsInOrder } from './library.ts';

/** A permalink, with or without the site before it and what follows `?` or `#`. */
const PERMALINK = /^(?:https?:\/\/[^\s/]+)?(\/t\/[^\s?#]+)(?:[?#]\S*)?$/iu;
/** An eId as files and exports write it, alone or after its Work: `art_VII__p_2`, `am-az-peace-2025/art_VII`. */
const EID = /^(?:([a-z0-9]+(?:-[a-z0-9]+)+)[\s/#]+)?([a-z]+_[\w-]+|preamble__\w+)$/u;

/** What a permalink or an eId given as a reference leads to: places, none where nothing is there; null where it is neither. */
export function placesAddressed(library: Library, ref: string): readonly Place[] | null {
  const [, work, eId] = EID.exec(ref.trim()) ?? [];
  const path = eId === undefined ? PERMALINK.exec(ref.trim())?.[1] : undefined;
  const address = path === undefined ? null : parseAddress(path);
  if (address !== null && address.work !== null) return placesAt(library, address, address.work);
  const floating = path === undefined ? null : FLOATING.exec(path);
  if (floating !== null) return placesFloating(library, floating[1] ?? '', floating[2] ?? '');
  const clause = parseEId(eId ?? '');
  if (clause === null) return null;
  const works = work === undefined ? [...library.values()] : [library.get(work) ?? []].flat();
  return works.flatMap((cited) => firstText(cited, [clause]));
}

/** A permalink without language and day: `/t/<work>/art_VI--art_VII`. */
const FLOATING = /^\/t\/([a-z0-9-]+)\/([a-z]+_[\w/-]+|preamble(?:\/\w+)?)$/u;

function placesFloating(library: Library, work: string, levels: string): readonly Place[] {
  const cited = library.get(work);
  for (const { key } of cited === undefined ? [] : textsInOrder(cited, [])) {
    const address = parseAddress(`/t/${work}/${formatKey(key)}/${levels}`);
    const places = address === null ? [] : placesAt(library, address, work);
    if (places.length > 0) return places;
  }
  return [];
}

function placesAt(library: Library, { expression, clause, to }: Address, work: string): readonly Place[] {
  const cited = library.get(work);
  if (cited === undefined) return [];
  const ends = [clause, to].filter((eId) => eId !== null);
  if (expression === null) return [{ work, key: null, eId: null }];
  const text = cited.texts.find(
    ({ key }) =>
      key.language === expression.language &&
      key.variant === expression.variant &&
      key.date === expression.date,
  );
  if (text === undefined) return [];
  return ends.length === 0 ? [{ work, key: text.key, eId: null }] : placesIn(cited, text, ends);
}

/** The clauses in the first text that has them. */
function firstText(cited: CitedWork, eIds: readonly EId[]): readonly Place[] {
  for (const text of textsInOrder(cited, [])) {
    const places = placesIn(cited, text, eIds);
    if (places.length > 0) return places;
  }
  return [];
}

const placesIn = (
  { work }: CitedWork,
  { key, clauses }: CitedText,
  eIds: readonly EId[],
): readonly Place[] =>
  eIds.every((eId) => findClause(clauses(), eId) !== null)
    ? eIds.map((eId) => ({ work: work.id, key, eId }))
    : [];
