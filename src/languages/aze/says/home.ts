import type { Messages } from '../../says.ts';

export const home: Messages['home'] = {
  heading: 'Müqavilə mətnləri: axtarın, yoxlayın, istinad edin',
  lead: 'Mətndə axtarın, ifadənin mənbəyini görün, istənilən maddəyə daimi keçid verin.',
  holdings: (works, texts) => `Sənədlər: ${works}, mətni olanlar: ${texts}.`,
  runBy: (name, since) => `Arxivi ${since} tarixindən ${name} aparır.`,
  nothing: 'Burada hələ heç nə yoxdur: bu arxivə hələ heç bir sənəd əlavə olunmayıb.',
  aboutUs: 'Biz kimik və necə işləyirik',
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
  timelineSays: 'Xətlər sənədi onun adını çəkdiyi və ya əlaqəli olduğu sənədlərlə birləşdirir.',
  dots: { full: 'tam mətn', partial: 'mətnin bir hissəsi', none: 'mətni yoxdur' },
  added: 'Son əlavələr və dəyişikliklər',
  recent: 'Arxivin mətnləri',
  catalogued: 'Mətni bizdə olmayan sənədlər',
  all: 'Bütün mətnlər',
};
