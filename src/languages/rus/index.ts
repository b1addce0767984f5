import { type Language, wordFirst } from '../language.ts';
import { says } from './says/index.ts';
import { words } from './structure.ts';

export const rus: Language = {
  place: 2,
  bcp47: 'ru',
  aliases: ['ru', 'russian'],
  endonym: 'русский',
  english: 'Russian',
  letters: 'абвгдежзиклмнопрстуфхцчшщэюя',
  names: { eng: 'английский', rus: 'русский', hye: 'армянский', aze: 'азербайджанский' },
  words,
  title: wordFirst,
  says,
};
