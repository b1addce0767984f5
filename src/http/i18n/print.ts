import type { LanguageCode } from '../../model/language.ts';
import type { PrintWords } from '../../render/pdfDocument/words.ts';

/** What only PDFs say; all else of `PrintWords` is said by pages, too. */
interface OnlyPrinted {
  readonly language: PrintWords['language'];
  /** Title of a comparison. */
  readonly comparison: string;
  readonly notice: string;
  readonly treatyText: string;
  readonly noSource: string;
  readonly kind: PrintWords['kind'];
  readonly attached: PrintWords['attached'];
  readonly labels: Omit<PrintWords['labels'], 'contents' | 'permalinkOf'>;
  /** "Permalink of {name}". */
  readonly permalinkOf: string;
  readonly shortTitle: string;
  readonly selection: string;
  readonly text: string;
  readonly titleWord: string;
  /** Said where a search finds nothing. */
  readonly none: string;
  readonly query: string;
  readonly results: string;
}

export const ONLY_PRINTED = {
  eng: {
    language: { eng: 'English', rus: 'Russian', hye: 'Armenian', aze: 'Azerbaijani' },
    comparison: 'Comparison',
    notice: 'Copy without legal force.',
    treatyText: 'Text',
    noSource: 'no source named',
    kind: {
      formula: 'Formula',
      conclusions: 'Closing part',
      indent: 'Indent',
      p: 'Paragraph',
      note: 'Note',
      hcontainer: 'Heading',
      gap: 'Gap',
    },
    attached: {
      md: 'The same text as Markdown',
      xml: 'The same text as Akoma Ntoso XML',
      json: 'The results as JSON',
    },
    labels: {
      page: 'Page {page} of {pages}',
      leftBlank: 'left blank',
      goTo: 'Go to {name}',
      note: 'Note {mark}',
      link: 'Web address {address}',
      qr: 'QR code of the permalink {address}',
      inserted: 'inserted',
      deleted: 'deleted',
    },
    permalinkOf: 'Permalink of {name}',
    shortTitle: 'Short title (ours)',
    selection: 'Shown here',
    text: 'Text',
    titleWord: 'title',
    none: 'No clause in this archive holds these words together.',
    query: 'Query',
    results: 'Results',
  },
  rus: {
    language: { eng: 'английский', rus: 'русский', hye: 'армянский', aze: 'азербайджанский' },
    comparison: 'Сравнение',
    notice: 'Копия, не имеющая юридической силы.',
    treatyText: 'Текст',
    noSource: 'источник не указан',
    kind: {
      formula: 'Формула',
      conclusions: 'Заключительная часть',
      indent: 'Позиция перечня',
      p: 'Абзац',
      note: 'Сноска',
      hcontainer: 'Заголовок',
      gap: 'Пропуск',
    },
    attached: {
      md: 'Тот же текст в формате Markdown',
      xml: 'Тот же текст в формате Akoma Ntoso XML',
      json: 'Результаты в формате JSON',
    },
    labels: {
      page: 'Страница {page} из {pages}',
      leftBlank: 'не заполнено',
      goTo: 'Перейти: {name}',
      note: 'Сноска {mark}',
      link: 'Адрес в сети {address}',
      qr: 'QR-код постоянной ссылки {address}',
      inserted: 'добавлено',
      deleted: 'исключено',
    },
    permalinkOf: 'Постоянная ссылка: {name}',
    shortTitle: 'Краткое название (наше)',
    selection: 'Здесь приведены',
    text: 'Текст',
    titleWord: 'заголовок',
    none: 'Ни в одном положении этого архива эти слова не встречаются вместе.',
    query: 'Запрос',
    results: 'Результаты',
  },
  hye: {
    language: { eng: 'անգլերեն', rus: 'ռուսերեն', hye: 'հայերեն', aze: 'ադրբեջաներեն' },
    comparison: 'Համեմատություն',
    notice: 'Իրավական ուժ չունեցող պատճեն։',
    treatyText: 'Տեքստ',
    noSource: 'աղբյուրը նշված չէ',
    kind: {
      formula: 'Բանաձև',
      conclusions: 'Եզրափակիչ մաս',
      indent: 'Ցանկի տարր',
      p: 'Պարբերություն',
      note: 'Ծանոթագրություն',
      hcontainer: 'Վերնագիր',
      gap: 'Բացթողում',
    },
    attached: {
      md: 'Նույն տեքստը Markdown ձևաչափով',
      xml: 'Նույն տեքստը Akoma Ntoso XML ձևաչափով',
      json: 'Արդյունքները JSON ձևաչափով',
    },
    labels: {
      page: 'Էջ {page}, ընդամենը՝ {pages}',
      leftBlank: 'բաց է թողնված',
      goTo: 'Անցնել՝ {name}',
      note: 'Ծանոթագրություն {mark}',
      link: 'Վեբ հասցե՝ {address}',
      qr: 'Մշտական հղման QR կոդ՝ {address}',
      inserted: 'ավելացված է',
      deleted: 'հանված է',
    },
    permalinkOf: 'Մշտական հղում՝ {name}',
    shortTitle: 'Կարճ վերնագիր (մերը)',
    selection: 'Այստեղ բերված են',
    text: 'Տեքստ',
    titleWord: 'վերնագիր',
    none: 'Այս արխիվի ոչ մի դրույթում այս բառերը միասին չեն հանդիպում։',
    query: 'Հարցում',
    results: 'Արդյունքներ',
  },
  aze: {
    language: { eng: 'ingiliscə', rus: 'rusca', hye: 'ermənicə', aze: 'azərbaycanca' },
    comparison: 'Müqayisə',
    notice: 'Hüquqi qüvvəsi olmayan surət.',
    treatyText: 'Mətn',
    noSource: 'mənbə göstərilməyib',
    kind: {
      formula: 'Düstur',
      conclusions: 'Yekun hissə',
      indent: 'Siyahı bəndi',
      p: 'Abzas',
      note: 'Qeyd',
      hcontainer: 'Başlıq',
      gap: 'Boşluq',
    },
    attached: {
      md: 'Eyni mətn Markdown formatında',
      xml: 'Eyni mətn Akoma Ntoso XML formatında',
      json: 'Nəticələr JSON formatında',
    },
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
    none: 'Bu arxivin heç bir müddəasında bu sözlər birlikdə yoxdur.',
    query: 'Sorğu',
    results: 'Nəticələr',
  },
} as const satisfies Record<LanguageCode, OnlyPrinted>;
