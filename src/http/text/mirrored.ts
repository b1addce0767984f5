import type { Archive } from '../../archive/archive.ts';
import type { Edition } from '../../archive/edition.ts';
import { newestEdition } from '../../archive/snapshot.ts';
import { type Address, ALL_WORKS, formatAddress } from '../../model/address.ts';
import type { EId } from '../../model/eid.ts';
import { ofEveryClause, offeredOf, writtenOf } from '../../render/formats.ts';

interface Held {
  /** Names no edition where it is the newest. */
  readonly address: Address;
  readonly edition: Edition;
  readonly isNewest: boolean;
}

/** Texts that a mirror keeps: under their names, with what was checked, and every edition under its own. */
export function* textsMirrored(archive: Archive): Generator<string> {
  for (const { address, edition, isNewest } of textsHeld(archive)) {
    yield formatAddress(address);
    if (edition.front.attestations.length > 0) yield `${formatAddress(address)}?evidence=1`;
    if (isNewest)
      yield formatAddress({ ...address, expression: { ...edition.key, edition: edition.number } });
  }
}

/** Clauses of the newest edition stand under the address that names none; older ones keep their own. */
export function* clausesMirrored(archive: Archive): Generator<string> {
  for (const { address, edition } of textsHeld(archive))
    for (const clause of eIdsOf(edition)) yield formatAddress({ ...address, clause });
}

/** Texts in every format that needs no press. */
export function* textFilesMirrored(archive: Archive): Generator<string> {
  for (const { address, edition } of textsHeld(archive))
    for (const format of writtenFor(edition)) yield formatAddress({ ...address, format });
}

/** Clauses in every format that needs no press and is no book; none whose words may no longer be shown. */
export function* clauseFilesMirrored(archive: Archive): Generator<string> {
  for (const { address, edition } of textsHeld(archive))
    for (const clause of eIdsOf(edition).filter((eId) => isShown(edition, eId)))
      for (const format of writtenFor(edition, ofClauses))
        yield formatAddress({ ...address, clause, format });
}

/** Texts as PDF. */
export function* textPdfsMirrored(archive: Archive): Generator<string> {
  for (const { address } of textsHeld(archive)) yield formatAddress({ ...address, format: 'pdf' });
}

/** Every edition by the address under which a mirror has its clauses. */
function* textsHeld({ works }: Archive): Generator<Held> {
  for (const { expressions } of works.values())
    for (const expression of expressions)
      for (const edition of expression.editions) {
        const { work, key, number } = edition;
        const isNewest = edition === newestEdition(expression);
        const named = { ...key, edition: isNewest ? null : number };
        yield { address: { ...ALL_WORKS, work, expression: named }, edition, isNewest };
      }
}

const written = new Set(writtenOf('text'));
const ofClauses = new Set(ofEveryClause());
const writtenFor = (edition: Edition, those = written) =>
  offeredOf(edition).filter((format) => those.has(format));

const eIdsOf = ({ index }: Edition) =>
  Array.from({ length: index.size }, (_, position) => index.eIdAt(position));

const isShown = ({ index }: Edition, eId: EId): boolean => index.withdrawnAt(index.positionOf(eId)) === null;
