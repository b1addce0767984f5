import type { Sounds } from '../names.ts';

/** Of folded letters; short vowels are not written. */
export const sounds: Sounds = {
  groups: [],
  letters: {
    ...{ ا: 'a', ب: 'b', پ: 'p', ت: 't', ث: 's', ج: 'j', چ: 'c', ح: 'h', خ: 'h', د: 'd', ذ: 'z' },
    ...{ ر: 'r', ز: 'z', ژ: 'j', س: 's', ش: 's', ص: 's', ض: 'z', ط: 't', ظ: 'z', ع: '', غ: 'g' },
    ...{ ف: 'f', ق: 'g', ك: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', و: 'v', ه: 'h', ي: 'i', ء: '' },
  },
  endings: null,
};
