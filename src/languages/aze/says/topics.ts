import type { Messages } from '../../says.ts';

export const topics: Messages['topics'] = {
  title: 'Anlayışlar',
  lead: 'Müddəalar nədən bəhs edir — öz sözlərinə görə. Anlayış eyni şeyi bildirən sözləri birləşdirir və tərəflər haqqında heç nə demir.',
  none: 'Arxivin heç bir müddəasında bu anlayışlara rast gəlinmir.',
  all: 'Bütün anlayışlar',
  evidence: 'Hər müddəa onda işarələnmiş sözlərə görə buradadır.',
  words: 'Bu anlayışın sözləri',
  search: 'Bu müddəalarda axtar, bütün dillərdə',
};
