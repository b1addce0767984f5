import { type Language, wordFirst } from '../language.ts';
import { says } from './says/index.ts';
import { words } from './structure.ts';

export const aze: Language = {
  place: 4,
  bcp47: 'az-Latn',
  aliases: ['az', 'az-latn', 'azerbaijani'],
  endonym: 'azərbaycanca',
  english: 'Azerbaijani',
  letters: 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz',
  names: { eng: 'ingiliscə', rus: 'rusca', hye: 'ermənicə', aze: 'azərbaycanca' },
  words,
  title: (word, number, isRoman) =>
    isRoman ? `${number} ${word.toLocaleLowerCase('az')}` : wordFirst(word, number),
  says,
};
