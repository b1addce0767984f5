import { type Language, wordFirst } from '../language.ts';
import { words } from './structure.ts';

export const hye: Language = {
  place: 3,
  bcp47: 'hy',
  aliases: ['hy', 'arm', 'armenian'],
  endonym: 'հայերեն',
  english: 'Armenian',
  letters: 'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփք',
  words,
  title: wordFirst,
};
