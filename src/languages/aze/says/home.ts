import type { Messages } from '../../says.ts';

export const home: Messages['home'] = {
  heading: 'Müqavilə mətnləri, müddəa-müddəa',
  lead: 'Sözləri axtarın, onları mənbələri ilə oxuyun, hər müddəaya dəyişməyən ünvanla istinad edin.',
  tryThese: 'Məsələn',
  ours: 'Öz sözlərimizlə xülasə',
  documents: 'Sənədlər',
  timeline: 'Xronologiya',
  timelineSays: 'Xətlər mətndən onun adını çəkdiyi və ya əlaqəli olduğu mətnlərə aparır.',
  dots: { full: 'tam mətn', partial: 'mətnin bir hissəsi', none: 'kataloqdadır, mətni yoxdur' },
  added: 'Yeni əlavə olunanlar',
  addedOn: (date) => `${date} tarixində əlavə olunub`,
  recent: 'Arxivdə olan mətnlər',
  catalogued: 'Kataloqa salınmış, mətni arxivdə olmayan sənədlər',
  all: 'Bütün mətnlər',
};
