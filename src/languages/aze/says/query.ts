import type { Says } from '../../says.ts';

export const query: Says['query'] = {
  lead: (query) => `Bunlar olan müddəalar: ${query}`,
  anyForm: (words) => `istənilən formada ${words}`,
  exactly: (words) => `məhz ${words}`,
  begins: (start) => `${start} ilə başlayan söz`,
  without: (x) => `bunsuz: ${x}`,
  near: (x, y, distance) =>
    distance === 1 ? `${x} və ${y} yan-yana` : `${x} və ${y} arasında ən çoxu ${distance} söz`,
  field: (name, value) => `${name}: ${value}`,
  article: 'Maddə',
};
