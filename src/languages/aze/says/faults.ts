import type { ReasonWords } from '../../says.ts';

/** What is wrong with a parameter, after its name. */
export const faults: ReasonWords['faults'] = {
  unknown: 'burada işlədilmir',
  missing: 'göstərilməyib',
  'too-long': ({ most }) => `həddindən artıq uzundur, ən çoxu ${most} işarə ola bilər`,
  'too-many': ({ most }) => `qiymətlər həddindən artıq çoxdur, ən çoxu ${most} ola bilər`,
  'no-number': ({ least, most }) => `${least} ilə ${most} arasında ədəd olmalıdır`,
  'no-day': 'təqvim günü olmalıdır, məsələn, 2025-08-08',
  'no-hash': ({ least, most }) =>
    `heş olmalıdır: ${least} ilə ${most} arasında onaltılıq rəqəm, qarşısında c1: ilə və ya onsuz`,
  'no-clauses': 'müddəaları göstərməlidir, məsələn, art_I,art_VII',
  'no-address': 'belə ünvan olmalıdır: /t/<sənəd>/<dil>@<tarix>/<müddəa>',
  'no-text': 'mətn olmalıdır',
  binary: 'sözlər olmalıdır, bu isə başqa növ fayldır',
  markup: 'sözlər olmalıdır, bu isə veb-səhifənin kodudur: sözləri səhifənin göstərdiyi kimi köçürün',
  'none-of': ({ given, values, more }) =>
    `“${given}” qiyməti yoxdur, olanlar: ${values.join(', ')}${more === 0 ? '' : ` və daha ${more}`}`,
  unread: 'oxumaq mümkün olmadı',
};
