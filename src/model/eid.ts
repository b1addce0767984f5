import { type ClauseKind, KINDS, kindOfName } from './kind.ts';

declare const eIdBrand: unique symbol;

/** A clause id: `name[_number]` components joined by `__` (AKN-NC 1.0, section 5), e.g. `art_II__p_2`. */
export type EId = string & { readonly [eIdBrand]: true };

interface EIdComponent {
  readonly kind: ClauseKind;
  /** As in the eId, `-x2` included; null where the name stands alone (`preamble`). */
  readonly number: string | null;
}

const COMPONENT = '[a-z]+(?:_[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)?';
const WELL_FORMED = new RegExp(`^${COMPONENT}(?:__${COMPONENT})*$`, 'u');

/** The text as an eId, or null where it is none. 200 characters at most. */
export function parseEId(text: string): EId | null {
  if (text.length > 200 || !WELL_FORMED.test(text)) return null;
  return text.split('__').every((part) => kindOfPart(part) !== null) ? (text as EId) : null;
}

/** Components of a well-formed eId, outermost first. */
export function components(eId: EId): readonly EIdComponent[] {
  const found: EIdComponent[] = [];
  for (const part of eId.split('__')) {
    const kind = kindOfPart(part);
    const at = part.indexOf('_');
    if (kind !== null) found.push({ kind, number: at < 0 ? null : part.slice(at + 1) });
  }
  return found;
}

/** Kind of the last component; null where it is none of ours. */
export const lastKind = (eId: EId): ClauseKind | null => kindOfPart(eId.slice(startOfLast(eId)));

/** Kind of the component before the last; null for a single one. */
export function outerKind(eId: EId): ClauseKind | null {
  const parent = parentEId(eId);
  return parent === null ? null : lastKind(parent);
}

const startOfLast = (eId: EId): number => {
  const cut = eId.lastIndexOf('__');
  return cut < 0 ? 0 : cut + 2;
};

function kindOfPart(part: string): ClauseKind | null {
  const at = part.indexOf('_');
  return kindOfName(at < 0 ? part : part.slice(0, at));
}

/** `prefix__name_number`; a null prefix or number is left out. */
export function composeEId(prefix: EId | null, kind: ClauseKind, number: string | null): EId {
  const own = number === null ? KINDS[kind].name : `${KINDS[kind].name}_${number}`;
  return (prefix === null ? own : `${prefix}__${own}`) as EId;
}

/** The eId without its last component; null for a single one. */
export function parentEId(eId: EId): EId | null {
  const cut = eId.lastIndexOf('__');
  return cut < 0 ? null : (eId.slice(0, cut) as EId);
}

/** Path segments of the permalink: messengers turn a pair of `__` into italics, so levels are segments. */
export const eIdPath = (eId: EId): string => eId.replaceAll('__', '/');
