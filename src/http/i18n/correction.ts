import type { LanguageCode } from '../../model/language.ts';

/** Sentences around a remark on the words of a clause. */
const eng = {
  ask: 'Something wrong here?',
  how: 'Nothing is sent from this page. Write what is wrong and how you know, copy the block and send it in the way that suits you.',
  block: 'Block to copy',
  blockHead: 'Correction',
  blockPermalink: 'Permalink',
  blockHash: 'Hash of the words',
  blockRemark: 'Remark (what should stand there, and in which published copy)',
  ways: 'Ways to reach us, and what each shows of you',
  reveals: 'Reveals',
  none: 'No contact is published yet; keep the block, it stays valid.',
};

export const CORRECTION: Readonly<Record<LanguageCode, typeof eng>> = {
  eng,
  rus: {
    ask: 'Здесь что-то не так?',
    how: 'С этой страницы ничего не отправляется. Напишите, что неверно и откуда вы это знаете, скопируйте блок и отправьте его удобным вам путём.',
    block: 'Блок для копирования',
    blockHead: 'Исправление',
    blockPermalink: 'Постоянная ссылка',
    blockHash: 'Хеш текста',
    blockRemark: 'Замечание (что должно стоять и в какой опубликованной копии)',
    ways: 'Как с нами связаться и что при этом видно о вас',
    reveals: 'Раскрывает',
    none: 'Контактов пока не опубликовано; сохраните блок, он останется действительным.',
  },
  hye: {
    ask: 'Այստեղ սխա՞լ կա',
    how: 'Այս էջից ոչինչ չի ուղարկվում։ Գրեք, թե ինչն է սխալ և որտեղից գիտեք, պատճենեք բլոկը և ուղարկեք ձեզ հարմար ճանապարհով։',
    block: 'Պատճենելու բլոկ',
    blockHead: 'Ուղղում',
    blockPermalink: 'Մշտական հղում',
    blockHash: 'Տեքստի հեշը',
    blockRemark: 'Դիտողություն (ինչ պետք է լինի և որ հրապարակված պատճենում)',
    ways: 'Ինչպես կապվել մեզ հետ, և ինչ է այդ դեպքում երևում ձեր մասին',
    reveals: 'Բացահայտում է',
    none: 'Կապի միջոցներ դեռ հրապարակված չեն. պահեք բլոկը, այն ուժի մեջ կմնա։',
  },
  aze: {
    ask: 'Burada səhv var?',
    how: 'Bu səhifədən heç nə göndərilmir. Nəyin səhv olduğunu və bunu haradan bildiyinizi yazın, bloku köçürün və sizə uyğun yolla göndərin.',
    block: 'Köçürmək üçün blok',
    blockHead: 'Düzəliş',
    blockPermalink: 'Daimi keçid',
    blockHash: 'Mətnin heşi',
    blockRemark: 'Qeyd (nə olmalıdır və hansı dərc olunmuş nüsxədə)',
    ways: 'Bizimlə əlaqə yolları və hər birinin sizin haqqınızda nə göstərdiyi',
    reveals: 'Açıqlayır',
    none: 'Əlaqə vasitəsi hələ dərc olunmayıb; bloku saxlayın, o qüvvədə qalır.',
  },
};
