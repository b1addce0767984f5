import { type Address, formatAddress } from '../../model/address.ts';

/** Where the card of clauses is. */
export const cardPath = (address: Address): string =>
  `${formatAddress({ ...address, format: 'html' }).replace(/^\/t/u, '/card')}.svg`;
