import type { Archive } from '../archive/archive.ts';
import { newestEdition } from '../archive/snapshot.ts';
import { type Address, formatAddress, parseAddress } from '../model/address.ts';
import { formatKey } from '../model/expression.ts';
import { formatOf } from '../render/formats.ts';

/**
 * What stands in a mirror for an address that it does not keep, best first: a clause under the name of the newest edition
 * is that of the text; what was checked of a clause, its PDF, its book and its comparison are those of the whole text, at the clause
 * where there is a place for it. The address itself is the first of them.
 */
export function standIns(archive: Archive, address: string): readonly string[] {
  const [path = '', query = ''] = address.split('?');
  const compared = /^\/compare\/([^/]+\/[^/]+).*\/to\/([^/]+\/[^/]+)/u.exec(path);
  if (compared !== null) return [address, `/compare/${compared[1]}/to/${compared[2]}`];
  const found = parseAddress(path);
  if (found === null || found.expression === null) return [address];
  const unpinned = withoutNewest(archive, found);
  const { clause, format } = unpinned;
  const whole: Address = { ...unpinned, clause: null, to: null };
  if (query === 'evidence=1' && clause !== null)
    return [address, `${formatAddress(whole)}?evidence=1#${clause}`];
  const inWhole = formatOf(format)?.inWhole ?? null;
  if (inWhole !== null && clause !== null)
    return [address, formatAddress(unpinned), formatAddress(whole) + inWhole(clause)];
  return [address, formatAddress(unpinned) + (query === '' ? '' : `?${query}`)];
}

/** The newest edition is what the address without one shows. */
function withoutNewest({ works }: Archive, address: Address): Address {
  const { work, expression } = address;
  if (expression === null || expression.edition === null) return address;
  const entry = works
    .get(work ?? '')
    ?.expressions.find(({ key }) => formatKey(key) === formatKey(expression));
  if (entry === undefined || newestEdition(entry).number !== expression.edition) return address;
  return { ...address, expression: { ...expression, edition: null } };
}
