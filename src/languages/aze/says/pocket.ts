import type { Messages } from '../../says.ts';

export const pocket: Messages['pocket'] = {
  opening: 'Arxiv bu brauzerdə açılır. Heç yerə heç nə göndərilmir.',
  failed: 'Açmaq olmadı: bu səhifənin yanındakı fayl yoxdur və ya zədələnib, yaxud brauzer çox köhnədir.',
  notOpened: (languages) =>
    `Axtarış yalnız seçdiyiniz dillərdəki mətnlərdə aparıldı. Burada var, amma baxılmadı: ${languages}.`,
  notHere: 'Bu, faylda yoxdur. O, arxivin özündədir.',
  about: 'Bu fayl haqqında',
  says: (name, date) =>
    `“${name}” arxivinin bütün mətnləri olan bir fayl${date === null ? '' : ` (${date})`}. O, heç nə soruşmur, heç nə göndərmir və bu cihazda heç nə saxlamır; şəbəkəyə yalnız fayldan kənara aparan keçidlər çıxarır.`,
  canonical: 'Arxivin öz ünvanı',
  root: 'Arxivin kök heşi',
  rootHolds: 'Burada açılan mətnlərin kök heşi məhz budur.',
  rootFails: 'Burada açılan mətnlərin kök heşi başqadır: fayl zədələnib və ya dəyişdirilib.',
  data: 'Bu fayldakı məlumatların SHA-256-sı',
  proves:
    'İkisinin uyğun gəlməsi yolda heç nəyin zədələnmədiyini göstərir. Faylı kimin hazırladığını sübut etmir: mətnləri dəyişən hər iki heşi də dəyişə bilər. Kök heşi başqa yerdən, yaxşısı budur, bir neçə yerdən bildiyinizlə tutuşdurun.',
};
