import type { Sounds } from '../names.ts';

export const sounds: Sounds = {
  groups: [],
  letters: {
    ...{
      а: 'a',
      б: 'b',
      в: 'v',
      г: 'g',
      д: 'd',
      е: 'e',
      ж: 'j',
      з: 'z',
      и: 'i',
      й: 'i',
      к: 'k',
      л: 'l',
      м: 'm',
    },
    ...{
      н: 'n',
      о: 'o',
      п: 'p',
      р: 'r',
      с: 's',
      т: 't',
      у: 'u',
      ф: 'f',
      х: 'h',
      ц: 'c',
      ч: 'c',
      ш: 's',
      щ: 's',
    },
    ...{ ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia' },
  },
  // Of which a stem has none.
  endings: /(?:ogo|omu|imi|ami|iami|ie|ii|oi|ei|im|om|ih|ah|iah|ov|ev|iu|ia|a|e|i|o|u)$/u,
};
