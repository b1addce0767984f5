import type { Messages } from '../../says.ts';

export const quoted: Messages['quoted'] = {
  check: 'Bu sözləri indi yoxla',
  asking: 'Arxivdən soruşulur…',
  same: 'Arxivdə eyni sözlərdir, “{level}” qeydi ilə.',
  rest: 'Sözlər eynidir, lakin işarələr, nömrələr və ya buraxılmış sözlər dəyişib.',
  differ: 'Uyğun gəlmir: arxivdə başqa sözlərdir. Orada oxuyun.',
  unreached: 'Demək olmur: arxiv cavab vermədi.',
  version: 'Demək olmur: başqa versiya cavab verdi.',
  none: 'Demək olmur: arxiv bu sözləri göstərmir.',
};
