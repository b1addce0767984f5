import { z } from 'zod';
import { type Address, formatAddress, parseAddress } from '../model/address.ts';
import type { Href } from './view.ts';

/** How JSON names what has an address: by its path, which every copy of the archive has, and by a whole link. */
export const PERMANENT = {
  permalink: z.string().describe('Path of the permanent address'),
  url: z.string().describe('The same as an absolute link, below the canonical address of the archive'),
};

/** The link of a permalink; of another path, that path. */
export function urlOf(permalink: string, href: Href): string {
  const address = parseAddress(permalink);
  return address === null ? permalink : href(address);
}

/** Both names of an address. */
export const permanent = (address: Address, href: Href) => ({
  permalink: formatAddress(address),
  url: href(address),
});

/** Whether a link leads nobody elsewhere anywhere: an address of this machine, or a path without a host, as copies have. */
export const isLocal = (url: string): boolean =>
  /^(?:https?:\/\/(?:127\.0\.0\.1|\[::1\]|localhost)[:/]|\/)/u.test(url);
