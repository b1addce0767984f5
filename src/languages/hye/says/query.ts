import type { Says } from '../../says.ts';

export const query: Says['query'] = {
  lead: (query) => `Դրույթներ, որոնցում կա՝ ${query}`,
  anyForm: (words) => `${words} ցանկացած ձևով`,
  exactly: (words) => `հենց ${words}`,
  begins: (start) => `բառ, որը սկսվում է այսպես՝ ${start}`,
  without: (x) => `առանց՝ ${x}`,
  near: (x, y, distance) =>
    distance === 1 ? `${x} և ${y} կողք կողքի` : `${x} և ${y} միմյանցից առավելագույնը ${distance} բառ հեռու`,
  field: (name, value) => `${name}՝ ${value}`,
  article: 'Հոդված',
};
