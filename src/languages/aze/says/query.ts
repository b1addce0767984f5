import type { Says } from '../../says.ts';

export const query: Says['query'] = {
  lead: (query) => `Axtarılan müddəalar: ${query}`,
  anyForm: (words) => `${words} (istənilən formada)`,
  exactly: (words) => `məhz ${words}`,
  begins: (start) => `${start} ilə başlayan söz`,
  without: (x) => `${x} olmadan`,
  near: (x, y, distance) =>
    distance === 1 ? `${x} və ${y} yan-yana` : `${x} və ${y} arasında ən çoxu ${distance} söz`,
  field: (name, value) => `${name}: ${value}`,
  article: 'Maddə',
};
