import type { Messages } from '../../says.ts';

export const rights: Messages['rights'] = {
  heading: 'Hüquqlar',
  kind: { 'official-text': 'rəsmi mətn', 'official-translation': 'rəsmi tərcümə' },
  licensed: (holder) => `hüquq sahibinin lisenziyası ilə dərc olunur: ${holder}`,
};
