import { type Language, wordFirst } from '../language.ts';
import { says } from './says/index.ts';
import { words } from './structure.ts';

export const eng: Language = {
  place: 1,
  bcp47: 'en',
  aliases: ['en', 'english'],
  endonym: 'English',
  english: 'English',
  letters: 'abcdefghijklmnopqrstuvwxyz',
  names: { eng: 'English', rus: 'Russian', hye: 'Armenian', aze: 'Azerbaijani' },
  words,
  title: wordFirst,
  says,
};
