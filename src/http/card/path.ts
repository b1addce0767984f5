import { type Address, formatAddress } from '../../model/address.ts';
import type { CardFormat } from './formats.ts';

/** Where the card of a text or of clauses is. */
export const cardPath = (address: Address, format: CardFormat): string =>
  `${formatAddress({ ...address, format: 'html' }).replace(/^\/t/u, '/card')}.${format}`;
