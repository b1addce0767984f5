import type { Asides } from '../asides.ts';
import type { ActWords } from '../language.ts';

/** Folded: one alef, yeh, kaf and heh. */
export const acts: ActWords = {
  treaty: ['معاهده', 'عهدنامه', 'پيمان'],
  convention: ['كنوانسيون', 'مقاوله'],
  agreement: ['موافقتنامه', 'موافقت', 'توافق'],
  protocol: ['پروتكل'],
  charter: ['منشور'],
  declaration: ['اعلاميه'],
  statement: ['بيانيه'],
  memorandum: ['يادداشت', 'تفاهمنامه'],
  framework: ['چارچوب'],
  appeal: ['درخواست'],
  resolution: ['قطعنامه'],
  act: ['سند'],
  other: ['تصميم', 'تصويبنامه', 'مصوبه'],
};

/** که از این پس «طرف‌ها» نامیده می‌شوند. */
export const definitions: readonly RegExp[] = [
  /(?:از این پس|از این به بعد|زین پس)\s*[-–—:،]?\s*(?:به عنوان\s*)?["«“„](?<term>\p{L}[\p{L}\p{M}\u200C ]{1,40}?)["»”“]/dgu,
];

export const asides: Asides = {
  idle: 'رجوع|نگاه|و|يا|در|از|به|با|طبق|مطابق|بر|اساس|درباره|چه|كدام|متن|سال|مي|گويد|نشان|بده',
  laws: 'قانون|قوانين|اساسنامه|ميثاق|فرمان|آيين|ايين|نظامنامه|دستورالعمل',
  elsewhere: 'ان|مزبور|مذكور|ياد|شده|خود',
  latter: '',
  itself: 'اين|حاضر',
  said: 'مزبور|مذكور|فوق',
  ofAct: 'از|طبق|موضوع',
  inAct: 'در',
  ofClause: 'از',
  toLevel: 'از|در|،',
  fromAct: 'در',
  the: '',
  subject: 'درباره|راجع|مربوط|در مورد',
  parties: 'ميان|بين',
  inName: 'و|درباره|راجع|مربوط|به|ميان|بين|در|مورد|شماره',
  dated: 'مورخ|مصوب|سال',
  stages: 'پيش|نويس|امضا|امضاي|شده|تصويب|پذيرفته|منعقد|پاراف|لازم|الاجرا|اجرا|هنوز',
  inForce: 'الاجرا',
  verbs: '',
  thereto: 'ان',
  owner: '',
  anyClause: 'مقرره|مقررات|حكم',
  part: 'جمله|سطر|تبصره',
  note: 'پانوشت',
  ofOthers: 'مشترك',
  beforeNumber: 'های|ی|هاي|از|شماره|شماره‌های|شمارهٔ',
  ofPreamble: '',
  letter: 'حرف',
  indent: 'تیره',
  readersWords: {},
};
