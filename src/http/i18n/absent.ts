import type { LanguageCode } from '../../model/language.ts';

/** What leads to the name of a clause that was cited and is not there; `unknown` stands alone. */
export interface AbsentWords {
  readonly nowhere: string;
  readonly notInWork: string;
  readonly notInWorks: string;
  readonly notHeld: string;
  readonly unknown: string;
}

/** In English the answer of the search says it itself. */
export const ABSENT: Readonly<Record<Exclude<LanguageCode, 'eng'>, AbsentWords>> = {
  rus: {
    nowhere: 'Ни в одном из имеющихся здесь текстов нет',
    notInWork: 'В этом документе такого положения нет',
    notInWorks: 'Такого положения нет ни в одном из имеющихся здесь документов с таким названием',
    notHeld: 'Документ есть в каталоге, но его текста здесь нет, и показать положение нельзя',
    unknown: 'Документа с таким названием в архиве нет.',
  },
  hye: {
    nowhere: 'Այստեղ առկա ոչ մի տեքստում չկա',
    notInWork: 'Այս փաստաթղթում այդպիսի դրույթ չկա',
    notInWorks: 'Այդ անունով այստեղ առկա ոչ մի փաստաթղթում այդպիսի դրույթ չկա',
    notHeld: 'Փաստաթուղթը գրացուցակում է, բայց դրա տեքստն այստեղ չկա, և դրույթը հնարավոր չէ ցույց տալ',
    unknown: 'Այս անունով փաստաթուղթ արխիվում չկա։',
  },
  aze: {
    nowhere: 'Burada olan mətnlərin heç birində yoxdur',
    notInWork: 'Bu sənəddə belə müddəa yoxdur',
    notInWorks: 'Burada olan, bu adda sənədlərin heç birində belə müddəa yoxdur',
    notHeld: 'Sənəd kataloqdadır, lakin mətni burada yoxdur və müddəanı göstərmək mümkün deyil',
    unknown: 'Arxivdə bu adda sənəd yoxdur.',
  },
};
