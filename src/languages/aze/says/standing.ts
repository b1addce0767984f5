import type { Says } from '../../says.ts';

export const standing: Says['standing'] = {
  unread: (time) =>
    `Bu mətnin faylı hazırda redaktə olunur və oxuna bilmir; göstərilən son düzgün vəziyyətdir: ${time}.`,
  changed: 'Bu mətnin faylında artıq dərc olunmuş sözlər deyil; burada sözlər dərc olunduğu kimi göstərilir.',
  altered:
    'Bunlar dərc olunmuş sözlər deyil: mətn dərc olunduqdan sonra dəyişdirilib, dərc olunmuş sözlər isə burada saxlanmayıb. Onlardan sitat gətirməyin; onlar üçün mənbə göstərilmir.',
};
