import type { Sounds } from '../names.ts';

/** Of folded letters; short vowels are not written, so that names sound as far as their consonants. */
export const sounds: Sounds = {
  groups: [],
  letters: {
    ...{ ا: 'a', ب: 'b', ت: 't', ث: 't', ج: 'j', ح: 'h', خ: 'h', د: 'd', ذ: 'z', ر: 'r', ز: 'z' },
    ...{ س: 's', ش: 's', ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: '', غ: 'g', ف: 'f', ق: 'k', ك: 'k' },
    ...{ ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'u', ي: 'i', ء: '' },
  },
  endings: null,
};
