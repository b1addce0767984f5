import type { LanguageCode } from '../../src/model/language.ts';
import type { Work } from '../../src/model/work.ts';
import type { Name } from './style.ts';

/** Names in the cases that references need; work.yaml has the first of each, the other cases are grammar. */
const CASES: Readonly<
  Record<string, Readonly<Record<string, readonly [plain: string, genitive: string, dative?: string]>>>
> = {
  'am-az-peace-2025': {
    rus: ['Мирное соглашение', 'Мирного соглашения', 'Мирному соглашению'],
    hye: ['Խաղաղության համաձայնագիր', 'Խաղաղության համաձայնագրի'],
    aze: ['Sülh sazişi', 'Sülh sazişinin'],
  },
  'am-az-joint-declaration-2025': {
    rus: ['Вашингтонская декларация', 'Вашингтонской декларации', 'Вашингтонской декларации'],
    hye: ['Վաշինգտոնի հռչակագիր', 'Վաշինգտոնի հռչակագրի'],
    aze: ['Vaşinqton bəyannaməsi', 'Vaşinqton bəyannaməsinin'],
  },
  'am-az-ru-statement-2020': {
    rus: [
      'Трёхстороннее заявление 2020 года',
      'Трёхстороннего заявления 2020 года',
      'Трёхстороннему заявлению 2020 года',
    ],
    hye: [
      '2020 թվականի նոյեմբերի 9-ի եռակողմ հայտարարություն',
      '2020 թվականի նոյեմբերի 9-ի եռակողմ հայտարարության',
    ],
    aze: ['2020-ci il 9 noyabr tarixli üçtərəfli bəyanat', '2020-ci il 9 noyabr tarixli üçtərəfli bəyanatın'],
  },
  'am-az-joint-statement-2023': {
    rus: ['Совместное заявление от 7 декабря 2023 года', 'Совместного заявления от 7 декабря 2023 года'],
    hye: [
      '2023 թվականի դեկտեմբերի 7-ի համատեղ հայտարարություն',
      '2023 թվականի դեկտեմբերի 7-ի համատեղ հայտարարության',
    ],
    aze: ['2023-cü il 7 dekabr tarixli birgə bəyanat', '2023-cü il 7 dekabr tarixli birgə bəyanatın'],
  },
  'am-az-prague-statement-2022': {
    rus: ['Пражское заявление', 'Пражского заявления', 'Пражскому заявлению'],
    hye: ['Պրահայի հայտարարություն', 'Պրահայի հայտարարության'],
    aze: ['Praqa bəyanatı', 'Praqa bəyanatının'],
  },
  'ferry-convention-1901': {
    rus: ['Конвенция о паромах', 'Конвенции о паромах', 'Конвенции о паромах'],
    hye: ['Լաստանավերի կոնվենցիա', 'Լաստանավերի կոնվենցիայի'],
    aze: ['Bərə Konvensiyası', 'Bərə Konvensiyasının'],
  },
  'strait-convention-1974': {
    rus: ['Конвенция о проливе', 'Конвенции о проливе', 'Конвенции о проливе'],
  },
  'quay-treaty-1994': {
    rus: ['Договор о причалах', 'Договора о причалах', 'Договору о причалах'],
  },
  'orchard-treaty-2001': { hye: ['Այգիների պայմանագիր', 'Այգիների պայմանագրի'] },
  'pasture-agreement-2003': { aze: ['Otlaq Sazişi', 'Otlaq Sazişinin'] },
  'tide-statement-2020': {
    rus: ['Заявление о приливах', 'Заявления о приливах', 'Заявлению о приливах'],
  },
};

/** A Work's name in a language as references there say it; null where it has none. */
export function nameOf({ id, short_title, title }: Work, language: LanguageCode): Name | null {
  const [plain, genitive = null, dative = null] = CASES[id]?.[language] ?? [];
  if (plain !== undefined) return { plain, genitive, dative };
  const said = short_title?.[language] ?? title[language];
  return said === undefined ? null : { plain: said, genitive: null, dative: null };
}
