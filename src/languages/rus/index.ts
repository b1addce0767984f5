import { type Language, wordFirst } from '../language.ts';
import { words } from './structure.ts';

export const rus: Language = {
  place: 2,
  bcp47: 'ru',
  aliases: ['ru', 'russian'],
  endonym: 'русский',
  english: 'Russian',
  letters: 'абвгдежзиклмнопрстуфхцчшщэюя',
  words,
  title: wordFirst,
};
