import type { WorkKind } from '../../model/budget.ts';
import type { LanguageCode } from '../../model/language.ts';

/** What to ask instead of what is too much work; in English the details say it. */
const INSTEAD: Readonly<Record<Exclude<LanguageCode, 'eng'>, Readonly<Record<WorkKind, string>>>> = {
  rus: {
    search:
      'Уменьшите число слов, начал слов (со звёздочкой) и условий близости в запросе или дайте более длинные начала слов.',
    citations: 'Отправьте текст покороче или по одному абзацу.',
    comparison: 'Сравнивайте по одной статье или главе.',
    parse: 'Разделите текст на файлы поменьше.',
    layout: 'Запрашивайте по одной статье или главе.',
  },
  hye: {
    search:
      'Նվազեցրեք հարցման բառերը, բառասկիզբները (աստղանիշով) և մոտիկության պայմանները կամ տվեք ավելի երկար բառասկիզբներ։',
    citations: 'Ուղարկեք ավելի կարճ տեքստ կամ մեկական պարբերություն։',
    comparison: 'Համեմատեք մեկական հոդված կամ գլուխ։',
    parse: 'Բաժանեք տեքստն ավելի փոքր ֆայլերի։',
    layout: 'Հարցրեք մեկական հոդված կամ գլուխ։',
  },
  aze: {
    search:
      'Sorğuda sözlərin, söz başlanğıclarının (ulduzlu) və yaxınlıq şərtlərinin sayını azaldın və ya daha uzun söz başlanğıcları verin.',
    citations: 'Daha qısa mətn və ya abzasları bir-bir göndərin.',
    comparison: 'Hər dəfə bir maddə və ya fəsil müqayisə edin.',
    parse: 'Mətni daha kiçik fayllara bölün.',
    layout: 'Hər dəfə bir maddə və ya fəsil istəyin.',
  },
};

export const askInstead = (work: WorkKind, reader: LanguageCode): string | null =>
  reader === 'eng' ? null : INSTEAD[reader][work];
