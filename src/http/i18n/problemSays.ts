import type { LanguageCode } from '../../model/language.ts';
import type { Problem, ProblemType } from '../problem.ts';
import { askInstead } from './tooMuchWork.ts';

/** Failures that readers meet and can do something about. */
type Common =
  | 'query-too-long'
  | Extract<
      ProblemType,
      | 'not-found'
      | 'broken-address'
      | 'invalid-request'
      | 'work-not-found'
      | 'expression-not-found'
      | 'clause-not-found'
      | 'clause-ambiguous'
      | 'hash-not-found'
      | 'format-not-offered'
      | 'pdf-busy'
      | 'too-busy'
      | 'document-left-out'
      | 'search-unavailable'
      | 'internal-error'
    >;

/** Where the English details are for those who look after the machines. */
const IN_ENGLISH: Readonly<Partial<Record<string, string>>> = {
  'query-too-long': 'The query is too long: shorten it. For a long quotation one sentence is enough.',
  'search-unavailable':
    'Try again in a few seconds. Texts can be read, and opened by their links, all the same.',
};

/** What is wrong and what a reader can do, in languages other than that of the details. */
const SAYS: Readonly<Record<Exclude<LanguageCode, 'eng'>, Readonly<Record<Common, string>>>> = {
  rus: {
    'query-too-long':
      'Запрос слишком длинный: сократите его. Для длинной цитаты достаточно одного предложения.',
    'not-found': 'Проверьте адрес или начните со списка текстов либо с поиска.',
    'broken-address': 'Часть адреса потерялась или искажена при копировании: скопируйте его ещё раз целиком.',
    'invalid-request': 'В адресе есть значение, которого архив не понимает: проверьте или уберите его.',
    'work-not-found':
      'Документа с таким именем в архиве нет: проверьте адрес или откройте список всех текстов.',
    'expression-not-found':
      'Документ есть в архиве, но не на этом языке, не с этой датой или не в этой редакции записи.',
    'clause-not-found':
      'Текст есть в архиве, но положения с таким номером в нём нет: проверьте номер или откройте весь текст.',
    'clause-ambiguous': 'Такой номер в этом тексте носят несколько положений: выберите нужное.',
    'hash-not-found': 'Таких слов нет ни в одном тексте архива, или хеш скопирован не полностью.',
    'format-not-offered': 'Эту страницу нельзя скачать в таком формате.',
    'pdf-busy': 'Сейчас создаётся слишком много файлов: попробуйте ещё раз через несколько секунд.',
    'too-busy': 'Попробуйте ещё раз через несколько секунд.',
    'document-left-out': 'В файле этого документа есть ошибка; он вернётся, когда редактор её исправит.',
    'search-unavailable':
      'Попробуйте ещё раз через несколько секунд. Читать тексты и открывать их по ссылкам можно и сейчас.',
    'internal-error': 'Это ошибка программы, а не ваша. Если она повторится, сообщите номер запроса.',
  },
  hye: {
    'query-too-long':
      'Հարցումը չափազանց երկար է. կրճատեք այն։ Երկար մեջբերման համար բավական է մեկ նախադասություն։',
    'not-found': 'Ստուգեք հասցեն կամ սկսեք տեքստերի ցանկից կամ որոնումից։',
    'broken-address': 'Հասցեի մի մասը կորել կամ աղավաղվել է պատճենելիս. պատճենեք այն նորից՝ ամբողջությամբ։',
    'invalid-request': 'Հասցեում կա արժեք, որն արխիվը չի հասկանում. ստուգեք կամ հանեք այն։',
    'work-not-found': 'Այս անունով փաստաթուղթ արխիվում չկա. ստուգեք հասցեն կամ բացեք բոլոր տեքստերի ցանկը։',
    'expression-not-found':
      'Փաստաթուղթն արխիվում կա, բայց ոչ այս լեզվով, ոչ այս ամսաթվով կամ ոչ այս խմբագրությամբ։',
    'clause-not-found':
      'Տեքստն արխիվում կա, բայց այս համարով դրույթ դրանում չկա. ստուգեք համարը կամ բացեք ամբողջ տեքստը։',
    'clause-ambiguous': 'Այս տեքստում նույն համարն ունեն մի քանի դրույթներ. ընտրեք անհրաժեշտը։',
    'hash-not-found': 'Այսպիսի բառեր արխիվի ոչ մի տեքստում չկան, կամ հեշն ամբողջությամբ չի պատճենվել։',
    'format-not-offered': 'Այս էջը հնարավոր չէ ներբեռնել այս ձևաչափով։',
    'pdf-busy': 'Այս պահին չափազանց շատ ֆայլեր են ստեղծվում. փորձեք նորից մի քանի վայրկյանից։',
    'too-busy': 'Փորձեք նորից մի քանի վայրկյանից։',
    'document-left-out': 'Այս փաստաթղթի ֆայլում սխալ կա. այն կվերադառնա, երբ խմբագիրն ուղղի սխալը։',
    'search-unavailable':
      'Փորձեք նորից մի քանի վայրկյանից։ Տեքստերը կարելի է կարդալ և հղումներով բացել նաև հիմա։',
    'internal-error': 'Սա ծրագրի սխալն է, ոչ թե ձերը։ Եթե կրկնվի, հայտնեք հարցման համարը։',
  },
  aze: {
    'query-too-long': 'Sorğu həddindən artıq uzundur: onu qısaldın. Uzun sitat üçün bir cümlə kifayətdir.',
    'not-found': 'Ünvanı yoxlayın və ya mətnlərin siyahısından, yaxud axtarışdan başlayın.',
    'broken-address': 'Ünvanın bir hissəsi köçürülərkən itib və ya pozulub: onu bir daha bütöv köçürün.',
    'invalid-request': 'Ünvanda arxivin başa düşmədiyi qiymət var: onu yoxlayın və ya çıxarın.',
    'work-not-found': 'Arxivdə bu adda sənəd yoxdur: ünvanı yoxlayın və ya bütün mətnlərin siyahısını açın.',
    'expression-not-found': 'Sənəd arxivdə var, lakin bu dildə, bu tarixlə və ya bu redaksiyada deyil.',
    'clause-not-found':
      'Mətn arxivdə var, lakin bu nömrəli müddəa onda yoxdur: nömrəni yoxlayın və ya bütün mətni açın.',
    'clause-ambiguous': 'Bu mətndə bir neçə müddəa eyni nömrəni daşıyır: lazım olanı seçin.',
    'hash-not-found': 'Arxivin heç bir mətnində belə sözlər yoxdur və ya heş bütöv köçürülməyib.',
    'format-not-offered': 'Bu səhifəni belə formatda yükləmək mümkün deyil.',
    'pdf-busy': 'Hazırda həddindən artıq çox fayl yaradılır: bir neçə saniyədən sonra yenidən cəhd edin.',
    'too-busy': 'Bir neçə saniyədən sonra yenidən cəhd edin.',
    'document-left-out': 'Bu sənədin faylında səhv var; redaktor onu düzəldəndə sənəd qayıdacaq.',
    'search-unavailable':
      'Bir neçə saniyədən sonra yenidən cəhd edin. Mətnləri oxumaq və keçidlərlə açmaq indi də mümkündür.',
    'internal-error': 'Bu, sizin deyil, proqramın səhvidir. Təkrarlanarsa, sorğunun nömrəsini bildirin.',
  },
};

/** The reader's own sentence; null where the English details are it, or say all there is to say. */
export function problemSays({ type, work, parameters = [] }: Problem, reader: LanguageCode): string | null {
  if (work !== undefined) return askInstead(work, reader);
  // A page asks for words with one parameter; all that can be wrong with them is their length.
  const own = parameters.some(({ parameter }) => parameter === 'q') ? 'query-too-long' : type;
  const says: Readonly<Partial<Record<string, string>>> = reader === 'eng' ? IN_ENGLISH : SAYS[reader];
  return says[own] ?? null;
}
