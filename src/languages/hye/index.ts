import { type Language, wordFirst } from '../language.ts';
import { says } from './says/index.ts';
import { words } from './structure.ts';

export const hye: Language = {
  place: 3,
  bcp47: 'hy',
  aliases: ['hy', 'arm', 'armenian'],
  endonym: 'հայերեն',
  english: 'Armenian',
  letters: 'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփք',
  names: { eng: 'անգլերեն', rus: 'ռուսերեն', hye: 'հայերեն', aze: 'ադրբեջաներեն' },
  words,
  title: wordFirst,
  says,
};
