import type { Messages } from '../../says.ts';

export const watch: Messages['watch'] = {
  title: 'Այս ֆայլերում գտնվածը',
  lastGood: 'Սխալով ֆայլը կամ չի ցուցադրվում, կամ ցուցադրվում է այնպես, ինչպես մինչև սխալն էր։',
  none: 'Այս ֆայլերում սխալ չկա։',
};
