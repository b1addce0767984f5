import type { Messages } from '../../says.ts';

export const topics: Messages['topics'] = {
  title: 'Anlayışlar',
  lead: 'Müddəaların nədən bəhs etdiyi, öz sözlərinə görə. Anlayış eyni şey haqqında sözləri birləşdirir və tərəflər haqqında heç nə demir.',
  none: 'Burada olan heç bir müddəa anlayış adlandırmır.',
  all: 'Bütün anlayışlar',
  evidence: 'Hər müddəa içində işarələnmiş sözlərə görə buradadır.',
  words: 'Bu anlayışın sözləri',
  search: 'Bu müddəalarda axtar, bütün dillərdə',
};
