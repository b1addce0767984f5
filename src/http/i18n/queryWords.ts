import type { LanguageCode } from '../../model/language.ts';

/** A query said in words. `x` and `y` stand already in quotation marks or are said themselves. */
export interface QueryWords {
  readonly lead: (query: string) => string;
  readonly anyForm: (words: string) => string;
  readonly exactly: (words: string) => string;
  readonly begins: (start: string) => string;
  readonly without: (x: string) => string;
  readonly near: (x: string, y: string, distance: number) => string;
  readonly field: (name: string, value: string) => string;
  readonly article: string;
}

export const QUERY_WORDS: Readonly<Record<LanguageCode, QueryWords>> = {
  eng: {
    lead: (query) => `Clauses with ${query}`,
    anyForm: (words) => `${words} in any form`,
    exactly: (words) => `exactly ${words}`,
    begins: (start) => `a word that begins with ${start}`,
    without: (x) => `without ${x}`,
    near: (x, y, distance) =>
      distance === 1 ? `${x} next to ${y}` : `${x} and ${y} at most ${distance} words apart`,
    field: (name, value) => `${name}: ${value}`,
    article: 'Article',
  },
  rus: {
    lead: (query) => `Положения, в которых есть: ${query}`,
    anyForm: (words) => `${words} в любой форме`,
    exactly: (words) => `именно ${words}`,
    begins: (start) => `слово, которое начинается на ${start}`,
    without: (x) => `без ${x}`,
    near: (x, y, distance) =>
      distance === 1 ? `${x} рядом с ${y}` : `${x} и ${y} на расстоянии не более ${distance} слов`,
    field: (name, value) => `${name}: ${value}`,
    article: 'Статья',
  },
  hye: {
    lead: (query) => `Դրույթներ, որոնցում կա՝ ${query}`,
    anyForm: (words) => `${words} ցանկացած ձևով`,
    exactly: (words) => `հենց ${words}`,
    begins: (start) => `բառ, որը սկսվում է այսպես՝ ${start}`,
    without: (x) => `առանց սրա՝ ${x}`,
    near: (x, y, distance) =>
      distance === 1 ? `${x} և ${y} կողք կողքի` : `${x} և ${y} միմյանցից առավելագույնը ${distance} բառ հեռու`,
    field: (name, value) => `${name}՝ ${value}`,
    article: 'Հոդված',
  },
  aze: {
    lead: (query) => `Bunlar olan müddəalar: ${query}`,
    anyForm: (words) => `istənilən formada ${words}`,
    exactly: (words) => `məhz ${words}`,
    begins: (start) => `${start} ilə başlayan söz`,
    without: (x) => `bunsuz: ${x}`,
    near: (x, y, distance) =>
      distance === 1 ? `${x} və ${y} yan-yana` : `${x} və ${y} arasında ən çoxu ${distance} söz`,
    field: (name, value) => `${name}: ${value}`,
    article: 'Maddə',
  },
};
