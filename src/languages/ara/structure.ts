import type { OwnNouns, StructureWords } from '../language.ts';

/** What is written together with a noun before its article: and, so, in, as, and these behind "and". */
const BEFORE = ['', 'و', 'ف', 'ب', 'ك', 'وب'];
/** "To the" has its article in itself. */
const TO_THE = ['لل', 'ولل'];

/** A noun with its article and without, and with small words before it; `bare` is without the article. */
const forms = (bare: string): readonly string[] => [
  ...BEFORE.map((before) => `${before}ال${bare}`),
  ...TO_THE.map((before) => before + bare),
];
/** Those that no other word looks like also without the article. */
const both = (bare: string): readonly string[] => [...forms(bare), bare, `و${bare}`, `ل${bare}`, `ب${bare}`];

/** A paragraph without a number inside one that has it. */
export const unnumbered: readonly string[] = [...forms('مقطع'), ...forms('مقاطع')];

/** With their duals and plurals; indefinite ones only where they are no other words ("جزء", "باب"). */
export const words: StructureWords = {
  preamble: [...both('ديباجة'), ...forms('تمهيد')],
  part: [...forms('جزء'), ...forms('باب'), ...forms('أجزاء'), ...forms('أبواب')],
  chapter: [...forms('فصل'), ...forms('فصول')],
  section: [...forms('قسم'), ...forms('فرع'), ...forms('أقسام'), ...forms('مبحث')],
  article: [
    ...both('مادة'),
    ...['ماده', 'الماده'],
    ...['مادتان', 'مادتين'].flatMap(both),
    ...both('مواد'),
    'almada',
  ],
  paragraph: [...both('فقرة'), ...['فقرتان', 'فقرتين'].flatMap(both), ...both('فقرات'), 'fiqra'],
  point: [...forms('بند'), ...['بندان', 'بندين'].flatMap(forms), ...forms('بنود'), 'band'],
  subpoint: [...forms('نقطة'), ...forms('نقاط'), ...unnumbered],
  annex: [...['مرفق', 'ملحق', 'تذييل'].flatMap(both), ...['مرفقات', 'ملاحق'].flatMap(both), 'murfaq'],
  recital: [...forms('حيثية'), ...forms('حيثيات')],
};

/** وإثباتا لذلك, حررت في. */
export const closing =
  'و?(?:إثباتا|إثباتاً|اثباتا|تأييدا|تأييداً|إشهادا|إشهاداً) (?:لذلك|لما تقدم|على ذلك)|(?:حرر|حررت|أبرم|أبرمت|وقع|وقعت|صدر|صدرت) (?:في|ب\\p{L}+)';

export const nouns: OwnNouns = {
  recital: 'الحيثية',
  formula: 'ختام الديباجة',
  paragraph: 'الفقرة',
  point: 'البند',
  subpoint: 'النقطة',
  indent: 'الشرطة',
  p: 'الفقرة',
  note: 'الحاشية',
  conclusions: 'الخاتمة',
  hcontainer: 'العنوان',
  gap: 'الفجوة',
};
