import type { Messages } from '../../says.ts';

export const rights: Messages['rights'] = {
  heading: 'Права',
  kind: { 'official-text': 'официальный текст', 'official-translation': 'официальный перевод' },
  licensed: (holder) => `публикуется по лицензии правообладателя: ${holder}`,
};
