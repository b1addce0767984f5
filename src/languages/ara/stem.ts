import { stemsBy } from '../stems.ts';

/** Broken plurals of words of treaties, folded and without the article, by their singular. */
const irregular = `
  مادة مواد مادتان مادتين
  طرف اطراف طرفان طرفين
  دولة دول دولتان دولتين
  حق حقوق
  حد حدود
  قوة قوات قوي
  قانون قوانين
  حكم احكام
  عضو اعضاء
  ارض اراضي اراض
  اقليم اقاليم
  اسير اسري
  مبدأ مبادئ مبادي مبدا
  عمل اعمال
  سلاح اسلحة
  سفينة سفن
  قضية قضايا
  تدبير تدابير
  ملحق ملاحق
  شخص اشخاص
  طفل اطفال
  امر امور
  شان شوون
  غرض اغراض
  هدف اهداف
  سلطة سلطات
  جهاز اجهزة
  وثيقة وثائق
  رئيس روساء رييس
  نزاع نزاعات
  جريمة جرائم جرايم
  بلد بلدان بلاد
  شعب شعوب
  منطقة مناطق
  اثر اثار
  شرط شروط
  عقوبة عقوبات
  موظف موظفين موظفون موظفي
  جزيرة جزر
  بحر بحار
  لغة لغات
  نص نصوص
`;

const algorithm = stemsBy({
  module: '@orama/stemmers/arabic',
  // The fold has ة as ه; without the article the algorithm keeps half of the plural.
  endings: [[/(?<=..)(?:ات|ه)$/u, 'ة']],
  irregular,
  letters: /^[ء-ي]{2,40}$/u,
});

/** "And the", "for the", "in the": the algorithm leaves some of them where the fold has taken their marks. */
const BEFORE = /^(?:[وف]?(?:[بك]?ال|لل))(?=..)|^و(?=(?:ب|ل)?ال|....)/u;

/** The stem of a folded word without the article and the small words that are written together with it. */
export const stem = (word: string): string => algorithm(word.replace(BEFORE, ''));
