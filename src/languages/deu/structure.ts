import type { OwnNouns, StructureWords } from '../language.ts';

/** In all cases; a "Ziffer" or "Nummer" is a point of a paragraph, or the paragraph itself ("Art. 6 Ziff. 1"). */
export const words: StructureWords = {
  preamble: ['präambel', 'praeambel'],
  part: ['teil', 'teils', 'teiles', 'teile', 'teilen'],
  chapter: ['kapitel', 'kapitels', 'kapiteln', 'kap'],
  section: ['abschnitt', 'abschnitts', 'abschnittes', 'abschnitte', 'abschnitten', 'abschn'],
  article: ['artikel', 'artikels', 'artikeln', 'art'],
  paragraph: ['absatz', 'absatzes', 'absätze', 'absätzen', 'absaetze', 'absaetzen', 'abs'],
  point: [
    ...['buchstabe', 'buchstaben', 'buchstabens', 'buchst', 'bst', 'lit'],
    ...['ziffer', 'ziffern', 'ziff', 'nummer', 'nummern', 'punkt', 'punkte', 'punkten', 'punktes'],
  ],
  subpoint: ['unterabsatz', 'unterabsatzes', 'unterabsätze', 'unterabsätzen', 'unterabs', 'uabs'],
  annex: [
    ...['anhang', 'anhangs', 'anhanges', 'anhänge', 'anhängen', 'anhaenge'],
    ...['anlage', 'anlagen', 'beilage', 'beilagen'],
  ],
  recital: ['erwägungsgrund', 'erwägungsgrunds', 'erwägungsgrundes', 'erwägungsgründe', 'erwägungsgründen'],
};

/** Zu Urkund dessen, Geschehen zu. */
export const closing =
  'zu urkund dessen|geschehen (?:zu|in|im|am)|unterzeichnet (?:zu|in)|die unterzeichneten';

export const nouns: OwnNouns = {
  recital: 'Erwägungsgrund',
  formula: 'abschließende Worte der Präambel',
  paragraph: 'Absatz',
  point: 'Buchstabe',
  subpoint: 'Ziffer',
  indent: 'Gedankenstrich',
  p: 'Absatz',
  note: 'Anmerkung',
  conclusions: 'abschließender Teil',
  hcontainer: 'Überschrift',
  gap: 'Lücke',
};
