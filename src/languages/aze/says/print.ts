import type { Says } from '../../says.ts';

export const print: Says['print'] = {
  comparison: 'Müqayisə',
  notice: 'Hüquqi qüvvəsi olmayan surət.',
  treatyText: 'Mətn',
  noSource: 'mənbə göstərilməyib',
  leftOut: 'burada müddəalar buraxılıb',
  attached: {
    md: 'Eyni mətn Markdown formatında',
    xml: 'Eyni mətn Akoma Ntoso XML formatında',
  },
  attachedResults: 'Nəticələr JSON formatında',
  accessibility:
    'Sözlər mətn kimi verilib; başlıqlar, nömrələnmiş müddəalar, cədvəllər və qeydlər işarələnib, mündəricat hər başlığa aparır. Səs və hərəkət yoxdur; yeganə şəkil başlığı təkrarlayan üz qabığıdır.',
  labels: {
    page: 'Səhifə {page}, cəmi {pages}',
    leftBlank: 'boş buraxılıb',
    goTo: 'Keç: {name}',
    note: 'Qeyd {mark}',
    link: 'Veb ünvan {address}',
    qr: 'Daimi keçidin QR kodu {address}',
    inserted: 'əlavə edilib',
    deleted: 'çıxarılıb',
  },
  permalinkOf: 'Daimi keçid: {name}',
  shortTitle: 'Qısa ad (bizim)',
  selection: 'Burada göstərilir',
  text: 'Mətn',
  titleWord: 'başlıq',
  query: 'Sorğu',
  results: 'Nəticələr',
};
