import type { Messages } from '../../says.ts';

export const correction: Messages['correction'] = {
  ask: 'Burada səhv var?',
  how: 'Bu səhifədən heç nə göndərilmir. Nəyin səhv olduğunu və bunu haradan bildiyinizi yazın, aşağıdakı mətni kopyalayın və sizə uyğun yolla göndərin.',
  block: 'Kopyalanacaq mətn',
  blockHead: 'Düzəliş',
  blockPermalink: 'Daimi keçid',
  blockHash: 'Mətnin heşi',
  blockRemark: 'Qeyd (nə olmalıdır və hansı dərc olunmuş nüsxədə)',
  ways: 'Bizimlə əlaqə yolları və hər birinin sizin haqqınızda nə göstərdiyi',
  reveals: 'Sizin haqqınızda nə bilinəcək',
  none: 'Əlaqə vasitəsi hələ dərc olunmayıb. Bu mətni saxlayın: keçid və heş qüvvədə qalır.',
};
