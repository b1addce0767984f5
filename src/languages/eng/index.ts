import { type Language, wordFirst } from '../language.ts';
import { words } from './structure.ts';

export const eng: Language = {
  place: 1,
  bcp47: 'en',
  aliases: ['en', 'english'],
  endonym: 'English',
  english: 'English',
  letters: 'abcdefghijklmnopqrstuvwxyz',
  words,
  title: wordFirst,
};
