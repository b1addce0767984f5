import type { LanguageCode } from '../../model/language.ts';

/** What a page says where a text is not shown as its file is now. */
const eng = {
  unread: (time: string) =>
    `The file of this text is being edited and cannot be read now; this is the last good state, of ${time}.`,
  changed:
    'The file of this text no longer holds the published words; shown here are the words as they were published.',
  altered:
    'These words are not the published ones: the text was changed after its publication, and the published words are not kept here. Do not cite them; no source is claimed for them.',
};

export const STANDING: Readonly<Record<LanguageCode, typeof eng>> = {
  eng,
  rus: {
    unread: (time) =>
      `Файл этого текста сейчас редактируется и не может быть прочитан; показано последнее исправное состояние: ${time}.`,
    changed:
      'В файле этого текста стоят уже не опубликованные слова; здесь показаны слова в том виде, в каком они были опубликованы.',
    altered:
      'Это не опубликованные слова: текст был изменён после публикации, а опубликованные слова здесь не сохранились. Не цитируйте их; источник для них не указывается.',
  },
  hye: {
    unread: (time) =>
      `Այս տեքստի ֆայլն այժմ խմբագրվում է և չի կարող ընթերցվել. ցուցադրվում է վերջին անսխալ վիճակը՝ ${time}։`,
    changed:
      'Այս տեքստի ֆայլում այլևս հրապարակված բառերը չեն. այստեղ ցուցադրվում են բառերն այնպես, ինչպես հրապարակվել են։',
    altered:
      'Սրանք հրապարակված բառերը չեն. տեքստը փոխվել է հրապարակումից հետո, իսկ հրապարակված բառերն այստեղ պահպանված չեն։ Մի՛ մեջբերեք դրանք. դրանց համար աղբյուր չի նշվում։',
  },
  aze: {
    unread: (time) =>
      `Bu mətnin faylı hazırda redaktə olunur və oxuna bilmir; göstərilən son düzgün vəziyyətdir: ${time}.`,
    changed:
      'Bu mətnin faylında artıq dərc olunmuş sözlər deyil; burada sözlər dərc olunduğu kimi göstərilir.',
    altered:
      'Bunlar dərc olunmuş sözlər deyil: mətn dərc olunduqdan sonra dəyişdirilib, dərc olunmuş sözlər isə burada saxlanmayıb. Onlardan sitat gətirməyin; onlar üçün mənbə göstərilmir.',
  },
};
