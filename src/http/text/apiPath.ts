import { type Address, formatAddress } from '../../model/address.ts';

export const API_WORKS = '/api/v1/works';

/** The API names a clause by its eId, behind what is asked of it where that is not its JSON. */
export function apiPath(address: Address, asked: readonly string[] = []): string {
  const [, , work, expression, ...levels] = formatAddress({ ...address, format: 'html' }).split('/');
  const eId = levels.length === 0 ? [] : [...asked, levels.join('__')];
  return [API_WORKS, ...[work, expression].filter((part) => part !== undefined), ...eId].join('/');
}
