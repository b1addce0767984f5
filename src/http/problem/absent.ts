import type { Absent } from '../../archive/resolution.ts';
import type { AppContext } from '../context.ts';
import { fail } from '../problem.ts';
import { offerOf } from './offers.ts';

/** What an address names is not there: the problem says what there is. */
export function failAbsent(app: AppContext, { reason, why, near }: Absent): never {
  const { works } = app.services.archive();
  const offers = near.map((address) => offerOf(address, works));
  return fail(reason, why, { offers });
}
