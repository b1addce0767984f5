import type { Says } from '../../says.ts';

export const query: Says['query'] = {
  lead: (query) => `Clauses with ${query}`,
  anyForm: (words) => `${words} in any form`,
  exactly: (words) => `exactly ${words}`,
  begins: (start) => `a word that begins with ${start}`,
  without: (x) => `without ${x}`,
  near: (x, y, distance) =>
    distance === 1 ? `${x} next to ${y}` : `${x} and ${y} at most ${distance} words apart`,
  field: (name, value) => `${name}: ${value}`,
  article: 'Article',
};
