import { type Address, formatAddress } from '../model/address.ts';
import type { Archive, ClauseRef } from './archive.ts';

/** A clause found by its words, and its address. */
export interface Hashed {
  readonly address: Address;
  readonly ref: ClauseRef;
}

/** Empty lines of forms stand in every treaty; no list goes further. */
const MOST = 10_000;

/** Clauses with these words in the order of their hashes; an older edition only where the newest has other words there. */
export function clausesWith(archive: Archive, hash: string): readonly Hashed[] {
  const found = new Map(
    archive.byHash(hash, MOST).map((ref): [string, Hashed] => {
      const address = refAddress(archive, ref);
      return [formatAddress(address), { address, ref }];
    }),
  );
  // The same clause stands in the list without its edition: the words never changed.
  const isRepeated = ({ address }: Hashed): boolean =>
    address.expression?.edition != null &&
    found.has(formatAddress({ ...address, expression: { ...address.expression, edition: null } }));
  return [...found.values()].filter((one) => !isRepeated(one));
}

/** The address of a clause found by its words: without edition where it stands in the newest one. */
export function refAddress(archive: Archive, { edition, position }: ClauseRef): Address {
  const expression = archive.works
    .get(edition.work)
    ?.expressions.find(({ editions }) => editions.includes(edition));
  const newest = expression?.editions.at(-1) === edition;
  return {
    work: edition.work,
    expression: { ...edition.key, edition: newest ? null : edition.number },
    clause: edition.index.eIdAt(position),
    to: null,
    format: 'html',
  };
}
