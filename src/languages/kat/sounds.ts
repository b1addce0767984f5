import type { Sounds } from '../names.ts';

/** Each letter has one sound. */
export const sounds: Sounds = {
  groups: [],
  letters: {
    ...{ ა: 'a', ბ: 'b', გ: 'g', დ: 'd', ე: 'e', ვ: 'v', ზ: 'z', თ: 't', ი: 'i', კ: 'k', ლ: 'l' },
    ...{ მ: 'm', ნ: 'n', ო: 'o', პ: 'p', ჟ: 'j', რ: 'r', ს: 's', ტ: 't', უ: 'u', ფ: 'p', ქ: 'k' },
    ...{ ღ: 'g', ყ: 'k', შ: 's', ჩ: 'c', ც: 'c', ძ: 'z', წ: 'c', ჭ: 'c', ხ: 'h', ჯ: 'j', ჰ: 'h' },
  },
  endings: null,
};
