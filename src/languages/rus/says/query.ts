import type { Says } from '../../says.ts';

export const query: Says['query'] = {
  lead: (query) => `Положения, в которых есть: ${query}`,
  anyForm: (words) => `${words} в любой форме`,
  exactly: (words) => `именно ${words}`,
  begins: (start) => `слово, которое начинается на ${start}`,
  without: (x) => `без ${x}`,
  near: (x, y, distance) =>
    distance === 1 ? `${x} рядом с ${y}` : `${x} и ${y} на расстоянии не более ${distance} слов`,
  field: (name, value) => `${name}: ${value}`,
  article: 'Статья',
};
