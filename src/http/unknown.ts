import { STARTS } from './problem/offers.ts';
import { fail } from './problem.ts';

/** Fails for an address, or a way to ask it, that is not there. */
export const unknownAddress = (method: string, isPosted = false): never =>
  (method === 'GET' || method === 'HEAD') && !isPosted
    ? fail('not-found', { why: 'begins-at' }, { offers: STARTS })
    : fail('method-not-allowed', { why: 'method-unused', method });
