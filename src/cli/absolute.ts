import type { Archive } from '../archive/archive.ts';
import { type Config, linksLeadTo } from '../config.ts';
import { formatAddress } from '../model/address.ts';
import type { Href } from '../render/view.ts';

/** Absolute links of a command's answers: where those of a server with these settings lead. */
export function absoluteIn({ snapshot }: Pick<Archive, 'snapshot'>, config: Config): Href {
  const base = (snapshot.facts.canonical ?? linksLeadTo(config, config.PORT)).replace(/\/$/u, '');
  return (address) => base + formatAddress(address);
}
