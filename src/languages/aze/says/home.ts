import type { Messages } from '../../says.ts';

export const home: Messages['home'] = {
  heading: 'Müqavilə mətnləri: axtarın, yoxlayın, istinad edin',
  lead: 'Mətndə axtarın, ifadənin mənbəyini görün, istənilən maddəyə daimi keçid verin.',
  holdings: (works, texts) => `Kataloqda ${works} sənəd var, onlardan ${texts} sənədin mətni arxivdədir.`,
  runBy: (name, since) => `Arxivi aparır: ${name}, ${since} tarixindən.`,
  aboutUs: 'Biz kimik və necə işləyirik',
  checkQuotation: 'Sitatı yoxlayın',
  read: 'Oxuyun:',
  checked: {
    article: (total, official, partly, unchecked) =>
      `${total} maddədən ${official} maddə rəsmi nüsxə ilə, ${partly} maddə başqa nüsxələrlə və ya qismən yoxlanılıb, ${unchecked} maddə yoxlanılmayıb.`,
    paragraph: (total, official, partly, unchecked) =>
      `${total} bənddən ${official} bənd rəsmi nüsxə ilə, ${partly} bənd başqa nüsxələrlə və ya qismən yoxlanılıb, ${unchecked} bənd yoxlanılmayıb.`,
  },
  columns: { document: 'Sənəd', happened: 'Nə baş verib', languages: 'Dillər, PDF' },
  contested: 'mənbələr fərqlənir',
  tryThese: 'Məsələn',
  ours: 'Öz sözlərimizlə xülasə',
  timeline: 'Xronologiya',
  timelineSays: 'Xətlər mətndən onun adını çəkdiyi və ya əlaqəli olduğu mətnlərə aparır.',
  dots: { full: 'tam mətn', partial: 'mətnin bir hissəsi', none: 'kataloqdadır, mətni yoxdur' },
  added: 'Yeni əlavə olunanlar',
  addedOn: (date) => `${date} tarixində əlavə olunub`,
  recent: 'Arxivdə olan mətnlər',
  catalogued: 'Kataloqa salınmış, mətni arxivdə olmayan sənədlər',
  all: 'Bütün mətnlər',
};
