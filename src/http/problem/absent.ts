import type { Absent } from '../../archive/resolution.ts';
import { formatAddress } from '../../model/address.ts';
import type { AppContext } from '../context.ts';
import { fail, type Offer } from '../problem.ts';

/** What an address names is not there: the problem says what there is. */
export function failAbsent(app: AppContext, { reason, why, near }: Absent): never {
  const offers = near.map(
    (address): Offer => ({ url: formatAddress(address), title: app.nameAddress(address) }),
  );
  return fail(reason, why, { offers });
}
