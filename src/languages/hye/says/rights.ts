import type { Messages } from '../../says.ts';

export const rights: Messages['rights'] = {
  heading: 'Իրավունքներ',
  kind: { 'official-text': 'պաշտոնական տեքստ', 'official-translation': 'պաշտոնական թարգմանություն' },
  licensed: (holder) => `հրապարակվում է իրավատիրոջ լիցենզիայով՝ ${holder}`,
};
