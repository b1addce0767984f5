import type { Messages } from '../../says.ts';

/** Sitatların yoxlanmasının cümlələri: hər iki tərəfi göstərir, heç birini günahlandırmır. */
export const quote: Messages['quote'] = {
  title: 'Sitatı yoxla',
  lead: 'Cümlə, abzas və ya bütöv qəzet məqaləsi yapışdırın. Oradakı hər sitat bizdə olan mətnlərlə sözbəsöz müqayisə ediləcək.',
  field: 'Yoxlanılan sözlər',
  button: 'Yoxla',
  privacy: 'Yapışdırdığınız mətn müqayisə edilir və dərhal unudulur: nə saxlanılır, nə də jurnala yazılır.',
  legend: 'Üstündən xətt çəkilib: yalnız bizim surətdə var. Altından xətt çəkilib: yalnız sitatda var.',
  ofLine: (count) => `Sitatlar: ${count}`,
  number: (at) => `Sitat ${at}`,
  says: {
    same: 'Sözlər bizim surətdəki sözlərdir.',
    'same-but-typography':
      'Sözlər bizim surətdəki sözlərdir; yalnız böyük hərflər, durğu işarələri, yazılış və ya boşluqlar fərqlənir.',
    differs: 'Sitat ilə bizim surət işarələnmiş sözlərdə fərqlənir.',
    joined: 'Sitatda surətlərimizdəki bir neçə müddəanın sözləri birləşdirilib.',
    near: 'Bizdə bu sözləri bu ardıcıllıqla olan müddəa yoxdur. Ən yaxını budur.',
    translation:
      'Ehtimal: bu, bizdə başqa dildə olan müddəanın tərcüməsi ola bilər. İki dilin sözlərini müqayisə etmək olmur.',
    none: 'Bu sözlər bizdə olan mətnlərin heç birində yoxdur.',
  },
  unofficial: {
    same: 'Bizim surət rəsmi surətlə tutuşdurulmayıb.',
    other: 'Bizim surət rəsmi surətlə tutuşdurulmayıb: fərq bizdən də qaynaqlana bilər.',
  },
  stated: (ref) => `Sitatın yanında “${ref}” göstərilib; bizdə bu sözlər başqa yerdədir:`,
  places: (total) => (total === 1 ? 'Haradadır' : `Haradadır (müddəalar: ${total})`),
  closest: 'Ən yaxın müddəa',
  guessed: 'Ola bilsin, buradandır',
  parts: 'Hissələri bu müddəalardadır',
  searched: (texts, languages) =>
    `Bizdə olan bütün mətnlərə baxıldı (${texts}); dilləri: ${languages}. Sözlərin burada olmaması onların hüquqda olmadığı demək deyil.`,
  truncated: (most) => `Yalnız ilk ${most} sitat yoxlanıldı.`,
  share: 'Sözlərin heşi ilə keçid',
};
