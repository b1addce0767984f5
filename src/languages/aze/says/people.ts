import type { Messages } from '../../says.ts';

export const people: Messages['people'] = {
  title: 'Kim imzalayıb',
  lead: 'Kim paraflayıb, imzalayıb, şahid və ya vasitəçi olub. Burada yalnız bu arxivin sənədlərində qeydə alınmış hərəkətlər var, hər biri öz mənbəyi ilə; vəzifələr həmin gün necə adlanırdısa, elə göstərilib.',
  order: 'Soyadların əlifba sırası ilə.',
  disagree:
    'Mənbələr hərəkəti müxtəlif şəxslərə aid etdikdə hər bir bəyan öz mənbəyi ilə verilir; heç biri seçilmir.',
  none: 'Hələ heç bir hərəkət qeydə alınmayıb.',
  all: 'Bütün şəxslər',
  styled: 'O zamankı vəzifəsi',
  for: 'Adından',
  when: 'Tarix',
};
