import { fail } from './problem.ts';

/** Fails for an address, or a way to ask it, that is not there. */
export const unknownAddress = (method: string): never =>
  method === 'GET' || method === 'HEAD'
    ? fail('not-found', 'Texts begin at /t, search is at /search, the API at /api/v1; see /openapi.json', {
        offers: [
          { url: '/t', title: 'All texts' },
          { url: '/search', title: 'Search' },
        ],
      })
    : fail('method-not-allowed', `${method} is not used here`);
