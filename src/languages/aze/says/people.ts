import type { Messages } from '../../says.ts';

export const people: Messages['people'] = {
  title: 'Kim imzalayıb',
  lead: 'Kim paraflayıb, imzalayıb, şahid və ya vasitəçi olub. Yalnız bu arxivin sənədlərində qeyd olunanlar göstərilir, həmişə mənbəyi ilə; vəzifələr həmin gün necə adlanırdısa, elə göstərilib.',
  order: 'Soyadların əlifba sırası ilə.',
  disagree: 'Mənbələr fərqləndikdə hər məlumat öz mənbəyi ilə verilir; heç birinə üstünlük vermirik.',
  none: 'Hələ heç kim qeyd olunmayıb.',
  all: 'Bütün şəxslər',
  styled: 'O zamankı vəzifəsi',
  for: 'Adından',
  when: 'Tarix',
};
